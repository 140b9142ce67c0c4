-- Whole code systems that an owner has imported (siklus import-terminology). The next edition takes the place of the one before in one transaction; what was
-- replaced stays for some minutes, for requests that began with it.
create table siklus.code_system_edition (
    edition     uuid primary key,
    system      text not null,
    version     text not null,
    concepts    integer not null,
    checksum    text not null,
    imported_at timestamptz not null default now(),
    replaced_at timestamptz
);
create unique index code_system_edition_current on siklus.code_system_edition (system) where replaced_at is null;
comment on table siklus.code_system_edition is 'Imported code systems, one current row for each';
comment on column siklus.code_system_edition.edition is 'Random, new at each import that changes anything: an index that names it was made of this content and no other';
comment on column siklus.code_system_edition.checksum is 'Of all its concepts, in any order; what an index must have too';

create table siklus.code_system_concept (
    edition      uuid not null references siklus.code_system_edition on delete cascade,
    code         text collate "C" not null,
    display      text not null,
    designations text not null,
    parent       text collate "C",
    active       boolean not null,
    names        text not null,
    primary key (edition, code)
);
create index code_system_concept_parent on siklus.code_system_concept (edition, parent) where parent is not null;
comment on column siklus.code_system_concept.designations is 'JSON: list of {language, value}';
comment on column siklus.code_system_concept.names is 'Display, designations and code, folded, as | name | name |: what a filter is compared with where there is no index';
