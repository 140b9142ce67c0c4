package id.siklus.identity;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hl7.fhir.instance.model.api.IBaseReference;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** References of a resource to Patients. One that names a version is a fact about that version, and stays. */
final class NamedPatients {

    private final FhirTerser terser;

    NamedPatients(FhirContext context) {
        this.terser = context.newTerser();
    }

    boolean names(Resource resource, String patient) {
        return references(resource).stream().anyMatch(reference -> patient.equals(patient(reference)));
    }

    /** @param other gives the id that shall stand instead of an id */
    void replace(Resource resource, UnaryOperator<String> other) {
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
