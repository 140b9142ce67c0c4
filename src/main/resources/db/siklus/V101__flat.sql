-- Stored resources as tables, one for each ViewDefinition of the guide: derived, so the server may make and alter them. What each is made of stands beside the schema.
create schema flat;
comment on schema flat is 'Made by the server from stored resources, and made anew when their definitions change. Read it; write nothing into it';
revoke all on schema flat from public;

create table siklus.flat_table (
    name     text primary key,
    form     text not null,
    resource text not null,
    built    boolean not null default false
);

comment on table siklus.flat_table is 'The tables of the schema flat';
comment on column siklus.flat_table.form is 'hash of the definition that the table has the columns of';
comment on column siklus.flat_table.built is 'whether it has been filled since its definition changed';
