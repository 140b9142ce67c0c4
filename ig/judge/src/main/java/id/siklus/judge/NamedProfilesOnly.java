package id.siklus.judge;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.IMessagingServices;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.instance.advisor.BasePolicyAdvisorForFullValidation;

/**
 * Judges a resource by its type and by the profiles that it names, and by nothing else.
 *
 * <p>Left to itself the engine holds every Observation with a vital-sign code of LOINC to HL7's own profiles. SATUSEHAT
 * sends systolic and diastolic pressure as two Observations, which HL7's blood pressure panel forbids, and the server's
 * validator does not apply those profiles either.
 */
final class NamedProfilesOnly extends BasePolicyAdvisorForFullValidation {

    NamedProfilesOnly(ReferenceValidationPolicy references) {
        super(references, Set.of());
    }

    @Override
    public List<StructureDefinition> getImpliedProfilesForResource(
            IResourceValidator validator,
            Object appContext,
            String stackPath,
            ElementDefinition definition,
            StructureDefinition structure,
            Element resource,
            boolean valid,
            IMessagingServices messages,
            List<ValidationMessage> collected) {
        return List.of();
    }
}
