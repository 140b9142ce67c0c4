-- Who keeps which drawer. One row, and by it one HAPI partition, for each accountable facility (Puskesmas, hospital, clinic, laboratory), and one more for each
-- Posyandu that has a client of its own: its kader see that drawer only, and the Puskesmas it belongs to sees it beside its own. Partition 0 is what all share.
create table siklus.keeper (
    partition_id integer generated always as identity (start with 1) primary key,
    organization bigint not null,
    answers_to integer references siklus.keeper,
    state text not null check (state in ('open', 'closed', 'merged')),
    constraint keeper_once unique nulls not distinct (organization, answers_to)
);

create index keeper_drawers on siklus.keeper (answers_to) where answers_to is not null;

comment on table siklus.keeper is 'The legal keeper of each partition''s records';
comment on column siklus.keeper.organization is 'hfj_resource.res_id of the Organization';
comment on column siklus.keeper.answers_to is 'Partition of the accountable facility, where this row is a Posyandu''s drawer in it';
comment on column siklus.keeper.state is 'closed (Organization.active = false): offices read, nobody writes; merged: no longer accountable, read by the facility above it';

-- Whose a stored page is: HAPI gives pages away to whoever knows their number.
create table siklus.page_owner (
    page text primary key,
    client_id text not null,
    seen_at timestamptz not null default now()
);

create index page_owner_age on siklus.page_owner (seen_at);

-- Organizations that were stored before there were keepers.
with organization as (
    select r.res_id, v.res_text_vc::jsonb as body
    from hfj_resource r join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
    where r.res_type = 'Organization' and r.res_deleted_at is null and v.res_text_vc is not null
)
insert into siklus.keeper (organization, state)
select res_id, case when body ->> 'active' = 'false' then 'closed' else 'open' end
from organization
where jsonb_path_exists(
    body,
    '$.type[*].coding[*] ? (@.system == "http://terminology.kemkes.go.id/CodeSystem/organization-type"
      && @.code like_regex "^(1(0[1-9]|1[0-2])|OT0000(0[346789]|1[0-3]))$")');
