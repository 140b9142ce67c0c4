package id.siklus.access;

import ca.uhn.fhir.context.FhirContext;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

/** People and records of the districts that tests of care need. */
final class TestPeople {

    static final String NIK = "https://fhir.kemkes.go.id/id/nik";

    /** Four digits, one after the other: all tests share one database. */
    private static final AtomicInteger NEXT = new AtomicInteger(1_000);

    private TestPeople() {}

    /** @return a NIK that nobody has, of a woman born on 4 May 1990 */
    static String nik() {
        return "920204440590" + NEXT.getAndIncrement();
    }

    static Patient registered(TestDistricts places, String name, String nik, String facility) {
        Patient patient = places.patient(name);
        patient.addIdentifier().setSystem(NIK).setValue(nik);
        patient.addTelecom()
                .setSystem(org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem.PHONE)
                .setValue("0812000111");
        patient.setManagingOrganization(new Reference("Organization/" + places.id(facility)));
        return patient;
    }

    /** The mother of a patient, as a facility writes her. */
    static RelatedPerson mother(TestDistricts places, String name, String patient) {
        RelatedPerson mother = new RelatedPerson();
        mother.setId(places.id(name));
        mother.setActive(true).setPatient(new Reference("Patient/" + places.id(patient)));
        mother.addIdentifier().setSystem("https://siklus.id/fhir/sid/no-rm/uji").setValue(places.id(name));
        mother.addRelationship()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/v3-RoleCode")
                .setCode("MTH");
        mother.addName().setText("Ibu " + name);
        return mother;
    }

    /** A visit of somebody else than Siti. */
    static Encounter visitOf(TestDistricts places, String patient, String name, String provider) {
        Encounter visit = places.visit(name, provider);
        visit.setId(places.id(name));
        visit.setSubject(new Reference("Patient/" + places.id(patient)));
        return visit;
    }

    static ServiceRequest referral(TestDistricts places, String name, String encounter, String to) {
        ServiceRequest referral = new ServiceRequest();
        referral.setId(places.id(name));
        referral.addIdentifier()
                .setSystem("http://sys-ids.kemkes.go.id/servicerequest/uji")
                .setValue(places.id(name));
        referral.setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE)
                .setIntent(ServiceRequest.ServiceRequestIntent.ORIGINALORDER);
        referral.getCode().addCoding().setSystem("http://snomed.info/sct").setCode("3457005");
        referral.setSubject(new Reference("Patient/" + places.id("siti")));
        referral.setEncounter(new Reference("Encounter/" + places.id(encounter)));
        referral.addPerformer(new Reference("Organization/" + places.id(to)));
        referral.addReasonCode().setText("Uji");
        return referral;
    }

    static Observation hivTest(TestDistricts places, String name, String encounter) {
        Observation observation = places.weight(name, "Encounter/" + places.id(encounter));
        observation.setId(places.id(name));
        observation.getCategoryFirstRep().getCodingFirstRep().setCode("laboratory");
        observation.getCode().getCodingFirstRep().setCode("68961-2");
        observation.setValue(new org.hl7.fhir.r4.model.CodeableConcept()
                .addCoding(new org.hl7.fhir.r4.model.Coding("http://snomed.info/sct", "131194007", "Non-Reactive")));
        return observation;
    }

    static <T extends Resource> T read(Class<T> type, HttpResponse<String> answer) {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(type, TestDistricts.ok(answer).body());
    }

    static String code(HttpResponse<String> answer) {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(OperationOutcome.class, answer.body())
                .getIssueFirstRep()
                .getDetails()
                .getCodingFirstRep()
                .getCode();
    }

    static int total(Client client, String search) {
        return TestDistricts.bundle(client.get(search)).getTotal();
    }
}
