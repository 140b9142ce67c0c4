package id.siklus.chaos;

/**
 * What the server writes by itself, from what it was sent: plans, and the work that follows from them. It comes when its followers come to it, so no Bundle of a
 * trial accounts for it; that nothing of it is missed or doubled is what KilledFollowerTest and PlanUpkeepTest prove.
 */
final class ServersOwn {

    /** A condition on rows of {@code hfj_resource r}. */
    static final String LEFT_OUT = """
            not exists (select 1 from siklus.plan_written p where p.care_plan = r.res_id)
            and not exists (select 1 from siklus.work_task t where r.res_type = 'Task' and t.task = r.fhir_id)
            and not exists (select 1 from siklus.danger_sign d where r.res_type = 'Flag' and d.flag = r.fhir_id)""";

    private ServersOwn() {}
}
