package id.siklus.audit;

import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.server.OrganizationsBelow;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose rows a caller may see: the ministry and administrators all, an office those of the organizations below it, a facility its own; and of one patient the
 * facility that manages the patient sees every row, whoever asked.
 */
final class AuditVisibility {

    private final PatientKeeper keeper;
    private final OrganizationsBelow tree;

    AuditVisibility(PatientKeeper keeper, OrganizationsBelow tree) {
        this.keeper = keeper;
        this.tree = tree;
    }

    /**
     * @param patient id of the one patient that the search is about, if it is about one
     * @return the organizations whose rows may be seen; empty when all may
     */
    Optional<Set<String>> organizations(Optional<Caller> asking, @Nullable String patient) {
        if (asking.isEmpty()) {
            return Optional.empty();
        }
        Caller caller = asking.get();
        if (caller.role() == CallerRole.KEMENKES || caller.may(Caller.ADMIN)) {
            return Optional.empty();
        }
        if (patient != null && keeper.isKeeper(caller.organization(), patient)) {
            return Optional.empty();
        }
        return Optional.of(caller.role().seesBelow() ? tree.ids(caller.organization()) : Set.of(caller.organization()));
    }
}
