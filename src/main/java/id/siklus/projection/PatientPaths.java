package id.siklus.projection;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import java.util.Set;
import java.util.TreeSet;

/** By which elements a record is in the Patient compartment of FHIR R4, as HAPI writes them into {@code hfj_res_link.src_path}. */
final class PatientPaths {

    private static final String ONLY_PATIENTS = ".where(resolve() is Patient)";

    private PatientPaths() {}

    /** @return none for types outside of the compartment, and for Patient itself */
    static Set<String> of(FhirContext context, String type) {
        Set<String> paths = new TreeSet<>();
        if (type.equals("Patient")) {
            return paths;
        }
        for (RuntimeSearchParam parameter :
                context.getResourceDefinition(type).getSearchParamsForCompartmentName("Patient")) {
            for (String path : parameter.getPath().split("\\|", -1)) {
                String trimmed = path.strip();
                if (trimmed.startsWith(type + ".")) {
                    paths.add(trimmed);
                    // Another parameter may index the same element by its plain path.
                    paths.add(trimmed.replace(ONLY_PATIENTS, ""));
                }
            }
        }
        return paths;
    }
}
