package id.siklus.careplan;

import java.util.Optional;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/** Other definitions that a plan names. */
interface Definitions {

    /** @param canonical with or without a version */
    Optional<ActivityDefinition> activity(String canonical);

    /** @param canonical with or without a version */
    Optional<ValueSet> valueSet(String canonical);
}
