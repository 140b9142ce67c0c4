-- Bulk exports on their way and their files' descriptions; the files themselves lie in a store outside of the database. Any node does any part: a part is claimed by
-- a row lock and kept by a heartbeat, and whoever finds one without a heartbeat does it anew. The state that a job shows is a moment, so every part shows the same,
-- whoever reads it and when.
create table siklus.export_job (
    id             uuid primary key,
    client         text not null,
    caller         jsonb not null,
    request        jsonb not null,
    url            text not null,
    state          text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    moment_time    timestamptz(3) not null,
    moment_snapshot text not null,
    since_time     timestamptz(3),
    since_snapshot text,
    warnings       text[] not null default '{}',
    created_at     timestamptz not null default now(),
    started_at     timestamptz,
    finished_at    timestamptz,
    expires_at     timestamptz,
    failure        text
);
create index export_job_of_client on siklus.export_job (client);

comment on column siklus.export_job.caller is 'Who asked; how far it reaches is computed anew when work begins';
comment on column siklus.export_job.moment_snapshot is 'pg_snapshot of the state that every file shows';
comment on column siklus.export_job.since_snapshot is 'pg_snapshot of the state after which changes are exported; null with a time: meta.lastUpdated alone tells';

create table siklus.export_part (
    job          uuid not null references siklus.export_job on delete cascade,
    number       integer not null,
    kind         text not null check (kind in ('PLAN', 'ROWS', 'DELETED')),
    types        text[] not null,
    first_key    bigint not null,
    last_key     bigint not null,
    rows         bigint not null,
    state        text not null check (state in ('WAITING', 'RUNNING', 'DONE')),
    progress     bigint not null default 0,
    claims       integer not null default 0,
    claimed_by   uuid,
    heartbeat_at timestamptz,
    finished_at  timestamptz,
    primary key (job, number)
);
create index export_part_open on siklus.export_part (rows) where state <> 'DONE';

comment on column siklus.export_part.kind is 'PLAN finds what the job consists of and cuts it into the other parts';
comment on column siklus.export_part.first_key is 'hfj_resource.res_id, itself included; so is last_key';
comment on column siklus.export_part.rows is 'about, for the progress; small parts are done first';
comment on column siklus.export_part.claims is 'how often somebody has begun it; a part that nobody can finish ends its job';
comment on column siklus.export_part.heartbeat_at is 'of the node that does it; taken over after 15 s of silence';

create table siklus.export_file (
    job        uuid not null references siklus.export_job on delete cascade,
    name       text not null,
    part       integer not null,
    purpose    text not null check (purpose in ('OUTPUT', 'DELETED', 'ERROR')),
    type       text not null,
    count      bigint not null,
    bytes      bigint not null,
    sha256     text not null,
    written_at timestamptz not null,
    seq        bigint generated always as identity,
    primary key (job, name)
);

comment on column siklus.export_file.seq is 'given under the lock of the job, so it grows as parts are finished: a page of a manifest that was shown never changes';

-- What a job has found out before it reads: the people of a group or an area, the keepers of an office, what a _typeFilter finds.
create table siklus.export_pick (
    job  uuid not null references siklus.export_job on delete cascade,
    what text not null,
    key  bigint not null,
    primary key (job, what, key)
);
comment on column siklus.export_pick.what is 'people, keeper, place, or the resource type of a _typeFilter';
comment on column siklus.export_pick.key is 'hfj_resource.res_id; of a keeper its partition';
