-- Which content of the implementation guide is stored as resources.
create table siklus.guide_installation (
    package_id   text primary key,
    content_hash text not null,
    installed_at timestamptz not null
);
comment on table siklus.guide_installation is 'One row for each package: an unchanged hash makes the installation at start a no-op';
