package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static id.siklus.access.TestPeople.code;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who changes a person that all share, and what becomes of changes that are not theirs to make. */
class SharedPersonsTest {

    private static final Pattern TASK = Pattern.compile("Task/([A-Za-z0-9\\-]+)");

    private final TestDistricts places = new TestDistricts();
    private final String id = "/Patient/" + places.id("dewi");
    private Patient dewi = new Patient();

    @BeforeEach
    void registerDewiAtMasniWhoIsSeenAtPrafi() {
        dewi = TestPeople.registered(places, "dewi", TestPeople.nik(), "masni");
        ok(places.masni.put(dewi));
        Encounter visit = places.visit("of-dewi", "prafi");
        visit.setId(places.id("of-dewi"));
        visit.setSubject(new Reference("Patient/" + places.id("dewi")));
        ok(places.prafi.put(visit));
    }

    @Test
    void whoManagesAPersonItsOfficeAndAnAdministratorChangeEverything() {
        Client administrator = places.client(CallerRole.PUSKESMAS, "sanggeng", Caller.ADMIN);
        int version = 1;
        for (Client client : new Client[] {places.masni, places.east, administrator}) {
            dewi.getNameFirstRep().setText("Dewi " + client.organization());

            assertThat(client.put(dewi).statusCode()).as(client.organization()).isEqualTo(200);
            assertThat(stored().getMeta().getVersionId()).isEqualTo(String.valueOf(++version));
        }
    }

    @Test
    void aFacilityThatCaresAddsAnAddressAPhoneAndItsOwnNumber() {
        dewi.addAddress(new Address().setUse(Address.AddressUse.HOME).setText("Desa Prafi Mulya"));
        dewi.addTelecom()
                .setSystem(org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem.PHONE)
                .setValue("0813999");
        dewi.addIdentifier()
                .setSystem("https://siklus.id/fhir/sid/no-rm/" + places.id("prafi"))
                .setValue("RM-1");

        assertThat(places.prafi.put(dewi).statusCode()).isEqualTo(200);

        assertThat(stored().getTelecom()).hasSize(2);
        assertThat(stored().getAddress()).hasSize(1);
        assertThat(stored().getIdentifier()).hasSize(3);
    }

    @Test
    void anythingElseBecomesAProposalToTheManagingFacility() {
        dewi.getNameFirstRep().setText("Dewi Lestari");

        HttpResponse<String> answer = places.prafi.put(dewi);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(code(answer)).isEqualTo("SKL-5126");
        assertThat(stored().getNameFirstRep().getText()).isEqualTo("Uji dewi");
        Task task = TestPeople.read(Task.class, places.masni.get("/" + task(answer)));
        assertThat(task.getOwner().getReference()).isEqualTo("Organization/" + places.id("masni"));
        assertThat(task.getRequester().getReference()).isEqualTo("Organization/" + places.id("prafi"));
        assertThat(((Patient) task.getContained().get(0)).getNameFirstRep().getText())
                .isEqualTo("Dewi Lestari");
        assertThat(places.sanggeng.get("/" + task(answer)).statusCode()).isEqualTo(404);
        assertThat(task(places.prafi.put(dewi))).isEqualTo(task(answer));
    }

    @Test
    void removingAnotherFacilitysNumberOrANumberOfAnotherIsAProposal() {
        Patient shorter = dewi.copy();
        shorter.getTelecom().clear();
        Patient others = dewi.copy();
        others.addIdentifier()
                .setSystem("https://siklus.id/fhir/sid/no-rm/" + places.id("sanggeng"))
                .setValue("RM-2");

        assertThat(places.prafi.put(shorter).statusCode()).isEqualTo(202);
        assertThat(places.prafi.put(others).statusCode()).isEqualTo(202);
        assertThat(stored().getTelecom()).hasSize(1);
        assertThat(stored().getIdentifier()).hasSize(2);
    }

    @Test
    void whoDoesNotCareForThePersonAddsNothing() {
        dewi.addTelecom()
                .setSystem(org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem.PHONE)
                .setValue("0813999");

        assertThat(places.sanggeng.put(dewi).statusCode()).isEqualTo(202);
        assertThat(stored().getTelecom()).hasSize(1);
    }

    @Test
    void aPatchIsHeldToTheSame() {
        HttpResponse<String> answer =
                places.prafi.patch(id, "[{\"op\":\"replace\",\"path\":\"/gender\",\"value\":\"male\"}]");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(stored().getGender().toCode()).isEqualTo("female");
    }

    @Test
    void aConditionalUpdateIsHeldToTheSameAndTellsNothing() {
        String nik = dewi.getIdentifier().get(1).getValue();
        Patient same = dewi.copy();
        same.setId((String) null);
        same.getNameFirstRep().setText("Dewi Lestari");

        HttpResponse<String> answer = places.sanggeng.put("/Patient?identifier=" + TestPeople.NIK + "%7C" + nik, same);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(answer.body()).doesNotContain("0812000111");
        assertThat(stored().getNameFirstRep().getText()).isEqualTo("Uji dewi");
    }

    @Test
    void inATransactionTheRestIsStoredAndTheChangeIsProposed() {
        dewi.getNameFirstRep().setText("Dewi Lestari");
        Encounter visit = places.visit("second", "prafi");
        visit.setId(places.id("second"));
        visit.setSubject(new Reference("Patient/" + places.id("dewi")));

        Bundle answer = TestDistricts.bundle(places.prafi.post("", TestDistricts.transaction(dewi, visit)));

        assertThat(answer.getEntry().get(0).getResponse().getStatus()).startsWith("202");
        assertThat(json(answer.getEntry().get(0).getResponse().getOutcome())).contains("SKL-5126", "Task/");
        assertThat(places.prafi.get("/Encounter/" + places.id("second")).statusCode())
                .isEqualTo(200);
        assertThat(stored().getNameFirstRep().getText()).isEqualTo("Uji dewi");
    }

    @Test
    void aPractitionerIsChangedAndDeletedByWhoRegisteredIt() {
        Practitioner midwife = new Practitioner();
        midwife.setId(places.id("midwife"));
        midwife.addIdentifier().setSystem(TestPeople.NIK).setValue(TestPeople.nik());
        midwife.addName().setText("Bidan Uji");
        ok(places.masni.put(midwife));

        midwife.getNameFirstRep().setText("Bidan Lain");
        assertThat(places.prafi.put(midwife).statusCode()).isEqualTo(202);
        assertThat(places.prafi.delete("/Practitioner/" + places.id("midwife")).statusCode())
                .isEqualTo(403);
        ok(places.masni.put(midwife));
    }

    @Test
    void whoManagesAPersonMovesItAndLeavesATrace() {
        HttpResponse<String> answer = places.masni.post(id + "/$pindah", to("sanggeng"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(stored().getManagingOrganization().getReference())
                .isEqualTo("Organization/" + places.id("sanggeng"));
        assertThat(places.sanggeng
                        .get("/Provenance?target=Patient/" + places.id("dewi"))
                        .body())
                .contains("Pindah rumah", "Organization/" + places.id("masni"));
        assertThat(places.sanggeng.get(id).body()).contains("0812000111");
        assertThat(places.masni.get(id).body()).doesNotContain("0812000111");
        dewi.setManagingOrganization(new Reference("Organization/" + places.id("masni")));
        assertThat(places.masni.put(dewi).statusCode()).isEqualTo(202);
    }

    @Test
    void anotherFacilityProposesTheMoveAndAWrongTargetIsRefused() {
        HttpResponse<String> proposed = places.prafi.post(id + "/$transfer", to("prafi"));
        HttpResponse<String> wrong = places.masni.post(id + "/$pindah", to("nowhere"));

        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(202);
        assertThat(code(wrong)).isEqualTo("SKL-5128");
        assertThat(stored().getManagingOrganization().getReference()).isEqualTo("Organization/" + places.id("masni"));
    }

    private Parameters to(String facility) {
        Parameters parameters = new Parameters();
        parameters.addParameter().setName("tujuan").setValue(new Reference("Organization/" + places.id(facility)));
        parameters.addParameter().setName("alasan").setValue(new StringType("Pindah rumah"));
        return parameters;
    }

    private Patient stored() {
        return TestPeople.read(Patient.class, places.ministry.get(id));
    }

    private static String task(HttpResponse<String> answer) {
        Matcher task = TASK.matcher(answer.body());
        assertThat(task.find()).as(answer.body()).isTrue();
        return task.group();
    }

    private static String json(Resource resource) {
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
    }
}
