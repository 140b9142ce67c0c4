-- Two builds may call different guides by one version: which of them was replaced must outlive a restart of the other.
alter table siklus.guide_installation add column replaced_hashes text[] not null default '{}';
comment on column siklus.guide_installation.replaced_hashes is 'contents of this package that were installed before and replaced; a start does not bring them back';
