package id.siklus.access;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The people who are registered at a facility ({@code Patient.managingOrganization}) follow it when it hangs below another keeper: who is registered at a Pustu
 * is from then on managed by the Puskesmas that the Pustu belongs to. Their records stay with the old keeper, and with them the care of whoever has seen them.
 */
final class RegisteredPeople {

    /** For each Organization at or below the moved one, the nearest keeper that is accountable, if it is open. */
    private static final String PLACES = """
            with nearest as (
              select o.descendant as organization, k.partition_id, k.state
              from siklus.facility_tree o
              cross join lateral (
                select k.partition_id, k.state from siklus.facility_tree t
                join siklus.keeper k on k.organization = t.ancestor and k.answers_to is null and k.state <> 'merged'
                where t.descendant = o.descendant order by t.depth limit 1) k
              where o.ancestor = ?),
            """;

    private static final String PEOPLE = PLACES + """
            place as (
              select n.organization, coalesce(d.partition_id, n.partition_id) as partition_id
              from nearest n
              left join siklus.keeper d on d.organization = n.organization and d.answers_to = n.partition_id
              where n.state = 'open'),
            person as (
              select l.src_resource_id as id, p.partition_id
              from place p
              join hfj_res_link l on l.target_resource_id = p.organization and l.src_path = 'Patient.managingOrganization')
            """;

    private final JdbcTemplate jdbc;

    RegisteredPeople(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param organization storage key of the one that was moved; inside the transaction that moves it, when both trees are as they will be */
    void follow(long organization) {
        openDrawers(organization);
        jdbc.update(PEOPLE + """
                update siklus.person_manager m set partition_id = person.partition_id
                from person where m.person = person.id and m.partition_id <> person.partition_id""", organization);
        jdbc.update(PEOPLE + """
                update siklus.in_care c set partition_id = person.partition_id, since = now()
                from person where c.patient = person.id and c.source = person.id and c.reason = 'registered'
                  and c.partition_id <> person.partition_id""", organization);
    }

    /** A Posyandu with a client of its own had a drawer at its old keeper, and gets one at the new before its people come. */
    private void openDrawers(long organization) {
        jdbc.update(PLACES + """
                drawer as (
                  select distinct n.organization, n.partition_id from nearest n
                  join siklus.keeper d on d.organization = n.organization and d.answers_to is not null
                  where n.state = 'open')
                insert into siklus.keeper (organization, answers_to, state)
                select organization, partition_id, 'open' from drawer
                on conflict do nothing""", organization);
    }
}
