package id.siklus.identity;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseReference;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** References of a resource to Patients. What is about two records of a person, the question whether they are one and the trace of a merge, names both for good. */
final class NamedPatients {

    /** Elements by which a record says whose it is; the guide declares a search parameter for each, and a link row leads from the record to its person. */
    private static final List<String> OWN = List.of("subject", "patient", "for", "beneficiary");

    private final FhirTerser terser;

    NamedPatients(FhirContext context) {
        this.terser = context.newTerser();
    }

    boolean names(Resource resource, String patient) {
        return !isAboutRecords(resource)
                && references(resource).stream().anyMatch(reference -> patient.equals(patient(reference)));
    }

    /** @return ids of Patients whom it names beside the one whose record it is */
    Set<String> inPassing(Resource resource) {
        Set<String> named = new TreeSet<>();
        references(resource).forEach(reference -> named.add(patient(reference)));
        named.remove("");
        if (!named.isEmpty()) {
            OWN.stream()
                    .map(element -> resource.getProperty(element.hashCode(), element, false))
                    .filter(Objects::nonNull)
                    .flatMap(Stream::of)
                    .filter(Reference.class::isInstance)
                    .forEach(own -> named.remove(patient((Reference) own)));
        }
        return named;
    }

    /** @param other gives the id that shall stand instead of an id */
    void replace(Resource resource, UnaryOperator<String> other) {
        if (isAboutRecords(resource)) {
            return;
        }
        for (IBaseReference reference : references(resource)) {
            String patient = patient(reference);
            String instead = patient.isEmpty() ? patient : other.apply(patient);
            if (!instead.equals(patient)) {
                reference.setReference("Patient/" + instead);
            }
        }
        if (resource instanceof Group group) {
            removeDoubles(group);
        }
    }

    /** @param link by which other entries of a Bundle name the Patient, such as {@code urn:uuid:...}; null or empty for none */
    void redirect(Resource resource, @Nullable String link, String patient) {
        if (link == null || link.isEmpty()) {
            return;
        }
        references(resource).stream()
                .filter(reference -> link.equals(reference.getReferenceElement().getValue()))
                .forEach(reference -> reference.setReference("Patient/" + patient));
    }

    private static boolean isAboutRecords(Resource resource) {
        return SuspicionTask.is(resource) || MergeTrace.is(resource);
    }

    /** A family that had both would count one head twice. */
    private static void removeDoubles(Group group) {
        List<Group.GroupMemberComponent> members = group.getMember();
        for (int i = members.size() - 1; i > 0; i--) {
            Group.GroupMemberComponent member = members.get(i);
            if (members.subList(0, i).stream().anyMatch(member::equalsDeep)) {
                members.remove(i);
            }
        }
    }

    private List<IBaseReference> references(Resource resource) {
        return terser.getAllResourceReferences(resource).stream()
                .map(found -> found.getResourceReference())
                .toList();
    }

    private static String patient(IBaseReference reference) {
        IdType id = new IdType(String.valueOf(reference.getReferenceElement().getValue()));
        return "Patient".equals(id.getResourceType()) && id.hasIdPart() && !id.hasVersionIdPart() && !id.isAbsolute()
                ? id.getIdPart()
                : "";
    }
}
