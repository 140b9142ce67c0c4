-- What tells people apart, kept in the transaction that writes a Patient, so that $match and the search for doubles need not read Patients to compare them.
create table siklus.person_trait (
    person bigint primary key,
    names text[] not null,
    birth text not null,
    sex text not null,
    birth_order integer not null,
    nik bigint not null,
    mothers_nik bigint not null,
    family_card bigint not null,
    numbers bigint[] not null,
    village text not null,
    mother text not null,
    keys integer[] not null,
    rules smallint not null,
    watched boolean not null
);

-- Without the pending list every search is as fast as the next; a Patient is written seldom.
create index person_trait_keys on siklus.person_trait using gin (keys) with (fastupdate = off);

create index person_trait_unwatched on siklus.person_trait (person) where not watched;

comment on table siklus.person_trait is 'Comparable traits of each Patient that has not been merged into another';
comment on column siklus.person_trait.person is 'hfj_resource.res_id of the Patient';
comment on column siklus.person_trait.names is 'Names as they sound, titles left out';
comment on column siklus.person_trait.nik is 'Like all numbers here the first eight bytes of a SHA-256; 0: none';
comment on column siklus.person_trait.keys is 'Under which numbers the person is looked for';
comment on column siklus.person_trait.rules is 'Version of the rules that made the row';
comment on column siklus.person_trait.watched is 'Whether the person has been compared with the others since its traits changed';

-- Who was merged into whom, and what moved; enough to take it back.
create table siklus.person_merge (
    id bigint generated always as identity primary key,
    source text not null,
    target text not null,
    source_before bigint not null,
    target_before bigint not null,
    target_after bigint not null,
    merged_at timestamptz not null default now(),
    merged_by text not null,
    undone_at timestamptz,
    undone_by text
);

create unique index person_merge_source on siklus.person_merge (source) where undone_at is null;

create table siklus.person_merge_moved (
    merge bigint not null references siklus.person_merge,
    resource bigint not null,
    version_after bigint not null,
    primary key (merge, resource)
);

comment on table siklus.person_merge is 'Merges of Patients, and whether they were undone';
comment on column siklus.person_merge.source is 'FHIR id of the Patient that was replaced';
comment on column siklus.person_merge.target_after is 'Its version that the merge made; unchanged since, it is put back as a whole';
comment on table siklus.person_merge_moved is 'Records that named the replaced Patient and were changed to name the other';
