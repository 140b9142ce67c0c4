package id.siklus.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Follows the rows and adds them to the hash chain, a block at a time. Writers never wait for it: numbers are given before commits, so a row may appear behind
 * one that is sealed already; it then goes into a later block, and each block names exactly the rows it covers.
 *
 * <p>How far it must look back is known from transaction ids: once every transaction that was open at an earlier pass has ended, no number up to that pass's
 * highest can appear any more. Several nodes take turns by an advisory lock.
 */
final class Sealer {

    static final int LARGEST_BLOCK = 1_000;

    private static final long ADVISORY_LOCK = 0x51_4B_4C_41_53L;

    private static final String OPEN_ROWS = """
            select e.seq, (e.at at time zone 'UTC')::date, %s
            from siklus.audit_event e
            where e.seq > ? and not exists (select 1 from siklus.audit_seal s where s.highest > ? and s.seqs @> e.seq)
            order by e.seq limit ?""".formatted(SealedBlock.ROW_HASH);

    private record Link(long block, long settled, byte[] hash) {}

    /** A pass: when all transactions before {@code end} are over, nothing up to {@code highest} is open. */
    private record Seen(long highest, long end) {}

    private record OpenRow(long seq, LocalDate day, byte[] hash) {}

    private final DataSource database;
    private final Deque<Seen> seen = new ArrayDeque<>();
    private long settled;

    Sealer(DataSource database) {
        this.database = database;
    }

    /** @return how many rows were sealed: all that were committed before the call, unless another node is at it */
    synchronized int seal() throws SQLException {
        int all = 0;
        int some;
        do {
            some = sealSome();
            all += some;
        } while (some == LARGEST_BLOCK);
        return all;
    }

    private int sealSome() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // Taken before the snapshot, so that the block of the node before is seen.
            if (!flag(statement, "select pg_try_advisory_lock(" + ADVISORY_LOCK + ")")) {
                return 0;
            }
            try {
                return sealIn(connection, statement);
            } finally {
                statement.execute("select pg_advisory_unlock(" + ADVISORY_LOCK + ")");
            }
        }
    }

    private int sealIn(Connection connection, Statement statement) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try {
            Link last = last(statement);
            advance(number(statement, "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint"));
            List<OpenRow> rows = openRows(connection, last.settled());
            if (!rows.isEmpty()) {
                long end = number(statement, "select pg_snapshot_xmax(pg_current_snapshot())::text::bigint");
                seen.addLast(new Seen(rows.get(rows.size() - 1).seq(), end));
                write(connection, last, Math.max(last.settled(), settled), rows);
            }
            connection.commit();
            return rows.size();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void advance(long oldestOpenTransaction) {
        while (!seen.isEmpty() && seen.peekFirst().end() <= oldestOpenTransaction) {
            settled = Math.max(settled, seen.removeFirst().highest());
        }
    }

    private static Link last(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select block, settled, hash from siklus.audit_seal order by block desc limit 1")) {
            return row.next()
                    ? new Link(row.getLong(1), row.getLong(2), row.getBytes(3))
                    : new Link(0, 0, SealedBlock.BEGINNING);
        }
    }

    private static List<OpenRow> openRows(Connection connection, long settled) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OPEN_ROWS)) {
            select.setLong(1, settled);
            select.setLong(2, settled);
            select.setInt(3, LARGEST_BLOCK);
            List<OpenRow> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new OpenRow(row.getLong(1), row.getObject(2, LocalDate.class), row.getBytes(3)));
                }
            }
            return rows;
        }
    }

    /** One block for each day among the rows: two at midnight, one otherwise. */
    private static void write(Connection connection, Link last, long settled, List<OpenRow> rows) throws SQLException {
        Map<LocalDate, List<OpenRow>> days = new LinkedHashMap<>();
        rows.forEach(row ->
                days.computeIfAbsent(row.day(), none -> new ArrayList<>()).add(row));
        long number = last.block();
        byte[] before = last.hash();
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into siklus.audit_seal (block, day, sealed_at, row_count, seqs, highest, settled, hash)
                values (?, ?, now(), ?, ?::int8multirange, ?, ?, ?)""")) {
            for (Map.Entry<LocalDate, List<OpenRow>> day : days.entrySet()) {
                List<OpenRow> its = day.getValue();
                SealedBlock block = new SealedBlock(
                        ++number,
                        day.getKey(),
                        its.size(),
                        SealedBlock.ranges(its.stream().map(OpenRow::seq).toList()),
                        settled);
                before = block.hash(before, its.stream().map(OpenRow::hash).toList());
                insert.setLong(1, block.block());
                insert.setObject(2, block.day());
                insert.setInt(3, block.rows());
                insert.setString(4, block.seqs());
                insert.setLong(5, its.get(its.size() - 1).seq());
                insert.setLong(6, settled);
                insert.setBytes(7, before);
                insert.executeUpdate();
            }
        }
    }

    private static boolean flag(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
