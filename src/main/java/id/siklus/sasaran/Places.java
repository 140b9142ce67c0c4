package id.siklus.sasaran;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import id.siklus.careplan.FacilityZones;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.OrganizationsBelow;
import id.siklus.server.ReadableRows;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds the facility of a list, and whether the caller may read what lies there. Which of its rows it may read is said again with every row. */
final class Places {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int UNPROCESSABLE = 422;

    /** The keeper of an Organization's records, as the tree stands. */
    private static final String KEEPER = """
            select k.partition_id, up.fhir_id from siklus.facility_tree t
            join siklus.keeper k on k.organization = t.ancestor and k.answers_to is null and k.state <> 'merged'
            join hfj_resource up on up.res_id = k.organization
            where t.descendant = ? order by t.depth limit 1""";

    private record Found(long key, boolean deleted) {}

    private record Keeper(int partition, String organization) {}

    private final JdbcTemplate jdbc;
    private final DaoRegistry daos;
    private final OrganizationsBelow tree;
    private final ReadableRows readable;

    Places(JdbcTemplate jdbc, DaoRegistry daos, OrganizationsBelow tree, ReadableRows readable) {
        this.jdbc = jdbc;
        this.daos = daos;
        this.tree = tree;
        this.readable = readable;
    }

    /** @throws RefusedException 404 or 410 when it is not there, 422 when nobody is cared for there, 403 when its records are not the caller's to read */
    Place of(String organization, Caller caller) {
        String reference = "Organization/" + organization;
        Found found = find(organization)
                .orElseThrow(() -> new RefusedException(NOT_FOUND, Issue.error(ErrorCode.NOT_FOUND, "", reference)));
        if (found.deleted()) {
            throw new RefusedException(GONE, Issue.error(ErrorCode.GONE, "", reference));
        }
        Keeper keeper = keeper(found.key())
                .orElseThrow(() ->
                        new RefusedException(UNPROCESSABLE, Issue.error(ErrorCode.LIST_OF_NO_FACILITY, "", reference)));
        if (!mayRead(found.key(), keeper, caller)) {
            throw new RefusedException(FORBIDDEN, Issue.error(ErrorCode.LIST_OUT_OF_REACH, "", reference));
        }
        Organization itself = read(organization);
        Organization above = keeper.organization().equals(organization) ? itself : read(keeper.organization());
        return new Place(
                organization,
                itself.getName(),
                above.getName(),
                FacilityZones.of(itself.getAddress())
                        .or(() -> FacilityZones.of(above.getAddress()))
                        .orElse(FacilityZones.WESTERN),
                tree.ids(organization));
    }

    private Optional<Found> find(String organization) {
        return jdbc
                .query(
                        "select res_id, res_deleted_at is not null from hfj_resource where res_type = 'Organization' and fhir_id = ?",
                        (row, number) -> new Found(row.getLong(1), row.getBoolean(2)),
                        organization)
                .stream()
                .findFirst();
    }

    private Optional<Keeper> keeper(long organization) {
        return jdbc.query(KEEPER, (row, number) -> new Keeper(row.getInt(1), row.getString(2)), organization).stream()
                .findFirst();
    }

    /** The keeper's partition, or the drawer that a Posyandu has: a kader reaches no other. */
    private boolean mayRead(long organization, Keeper keeper, Caller caller) {
        List<Integer> theirs = jdbc.queryForList(
                "select r.partition_id from siklus.keeper r where (r.partition_id = ? or r.organization = ? and r.answers_to = ?) and "
                        + readable.condition(caller, "CarePlan", "r"),
                Integer.class,
                keeper.partition(),
                organization,
                keeper.partition());
        return !theirs.isEmpty();
    }

    private Organization read(String organization) {
        return daos.getResourceDao(Organization.class)
                .read(new IdType("Organization", organization), new SystemRequestDetails());
    }
}
