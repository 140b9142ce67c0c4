package id.siklus.identity;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.AuditTrail;
import id.siklus.server.Caller;
import id.siklus.server.PersonStewards;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/**
 * Two Patients whom the caller may merge, or take apart.
 *
 * @param source id of the one that is replaced
 * @param target id of the one that stays
 * @param result the target as its sender wants it
 */
record MergePair(String source, String target, Optional<Patient> result) {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int UNPROCESSABLE = 422;

    /**
     * @throws RefusedException 403 when the caller may not, 404 when an administrator names an id that nobody has, 422 when numbers do not lead to exactly one
     *     whom the caller may merge, 400 when the wanted result is somebody else's
     */
    static MergePair of(
            MergeRequest asked, Caller caller, RequestDetails request, People people, PersonStewards stewards) {
        Patient source = one(asked.source(), caller, request, people, stewards);
        Patient target = one(asked.target(), caller, request, people, stewards);
        MergePair pair = new MergePair(id(source), id(target), asked.result());
        asked.result().ifPresent(result -> pair.requireTheirs(result, asked.target()));
        return pair;
    }

    /** What is out of reach and what does not exist are refused alike. */
    private static Patient one(
            MergeRequest.Who who, Caller caller, RequestDetails request, People people, PersonStewards stewards) {
        if (who instanceof MergeRequest.ById named) {
            AuditTrail.of(request).patient(named.id());
            if (caller.may(Caller.ADMIN)) {
                return people.read(named.id());
            }
            return people.find(named.id())
                    .filter(person -> stewards.asksForOwn(request, person))
                    .orElseThrow(() ->
                            new RefusedException(FORBIDDEN, Issue.error(ErrorCode.MERGE_NOT_ALLOWED, "Parameters")));
        }
        MergeRequest.ByNumbers numbered = (MergeRequest.ByNumbers) who;
        List<Patient> own = people.withNumbers(numbered.numbers()).stream()
                .filter(person -> stewards.asksForOwn(request, person))
                .toList();
        if (own.size() != 1) {
            throw new RefusedException(
                    UNPROCESSABLE,
                    Issue.error(ErrorCode.MERGE_NUMBERS, "Parameters", numbered.parameter(), own.size()));
        }
        AuditTrail.of(request).patient(id(own.get(0)));
        return own.get(0);
    }

    private void requireTheirs(Patient wanted, MergeRequest.Who who) {
        boolean hasNumbers = !(who instanceof MergeRequest.ByNumbers numbered)
                || numbered.numbers().stream().allMatch(number -> has(wanted, number));
        long links = wanted.getLink().stream()
                .filter(link -> link.getType() == Patient.LinkType.REPLACES)
                .filter(link -> ("Patient/" + source).equals(link.getOther().getReference()))
                .count();
        if (!target.equals(wanted.getIdElement().getIdPart()) || !hasNumbers || links != 1) {
            throw new RefusedException(BAD_REQUEST, Issue.error(ErrorCode.MERGE_RESULT, "Parameters", target, source));
        }
    }

    private static boolean has(Patient patient, Identifier number) {
        return patient.getIdentifier().stream()
                .anyMatch(known -> number.getSystem().equals(known.getSystem())
                        && number.getValue().equals(known.getValue()));
    }

    private static String id(Patient patient) {
        return patient.getIdElement().getIdPart();
    }
}
