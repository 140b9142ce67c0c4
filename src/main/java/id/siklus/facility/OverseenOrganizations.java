package id.siklus.facility;

import id.siklus.server.OrganizationsBelow;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** An office's organizations, from the closure of the service tree. */
final class OverseenOrganizations implements OrganizationsBelow {

    private final JdbcTemplate jdbc;

    OverseenOrganizations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> ids(String organization) {
        Stream<String> below = jdbc.queryForList("""
                        select below.fhir_id from hfj_resource office
                          join siklus.facility_tree t on t.ancestor = office.res_id
                          join hfj_resource below on below.res_id = t.descendant
                        where office.res_type = 'Organization' and office.fhir_id = ?""", String.class, organization).stream();
        return Stream.concat(Stream.of(organization), below).collect(Collectors.toUnmodifiableSet());
    }
}
