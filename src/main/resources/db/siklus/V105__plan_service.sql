-- What each person is due of each plan: written in the transaction of the CarePlan it stands in, so that lists need not read CarePlans.
create table siklus.plan_service (
    care_plan    bigint not null,          -- hfj_resource.res_id of the CarePlan
    ord          int not null,             -- place in CarePlan.activity
    patient      bigint not null,          -- res_id of the Patient
    patient_id   text not null,            -- FHIR id of the Patient
    partition_id int,                      -- of the CarePlan
    keeper       text,                     -- FHIR id of the accountable Organization (the keeper of records)
    place        text,                     -- FHIR id of the nearest Posyandu, else Pustu, else Puskesmas
    village      text,                     -- Kemendagri code of the person's desa, 10 digits without dots; null where not told
    plan_url     text not null,            -- PlanDefinition.url
    stage        text,                     -- code of siklus-hidup
    service      text not null,            -- code of the service
    title        text not null,
    status       text not null,            -- as in activity.detail.status
    window_start timestamptz,              -- null: since ever
    due          timestamptz not null,     -- due date
    late         timestamptz not null,     -- last moment in time
    window_end   timestamptz,              -- null: open
    closed_by    text,                     -- Type/id of the closing resource
    closed_at    timestamptz,              -- its clinical date, where known
    primary key (care_plan, ord)
);
create index plan_service_place on siklus.plan_service (place, due) where status in ('scheduled', 'not-started', 'in-progress');
create index plan_service_patient on siklus.plan_service (patient);
