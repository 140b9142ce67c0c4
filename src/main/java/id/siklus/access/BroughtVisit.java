package id.siklus.access;

import ca.uhn.fhir.util.UrlUtil;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * Whether a transaction brings a visit of a person that it also changes: then it is stored with it or not at all, and who sends it cares for the person from then
 * on. The visit may name the person by id, by the link of the person's entry, or by an identifier that is stored with the person.
 */
final class BroughtVisit {

    private BroughtVisit() {}

    /** @param person as it is stored */
    static boolean of(DomainResource person, SentBundle sent) {
        return sent.isTransaction()
                && sent.entries().stream()
                        .map(BundleEntryComponent::getResource)
                        .filter(Encounter.class::isInstance)
                        .map(Encounter.class::cast)
                        .filter(CareInterceptor::takesPlace)
                        .anyMatch(
                                visit -> names(String.valueOf(visit.getSubject().getReference()), person, sent));
    }

    /** @return id of the Patient whom the person is or belongs to, or empty */
    static String patient(Resource person) {
        return person instanceof Patient
                ? person.getIdElement().getIdPart()
                : PatientOf.record(person).orElse("");
    }

    private static boolean names(String subject, DomainResource person, SentBundle sent) {
        Optional<Resource> beside = sent.find(subject);
        IdType id = beside.map(Resource::getIdElement).orElseGet(() -> new IdType(subject));
        boolean ofPatient =
                beside.map(Patient.class::isInstance).orElseGet(() -> "Patient".equals(id.getResourceType()));
        return ofPatient && id.hasIdPart() && patient(person).equals(id.getIdPart())
                || person instanceof Patient patient && byIdentifier(subject, patient);
    }

    private static boolean byIdentifier(String subject, Patient person) {
        int query = subject.indexOf('?');
        if (query < 0 || !subject.startsWith("Patient?")) {
            return false;
        }
        Map<String, String[]> condition = UrlUtil.parseQueryString(subject.substring(query + 1));
        return Stream.of(condition.getOrDefault("identifier", new String[0]))
                .anyMatch(value -> person.getIdentifier().stream()
                        .anyMatch(has -> value.equals(has.getSystem() + "|" + has.getValue())));
    }
}
