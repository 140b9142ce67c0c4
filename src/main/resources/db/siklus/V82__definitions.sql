-- Which definition belongs to which installed package: the guide's own, and those of other guides that were imported.
alter table siklus.guide_installation add column version text not null default '';
alter table siklus.guide_installation add column imported boolean not null default false;
comment on table siklus.guide_installation is 'One row for each package: an unchanged hash makes the installation at start a no-op';
comment on column siklus.guide_installation.version is 'as the package says; empty for what a release before this column installed';
comment on column siklus.guide_installation.imported is 'false for the guide that comes with the server';

create table siklus.definition (
    package_id    text not null,
    resource_type text not null,
    canonical     text not null,
    resource_id   text not null,
    content_hash  text not null,
    primary key (package_id, resource_type, canonical)
);
create unique index definition_resource on siklus.definition (resource_type, resource_id);
comment on column siklus.definition.canonical is 'URL without version, or the id where a type has none';
comment on column siklus.definition.content_hash is 'SHA-256 of the definition in its package: what is unchanged is not written again';

-- Goes up with each transaction that changes a definition, so that every node knows when what it keeps in memory is old.
create table siklus.definitions_revision (
    only_row boolean primary key default true check (only_row),
    revision bigint not null
);
insert into siklus.definitions_revision (revision) values (1);

-- Copies of codes and mappings that releases before this one kept; they are answered from the definitions themselves.
truncate trm_codesystem, trm_concept_map cascade;
