-- Every version ever stored, and every resource removed for good, in the order of commits. The database itself writes it, in the transaction of the write and
-- by whatever way that came, for one INSERT more a statement.
create table siklus.change_log (
    -- First, so that it is assigned before the number: within a transaction the numbers then give the order.
    xid          xid8 not null default pg_current_xact_id(),
    seq          bigint generated always as identity (cache 32),
    res_id       bigint not null,
    version      bigint not null,
    at           timestamptz not null default clock_timestamp(),
    partition_id int,
    operation    "char" not null,
    res_type     text not null,
    fhir_id      text,
    primary key (xid, seq)
);

comment on table siklus.change_log is 'Followers read: where (xid, seq) > (cursor) and xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid, seq';
comment on column siklus.change_log.res_id is 'hfj_resource.res_id; the row may be gone';
comment on column siklus.change_log.at is 'when it was written; it took effect later, with its transaction';
comment on column siklus.change_log.operation is 'C version 1, U a later one, D deleted, P removed from the database with its past';
comment on column siklus.change_log.fhir_id is 'of P only, since no other row tells it any more';

-- States of the database that a time stands for, each exactly: the time is told to clients, the snapshot says which transactions the state contains.
create table siklus.moment (
    time        timestamptz(3) primary key,
    snapshot    pg_snapshot not null,
    database_id text not null
);

comment on column siklus.moment.database_id is 'a snapshot means something only in the database that it was taken in';

-- Differs after a dump was loaded, here or elsewhere, and after pg_upgrade; the same after a physical copy, whose transactions are numbered on.
create function siklus.database_id() returns text language sql stable set search_path = pg_catalog as $$
    select c.system_identifier || '/' || d.oid from pg_control_system() c, pg_database d where d.datname = current_database()
$$;

-- Each statement in it sees what was committed before that statement, so moments in the order of their times contain one another. Call it in a transaction of its own.
create function siklus.note_moment(out noted_at timestamptz, out seen pg_snapshot) language plpgsql set search_path = pg_catalog as $$
begin
    perform pg_advisory_xact_lock(x'514b4c4d4f'::bigint);
    insert into siklus.moment (time, snapshot, database_id)
    select greatest(date_trunc('milliseconds', clock_timestamp()), max(m.time) + interval '1 millisecond'), pg_current_snapshot(), siklus.database_id()
    from siklus.moment m
    returning time, snapshot into noted_at, seen;
end $$;

-- Transaction numbers of another database would be taken for some of this one's: a log that was brought along begins anew.
create function siklus.adopt_change_log() returns void language plpgsql set search_path = pg_catalog as $$
begin
    if exists (select from siklus.moment m where m.database_id <> siklus.database_id()) then
        truncate siklus.change_log, siklus.moment;
    end if;
    if not exists (select from siklus.moment) then
        perform siklus.note_moment();
    end if;
end $$;

-- With the rights of their owner, so that nobody who may write resources can be without the right to log them.
create function siklus.log_versions() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into siklus.change_log (res_id, version, partition_id, operation, res_type)
    select w.res_id, w.res_ver, w.partition_id,
        case when w.res_deleted_at is not null then 'D' when w.res_ver = 1 then 'C' else 'U' end::"char", w.res_type
    from written w;
    return null;
end $$;

create function siklus.log_purges() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into siklus.change_log (res_id, version, partition_id, operation, res_type, fhir_id)
    select g.res_id, g.res_ver, g.partition_id, 'P', g.res_type, g.fhir_id
    from gone g;
    return null;
end $$;

-- These wait for writers that are under way, and hold up others for a moment: nothing falls between.
create trigger siklus_log_versions after insert on hfj_res_ver
    referencing new table as written for each statement execute function siklus.log_versions();
create trigger siklus_log_purges after delete on hfj_resource
    referencing old table as gone for each statement execute function siklus.log_purges();
