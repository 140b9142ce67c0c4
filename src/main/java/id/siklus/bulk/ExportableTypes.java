package id.siklus.bulk;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeResourceDefinition;
import id.siklus.storage.ServedApi;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which types each level exports. */
final class ExportableTypes {

    private static final String PATIENT = "Patient";

    /** Stored apart, sealed, and shown to nobody wholesale. */
    private static final Set<String> NEVER = Set.of("AuditEvent");

    /** Outside of the Patient compartment, and exported with it as far as its records name them. */
    private static final Set<String> NAMED_BY_RECORDS =
            Set.of("Organization", "Location", "Practitioner", "PractitionerRole", "HealthcareService", "Medication");

    private final Set<String> all;
    private final Set<String> ofPeople;
    private final FhirContext context;

    ExportableTypes(FhirContext context, ServedApi api) {
        this.context = context;
        this.all = api.resourceTypes().stream()
                .filter(type -> !NEVER.contains(type))
                .collect(Collectors.toCollection(TreeSet::new));
        this.ofPeople = all.stream()
                .filter(type -> type.equals(PATIENT)
                        || NAMED_BY_RECORDS.contains(type)
                        || isInCompartment(context.getResourceDefinition(type)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isInCompartment(RuntimeResourceDefinition type) {
        return !type.getSearchParamsForCompartmentName(PATIENT).isEmpty();
    }

    /** @return those of the types whose records name no Patient, and which are none, sorted by name */
    Set<String> outsideOfPatients(Set<String> types) {
        return types.stream()
                .filter(type -> !type.equals(PATIENT) && !isInCompartment(context.getResourceDefinition(type)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return sorted by name */
    Set<String> at(ExportLevel level) {
        return Collections.unmodifiableSet(
                switch (level) {
                    case SYSTEM, ORGANIZATION -> all;
                    case PATIENT, GROUP, LOCATION -> ofPeople;
                });
    }
}
