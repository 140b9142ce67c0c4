-- After a rebuild most rows are new: they are looked at by themselves, not in the transaction of whoever has written the last of them.
alter table siklus.plan_service set (autovacuum_analyze_scale_factor = 0.02);
