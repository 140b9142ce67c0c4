package id.siklus.demo;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Immunization;

/** What every dose given here has in common: whom, when, where, by whom, why. */
final class Vaccination {

    private Vaccination() {}

    static void given(VisitScribe visit, Immunization dose, String reason, String display) {
        dose.setPatient(visit.patient()).setEncounter(visit.visit()).setOccurrence(visit.at(10));
        dose.setRecordedElement(visit.at(12)).setPrimarySource(true).setLocation(visit.location());
        dose.addPerformer()
                .setActor(visit.performer())
                .setFunction(Terms.concept(Terms.HL7 + "v2-0443", "AP", "Administering Provider"));
        CodeableConcept why = Terms.concept(Terms.KEMKES + "immunization-reason", reason, display);
        why.addCoding(Terms.coding(Terms.KEMKES + "immunization-routine-timing", "IM-Ideal", "Imunisasi Ideal"));
        dose.addReasonCode(why);
    }
}
