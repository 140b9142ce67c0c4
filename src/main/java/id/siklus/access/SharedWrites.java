package id.siklus.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/**
 * Who may change the trees and what hangs on them: an administrator, or whoever is above the Organization, or above the one that manages the Location, employs in
 * the PractitionerRole or offers the HealthcareService, before the change and after it. A house that nobody manages may be added by any facility, since its
 * families are visited before they are known. (Definitions are the scopes' affair.)
 */
final class SharedWrites {

    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final String HOUSE = "ho";

    private final Keepers keepers;

    SharedWrites(Keepers keepers) {
        this.keepers = keepers;
    }

    void mayCreate(RequestDetails request, IBaseResource created, OrganizationChanges changes) {
        limited(request).ifPresent(caller -> {
            if (created instanceof Organization organization) {
                requireOfficeForKeeper(caller, organization);
                changes.mustBeBelow(organization.getIdElement().getIdPart(), caller.organization());
            } else if (isManaged(created) && !isUnmanagedHouse(created)) {
                requireManagedBelow(caller, created, changes);
            }
        });
    }

    void mayUpdate(RequestDetails request, IBaseResource before, IBaseResource after, OrganizationChanges changes) {
        limited(request).ifPresent(caller -> {
            if (after instanceof Organization organization) {
                String id = organization.getIdElement().getIdPart();
                requireBelow(caller, "Organization/" + id, id, false);
                if (before instanceof Organization was && !AccountableTypes.isAccountable(was)) {
                    requireOfficeForKeeper(caller, organization);
                }
                changes.mustBeBelow(id, caller.organization());
            } else if (isManaged(after)) {
                requireWasManagedBelow(caller, before);
                requireManagedBelow(caller, after, changes);
            }
        });
    }

    void mayDelete(RequestDetails request, IBaseResource deleted) {
        String id = deleted.getIdElement().getIdPart();
        limited(request).ifPresent(caller -> {
            if (deleted instanceof Organization) {
                requireBelow(caller, "Organization/" + id, id, false);
            } else if (isManaged(deleted)) {
                requireWasManagedBelow(caller, deleted);
            }
        });
        if (deleted instanceof Organization && keepers.isKeeper(id)) {
            throw new RefusedException(
                    CONFLICT, Issue.error(ErrorCode.KEEPER_NOT_DELETED, "Organization", "Organization/" + id));
        }
    }

    /** @return who is held to the tree; empty for administrators and for the server itself */
    private static Optional<Caller> limited(RequestDetails request) {
        return Caller.of(request).filter(caller -> !caller.may(Caller.ADMIN));
    }

    private static void requireOfficeForKeeper(Caller caller, Organization organization) {
        if (AccountableTypes.isAccountable(organization) && !caller.role().seesBelow()) {
            throw new RefusedException(FORBIDDEN, Issue.error(ErrorCode.KEEPER_BY_OFFICE_ONLY, "Organization.type"));
        }
    }

    private static boolean isManaged(IBaseResource resource) {
        return resource instanceof Location
                || resource instanceof PractitionerRole
                || resource instanceof HealthcareService;
    }

    private static boolean isUnmanagedHouse(IBaseResource resource) {
        return resource instanceof Location location
                && !location.hasManagingOrganization()
                && location.getPhysicalType().getCoding().stream().anyMatch(coding -> HOUSE.equals(coding.getCode()));
    }

    private static void requireManagedBelow(Caller caller, IBaseResource written, OrganizationChanges changes) {
        changes.mustBeManagedBelow(
                written.fhirType(),
                written.getIdElement().getIdPart(),
                manager(written).orElseThrow(() -> notBelow(caller, reference(written))),
                caller.organization());
    }

    private void requireWasManagedBelow(Caller caller, IBaseResource before) {
        String manager = manager(before).orElseThrow(() -> notBelow(caller, reference(before)));
        requireBelow(caller, reference(before), manager, true);
    }

    private void requireBelow(Caller caller, String reference, String organization, boolean orSame) {
        if (!keepers.isBelow(organization, caller.organization(), orSame)) {
            throw notBelow(caller, reference);
        }
    }

    private static Optional<String> manager(IBaseResource resource) {
        Reference manager = new Reference();
        if (resource instanceof Location location) {
            manager = location.getManagingOrganization();
        } else if (resource instanceof PractitionerRole role) {
            manager = role.getOrganization();
        } else if (resource instanceof HealthcareService service) {
            manager = service.getProvidedBy();
        }
        return Optional.ofNullable(new IdType(manager.getReference()).getIdPart());
    }

    private static String reference(IBaseResource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }

    private static RefusedException notBelow(Caller caller, String reference) {
        return new RefusedException(
                FORBIDDEN,
                Issue.error(
                        ErrorCode.NOT_BELOW_OWN,
                        new IdType(reference).getResourceType(),
                        reference,
                        caller.organization()));
    }
}
