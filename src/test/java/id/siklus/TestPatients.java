package id.siklus;

import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient;

/** People as a SIMPUS sends them, good enough for their profile, for a test to change. */
public final class TestPatients {

    private TestPatients() {}

    /** @param id also her record number; {@return a woman of 36 years without a NIK} */
    public static Patient woman(String id, String name) {
        Patient patient = new Patient();
        patient.setId(id);
        patient.addIdentifier()
                .setSystem("https://siklus.id/fhir/sid/no-rm/uji")
                .setValue(id);
        patient.setActive(true).setGender(AdministrativeGender.FEMALE);
        patient.setBirthDateElement(new DateType("1990-05-04"));
        patient.setMultipleBirth(new IntegerType(0));
        patient.addName().setText("Uji " + name);
        return patient;
    }
}
