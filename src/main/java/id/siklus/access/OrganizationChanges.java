package id.siklus.access;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.storage.Flush;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Organization;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/** The Organizations that one transaction has written: they become keepers, or stop being one, with it; and whoever wrote them must find them below its own. */
final class OrganizationChanges implements TransactionSynchronization {

    private static final int FORBIDDEN = 403;

    /** What must hang below what when the transaction ends. */
    private record Position(String type, String id, String organization, String top, boolean orSame) {}

    private final EntityManager entities;
    private final Keepers keepers;
    private final KnownKeepers memory;
    private final RegisteredPeople people;
    private final List<Organization> written = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<String> moved = new ArrayList<>();

    OrganizationChanges(EntityManager entities, Keepers keepers, KnownKeepers memory, RegisteredPeople people) {
        this.entities = entities;
        this.keepers = keepers;
        this.memory = memory;
        this.people = people;
    }

    void written(Organization organization) {
        written.add(organization);
    }

    /** Hung elsewhere, or begun or ceased to keep records: below it, others may be accountable now. */
    void moved(Organization organization) {
        moved.add(organization.getIdElement().getIdPart());
    }

    /** The Organization itself must be below {@code top}. */
    void mustBeBelow(String organization, String top) {
        positions.add(new Position("Organization", organization, organization, top, false));
    }

    /** The Organization that manages a Location, or whose a role or a service is, must be {@code top} or below it. */
    void mustBeManagedBelow(String type, String id, String organization, String top) {
        positions.add(new Position(type, id, organization, top, true));
    }

    /** Before what depends on whose place is where. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        Flush.of(entities);
        for (Position position : positions) {
            if (!keepers.isBelow(position.organization(), position.top(), position.orSame())) {
                throw new RefusedException(
                        FORBIDDEN,
                        Issue.error(
                                ErrorCode.NOT_BELOW_OWN,
                                position.type(),
                                position.type() + "/" + position.id(),
                                position.top()));
            }
        }
        for (Organization organization : written) {
            keepers.record(
                    organization.getIdElement().getIdPart(),
                    AccountableTypes.isAccountable(organization),
                    !organization.hasActive() || organization.getActive());
        }
        moved.forEach(organization -> keepers.key(organization).ifPresent(people::follow));
    }

    @Override
    public void afterCommit() {
        if (!written.isEmpty()) {
            memory.forget();
        }
    }
}
