-- Work that follows the change log: how far each follower has come, in the transaction of what it did.
create table siklus.follower (
    name          text primary key,
    cursor_xid    xid8 not null,
    cursor_seq    bigint not null,
    database_id   text not null,
    form          text,
    seen_at       timestamptz not null default now(),
    moved_at      timestamptz not null default now(),
    failures      integer not null default 0,
    batch_limit   integer,
    next_try_at   timestamptz,
    error         text,
    rebuild_wanted_at  timestamptz,
    rebuild_whole      boolean not null default false,
    rebuild_began_at   timestamptz,
    rebuild_ended_at   timestamptz,
    rebuild_resources  bigint not null default 0
) with (fillfactor = 50);

comment on column siklus.follower.cursor_xid is 'with cursor_seq the last entry of siklus.change_log that is done or set aside';
comment on column siklus.follower.database_id is 'numbers of transactions mean something only in the database that they were given in';
comment on column siklus.follower.form is 'of what it keeps; a node with another one leaves it alone. Null: entries were removed before it read them';
comment on column siklus.follower.seen_at is 'when a node last said that it runs it; after the retention of the log nobody waits for it any more';
comment on column siklus.follower.batch_limit is 'not null after failures: the entry that fails is being looked for';
comment on column siklus.follower.rebuild_wanted_at is 'not null: begin one';
comment on column siklus.follower.rebuild_whole is 'all of it, not only what has another form than before';

-- Entries that fail whenever they are tried, one row a resource: its present state is what counts. They hold up nothing.
create table siklus.follower_set_aside (
    follower   text not null references siklus.follower on delete cascade,
    res_id     bigint not null,
    res_type   text not null,
    version    bigint not null,
    operation  char(1) not null,
    partition_id int,
    xid        xid8 not null,
    seq        bigint not null,
    error      text not null,
    attempts   integer not null,
    first_at   timestamptz not null,
    last_at    timestamptz not null default now(),
    retry      boolean not null default false,
    primary key (follower, res_id)
);

comment on column siklus.follower_set_aside.xid is 'with seq the entry of siklus.change_log; 0 when it failed in a rebuild';

-- What a rebuild has still to do. A range is done in one transaction, which removes it.
create table siklus.follower_range (
    follower   text not null references siklus.follower on delete cascade,
    first_key  bigint not null,
    last_key   bigint not null,
    resources  bigint not null,
    primary key (follower, first_key)
);

comment on column siklus.follower_range.first_key is 'hfj_resource.res_id, itself included; so is last_key. The ranges of a rebuild leave no gap';
