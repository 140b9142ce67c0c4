-- Who saw or changed what. One row for each request (and one for each transaction that a batch commits); rows are added, never changed.
create sequence siklus.audit_seq;

create table siklus.audit_event (
    -- First, so that it is assigned before the number: the sealer relies on it to know when a number can no longer appear.
    xid          xid8 not null default pg_current_xact_id(),
    seq          bigint not null default nextval('siklus.audit_seq'),
    at           timestamptz not null,
    request      text not null,
    client       text not null,
    organization text not null,
    role         text not null,
    interaction  text not null,
    outcome      smallint not null,
    type         text,
    id           text,
    version      text,
    patients     text[] not null,
    written      text[] not null,
    parameters   text[] not null,
    address      text not null,
    purpose      text,
    reason       text,
    primary key (at, seq)
) partition by range (at);

create index audit_event_organization on siklus.audit_event (organization, at, seq);
-- The pending list is kept short, so that no single request pays for emptying a long one.
create index audit_event_patients on siklus.audit_event using gin (patients) with (gin_pending_list_limit = 512);
create index audit_event_seq on siklus.audit_event using brin (seq) with (pages_per_range = 32, autosummarize = on);

comment on table siklus.audit_event is 'Access trail; append-only, sealed by siklus.audit_seal';
comment on column siklus.audit_event.patients is 'ids of the patients shown, changed or asked for';
comment on column siklus.audit_event.written is 'such as: create Encounter/123/1; where a request wrote more than one resource';
comment on column siklus.audit_event.parameters is 'names of search parameters, never their values';

-- The chain: each block names the rows it covers and holds a hash of them and of the block before it.
create table siklus.audit_seal (
    block     bigint primary key,
    day       date not null,
    sealed_at timestamptz not null,
    row_count int not null,
    seqs      int8multirange not null,
    highest   bigint not null,
    settled   bigint not null,
    hash      bytea not null
);
create index audit_seal_highest on siklus.audit_seal (highest);

comment on column siklus.audit_seal.day is 'UTC day of the rows'' time';
comment on column siklus.audit_seal.settled is 'no row with this number or a lower one can still appear';

create function siklus.audit_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The access trail is append-only: % on % is refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger audit_event_append_only before update or delete on siklus.audit_event
    for each row execute function siklus.audit_refuse_change();
create trigger audit_event_no_truncate before truncate on siklus.audit_event
    for each statement execute function siklus.audit_refuse_change();
create trigger audit_seal_append_only before update or delete on siklus.audit_seal
    for each row execute function siklus.audit_refuse_change();
create trigger audit_seal_no_truncate before truncate on siklus.audit_seal
    for each statement execute function siklus.audit_refuse_change();

-- Runs as its owner, so that the server's own role needs no right to create tables.
create function siklus.audit_make_partition(day date) returns void language plpgsql security definer set search_path = pg_catalog as $$
declare
    first timestamp := date_trunc('month', day::timestamp);
    name  text := 'audit_event_' || to_char(first, 'YYYYMM');
begin
    if to_regclass('siklus.' || name) is not null then
        return;
    end if;
    perform pg_advisory_xact_lock(x'514b4c4155'::bigint);
    if to_regclass('siklus.' || name) is not null then
        return;
    end if;
    execute format('create table siklus.%I partition of siklus.audit_event for values from (%L) to (%L)',
        name, first at time zone 'UTC', (first + interval '1 month') at time zone 'UTC');
    execute format('create trigger audit_event_no_truncate before truncate on siklus.%I for each statement execute function siklus.audit_refuse_change()',
        name);
end $$;

-- The legal time is fixed here too (Permenkes 24/2022, article 39: 25 years), whatever a configuration says.
create function siklus.audit_drop_before(cutoff timestamptz) returns text[] language plpgsql security definer set search_path = pg_catalog as $$
declare
    part      text;
    dropped   text[] := '{}';
begin
    if cutoff > now() - interval '25 years' then
        raise exception 'The access trail is kept for at least 25 years';
    end if;
    for part in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'siklus.audit_event'::regclass and c.relname ~ '^audit_event_[0-9]{6}$'
        order by c.relname
    loop
        if (to_date(right(part, 6), 'YYYYMM')::timestamp + interval '1 month') at time zone 'UTC' <= cutoff then
            execute format('drop table siklus.%I', part);
            dropped := dropped || part;
        end if;
    end loop;
    return dropped;
end $$;

revoke execute on function siklus.audit_make_partition(date), siklus.audit_drop_before(timestamptz) from public;

select siklus.audit_make_partition((current_date + make_interval(months => n))::date) from generate_series(0, 2) n;
