package id.siklus.access;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The RelatedPersons that one transaction has written: each must be of a Patient whom its writer manages, cares for or brings along. Otherwise anybody could put
 * a guardian beside anybody's child.
 */
final class Relatives {

    private static final int FORBIDDEN = 403;

    private record Named(String patient, Reach reach, Caller caller) {}

    private final Care care;
    private final Set<String> created = new HashSet<>();
    private final List<Named> named = new ArrayList<>();

    Relatives(Care care) {
        this.care = care;
    }

    /** A Patient that the same transaction registers. */
    void knows(String patient) {
        created.add(patient);
    }

    void named(String patient, Reach reach, Caller caller) {
        named.add(new Named(patient, reach, caller));
    }

    boolean isEmpty() {
        return named.isEmpty();
    }

    /** When the transaction has written who cares for whom. @throws RefusedException 403 */
    void require() {
        for (Named one : named) {
            if (!created.contains(one.patient()) && !isOwn(one)) {
                throw new RefusedException(
                        FORBIDDEN, Issue.error(ErrorCode.RELATIVE_OF_STRANGER, "RelatedPerson.patient", one.patient()));
            }
        }
        named.clear();
    }

    private boolean isOwn(Named one) {
        OptionalInt manager = care.managerOf("Patient", one.patient());
        boolean manages = manager.isPresent()
                ? one.reach().includes(manager.getAsInt())
                : one.caller().role().seesBelow();
        return manages
                || !care.among(List.of(one.patient()), one.reach().partitions()).isEmpty();
    }
}
