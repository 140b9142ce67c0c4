package id.siklus.demo;

import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;

/** People and families as FHIR resources. */
final class PatientRecords {

    private final Facility puskesmas;
    private final Addresses addresses;

    PatientRecords(Facilities facilities) {
        this.puskesmas = facilities.puskesmas();
        this.addresses = new Addresses(facilities.regions());
    }

    String noRmSystem() {
        return Terms.SID + "no-rm/" + puskesmas.id();
    }

    /** @return a condition that finds this person and nobody else: the NIK, or the local number of who has none yet */
    String condition(Person person) {
        return person.nik()
                .map(nik -> "identifier=" + Terms.NIK + "|" + nik)
                .orElseGet(() -> "identifier=" + noRmSystem() + "|" + person.noRm());
    }

    /** @return the place of this person inside a Bundle, always the same */
    static String fullUrl(Person person) {
        return urn("Patient|" + person.household().familyCard() + "|" + person.noRm());
    }

    static String urn(String key) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Patient patient(Person person) {
        Patient patient = new Patient();
        person.nik()
                .ifPresent(nik -> patient.addIdentifier()
                        .setUse(IdentifierUse.OFFICIAL)
                        .setSystem(Terms.NIK)
                        .setValue(nik));
        person.motherNik()
                .ifPresent(
                        nik -> patient.addIdentifier().setSystem(Terms.NIK_IBU).setValue(nik));
        patient.addIdentifier().setSystem(Terms.KK).setValue(person.household().familyCard());
        patient.addIdentifier().setSystem(noRmSystem()).setValue(person.noRm());
        patient.setActive(true);
        patient.addName().setUse(NameUse.OFFICIAL).setText(person.name());
        patient.setGender(person.female() ? AdministrativeGender.FEMALE : AdministrativeGender.MALE);
        patient.setBirthDateElement(new DateType(person.birthDate().toString()));
        patient.addTelecom()
                .setSystem(ContactPointSystem.PHONE)
                .setUse(ContactPointUse.MOBILE)
                .setValue(person.household().phone());
        patient.addAddress(addresses.home(person.household()));
        patient.setMultipleBirth(new IntegerType(person.multipleBirth()));
        patient.setManagingOrganization(new Reference("Organization/" + puskesmas.id()));
        patient.addExtension(Terms.CITIZENSHIP, new CodeType("WNI"));
        return patient;
    }

    /** One family: its members, the mother of each baby without NIK, and the family card as a Group. */
    Bundle family(List<Person> members) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        members.forEach(person -> bundle.addEntry(entry(person)));
        String familyCard = members.get(0).household().familyCard();
        Group group = new Group().setType(Group.GroupType.PERSON).setActual(true);
        group.addIdentifier().setSystem(Terms.KK).setValue(familyCard);
        group.setActive(true).setName("Keluarga " + members.get(0).name());
        group.setManagingEntity(new Reference(
                "Organization/" + members.get(0).household().posyandu().id()));
        members.forEach(person -> group.addMember().setEntity(new Reference(fullUrl(person))));
        add(bundle, group, urn("Group|" + familyCard), "identifier=" + Terms.KK + "|" + familyCard);
        for (Person baby : members) {
            members.stream()
                    .filter(woman -> woman.nik().isPresent() && woman.nik().equals(baby.motherNik()))
                    .forEach(mother -> addMother(bundle, baby, mother));
        }
        return bundle;
    }

    Bundle.BundleEntryComponent entry(Person person) {
        Bundle.BundleEntryComponent entry = new Bundle.BundleEntryComponent();
        entry.setFullUrl(fullUrl(person)).setResource(patient(person));
        entry.getRequest().setMethod(HTTPVerb.POST).setUrl("Patient").setIfNoneExist(condition(person));
        return entry;
    }

    private void addMother(Bundle bundle, Person baby, Person mother) {
        RelatedPerson related = new RelatedPerson();
        related.addIdentifier().setSystem(noRmSystem()).setValue(baby.noRm() + "-IBU");
        mother.nik()
                .ifPresent(nik -> related.addIdentifier().setSystem(Terms.NIK).setValue(nik));
        related.setActive(true).setPatient(new Reference(fullUrl(baby)));
        related.addRelationship(Terms.concept(Terms.HL7 + "v3-RoleCode", "MTH", "mother"));
        related.addName().setText(mother.name());
        related.setGender(AdministrativeGender.FEMALE);
        related.setBirthDateElement(new DateType(mother.birthDate().toString()));
        related.addAddress(addresses.home(mother.household()));
        add(
                bundle,
                related,
                urn("RelatedPerson|" + noRmSystem() + baby.noRm()),
                "identifier=" + noRmSystem() + "|" + baby.noRm() + "-IBU");
    }

    private static void add(Bundle bundle, org.hl7.fhir.r4.model.Resource resource, String fullUrl, String condition) {
        bundle.addEntry()
                .setFullUrl(fullUrl)
                .setResource(resource)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl(resource.fhirType())
                .setIfNoneExist(condition);
    }
}
