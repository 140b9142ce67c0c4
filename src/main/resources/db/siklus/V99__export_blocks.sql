-- organizeOutputBy=Patient: a part that reads the records of some people, person after person, instead of rows in the order of their keys.
alter table siklus.export_part drop constraint export_part_kind_check;
alter table siklus.export_part add constraint export_part_kind_check check (kind in ('PLAN', 'ROWS', 'BLOCKS', 'DELETED'));
comment on column siklus.export_part.first_key is 'hfj_resource.res_id, itself included; so is last_key. Of BLOCKS the keys of Patients';
