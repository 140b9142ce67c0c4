package id.siklus.bulk;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;

/** Reads the rows of one part as of its job's moment. */
interface PartReader {

    /**
     * @param damaged keys of rows that PostgreSQL cannot read
     * @throws SQLException {@link Damage#isBehind} tells whether {@link #damaged} will find rows
     */
    void copy(ExportLines lines, Collection<Long> damaged, LongConsumer progress) throws SQLException, IOException;

    /** @return keys of the rows whose text PostgreSQL cannot read */
    List<Long> damaged() throws SQLException;
}
