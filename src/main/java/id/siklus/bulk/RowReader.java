package id.siklus.bulk;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/**
 * Reads the rows of a part as of its job's moment and writes them as lines. One COPY reads them all; the rows that it cannot carry (large ones) follow one by one, and
 * those that PostgreSQL itself cannot read are looked for by halving the range of keys.
 */
final class RowReader implements PartReader {

    private static final int ROWS_BETWEEN_TELLING = 500;
    private static final int MOST_DAMAGED = 10_000;

    static final String WHAT_IS_READ = "r.res_id, r.res_type, r.fhir_id, v.res_ver, v.res_updated, v.source_uri,"
            + " v.request_id, octet_length(v.res_text_vc),"
            + " case when octet_length(v.res_text_vc) <= " + StoredRow.LARGEST_WHOLE
            + " then v.res_text_vc end";
    private static final String NAMES =
            "r.res_id, r.res_type, r.fhir_id, v.res_ver, v.res_updated, null, null, -1, null";

    private final HikariDataSource database;
    private final PartClaim claim;
    private final Turns.Turn turn;
    private final String condition;

    /** @param condition on {@code r} and {@code v} */
    RowReader(HikariDataSource database, PartClaim claim, Turns.Turn turn, String condition) {
        this.database = database;
        this.claim = claim;
        this.turn = turn;
        this.condition = condition;
    }

    @Override
    public void copy(ExportLines lines, Collection<Long> damaged, LongConsumer progress)
            throws SQLException, IOException {
        Connection connection = database.getConnection();
        try (connection) {
            String good = damaged.isEmpty() ? "" : " and r.res_id not in (" + list(damaged) + ")";
            List<StoredRow> apart = new ArrayList<>();
            String select =
                    select(WHAT_IS_READ, claim.part().firstKey(), claim.part().lastKey()) + good;
            long rows;
            try (BinaryCopy copy = new BinaryCopy(connection, select)) {
                rows = copy(copy, lines, apart, progress);
            }
            for (StoredRow row : apart) {
                turn.pass();
                if (row.length < 0) {
                    lines.error(row, new IOException("no text"));
                } else {
                    lines.write(row, () -> LargeText.of(connection, row, turn));
                }
            }
            for (long key : damaged) {
                lines.error(named(connection, key), new IOException("damaged"));
            }
            progress.accept(rows);
        } catch (SQLException | IOException | RuntimeException e) {
            database.evictConnection(connection);
            throw e;
        }
    }

    /** @param apart takes what is not written here: rows without a text, and large ones */
    private long copy(BinaryCopy copy, ExportLines lines, List<StoredRow> apart, LongConsumer progress)
            throws SQLException, IOException {
        long rows = 0;
        StoredRow row = new StoredRow();
        try {
            while (copy.next()) {
                read(copy, row);
                if (row.textLength >= 0) {
                    lines.write(row);
                } else {
                    row.bytes = new byte[0];
                    apart.add(row);
                    row = new StoredRow();
                }
                turn.pass();
                if (++rows % ROWS_BETWEEN_TELLING == 0) {
                    progress.accept(rows);
                }
            }
            return rows;
        } catch (SQLException | IOException | RuntimeException e) {
            copy.abandon();
            throw e;
        }
    }

    /** Goes down to the rows whose text cannot be read. */
    @Override
    public List<Long> damaged() throws SQLException {
        TreeSet<Long> found = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            halve(connection, claim.part().firstKey(), claim.part().lastKey(), found);
        }
        return List.copyOf(found);
    }

    private void halve(Connection connection, long first, long last, TreeSet<Long> found) throws SQLException {
        claim.check();
        if (found.size() >= MOST_DAMAGED || canBeRead(connection, first, last)) {
            return;
        }
        if (first == last) {
            found.add(first);
            return;
        }
        long middle = first + (last - first) / 2;
        halve(connection, first, middle, found);
        halve(connection, middle + 1, last, found);
    }

    private boolean canBeRead(Connection connection, long first, long last) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(md5(v.res_text_vc)) " + from(first, last))) {
            return rows.next();
        } catch (SQLException e) {
            if (Damage.isBehind(e)) {
                return false;
            }
            throw e;
        }
    }

    /** @return the row without its text; where not even that can be read, its key in the place of its id */
    StoredRow named(Connection connection, long key) throws SQLException, IOException {
        StoredRow row = new StoredRow();
        row.key = key;
        row.type = "Resource";
        row.id = Long.toString(key);
        try (BinaryCopy copy = new BinaryCopy(connection, select(NAMES, key, key))) {
            if (copy.next()) {
                read(copy, row);
            }
        } catch (SQLException e) {
            if (!Damage.isBehind(e)) {
                throw e;
            }
        }
        return row;
    }

    private String select(String columns, long first, long last) {
        return "select " + columns + " " + from(first, last);
    }

    private String from(long first, long last) {
        return "from " + claim.job().moment().rows(claim.part().types(), first, last)
                + " where v.res_deleted_at is null and (" + condition + ")";
    }

    static void read(BinaryCopy copy, StoredRow row) throws IOException {
        row.key = copy.int64();
        row.type = copy.text();
        row.id = copy.text();
        row.version = copy.int64();
        row.updated = copy.int64();
        row.sourceUri = copy.text();
        row.requestId = copy.text();
        row.length = copy.int32Column();
        row.textLength = copy.bytes();
        row.bytes = copy.message();
        row.textStart = copy.position();
    }

    static String list(Collection<Long> keys) {
        return keys.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
