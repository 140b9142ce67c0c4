-- Which CarePlans the server has written for whom, so that what has not changed is not written again.
create table siklus.plan_written (
    care_plan bigint primary key,
    fhir_id   text not null,
    patient   bigint not null,
    base      text not null,
    plan_url  text not null,
    keeper    integer not null,
    content   text not null
);

create index plan_written_patient on siklus.plan_written (patient);

comment on column siklus.plan_written.care_plan is 'hfj_resource.res_id of the CarePlan';
comment on column siklus.plan_written.patient is 'res_id of the Patient that it was made for, whomever it names after a merge';
comment on column siklus.plan_written.base is 'id by person, plan and pregnancy or treatment; of the keepers of a person who moves, each has a CarePlan of its own';
comment on column siklus.plan_written.keeper is 'siklus.keeper.partition_id of the facility that it lies with';
comment on column siklus.plan_written.content is 'hash of what was written; of a plan that was ended, why';

-- How often each person was planned because of a change: what a rebuild has computed before that is out of date.
create table siklus.plan_turn (
    patient bigint primary key,
    turn    bigint not null
) with (fillfactor = 70);

-- By which PlanDefinitions everybody is planned.
create table siklus.plan_form (
    one  boolean primary key default true check (one),
    form text not null
);
