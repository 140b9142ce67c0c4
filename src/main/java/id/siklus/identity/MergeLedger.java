package id.siklus.identity;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which merges there were and what moved with each; kept so that each can be taken back. */
final class MergeLedger {

    /** A record that names a Patient. @param key storage key @param version its current one */
    record Named(long key, String type, String id, long version) {}

    /** @param id number of the merge */
    record Merged(long id, long sourceBefore, long targetBefore, long targetAfter) {}

    /** A record that a merge has moved. @param after the version that the merge made of it */
    record Moved(String type, String id, long version, long after) {}

    private final JdbcTemplate jdbc;

    MergeLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds two people for this transaction, in one order for everybody, so that two merges of them follow one another. */
    void hold(String one, String other) {
        jdbc.queryForList("""
                select res_id from hfj_resource where res_type = 'Patient' and fhir_id in (?, ?) order by res_id for no key update""", Long.class, one, other);
    }

    /** @return current records that name the Patient in an element that can be searched for, at most so many; not the question whether it is somebody else */
    List<Named> naming(String patient, int most) {
        return jdbc.query(
                """
                select distinct s.res_id, s.res_type, s.fhir_id, s.res_ver from hfj_resource p
                join hfj_res_link l on l.target_resource_id = p.res_id
                join hfj_resource s on s.res_id = l.src_resource_id
                where p.res_type = 'Patient' and p.fhir_id = ? and s.res_deleted_at is null
                  and not (s.res_type = 'Task' and exists (
                    select 1 from hfj_spidx_token t where t.res_id = s.res_id and t.sp_system = ?))
                order by s.res_id limit ?""",
                (row, number) -> new Named(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)),
                patient,
                SuspectedDoubles.SYSTEM,
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
        jdbc.batchUpdate(
                "insert into siklus.person_merge_moved (merge, resource, version_after) values (?, ?, ?)",
                moved.stream()
                        .map(one -> new Object[] {Objects.requireNonNull(id), one.key(), one.version()})
                        .toList());
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
                select r.res_type, r.fhir_id, r.res_ver, m.version_after from siklus.person_merge_moved m
                join hfj_resource r on r.res_id = m.resource
                where m.merge = ? and r.res_deleted_at is null order by m.resource""",
                (row, number) -> new Moved(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)),
                merged.id());
    }

    void undone(Merged merged, String by) {
        jdbc.update("update siklus.person_merge set undone_at = now(), undone_by = ? where id = ?", by, merged.id());
    }
}
