package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static id.siklus.access.TestPeople.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import id.siklus.TestServer;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.storage.Store;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Changes of what is stored already, by ways on which HAPI asks nobody where the record belongs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredRecordsAttackTest {

    private final TestDistricts places = new TestDistricts();
    private final Client doctor = places.client(CallerRole.PUSKESMAS, "prafi", Caller.SENSITIVE);

    @BeforeAll
    void sitiHasBeenAtPrafi() {
        places.seen(places.prafi, "at-prafi", "prafi");
    }

    @Test
    void aPatchDoesNotMakeARecordSensitiveWhereItLies() {
        String weight = "/Observation/" + places.id("at-prafi-weight");
        String hiv = "[{\"op\":\"replace\",\"path\":\"/code/coding/0/code\",\"value\":\"68961-2\"}]";
        Binary operations = new Binary().setContentType("application/json-patch+json");
        operations.setData(hiv.getBytes(StandardCharsets.UTF_8));
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        bundle.addEntry()
                .setResource(operations)
                .getRequest()
                .setMethod(HTTPVerb.PATCH)
                .setUrl(weight.substring(1));

        HttpResponse<String> byClerk = places.prafi.patch(weight, hiv);
        HttpResponse<String> byDoctor = doctor.patch(weight, hiv);

        assertThat(byClerk.statusCode()).as(byClerk.body()).isEqualTo(403);
        assertThat(code(byClerk)).isEqualTo("SKL-5123");
        assertThat(code(byDoctor)).isEqualTo("SKL-5124");
        assertThat(doctor.post("", bundle).statusCode()).isEqualTo(422);
        assertThat(places.prafi.get(weight).body()).contains("29463-7");
    }

    @Test
    void aConditionalUpdateDoesNotMakeARecordSensitiveWhereItLies() {
        Observation plain = places.weight("plain", "Encounter/" + places.id("at-prafi"));
        plain.setId(places.id("plain"));
        ok(doctor.put(plain));
        Observation sensitive = TestPeople.hivTest(places, "plain", "at-prafi");
        sensitive.setId((String) null);
        String condition = "Observation?identifier=http://sys-ids.kemkes.go.id/observation/uji|" + places.id("plain");
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        bundle.addEntry()
                .setResource(sensitive)
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl(condition);

        HttpResponse<String> alone = doctor.put("/" + condition.replace("|", "%7C"), sensitive);
        HttpResponse<String> bundled = doctor.post("", bundle);

        assertThat(alone.statusCode()).as(alone.body()).isEqualTo(422);
        assertThat(bundled.statusCode()).as(bundled.body()).isEqualTo(422);
        assertThat(places.prafi.get("/Observation/" + places.id("plain")).body())
                .doesNotContain("68961-2");
    }

    @Test
    void anOfficeChangesRecordsOnBehalfOfAFacilityOrNotAtAll() {
        Client office = places.client(CallerRole.DINKES_KAB, "east");
        Encounter visit = places.visit("at-prafi", "prafi");
        visit.setId(places.id("at-prafi"));
        visit.setLanguage("id");
        ListResource list = new ListResource();
        list.setId(places.id("list"));
        list.addIdentifier().setSystem("http://sys-ids.kemkes.go.id/list/uji").setValue(places.id("list"));
        list.setStatus(ListResource.ListStatus.CURRENT).setMode(ListResource.ListMode.WORKING);
        ok(places.prafi.put(list));

        for (HttpResponse<String> answer : List.of(
                office.put(visit),
                office.patch(
                        "/Encounter/" + places.id("at-prafi"),
                        "[{\"op\":\"add\",\"path\":\"/language\",\"value\":\"id\"}]"),
                office.delete("/List/" + places.id("list")))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
            assertThat(code(answer)).isEqualTo("SKL-5102");
        }
        ok(places.east.put(visit));
    }

    @Test
    void rolesAndServicesOfAnotherFacilityAreNotOnesOwnToChange() {
        Practitioner midwife = new Practitioner();
        midwife.setId(places.id("midwife"));
        midwife.addIdentifier().setSystem(TestPeople.NIK).setValue(TestPeople.nik());
        midwife.addName().setText("Bidan Uji");
        ok(places.masni.put(midwife));
        PractitionerRole role = new PractitionerRole();
        role.setId(places.id("role"));
        role.setActive(true)
                .setPractitioner(new Reference("Practitioner/" + places.id("midwife")))
                .setOrganization(new Reference("Organization/" + places.id("masni")));
        role.addCode()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/practitioner-role")
                .setCode("nurse");
        HealthcareService service = new HealthcareService();
        service.setId(places.id("service"));
        service.setActive(true).setName("Poli KIA").setProvidedBy(new Reference("Organization/" + places.id("masni")));

        assertThat(places.prafi.put(role).statusCode()).isEqualTo(403);
        assertThat(places.prafi.put(service).statusCode()).isEqualTo(403);
        ok(places.masni.put(role));
        ok(places.masni.put(service));
        role.setActive(false);
        service.setActive(false);
        for (HttpResponse<String> answer : List.of(
                places.prafi.put(role),
                places.prafi.put(service),
                places.prafi.delete("/PractitionerRole/" + places.id("role")),
                places.prafi.delete("/HealthcareService/" + places.id("service")))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
            assertThat(code(answer)).isEqualTo("SKL-5105");
        }
        role.setOrganization(new Reference("Organization/" + places.id("prafi")));
        assertThat(places.prafi.put(role).statusCode()).isEqualTo(403);
        role.setOrganization(new Reference("Organization/" + places.id("masni")));
        ok(places.east.put(role));
        ok(places.masni.delete("/PractitionerRole/" + places.id("role")));
    }

    @Test
    void aRefusedDeletionDoesNotNameForeignRecords() {
        Practitioner midwife = new Practitioner();
        midwife.setId(places.id("referred"));
        midwife.addIdentifier().setSystem(TestPeople.NIK).setValue(TestPeople.nik());
        midwife.addName().setText("Bidan Uji");
        ok(places.masni.put(midwife));
        Encounter visit = places.visit("by-her", "hospital");
        visit.setId(places.id("by-her"));
        visit.getParticipantFirstRep().setIndividual(new Reference("Practitioner/" + places.id("referred")));
        ok(places.hospital.put(visit));
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        bundle.addEntry().getRequest().setMethod(HTTPVerb.DELETE).setUrl("Practitioner/" + places.id("referred"));

        HttpResponse<String> alone = places.masni.delete("/Practitioner/" + places.id("referred"));
        HttpResponse<String> bundled = places.masni.post("", bundle);

        for (HttpResponse<String> answer : List.of(alone, bundled)) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
            assertThat(code(answer)).isEqualTo("SKL-4025");
            assertThat(answer.body()).doesNotContain(places.id("by-her")).doesNotContain("Encounter");
        }
    }

    /** Where it lay before: in the partition that everybody reads. */
    @Test
    void aRecordThatTheServerMakesAndThatNamesNobodyIsNotStored() {
        Observation loose = places.weight("loose", "Encounter/" + places.id("nobody"));
        loose.setEncounter(null);
        IFhirResourceDao<Observation> records =
                TestServer.bean(Store.class).daos().getResourceDao(Observation.class);

        assertThatThrownBy(() -> records.create(loose, new SystemRequestDetails()))
                .hasStackTraceContaining("nobody's");
    }
}
