package id.siklus.demo;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/** A visit with the mistakes that facilities make: a NIK that lost a digit, an end before the start, a practitioner nobody has registered. */
record WrongBundle(Bundle bundle, String encounterSystem, String encounterNumber) {

    static WrongBundle of(Bundle right) {
        Bundle bundle = right.copy();
        String system = "";
        String number = "";
        for (BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.getResource() instanceof Patient patient) {
                String nik = patient.getIdentifierFirstRep().getValue();
                String shorter = nik.substring(0, nik.length() - 1);
                patient.getIdentifierFirstRep().setSystem(Terms.NIK).setValue(shorter);
                entry.getRequest().setIfNoneExist("identifier=" + Terms.NIK + "|" + shorter);
            } else if (entry.getResource() instanceof Encounter encounter) {
                system = encounter.getIdentifierFirstRep().getSystem();
                number = "SALAH-" + encounter.getIdentifierFirstRep().getValue();
                encounter.getIdentifierFirstRep().setValue(number);
                encounter
                        .getPeriod()
                        .setEndElement(VisitScribe.dateTime(java.time.ZonedDateTime.parse(
                                        encounter.getPeriod().getStartElement().getValueAsString())
                                .minusHours(1)));
                encounter.getParticipantFirstRep().setIndividual(new Reference("Practitioner/tidak-ada"));
                entry.getRequest().setUrl("Encounter?identifier=" + system + "%7C" + number);
            } else {
                String own = entry.getRequest().getIfNoneExist();
                entry.getRequest().setIfNoneExist(own.replace("|", "|SALAH-"));
            }
        }
        return new WrongBundle(bundle, system, number);
    }
}
