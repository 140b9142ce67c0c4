-- How far the keys of those resources have been made that were stored before there were keys, or before a numbering was configured as one.
create table siklus.business_key_backfill (
    numberings bytea primary key,
    upto       bigint not null default 0,
    ended_at   timestamptz
);

comment on column siklus.business_key_backfill.numberings is 'SHA-256 of the configured numberings: when they change, all resources are looked at again';
comment on column siklus.business_key_backfill.upto is 'highest hfj_resource.res_id that has been looked at';
