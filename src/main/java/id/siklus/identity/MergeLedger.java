package id.siklus.identity;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which merges there were and what moved with each; kept so that each can be taken back. */
final class MergeLedger {

    /**
     * A record that names a Patient.
     *
     * @param key storage key
     * @param version its current one
     * @param isSpokenOf whether it may be counted aloud: that somebody has sensitive records is not told, and a question about two Patients is no record of one
     */
    record Named(long key, String type, String id, long version, boolean isSpokenOf) {

        Named moved(long after) {
            return new Named(key, type, id, after, isSpokenOf);
        }

        Named closed(long after) {
            return new Named(key, type, id, after, false);
        }
    }

    /** @param id number of the merge */
    record Merged(long id, long sourceBefore, long targetBefore, long targetAfter) {}

    /** A record that a merge has moved. @param after the version that the merge made of it */
    record Moved(String type, String id, long version, long after, boolean isSpokenOf) {}

    /** A Patient that a target stands for. @param version the one that was merged */
    record Source(String id, long version) {}

    /** Two Patients of a merge in force. */
    record Pair(String source, String target) {}

    private final JdbcTemplate jdbc;

    MergeLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds two people for this transaction, in one order for everybody, so that two merges of them follow one another. Who only names them does not wait. */
    void hold(String one, String other) {
        jdbc.queryForList("""
                select res_id from hfj_resource where res_type = 'Patient' and fhir_id in (?, ?) order by res_id for no key update""", Long.class, one, other);
    }

    /** @return current records that name the Patient, or have named it, at most so many */
    List<Named> naming(String patient, int most) {
        return jdbc.query(
                """
                select s.res_id, s.res_type, s.fhir_id, s.res_ver, s.partition_id from hfj_resource s
                where s.res_deleted_at is null and s.res_id in (
                  select l.src_resource_id from hfj_resource p join hfj_res_link l on l.target_resource_id = p.res_id
                  where p.res_type = 'Patient' and p.fhir_id = ?
                  union
                  select n.record from hfj_resource p join siklus.person_named n on n.person = p.res_id
                  where p.res_type = 'Patient' and p.fhir_id = ?)
                order by s.res_id limit ?""",
                (row, number) -> new Named(
                        row.getLong(1), row.getString(2), row.getString(3), row.getLong(4), row.getInt(5) >= 0),
                patient,
                patient,
                most);
    }

    void write(String source, String target, Merged versions, String by, Collection<Named> moved) {
        Long id = jdbc.queryForObject(
                """
                insert into siklus.person_merge (source, target, source_before, target_before, target_after, merged_by)
                values (?, ?, ?, ?, ?, ?) returning id""",
                Long.class,
                source,
                target,
                versions.sourceBefore(),
                versions.targetBefore(),
                versions.targetAfter(),
                by);
        add(Objects.requireNonNull(id), moved);
    }

    /** What was moved once and again is put back to where it was at first. */
    void add(long merge, Collection<Named> moved) {
        jdbc.batchUpdate(
                "insert into siklus.person_merge_moved (merge, resource, version_after) values (?, ?, ?)"
                        + " on conflict (merge, resource) do nothing",
                moved.stream()
                        .map(one -> new Object[] {merge, one.key(), one.version()})
                        .toList());
    }

    /** @return merges that are to be looked at again by now: 5 seconds, one minute and 15 minutes after they began */
    List<Pair> due(int most) {
        return jdbc.query("""
                select source, target from siklus.person_merge
                where undone_at is null and looks < 3
                  and merged_at < now() - (array['5 seconds', '1 minute', '15 minutes'])[looks + 1]::interval
                order by merged_at limit ?""", (row, number) -> new Pair(row.getString(1), row.getString(2)), most);
    }

    void lookedAt(Merged merged) {
        jdbc.update("update siklus.person_merge set looks = looks + 1 where id = ?", merged.id());
    }

    List<Source> mergedInto(String target) {
        return jdbc.query(
                "select source, source_before from siklus.person_merge where target = ? and undone_at is null order by id",
                (row, number) -> new Source(row.getString(1), row.getLong(2)),
                target);
    }

    Optional<Merged> find(String source, String target) {
        return jdbc
                .query(
                        """
                        select id, source_before, target_before, target_after from siklus.person_merge
                        where source = ? and target = ? and undone_at is null""",
                        (row, number) -> new Merged(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                        source,
                        target)
                .stream()
                .findFirst();
    }

    List<Moved> moved(Merged merged) {
        return jdbc.query(
                """
                select r.res_type, r.fhir_id, r.res_ver, m.version_after, r.partition_id from siklus.person_merge_moved m
                join hfj_resource r on r.res_id = m.resource
                where m.merge = ? and r.res_deleted_at is null order by m.resource""",
                (row, number) -> new Moved(
                        row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getInt(5) >= 0),
                merged.id());
    }

    void undone(Merged merged, String by) {
        jdbc.update("update siklus.person_merge set undone_at = now(), undone_by = ? where id = ?", by, merged.id());
    }
}
