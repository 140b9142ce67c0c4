package id.siklus.bulk;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of some people as of the job's moment, person after person, each Patient before its records. PostgreSQL sorts; nothing but one row is held here.
 * Large texts come by a second connection, so that they too stand in their block.
 */
final class BlockReader implements PartReader {

    private static final int ROWS_BETWEEN_TELLING = 500;
    private static final String ORDER = " order by b.owner, r.res_type <> 'Patient', r.res_type, r.res_id";

    private final HikariDataSource database;
    private final PartClaim claim;
    private final Turns.Turn turn;
    private final PatientBlocks blocks;
    private final String condition;

    /** @param condition on {@code r} and {@code v} */
    BlockReader(HikariDataSource database, PartClaim claim, Turns.Turn turn, PatientBlocks blocks, String condition) {
        this.database = database;
        this.claim = claim;
        this.turn = turn;
        this.blocks = blocks;
        this.condition = condition;
    }

    @Override
    public void copy(ExportLines lines, Collection<Long> damaged, LongConsumer progress)
            throws SQLException, IOException {
        String good = damaged.isEmpty() ? "" : " and r.res_id not in (" + RowReader.list(damaged) + ")";
        ExportPart part = claim.part();
        String select =
                "select p.fhir_id, " + RowReader.WHAT_IS_READ + from(part.firstKey(), part.lastKey()) + good + ORDER;
        Connection connection = database.getConnection();
        try (connection;
                LargeTexts large = new LargeTexts(database, turn)) {
            try (BinaryCopy copy = new BinaryCopy(connection, select)) {
                copy(copy, large, lines, progress);
            }
            RowReader single = new RowReader(database, claim, turn, condition);
            for (long key : damaged) {
                lines.error(single.named(connection, key), new IOException("damaged"));
            }
        } catch (SQLException | IOException | RuntimeException e) {
            database.evictConnection(connection);
            throw e;
        }
    }

    private void copy(BinaryCopy copy, LargeTexts large, ExportLines lines, LongConsumer progress)
            throws SQLException, IOException {
        long rows = 0;
        StoredRow row = new StoredRow();
        try {
            while (copy.next()) {
                row.owner = PatientBlocks.BY + "/" + copy.text();
                RowReader.read(copy, row);
                if (row.textLength >= 0) {
                    lines.write(row);
                } else if (row.length < 0) {
                    lines.error(row, new IOException("no text"));
                } else {
                    lines.write(row, () -> large.of(row));
                }
                turn.pass();
                if (++rows % ROWS_BETWEEN_TELLING == 0) {
                    progress.accept(rows);
                }
            }
            progress.accept(rows);
        } catch (SQLException | IOException | RuntimeException e) {
            copy.abandon();
            throw e;
        }
    }

    /** Goes down to the people, and among their records to those whose text cannot be read. */
    @Override
    public List<Long> damaged() throws SQLException {
        List<Long> found = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            halve(connection, claim.part().firstKey(), claim.part().lastKey(), found);
        }
        return found.stream().sorted().distinct().toList();
    }

    private void halve(Connection connection, long first, long last, List<Long> found) throws SQLException {
        claim.check();
        if (canBeRead(connection, from(first, last))) {
            return;
        }
        if (first < last) {
            long middle = first + (last - first) / 2;
            halve(connection, first, middle, found);
            halve(connection, middle + 1, last, found);
            return;
        }
        for (long member : members(connection, first)) {
            if (!canBeRead(connection, from(first, last) + " and r.res_id = " + member)) {
                found.add(member);
            }
        }
    }

    private List<Long> members(Connection connection, long owner) throws SQLException {
        List<Long> members = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select b.member from (" + blocks.members(claim.part().types(), owner, owner) + ") b")) {
            while (rows.next()) {
                members.add(rows.getLong(1));
            }
        }
        return members;
    }

    private static boolean canBeRead(Connection connection, String from) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(md5(v.res_text_vc))" + from)) {
            return rows.next();
        } catch (SQLException e) {
            if (Damage.isBehind(e)) {
                return false;
            }
            throw e;
        }
    }

    private String from(long first, long last) {
        List<String> types = claim.part().types();
        return " from (" + blocks.members(types, first, last) + ") b join hfj_resource p on p.res_id = b.owner join ("
                + claim.job().moment().rows(types, 0, Long.MAX_VALUE)
                + ") on r.res_id = b.member where v.res_deleted_at is null and (" + condition + ")";
    }

    /** The second connection, which most parts never need. */
    private static final class LargeTexts implements AutoCloseable {

        private final HikariDataSource database;
        private final Turns.Turn turn;
        private @Nullable Connection connection;

        LargeTexts(HikariDataSource database, Turns.Turn turn) {
            this.database = database;
            this.turn = turn;
        }

        java.io.InputStream of(StoredRow row) throws IOException {
            try {
                Connection open = connection == null ? database.getConnection() : connection;
                connection = open;
                return LargeText.of(open, row, turn);
            } catch (SQLException away) {
                throw new DatabaseAwayException(away);
            }
        }

        @Override
        public void close() throws SQLException {
            if (connection != null) {
                connection.close();
            }
        }
    }
}
