-- HAPI's own indexes carry PARTITION_ID last, so a small facility would walk the whole country's rows of a code to find its own.
create index if not exists siklus_token_by_partition on hfj_spidx_token (partition_id, hash_sys_and_value, res_id);

create index if not exists siklus_resource_by_partition on hfj_resource (partition_id, res_type, res_updated, res_id);
