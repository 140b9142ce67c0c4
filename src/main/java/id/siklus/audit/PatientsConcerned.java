package id.siklus.audit;

import java.util.Collection;
import java.util.List;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Whom a resource is about. Looks at the few elements that say so in FHIR R4 and walks no tree, since every answer passes here. */
final class PatientsConcerned {

    private static final List<String> ELEMENTS =
            List.of("subject", "patient", "beneficiary", "for", "individual", "target");

    private static final int LONGEST_ID = 64;

    private PatientsConcerned() {}

    /** @param patients receives ids without their type */
    static void collect(IBaseResource resource, Collection<String> patients) {
        if (resource instanceof Patient patient) {
            add("Patient/" + patient.getIdElement().getIdPart(), patients);
        } else if (resource instanceof Bundle bundle) {
            for (BundleEntryComponent entry : bundle.getEntry()) {
                if (entry.hasResource()) {
                    collect(entry.getResource(), patients);
                }
            }
        } else if (resource instanceof Group group) {
            group.getMember().forEach(member -> add(member.getEntity().getReference(), patients));
        } else if (resource instanceof Resource other && !(resource instanceof AuditEvent)) {
            ELEMENTS.forEach(element -> addReferences(other, element, patients));
        }
    }

    private static void addReferences(Resource resource, String element, Collection<String> patients) {
        Base[] values;
        try {
            values = resource.getProperty(element.hashCode(), element, false);
        } catch (FHIRException unknownElement) {
            return;
        }
        if (values == null) {
            return;
        }
        for (Base value : values) {
            if (value instanceof Reference reference) {
                add(reference.getReference(), patients);
            }
        }
    }

    /** @param reference relative or absolute, such as {@code Patient/123/_history/2}; what is no id of FHIR is nobody's, and the index of patients takes none that is longer */
    static void add(@Nullable String reference, Collection<String> patients) {
        if (reference != null && reference.contains("Patient/")) {
            IdType id = new IdType(reference);
            if ("Patient".equals(id.getResourceType()) && id.hasIdPart() && isId(id.getIdPart())) {
                patients.add(id.getIdPart());
            }
        }
    }

    /** FHIR's rule for ids, without a regular expression: this is asked once for each reference of each answer. */
    static boolean isId(String text) {
        if (text.isEmpty() || text.length() > LONGEST_ID) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letterOrDigit && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }
}
