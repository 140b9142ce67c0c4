package id.siklus.demo;

import java.time.ZonedDateTime;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/** A visit with the mistakes that facilities make: a NIK that lost a digit, an end before the start, a practitioner nobody has registered. */
record WrongBundle(Bundle bundle, String encounterSystem, String encounterNumber) {

    /** @param right a visit that the server has taken; the wrong one gets numbers of its own, so that it cannot be mistaken for it */
    static WrongBundle of(Bundle right) {
        Encounter visit = encounter(right);
        String system = visit.getIdentifierFirstRep().getSystem();
        String number = visit.getIdentifierFirstRep().getValue();
        String renumbered = Simpus.encode(right).replace(number, "SALAH-" + number);
        Bundle bundle = Simpus.parse(Bundle.class, renumbered);
        for (BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.getResource() instanceof Patient patient) {
                String nik = patient.getIdentifierFirstRep().getValue();
                String shorter = nik.substring(0, nik.length() - 1);
                patient.getIdentifierFirstRep().setSystem(Terms.NIK).setValue(shorter);
                entry.getRequest().setIfNoneExist("identifier=" + Terms.NIK + "|" + shorter);
            }
        }
        Encounter wrong = encounter(bundle);
        ZonedDateTime start =
                ZonedDateTime.parse(wrong.getPeriod().getStartElement().getValueAsString());
        wrong.getPeriod().setEndElement(VisitScribe.dateTime(start.minusHours(1)));
        wrong.getParticipantFirstRep().setIndividual(new Reference("Practitioner/tidak-ada"));
        return new WrongBundle(bundle, system, "SALAH-" + number);
    }

    private static Encounter encounter(Bundle bundle) {
        return bundle.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(Encounter.class::isInstance)
                .map(Encounter.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
