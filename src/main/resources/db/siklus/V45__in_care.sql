-- Whom a facility cares for, kept in the transaction of the write that says so. It decides who may read a patient's record across facilities, and whose full
-- demographics a facility sees; and it tells in which partitions a patient's records lie.
create table siklus.in_care (
    patient bigint not null,
    partition_id integer not null,
    reason text not null check (reason in ('registered', 'encounter', 'referral', 'record')),
    source bigint not null,
    since timestamptz not null default now(),
    primary key (patient, partition_id, source)
);

create index in_care_of_facility on siklus.in_care (partition_id, patient) where reason <> 'record';

create index in_care_source on siklus.in_care (source) where reason in ('encounter', 'referral');

create view siklus.cared_for as
select patient, partition_id from siklus.in_care where reason <> 'record';

comment on table siklus.in_care is 'Patients in the care of a keeper, and where their records lie';
comment on column siklus.in_care.patient is 'hfj_resource.res_id of the Patient';
comment on column siklus.in_care.partition_id is 'The keeper''s partition, or a drawer in it';
comment on column siklus.in_care.reason is 'record: some record lies there; grants nothing';
comment on column siklus.in_care.source is 'res_id of the Patient, Encounter, ServiceRequest or Task that says so; 0 for record';

-- Who may change a person that all share: the facility that registered it, or that it was moved to.
create table siklus.person_manager (
    person bigint primary key,
    partition_id integer not null
);

comment on table siklus.person_manager is 'The keeper that manages a Patient, RelatedPerson or Practitioner; no row: nobody does';

-- For which patient a stored page was widened.
create table siklus.patient_page (
    page text primary key,
    patient text not null,
    seen_at timestamptz not null default now()
);

-- People that were stored before.
insert into siklus.in_care (patient, partition_id, reason, source)
select distinct on (l.src_resource_id) l.src_resource_id, k.partition_id, 'registered', l.src_resource_id
from hfj_res_link l
join siklus.facility_tree t on t.descendant = l.target_resource_id
join siklus.keeper k on k.organization = t.ancestor and k.answers_to is null
where l.src_path = 'Patient.managingOrganization'
order by l.src_resource_id, t.depth;

insert into siklus.person_manager (person, partition_id)
select patient, partition_id from siklus.in_care;

-- A conditional URL may hold a NIK; from now on its hash is stored.
delete from hfj_res_search_url;
