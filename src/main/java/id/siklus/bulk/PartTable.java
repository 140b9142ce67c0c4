package id.siklus.bulk;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The SQL of {@code siklus.export_part}: who does what, and that it is done once. */
final class PartTable {

    /** Whose part has no heartbeat for so long is dead, or cut off from the database. */
    static final Duration SILENCE = Duration.ofSeconds(15);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final UUID node;

    /** @param node of this process, new at each start */
    PartTable(JdbcTemplate jdbc, TransactionTemplate transaction, UUID node) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.node = node;
    }

    /**
     * Takes the next part that nobody does, small ones first, or one whose node has fallen silent.
     *
     * @param mostRows leaves larger parts to others
     */
    Optional<PartClaim> claim(long mostRows) {
        return jdbc
                .query(
                        """
                        with next as (
                            select p.job, p.number from siklus.export_part p join siklus.export_job j on j.id = p.job
                            where p.state <> 'DONE' and j.state in ('WAITING', 'RUNNING') and p.rows <= ?
                              and (p.state = 'WAITING' or p.heartbeat_at < now() - ? * interval '1 second')
                            order by p.rows, j.created_at, p.number limit 1
                            for update of p skip locked),
                        taken as (
                            update siklus.export_part p set state = 'RUNNING', claims = p.claims + 1, claimed_by = ?, heartbeat_at = now(), progress = 0
                            from next where p.job = next.job and p.number = next.number returning p.*),
                        begun as (
                            update siklus.export_job j set state = 'RUNNING', started_at = now() from taken
                            where j.id = taken.job and j.state = 'WAITING')
                        select taken.*, j.caller, j.request, j.moment_time, j.moment_snapshot, j.since_time, j.since_snapshot
                        from taken join siklus.export_job j on j.id = taken.job""",
                        (row, number) -> new PartClaim(
                                JobTable.job(row, "job"),
                                new ExportPart(
                                        row.getInt("number"),
                                        ExportPart.Kind.valueOf(row.getString("kind")),
                                        List.of((String[]) row.getArray("types").getArray()),
                                        row.getLong("first_key"),
                                        row.getLong("last_key"),
                                        row.getLong("rows")),
                                node,
                                row.getInt("claims")),
                        mostRows,
                        SILENCE.toSeconds(),
                        node)
                .stream()
                .findFirst();
    }

    /** @return whether the part is still ours and its job still wanted */
    boolean beat(PartClaim claim, long progress) {
        return jdbc.update("""
                        update siklus.export_part p set heartbeat_at = now(), progress = ?
                        from siklus.export_job j where j.id = p.job and j.state = 'RUNNING'
                          and p.job = ? and p.number = ? and p.claimed_by = ? and p.claims = ? and p.state = 'RUNNING'""", progress, claim.job().id(), claim.part().number(), node, claim.claim()) == 1;
    }

    /** Somebody else, or this node after its start, goes on with it. */
    void giveBack(PartClaim claim) {
        jdbc.update("""
                update siklus.export_part set state = 'WAITING', claimed_by = null, heartbeat_at = null, progress = 0
                where job = ? and number = ? and claimed_by = ? and claims = ? and state = 'RUNNING'""", claim.job().id(), claim.part().number(), node, claim.claim());
    }

    /**
     * Makes files known and the part finished, and with the last one its job; nothing of it when the part is not ours any more.
     *
     * @param further what the plan has found to do
     * @throws ClaimEndedException when the part was taken over, or the job was cancelled
     */
    void finish(PartClaim claim, List<ExportFile> files, List<ExportPart> further, Duration keep) {
        transaction.executeWithoutResult(status -> {
            UUID job = claim.job().id();
            boolean wanted = !jdbc.queryForList(
                            "select 1 from siklus.export_job where id = ? and state = 'RUNNING' for update",
                            Integer.class,
                            job)
                    .isEmpty();
            if (!wanted || !done(claim)) {
                throw new ClaimEndedException();
            }
            add(job, claim.part().number(), files);
            add(job, further);
            jdbc.update("""
                    update siklus.export_job set state = 'DONE', finished_at = now(), expires_at = now() + ? * interval '1 second'
                    where id = ? and not exists (select 1 from siklus.export_part where job = ? and state <> 'DONE')""", keep.toSeconds(), job, job);
        });
    }

    private boolean done(PartClaim claim) {
        return jdbc.update("""
                        update siklus.export_part set state = 'DONE', finished_at = now(), heartbeat_at = null
                        where job = ? and number = ? and claimed_by = ? and claims = ? and state = 'RUNNING'""", claim.job().id(), claim.part().number(), node, claim.claim()) == 1;
    }

    private void add(UUID job, int part, List<ExportFile> files) {
        jdbc.batchUpdate(
                """
                insert into siklus.export_file (job, name, part, purpose, type, count, bytes, sha256, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                files.stream()
                        .map(file -> new Object[] {
                            job,
                            file.name(),
                            part,
                            file.purpose().name(),
                            file.type(),
                            file.count(),
                            file.bytes(),
                            file.sha256(),
                            Timestamp.from(file.writtenAt())
                        })
                        .toList());
    }

    private void add(UUID job, List<ExportPart> parts) {
        if (parts.isEmpty()) {
            return;
        }
        jdbc.batchUpdate("""
                insert into siklus.export_part (job, number, kind, types, first_key, last_key, rows, state)
                values (?, ?, ?, ?, ?, ?, ?, 'WAITING')""", parts, 100, (statement, part) -> {
            statement.setObject(1, job);
            statement.setInt(2, part.number());
            statement.setString(3, part.kind().name());
            statement.setArray(
                    4,
                    statement.getConnection().createArrayOf("text", part.types().toArray()));
            statement.setLong(5, part.firstKey());
            statement.setLong(6, part.lastKey());
            statement.setLong(7, part.rows());
        });
    }

    /** @return whether there is anything that a worker could take now */
    boolean hasOpen() {
        return Boolean.TRUE.equals(
                Objects.requireNonNullElse(jdbc.queryForObject("""
                        select exists (select 1 from siklus.export_part p join siklus.export_job j on j.id = p.job
                            where p.state <> 'DONE' and j.state in ('WAITING', 'RUNNING')
                              and (p.state = 'WAITING' or p.heartbeat_at < now() - ? * interval '1 second'))""", Boolean.class, SILENCE.toSeconds()), false));
    }
}
