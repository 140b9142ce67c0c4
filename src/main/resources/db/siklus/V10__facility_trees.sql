-- Both trees, service (Organization.partOf) and administrative (Location.partOf), closed: one row for each pair of a node and a node at or below it.
-- Keys are hfj_resource.res_id, which is unique over all types, so the two trees share the table and never meet. The server writes it in the transaction
-- that writes the resource; rows whose resource is deleted are removed with it.
create table siklus.facility_tree (
    ancestor bigint not null,
    descendant bigint not null,
    depth smallint not null check (depth >= 0),
    constraint facility_tree_pk primary key (ancestor, descendant) include (depth)
);

create unique index facility_tree_upwards on siklus.facility_tree (descendant, ancestor) include (depth);

comment on table siklus.facility_tree is 'Closure of partOf; depth 0 is the node itself';
