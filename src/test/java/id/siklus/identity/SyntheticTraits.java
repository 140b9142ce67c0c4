package id.siklus.identity;

import id.siklus.fhir.PersonNumbers;
import id.siklus.identity.SyntheticPeople.Person;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient;

/** A synthetic person as the Patient that a SIMPUS sends. */
final class SyntheticTraits {

    private SyntheticTraits() {}

    static Traits of(Person person) {
        return TraitsOfPatient.of(patient(person));
    }

    static Patient patient(Person person) {
        Patient patient = new Patient();
        number(patient, PersonNumbers.NIK, person.nik());
        number(patient, PersonNumbers.MOTHERS_NIK, person.mothersNik());
        number(patient, PersonNumbers.FAMILY_CARD, person.familyCard());
        patient.addName().setText(person.name());
        patient.setBirthDateElement(new DateType(person.birth()));
        patient.setGender(person.female() ? AdministrativeGender.FEMALE : AdministrativeGender.MALE);
        patient.setMultipleBirth(new IntegerType(person.order()));
        if (!person.village().isEmpty()) {
            Extension code = patient.addAddress()
                    .addExtension()
                    .setUrl("https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode");
            code.addExtension("village", new CodeType(person.village()));
        }
        if (!person.mother().isEmpty()) {
            Patient.ContactComponent contact = patient.addContact();
            contact.addRelationship()
                    .addCoding()
                    .setSystem("http://terminology.hl7.org/CodeSystem/v3-RoleCode")
                    .setCode("MTH");
            contact.getName().setText(person.mother());
        }
        return patient;
    }

    private static void number(Patient patient, String system, String value) {
        if (!value.isEmpty()) {
            patient.addIdentifier().setSystem(system).setValue(value);
        }
    }
}
