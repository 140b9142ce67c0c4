package id.siklus.identity;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.server.AuditTrail;
import id.siklus.server.AuditTrail.Purpose;
import id.siklus.server.RequestLanguage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntrySearchComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;

/**
 * {@code $match} of FHIR (OperationDefinition/Patient-match). What it shows of people who are not the caller's own is what their reader is shown by every other
 * way: each is read in the caller's name, past the guards of isolation.
 */
final class MatchOperation {

    private static final String GRADE = "http://hl7.org/fhir/StructureDefinition/match-grade";
    private static final String SUBSETTED_SYSTEM = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue";

    /** Some of those who seem alike may not be shown. */
    private static final int LOOKED_AT = MatchQuery.MOST + 5;

    private record Found(Patient patient, double evidence) {

        Grade grade() {
            return Grade.of(evidence);
        }
    }

    private final IFhirResourceDao<Patient> patients;
    private final Matches matches;

    MatchOperation(IFhirResourceDao<Patient> patients, Matches matches) {
        this.patients = patients;
        this.matches = matches;
    }

    @Operation(name = "$match", typeName = "Patient")
    public Bundle match(
            @OperationParam(name = "resource") @Nullable Patient person,
            @OperationParam(name = "onlyCertainMatches") @Nullable BooleanType onlyCertainMatches,
            @OperationParam(name = "count") @Nullable IntegerType count,
            ServletRequestDetails request) {
        MatchQuery query = MatchQuery.of(person, onlyCertainMatches, count);
        AuditTrail.of(request).note(Purpose.LOOK_UP, "match");
        List<Found> found = found(query, request);
        if (!query.onlyCertain()) {
            return answer(found.stream().limit(query.most()).toList(), request);
        }
        List<Found> certain =
                found.stream().filter(one -> one.grade() == Grade.CERTAIN).toList();
        return certain.size() > 1 ? notOne(certain.size(), request) : answer(certain, request);
    }

    private List<Found> found(MatchQuery query, ServletRequestDetails request) {
        List<Found> found = new ArrayList<>();
        for (Matches.Match match : matches.of(query.wanted(), LOOKED_AT)) {
            shown(match.patient(), request)
                    .map(patient -> new Found(patient, isStranger(patient) ? match.shown() : match.evidence()))
                    .filter(one -> one.grade().isAtLeast(isStranger(one.patient()) ? Grade.PROBABLE : Grade.POSSIBLE))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparingDouble(Found::evidence).reversed());
        return found;
    }

    /** @return the person as the caller may see it; empty for one that is gone, or that a guard takes out */
    private Optional<Patient> shown(String id, ServletRequestDetails request) {
        try {
            return Optional.ofNullable(patients.read(new IdType("Patient", id), request));
        } catch (ResourceNotFoundException | ResourceGoneException gone) {
            return Optional.empty();
        }
    }

    private static boolean isStranger(Patient patient) {
        return patient.getMeta().getTag(SUBSETTED_SYSTEM, "SUBSETTED") != null;
    }

    private static Bundle answer(List<Found> found, ServletRequestDetails request) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.SEARCHSET).setTotal(found.size());
        for (Found one : found) {
            BundleEntrySearchComponent search = bundle.addEntry()
                    .setFullUrl(request.getFhirServerBase() + "/Patient/"
                            + one.patient().getIdElement().getIdPart())
                    .setResource(one.patient())
                    .getSearch()
                    .setMode(Bundle.SearchEntryMode.MATCH)
                    .setScore(Grade.score(one.evidence()));
            search.addExtension(GRADE, new CodeType(one.grade().code()));
        }
        return bundle;
    }

    private static Bundle notOne(int how, ServletRequestDetails request) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue(Issue.warning(ErrorCode.MATCH_NOT_ONE, "", how)
                .in(RequestLanguage.of(request))
                .setSeverity(OperationOutcome.IssueSeverity.INFORMATION));
        Bundle bundle = new Bundle().setType(Bundle.BundleType.SEARCHSET).setTotal(0);
        bundle.addEntry().setResource(outcome).getSearch().setMode(Bundle.SearchEntryMode.OUTCOME);
        return bundle;
    }
}
