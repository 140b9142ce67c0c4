package id.siklus.bulk;

import com.zaxxer.hikari.HikariDataSource;
import id.siklus.storage.Moment;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** Lists what was there after {@code _since} and is not at the job's moment: deleted, or removed from the database with its past. */
final class DeletedReader {

    private final HikariDataSource database;
    private final PartClaim claim;
    private final Turns.Turn turn;

    DeletedReader(HikariDataSource database, PartClaim claim, Turns.Turn turn) {
        this.database = database;
        this.claim = claim;
        this.turn = turn;
    }

    /**
     * @param readable condition on {@code r}
     * @param changed condition on {@code r} and {@code v}
     */
    void copy(String readable, String changed, ExportLines lines, LongConsumer progress)
            throws SQLException, IOException {
        ExportJob job = claim.job();
        List<String> types = claim.part().types();
        String deleted = "select r.res_type, r.fhir_id from " + job.moment().rows(types, 0, Long.MAX_VALUE)
                + " where v.res_deleted_at is not null and " + readable + " and " + changed;
        write(deleted, lines, progress);
        Moment since = job.since();
        if (since != null) {
            String list = types.stream().map(type -> "'" + type + "'").collect(Collectors.joining(", "));
            // Beside the columns of the purge, those that a condition on a deleted row may ask for.
            write(
                    "select r.res_type, r.fhir_id from (select r.*, localtimestamp as res_deleted_at from "
                            + job.moment().purgedAfter(since) + ") r where r.res_type in (" + list + ") and "
                            + readable,
                    lines,
                    progress);
        }
    }

    private void write(String select, ExportLines lines, LongConsumer progress) throws SQLException, IOException {
        long rows = 0;
        Connection connection = database.getConnection();
        try (connection;
                BinaryCopy copy = new BinaryCopy(connection, select)) {
            try {
                while (copy.next()) {
                    String type = copy.text();
                    lines.deleted(type, copy.text());
                    progress.accept(++rows);
                    turn.pass();
                }
            } catch (SQLException | IOException | RuntimeException e) {
                copy.abandon();
                throw e;
            }
        } catch (SQLException | IOException | RuntimeException e) {
            database.evictConnection(connection);
            throw e;
        }
        claim.check();
    }
}
