-- Records that name a Patient in an element that nobody can search by: no row of hfj_res_link leads from them to the Patient, and a merge must find them all the same.
create table siklus.person_named (
    person bigint not null,
    record bigint not null,
    primary key (person, record)
);

comment on table siklus.person_named is 'Where Patients are named in elements without a search parameter; may list more than is true today, never less';
comment on column siklus.person_named.person is 'hfj_resource.res_id of the Patient';
comment on column siklus.person_named.record is 'hfj_resource.res_id of the record that names it, or has named it';

-- A merge is looked at again some times after it: what was under way when it committed may still have named the replaced Patient.
alter table siklus.person_merge add column looks smallint not null default 0;

create index person_merge_looks on siklus.person_merge (merged_at) where undone_at is null and looks < 3;

comment on column siklus.person_merge.looks is 'How often late records have been looked for since; three times in all';
