package id.siklus.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Computes the hash chain anew and compares. It finds rows that were altered, removed or slipped in, and seals that were altered or removed; that the youngest
 * seals were removed together with their rows is seen only against a head that was written down before (see {@link VerificationReport#head()}).
 */
public final class AuditVerification {

    private static final String ROWS = """
            select e.seq, %s from siklus.audit_event e
            where e.at >= ? and e.at < ? and e.seq >= ? and e.seq <= ? and ?::int8multirange @> e.seq order by e.seq""".formatted(SealedBlock.ROW_HASH);

    private final DataSource database;

    public AuditVerification(DataSource database) {
        this.database = database;
    }

    /**
     * Looks at one moment of the database, however long it takes; nothing is changed or locked.
     *
     * @param head {@code block:hash} as an earlier report gave it, or null
     * @param progress told after each block how many blocks are left
     */
    public VerificationReport run(@Nullable String head, LongConsumer progress) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return new Pass(connection, head, progress).run();
            } finally {
                connection.rollback();
            }
        }
    }

    /** One verification on its way. */
    private static final class Pass {

        private final Connection connection;
        private final LongConsumer progress;
        private @Nullable String awaitedHead;
        private final List<VerificationReport.Damage> damages = new ArrayList<>();
        private final LocalDate legalEnd = LocalDate.now(ZoneOffset.UTC).minus(AuditProperties.LEGAL_TIME);
        private long blocks;
        private long rows;
        private long expired;
        private byte[] before = SealedBlock.BEGINNING;
        private long expected = 1;

        Pass(Connection connection, @Nullable String head, LongConsumer progress) {
            this.connection = connection;
            this.awaitedHead = head;
            this.progress = progress;
        }

        VerificationReport run() throws SQLException {
            long total = count("select count(*) from siklus.audit_seal");
            try (Statement select = connection.createStatement()) {
                select.setFetchSize(100);
                try (ResultSet seal = select.executeQuery(
                        "select block, day, row_count, seqs::text, settled, hash, highest, lower(seqs) from siklus.audit_seal order by block")) {
                    while (seal.next()) {
                        check(
                                new SealedBlock(
                                        seal.getLong(1),
                                        seal.getObject(2, LocalDate.class),
                                        seal.getInt(3),
                                        seal.getString(4),
                                        seal.getLong(5)),
                                seal.getBytes(6),
                                seal.getLong(8),
                                seal.getLong(7));
                        progress.accept(total - blocks);
                    }
                }
            }
            if (awaitedHead != null) {
                damages.add(VerificationReport.Damage.headMissing(awaitedHead));
            }
            long unsealed = unsealed();
            return new VerificationReport(
                    blocks, rows, unsealed, expired, expected - 1, SealedBlock.hex(before), List.copyOf(damages));
        }

        private void check(SealedBlock block, byte[] hash, long lowest, long highest) throws SQLException {
            blocks++;
            if (block.block() != expected) {
                damages.add(VerificationReport.Damage.sealsMissing(expected, block.block() - 1));
            }
            List<byte[]> hashes = new ArrayList<>();
            TreeSet<Long> found = new TreeSet<>();
            read(block, lowest, highest, hashes, found);
            if (found.isEmpty() && block.day().isBefore(legalEnd)) {
                expired++;
            } else if (found.size() != block.rows()) {
                damages.add(VerificationReport.Damage.rowsMissing(block, missing(block.seqs(), found)));
            } else if (block.block() == expected && !Arrays.equals(hash, block.hash(before, hashes))) {
                damages.add(VerificationReport.Damage.altered(block));
            }
            rows += found.size();
            if (awaitedHead != null && awaitedHead.equals(block.block() + ":" + SealedBlock.hex(hash))) {
                awaitedHead = null;
            }
            before = hash;
            expected = block.block() + 1;
        }

        private void read(SealedBlock block, long lowest, long highest, List<byte[]> hashes, TreeSet<Long> found)
                throws SQLException {
            try (PreparedStatement select = connection.prepareStatement(ROWS)) {
                select.setObject(1, block.day().atStartOfDay().atOffset(ZoneOffset.UTC));
                select.setObject(2, block.day().plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
                select.setLong(3, lowest);
                select.setLong(4, highest);
                select.setString(5, block.seqs());
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(row.getLong(1));
                        hashes.add(row.getBytes(2));
                    }
                }
            }
        }

        private static List<Long> missing(String seqs, TreeSet<Long> found) {
            List<Long> missing = new ArrayList<>();
            for (String range : seqs.substring(1, seqs.length() - 1).split("(?<=\\)),")) {
                String[] ends = range.substring(1, range.length() - 1).split(",");
                for (long seq = Long.parseLong(ends[0]); seq < Long.parseLong(ends[1]); seq++) {
                    if (!found.contains(seq)) {
                        missing.add(seq);
                    }
                }
            }
            return missing;
        }

        /** Rows that no seal covers: young ones are waiting for theirs; one that is older than a settled number was slipped in. */
        private long unsealed() throws SQLException {
            long slippedIn = count("""
                    with sealed as (select range_agg(seqs) as seqs from siklus.audit_seal)
                    select count(*) from siklus.audit_event e, sealed
                    where e.seq <= (select coalesce(max(settled), 0) from siklus.audit_seal) and not sealed.seqs @> e.seq""");
            if (slippedIn > 0) {
                damages.add(VerificationReport.Damage.slippedIn(slippedIn));
            }
            return count("""
                    with sealed as (select coalesce(range_agg(seqs), '{}'::int8multirange) as seqs from siklus.audit_seal)
                    select count(*) from siklus.audit_event e, sealed
                    where e.seq > (select coalesce(max(settled), 0) from siklus.audit_seal) and not sealed.seqs @> e.seq""");
        }

        private long count(String sql) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
