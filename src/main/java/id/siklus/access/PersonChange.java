package id.siklus.access;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.RelatedPerson;

/** What a write would change of a person, whatever its spelling: narrative and metadata do not count. */
record PersonChange(DomainResource before, DomainResource after) {

    boolean isNothing() {
        return bare(before).equalsDeep(bare(after));
    }

    /** @param ownNumber whether an identifier is the writer's own record number */
    boolean onlyAddsContact(Predicate<Identifier> ownNumber) {
        DomainResource was = bare(before);
        DomainResource is = bare(after);
        if (was instanceof Patient patientBefore && is instanceof Patient patientAfter) {
            boolean additions = keepsAll(patientBefore.getTelecom(), patientAfter.getTelecom())
                    && keepsAll(patientBefore.getAddress(), patientAfter.getAddress())
                    && keepsAll(patientBefore.getIdentifier(), patientAfter.getIdentifier())
                    && added(patientBefore.getIdentifier(), patientAfter.getIdentifier()).stream()
                            .allMatch(ownNumber);
            patientAfter.setTelecom(patientBefore.getTelecom());
            patientAfter.setAddress(patientBefore.getAddress());
            patientAfter.setIdentifier(patientBefore.getIdentifier());
            return additions && patientBefore.equalsDeep(patientAfter);
        }
        if (was instanceof RelatedPerson relatedBefore && is instanceof RelatedPerson relatedAfter) {
            boolean additions = keepsAll(relatedBefore.getTelecom(), relatedAfter.getTelecom())
                    && keepsAll(relatedBefore.getAddress(), relatedAfter.getAddress());
            relatedAfter.setTelecom(relatedBefore.getTelecom());
            relatedAfter.setAddress(relatedBefore.getAddress());
            return additions && relatedBefore.equalsDeep(relatedAfter);
        }
        return false;
    }

    /** Makes the written resource what is stored, without what the store adds itself, so that it finds nothing to change. */
    void takeBack(FhirContext context) {
        IdType id = after.getIdElement().copy();
        MinimalPerson.clear(after, context);
        if (before instanceof Patient patient) {
            patient.copyValues((Patient) after);
        } else if (before instanceof RelatedPerson related) {
            related.copyValues((RelatedPerson) after);
        } else if (before instanceof Practitioner practitioner) {
            practitioner.copyValues((Practitioner) after);
        }
        Meta stored = before.getMeta();
        boolean bare = !stored.hasProfile() && !stored.hasSecurity() && !stored.hasTag();
        after.setMeta(
                bare
                        ? null
                        : new Meta()
                                .setProfile(stored.getProfile())
                                .setSecurity(stored.getSecurity())
                                .setTag(stored.getTag()));
        after.setIdElement(id);
    }

    private static DomainResource bare(DomainResource person) {
        DomainResource bare = person.copy();
        bare.setId((String) null);
        bare.setMeta(new Meta());
        bare.setText(new Narrative());
        return bare;
    }

    private static <T extends Base> boolean keepsAll(List<T> before, List<T> after) {
        return before.stream().allMatch(one -> after.stream().anyMatch(one::equalsDeep));
    }

    private static <T extends Base> List<T> added(List<T> before, List<T> after) {
        List<T> added = new ArrayList<>(after);
        added.removeIf(one -> before.stream().anyMatch(one::equalsDeep));
        return added;
    }
}
