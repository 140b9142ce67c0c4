package id.siklus.access;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.MaskedNik;
import id.siklus.fhir.PersonNumbers;
import java.util.List;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;

/**
 * What one is told of a person who is not one's own: enough to know that it is the right one, whom to ask, and who stands for it since. Marked SUBSETTED, so that nobody takes it for the
 * whole and writes it back.
 */
final class MinimalPerson {

    private static final String SUBSETTED_SYSTEM = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue";

    private MinimalPerson() {}

    static Patient of(Patient person) {
        Patient minimal = new Patient();
        minimal.setId(person.getIdElement());
        minimal.setMeta(meta(person));
        person.getIdentifier().stream()
                .filter(identifier -> PersonNumbers.NIK.equals(identifier.getSystem()) && identifier.hasValue())
                .map(identifier ->
                        new Identifier().setSystem(PersonNumbers.NIK).setValue(MaskedNik.shown(identifier.getValue())))
                .forEach(minimal::addIdentifier);
        person.getName().stream()
                .limit(1)
                .map(name -> new HumanName().setText(name.hasText() ? name.getText() : name.getNameAsSingleString()))
                .forEach(minimal::addName);
        minimal.setGender(person.getGender());
        minimal.setBirthDateElement(
                person.hasBirthDate() ? person.getBirthDateElement().copy() : null);
        minimal.setMultipleBirth(
                person.hasMultipleBirth() ? person.getMultipleBirth().copy() : null);
        minimal.setManagingOrganization(
                person.hasManagingOrganization()
                        ? person.getManagingOrganization().copy()
                        : null);
        person.getLink().stream()
                .filter(link -> link.getType() == Patient.LinkType.REPLACEDBY)
                .forEach(link -> minimal.addLink(link.copy()));
        return minimal;
    }

    static RelatedPerson of(RelatedPerson person) {
        RelatedPerson minimal = new RelatedPerson();
        minimal.setId(person.getIdElement());
        minimal.setMeta(meta(person));
        minimal.setPatient(person.getPatient().copy());
        return minimal;
    }

    /** Leaves in the person what its minimal form has, and nothing else. HAPI knows a match again by the object itself. */
    static void reduce(Resource person, FhirContext context) {
        if (person instanceof Patient patient) {
            Patient minimal = of(patient);
            clear(patient, context);
            minimal.copyValues(patient);
        } else if (person instanceof RelatedPerson related) {
            RelatedPerson minimal = of(related);
            clear(related, context);
            minimal.copyValues(related);
        }
    }

    /** Empties all elements but the id. */
    static void clear(Resource resource, FhirContext context) {
        for (BaseRuntimeChildDefinition child :
                context.getResourceDefinition(resource).getChildren()) {
            if (!"id".equals(child.getElementName())) {
                if (child.getMax() == 1) {
                    child.getMutator().setValue(resource, null);
                } else {
                    child.getAccessor().getValues(resource).clear();
                }
            }
        }
    }

    private static Meta meta(Resource person) {
        Meta meta = new Meta();
        meta.setVersionIdElement(person.getMeta().getVersionIdElement().copy());
        meta.setLastUpdatedElement(person.getMeta().getLastUpdatedElement().copy());
        meta.setProfile(List.of());
        meta.addTag().setSystem(SUBSETTED_SYSTEM).setCode("SUBSETTED");
        return meta;
    }
}
