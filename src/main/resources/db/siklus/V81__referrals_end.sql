-- A referral that is completed opens the record for some time more, and then no longer.
alter table siklus.in_care add column until timestamptz;

create or replace view siklus.cared_for as
select patient, partition_id from siklus.in_care where reason <> 'record' and (until is null or until > now());

-- With the end in the index, whom a facility cares for is still read from the index alone.
drop index siklus.in_care_of_facility;

create index in_care_of_facility on siklus.in_care (partition_id, patient) include (until) where reason <> 'record';

comment on column siklus.in_care.until is 'Of a completed referral: when it ceases to open the record; null: with its source';
comment on column siklus.keeper.state is 'closed (Organization.active = false): the offices above and the facility that it hangs below read, nobody writes; merged: no longer accountable, the facility above it reads and amends';

-- Tasks that were completed before: from today, since nobody has noted when.
update siklus.in_care c set until = now() + interval '90 days'
from hfj_resource r
join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
where c.reason = 'referral' and r.res_id = c.source and r.res_type = 'Task' and v.res_text_vc is not null
  and v.res_text_vc::jsonb ->> 'status' = 'completed';
