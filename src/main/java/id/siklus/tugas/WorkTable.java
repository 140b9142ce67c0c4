package id.siklus.tugas;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The SQL of {@code siklus.work_person} and {@code siklus.work_task}. */
final class WorkTable {

    private static final String CHANGED_BY_PEOPLE = """
            with stored as (
                select w.task, w.patient, w.reason, w.state, r.res_deleted_at is not null
                    or v.res_text_vc::jsonb ->> 'status' in ('completed', 'cancelled', 'rejected', 'failed', 'entered-in-error') as closed
                from hfj_resource r
                join siklus.work_task w on w.task = r.fhir_id
                left join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
                where r.res_type = 'Task' and %s),
            changed as (
                select * from stored s
                where s.closed and s.state = 'open'
                    or not s.closed and s.state = 'by-people' and not exists (
                        select from siklus.work_task o where o.patient = s.patient and o.reason = s.reason and o.state = 'open'))""";

    private final JdbcTemplate jdbc;

    WorkTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever looks at a person's work holds this until its transaction ends. */
    void hold(long patient) {
        jdbc.update("insert into siklus.work_person (patient) values (?) on conflict do nothing", patient);
        jdbc.queryForList("select patient from siklus.work_person where patient = ? for update", patient);
    }

    void lookAgain(long patient, @Nullable Instant when) {
        jdbc.update(
                "update siklus.work_person set next_look = ? where patient = ? and next_look is distinct from ?",
                sql(when),
                patient,
                sql(when));
    }

    /** Everybody with a plan, from now on. */
    void lookAtAll() {
        jdbc.update("""
                insert into siklus.work_person (patient, next_look) select distinct patient, now() from siklus.plan_service order by patient
                on conflict (patient) do update set next_look = excluded.next_look""");
    }

    /** Holds some whose time has come and whom nobody else holds. */
    List<Long> due(Instant now, int most) {
        return jdbc.queryForList("""
                select patient from siklus.work_person where next_look <= ?
                order by next_look, patient limit ? for update skip locked""", Long.class, sql(now), most);
    }

    /** A Posyandu that has got a drawer of its own sees nothing that was laid elsewhere before: those people are looked at again. */
    int lookWhereADrawerWasOpened() {
        return jdbc.update("""
                update siklus.work_person set next_look = now() where patient in (
                    select p.patient from siklus.work_task t
                    join siklus.work_person p on p.patient = t.patient
                    join hfj_resource o on o.res_type = 'Organization' and o.fhir_id = t.owner
                    join siklus.keeper k on k.organization = o.res_id and k.answers_to is not null
                    where t.state = 'open' and t.drawer is null
                        and (p.next_look is null or p.next_look > now())
                    for update of p skip locked)""");
    }

    /** @return whether the rules are others than those of the last time */
    boolean noteRules(String hash) {
        return jdbc.update("""
                        insert into siklus.work_rules (hash) values (?)
                        on conflict (one) do update set hash = excluded.hash where siklus.work_rules.hash <> excluded.hash""", hash) == 1;
    }

    Optional<String> patientId(long patient) {
        return jdbc
                .queryForList(
                        "select fhir_id from hfj_resource where res_id = ? and res_type = 'Patient' and res_deleted_at is null",
                        String.class,
                        patient)
                .stream()
                .findFirst();
    }

    List<RaisedTask> tasks(long patient) {
        return jdbc.query(
                """
                select task, reason, owner, drawer, since, state, content, closed_at
                from siklus.work_task where patient = ? order by since, task""",
                (row, number) -> new RaisedTask(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, Integer.class),
                        Objects.requireNonNull(PlanTable.time(row, 5)),
                        row.getString(6),
                        row.getString(7),
                        PlanTable.time(row, 8)),
                patient);
    }

    void write(long patient, RaisedTask task, Set<Long> plans) {
        jdbc.update(
                """
                insert into siklus.work_task (task, patient, reason, owner, drawer, since, state, content, plans, closed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (task) do update set patient = excluded.patient, owner = excluded.owner, drawer = excluded.drawer,
                    since = excluded.since, state = excluded.state, content = excluded.content, plans = excluded.plans,
                    closed_at = excluded.closed_at""",
                task.id(),
                patient,
                task.reason(),
                task.owner(),
                task.drawer(),
                sql(task.since()),
                task.state(),
                task.content(),
                plans.toArray(Long[]::new),
                sql(task.closedAt()));
    }

    /** @return the people with an open Task that is for one of these CarePlans */
    List<Long> peopleOfPlans(Collection<Long> plans) {
        return jdbc.queryForList(
                "select distinct patient from siklus.work_task where state = 'open' and plans && ?",
                Long.class,
                (Object) plans.toArray(Long[]::new));
    }

    /**
     * @param tasks keys of Tasks that have changed
     * @return the people with one that somebody has closed or opened again; the server's own changes are known already
     */
    List<Long> peopleWhoseTasksPeopleChanged(Collection<Long> tasks) {
        return jdbc.queryForList(
                CHANGED_BY_PEOPLE.formatted("r.res_id = any (?)") + " select distinct patient from changed",
                Long.class,
                (Object) tasks.toArray(Long[]::new));
    }

    /** Tasks of a person that was merged into this one: what people closed for the one is closed for both. */
    void takeOver(long patient) {
        jdbc.update("""
                update siklus.work_task w set patient = ? from hfj_res_link l join hfj_resource t on t.res_id = l.src_resource_id
                where l.target_resource_id = ? and l.src_path = 'Task.for' and t.res_type = 'Task' and w.task = t.fhir_id
                    and w.patient <> ? and w.state <> 'open'""", patient, patient, patient);
    }

    /** Notes what people have done with a person's Tasks: before anything is written into one that they have closed. */
    void noteWhatPeopleDid(long patient) {
        jdbc.update(CHANGED_BY_PEOPLE.formatted("w.patient = ?") + """
                         update siklus.work_task w
                        set state = case when c.closed then 'by-people' else 'open' end, closed_at = case when c.closed then now() end
                        from changed c where w.task = c.task""", patient);
    }

    static @Nullable Object sql(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
