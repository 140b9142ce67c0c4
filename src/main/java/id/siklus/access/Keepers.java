package id.siklus.access;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The SQL of {@code siklus.keeper}: who keeps which partition, and who is above whom. */
final class Keepers {

    /** Where an Organization's records lie: in its keeper's partition, or in its own drawer there. */
    record Place(int keeper, OptionalInt drawer) {

        int partition() {
            return drawer.orElse(keeper);
        }
    }

    private final JdbcTemplate jdbc;

    Keepers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return storage key of an Organization that exists */
    Optional<Long> key(String organization) {
        return jdbc
                .queryForList(
                        "select res_id from hfj_resource where res_type = 'Organization' and fhir_id = ? and res_deleted_at is null",
                        Long.class,
                        organization)
                .stream()
                .findFirst();
    }

    /** @return the nearest keeper at or above the Organization, if it is open, and the drawer that the Organization has there */
    Optional<Place> place(String organization) {
        return jdbc
                .query(
                        """
                        select nearest.partition_id, drawer.partition_id
                        from (
                          select r.res_id, k.partition_id, k.state
                          from hfj_resource r
                          join siklus.facility_tree t on t.descendant = r.res_id
                          join siklus.keeper k on k.organization = t.ancestor and k.answers_to is null and k.state <> 'merged'
                          where r.res_type = 'Organization' and r.fhir_id = ? and r.res_deleted_at is null
                          order by t.depth limit 1) nearest
                        left join siklus.keeper drawer
                          on drawer.organization = nearest.res_id and drawer.answers_to = nearest.partition_id
                        where nearest.state = 'open'""",
                        (row, number) -> new Place(row.getInt(1), optional(row.getObject(2, Integer.class))),
                        organization)
                .stream()
                .findFirst();
    }

    /**
     * @return the partition itself, those of the facilities that it succeeds: merged or closed ones that hang below it with no open keeper in between; and the
     *     drawers of all of them
     */
    List<Integer> ofFacility(int partition) {
        return jdbc.queryForList("""
                with mine as (
                  select ? as partition_id
                  union
                  select m.partition_id from siklus.keeper k
                  join siklus.facility_tree t on t.ancestor = k.organization and t.depth > 0
                  join siklus.keeper m on m.organization = t.descendant and m.answers_to is null and m.state <> 'open'
                  where k.partition_id = ? and not exists (
                    select 1 from siklus.facility_tree up
                    join siklus.facility_tree down on down.ancestor = k.organization and down.descendant = up.ancestor and down.depth > 0
                    join siklus.keeper between_us on between_us.organization = up.ancestor
                      and between_us.answers_to is null and between_us.state = 'open'
                    where up.descendant = t.descendant))
                select partition_id from mine
                union
                select d.partition_id from siklus.keeper d join mine on d.answers_to = mine.partition_id""", Integer.class, partition, partition);
    }

    /** @return the partitions of every keeper at or below an office, closed ones too, with the drawers in them */
    List<Integer> ofOffice(long office) {
        return jdbc.queryForList("""
                with below as (
                  select k.partition_id from siklus.facility_tree t
                  join siklus.keeper k on k.organization = t.descendant and k.answers_to is null
                  where t.ancestor = ?)
                select partition_id from below
                union
                select d.partition_id from siklus.keeper d join below on d.answers_to = below.partition_id""", Integer.class, office);
    }

    /** @return the partitions that no open facility answers for: of closed ones, and of merged ones whose successor is closed too or was never named */
    List<Integer> closed() {
        return jdbc.queryForList("""
                select p.partition_id from siklus.keeper p
                join siklus.keeper k on k.partition_id = coalesce(p.answers_to, p.partition_id)
                where k.state = 'closed' or k.state = 'merged' and 'open' is distinct from (
                  select up.state from siklus.facility_tree t
                  join siklus.keeper up on up.organization = t.ancestor and up.answers_to is null and up.state <> 'merged'
                  where t.descendant = k.organization and t.depth > 0
                  order by t.depth limit 1)""", Integer.class);
    }

    List<Integer> all() {
        return jdbc.queryForList("select partition_id from siklus.keeper", Integer.class);
    }

    /** Gives a Posyandu its drawer in its keeper's partition; does nothing when it has one. */
    void openDrawer(long posyandu, int keeper) {
        jdbc.update(
                "insert into siklus.keeper (organization, answers_to, state) values (?, ?, 'open') on conflict do nothing",
                posyandu,
                keeper);
    }

    boolean isDrawerOf(int partition, int keeper) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from siklus.keeper where partition_id = ? and answers_to = ?)",
                Boolean.class,
                partition,
                keeper));
    }

    /** @return whether the one hangs somewhere below the other, by the tree as it stands */
    boolean isBelow(String organization, String top, boolean orSame) {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                select exists (
                  select 1 from hfj_resource low
                  join hfj_resource high on high.res_type = 'Organization' and high.fhir_id = ?
                  join siklus.facility_tree t on t.ancestor = high.res_id and t.descendant = low.res_id and t.depth >= ?
                  where low.res_type = 'Organization' and low.fhir_id = ?)""", Boolean.class, top, orSame ? 0 : 1, organization));
    }

    boolean isKeeper(String organization) {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                select exists (
                  select 1 from hfj_resource r join siklus.keeper k on k.organization = r.res_id
                  where r.res_type = 'Organization' and r.fhir_id = ?)""", Boolean.class, organization));
    }

    /** Makes the Organization a keeper, or changes the state of the keeper that it is; one that is not accountable and never was gets no row. */
    void record(String organization, boolean accountable, boolean active) {
        Optional<Long> key = key(organization);
        if (key.isPresent() && accountable) {
            jdbc.update("""
                    insert into siklus.keeper (organization, state) values (?, ?)
                    on conflict on constraint keeper_once do update set state = excluded.state
                    where siklus.keeper.state <> excluded.state""", key.get(), active ? "open" : "closed");
        } else if (key.isPresent()) {
            jdbc.update(
                    "update siklus.keeper set state = 'merged' where organization = ? and answers_to is null",
                    key.get());
        }
    }

    private static OptionalInt optional(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
