-- What makes a resource the same for those who send it: one row for each of its business identifiers, which only one resource may hold. The primary key is the
-- guard against two that come at once: the second waits for the first, and then finds its row.
create table siklus.business_key (
    key          bytea not null,
    partition_id int not null,
    res_id       bigint not null,
    primary key (key, partition_id)
);
create index business_key_resource on siklus.business_key (res_id);

comment on column siklus.business_key.key is 'SHA-256 of type, system and value; no NIK stands here';
comment on column siklus.business_key.partition_id is 'whose numbering it is: 0 for what all facilities share, else the facility''s partition';

-- The answer to a transaction that was sent with an Idempotency-Key, written in the same transaction.
create table siklus.answered (
    client     text not null,
    key        text not null,
    body       bytea not null,
    written    text[] not null,
    answer     text,
    created_at timestamptz not null default now(),
    primary key (client, key)
);
create index answered_created on siklus.answered (created_at);

comment on column siklus.answered.body is 'SHA-256 of the body that came with the key';
comment on column siklus.answered.answer is 'the Bundle that was answered; empty when the server ended between commit and answer';
