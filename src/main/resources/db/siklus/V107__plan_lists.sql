-- Lists of who is due, of a whole Puskesmas too, in a tenth of a second: for that the services of a plan are summed up in one row for each of its stages. It follows
-- siklus.plan_service by triggers, in the transaction of whoever writes there, so it can neither be late nor forgotten.
create table siklus.plan_person (
    care_plan    bigint not null,
    stage        text not null,
    patient      bigint not null,
    partition_id int,
    place        text,
    village      text,
    windows      tstzmultirange not null,
    late         timestamptz not null,
    primary key (care_plan, stage)
);

create index plan_person_place on siklus.plan_person (place);

comment on table siklus.plan_person is 'The open services (scheduled, in-progress) of siklus.plan_service, one row for each plan and stage';
comment on column siklus.plan_person.stage is 'empty where the plan names none';
comment on column siklus.plan_person.windows is 'all times at which one of them may be given';
comment on column siklus.plan_person.late is 'the earliest last moment in time';

-- What is added widens the windows. A window that ends before it begins is one moment: whoever writes plans must not fail here.
create function siklus.plan_person_add() returns trigger language plpgsql as $$
begin
    insert into siklus.plan_person as p (care_plan, stage, patient, partition_id, place, village, windows, late)
    select care_plan, coalesce(stage, ''), min(patient), min(partition_id), min(place), min(village),
      range_agg(tstzrange(window_start, case when window_end is not null then greatest(window_start, window_end) end, '[]')), min(late)
    from added where status in ('scheduled', 'in-progress')
    group by care_plan, coalesce(stage, '')
    on conflict (care_plan, stage) do update set patient = excluded.patient, partition_id = excluded.partition_id, place = excluded.place,
      village = excluded.village, windows = p.windows + excluded.windows, late = least(p.late, excluded.late);
    return null;
end $$;

-- What is taken away or changed has its plan summed up anew.
create function siklus.plan_person_renew() returns trigger language plpgsql as $$
begin
    delete from siklus.plan_person where care_plan in (select care_plan from gone);
    insert into siklus.plan_person (care_plan, stage, patient, partition_id, place, village, windows, late)
    select care_plan, coalesce(stage, ''), min(patient), min(partition_id), min(place), min(village),
      range_agg(tstzrange(window_start, case when window_end is not null then greatest(window_start, window_end) end, '[]')), min(late)
    from siklus.plan_service where care_plan in (select care_plan from gone) and status in ('scheduled', 'in-progress')
    group by care_plan, coalesce(stage, '');
    return null;
end $$;

create function siklus.plan_person_clear() returns trigger language plpgsql as $$
begin
    truncate siklus.plan_person;
    return null;
end $$;

create trigger plan_person_add after insert on siklus.plan_service
    referencing new table as added for each statement execute function siklus.plan_person_add();
create trigger plan_person_renew_changed after update on siklus.plan_service
    referencing old table as gone for each statement execute function siklus.plan_person_renew();
create trigger plan_person_renew_deleted after delete on siklus.plan_service
    referencing old table as gone for each statement execute function siklus.plan_person_renew();
create trigger plan_person_clear after truncate on siklus.plan_service
    for each statement execute function siklus.plan_person_clear();

-- Rows that were there before.
insert into siklus.plan_person (care_plan, stage, patient, partition_id, place, village, windows, late)
select care_plan, coalesce(stage, ''), min(patient), min(partition_id), min(place), min(village),
  range_agg(tstzrange(window_start, case when window_end is not null then greatest(window_start, window_end) end, '[]')), min(late)
from siklus.plan_service where status in ('scheduled', 'in-progress')
group by care_plan, coalesce(stage, '');

-- By service, by the day on which it became late, and by the day on which it was given: from the index alone. What stands in an expression is included as a column
-- too, or PostgreSQL would still look into the table.
create index plan_service_by_service on siklus.plan_service (service, place, late)
    include (patient, window_start, window_end, partition_id, stage, village)
    where status in ('scheduled', 'in-progress');

create index plan_service_late on siklus.plan_service (place, late)
    include (patient, partition_id, stage, village)
    where status in ('scheduled', 'in-progress');

create index plan_service_done on siklus.plan_service (place, (coalesce(closed_at, due)))
    include (patient, late, partition_id, closed_at, due, service, stage, village)
    where status = 'completed';
