package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import id.siklus.TestPatients;
import id.siklus.TestServer;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.storage.Store;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code PlanDefinition/$apply} over HTTP, and what may be stored as a plan. */
class ApplyOperationTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String CHILD = "/PlanDefinition/bayi-balita/$apply";

    private final String id = "rcn" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void awaitPlans() {
        assertThat(TestServer.root()).isNotEmpty(); // starts it, outside of the time limit
        // The guide is stored in the background after the port opens.
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(() -> TestServer.get("/PlanDefinition/bayi-balita").statusCode() == 200);
    }

    /** A girl born two months ago, who was seen when she was ten days old. */
    private LocalDate child() {
        LocalDate birth = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).minusMonths(2);
        Patient child = TestPatients.woman(id, "Anak");
        child.setBirthDateElement(new DateType(birth.toString()));
        ok(TestServer.put("/Patient/" + id, json(child)));
        ok(asMinistry("/Location/" + id, """
                {"resourceType":"Location","id":"%1$s","status":"active","name":"Ruang KIA",
                 "identifier":[{"system":"http://sys-ids.kemkes.go.id/location/uji","value":"%1$s"}],
                 "physicalType":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/location-physical-type","code":"ro"}]},
                 "managingOrganization":{"reference":"Organization/uji"}}""".formatted(id)));
        ok(TestServer.put("/Encounter/" + id, """
                {"resourceType":"Encounter","id":"%1$s","identifier":[{"system":"http://sys-ids.kemkes.go.id/encounter/uji","value":"%1$s"}],
                 "status":"finished","statusHistory":[{"status":"finished","period":{"start":"%2$sT01:00:00+00:00","end":"%2$sT02:00:00+00:00"}}],
                 "class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB","display":"ambulatory"},
                 "type":[{"coding":[{"system":"https://siklus.id/fhir/CodeSystem/jenis-kunjungan","code":"kn3"}]}],
                 "subject":{"reference":"Patient/%1$s"},
                 "participant":[{"type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ParticipationType","code":"ATND"}]}],
                   "individual":{"display":"Bidan Uji"}}],
                 "period":{"start":"%2$sT01:00:00+00:00","end":"%2$sT02:00:00+00:00"},
                 "location":[{"location":{"reference":"Location/%1$s"}}],
                 "serviceProvider":{"reference":"Organization/uji"}}""".formatted(id, birth.plusDays(10))));
        return birth;
    }

    @Test
    void plansForAStoredPersonFromStoredRecords() {
        LocalDate birth = child();

        CarePlan plan = read(CarePlan.class, ok(TestServer.get(CHILD + "?subject=Patient/" + id)));

        assertThat(plan.getSubject().getReference()).isEqualTo("Patient/" + id);
        assertThat(plan.getActivity())
                .filteredOn(each ->
                        each.getDetail().getCode().getCodingFirstRep().getCode().equals("pnc-kn3"))
                .singleElement()
                .satisfies(
                        visit -> assertThat(visit.getOutcomeReferenceFirstRep().getReference())
                                .isEqualTo("Encounter/" + id));
        assertThat(plan.getActivity())
                .filteredOn(each ->
                        each.getDetail().getCode().getCodingFirstRep().getCode().equals("imm-mr-1"))
                .singleElement()
                .satisfies(mr -> assertThat(mr.getDetail()
                                .getScheduledPeriod()
                                .getStartElement()
                                .getValueAsString())
                        .isEqualTo(birth.plusMonths(9).toString()));
        assertThat(read(Bundle.class, ok(TestServer.get("/CarePlan?subject=Patient/" + id)))
                        .getEntry())
                .isEmpty();
    }

    @Test
    void takesTheParametersInABody() {
        child();
        Parameters parameters = new Parameters();
        parameters.addParameter().setName("subject").setValue(new StringType("Patient/" + id));

        assertThat(read(CarePlan.class, ok(TestServer.post(CHILD, json(parameters))))
                        .getActivity())
                .hasSizeGreaterThan(40);
    }

    @Test
    void takesAPlanThatIsSentAlong() {
        child();
        Parameters parameters = new Parameters();
        parameters.addParameter().setName("subject").setValue(new StringType("Patient/" + id));
        parameters.addParameter().setName("planDefinition").setResource(plan());

        CarePlan plan = read(CarePlan.class, ok(TestServer.post("/PlanDefinition/$apply", json(parameters))));

        assertThat(plan.getInstantiatesCanonical().get(0).getValue())
                .isEqualTo("https://contoh.id/PlanDefinition/setempat|1");
    }

    @Test
    void runsNoPatternOfAPlanThatIsSentAlong() {
        child();
        PlanDefinition sent = plan();
        sent.getAction()
                .get(1)
                .getConditionFirstRep()
                .getExpression()
                .setExpression("%subject.name.text.matches('(a+)+\\\\1b')");
        Parameters parameters = new Parameters();
        parameters.addParameter().setName("subject").setValue(new StringType("Patient/" + id));
        parameters.addParameter().setName("planDefinition").setResource(sent);

        HttpResponse<String> answer = TestServer.post("/PlanDefinition/$apply", json(parameters));

        assertThat(refusal(answer, 422)).isEqualTo("SKL-6065");
        assertThat(read(OperationOutcome.class, answer)
                        .getIssueFirstRep()
                        .getExpression()
                        .get(0)
                        .getValue())
                .isEqualTo("PlanDefinition.action[1].condition[0].expression.expression");
        sent.setId("PlanDefinition/" + id);
        assertThat(refusal(asMinistry("/PlanDefinition/" + id, json(sent)), 422))
                .isEqualTo("SKL-6065");
    }

    @Test
    void endsAPlanThatWouldTakeForEver() {
        child();
        Parameters parameters = new Parameters();
        parameters.addParameter().setName("subject").setValue(new StringType("Patient/" + id));
        parameters.addParameter().setName("planDefinition").setResource(PlanLimitsTest.everyDayForEver());

        assertThat(refusal(TestServer.post("/PlanDefinition/$apply", json(parameters)), 422))
                .isEqualTo("SKL-6067");
    }

    @Test
    void whoMayNotReadVisitsIsToldNothingOfThem() {
        child();
        String token = TestServer.tokenOf(
                CallerRole.PUSKESMAS, TestServer.ORGANIZATION, "system/PlanDefinition.rs", "system/Patient.rs");

        CarePlan plan = read(
                CarePlan.class,
                ok(TestServer.send(TestServer.requestWith(token, CHILD + "?subject=Patient/" + id)
                        .GET())));

        assertThat(plan.getActivity()).noneMatch(each -> each.hasOutcomeReference());
    }

    @Test
    void refusesWhatCannotBeApplied() {
        child();

        assertThat(refusal(TestServer.get(CHILD), 400)).isEqualTo("SKL-6061");
        assertThat(refusal(TestServer.get(CHILD + "?subject=Group/x"), 400)).isEqualTo("SKL-6061");
        assertThat(refusal(TestServer.get(CHILD + "?subject=Patient/" + id + "&setting=rumah"), 400))
                .isEqualTo("SKL-6064");
        assertThat(refusal(TestServer.get("/PlanDefinition/lansia/$apply?subject=Patient/" + id), 422))
                .isEqualTo("SKL-6063");
        assertThat(refusal(TestServer.post("/PlanDefinition/$apply", json(new Parameters())), 400))
                .isEqualTo("SKL-6062");
    }

    @Test
    void saysThatThePersonIsNotThereAndNotThePlan() {
        HttpResponse<String> nobody = TestServer.get(CHILD + "?subject=Patient/tidak-ada-" + id);
        assertThat(refusal(nobody, 404)).isEqualTo("SKL-4004");
        assertThat(read(OperationOutcome.class, nobody)
                        .getIssueFirstRep()
                        .getDetails()
                        .getText())
                .isEqualTo("Patient/tidak-ada-" + id + " tidak ditemukan.");

        ok(TestServer.put("/Patient/" + id, json(TestPatients.woman(id, "Anak"))));
        TestServer.bean(Store.class)
                .daos()
                .getResourceDao(Patient.class)
                .delete(new IdType("Patient", id), new SystemRequestDetails());
        HttpResponse<String> deleted = TestServer.get(CHILD + "?subject=Patient/" + id);
        assertThat(refusal(deleted, 410)).isEqualTo("SKL-4010");
        assertThat(deleted.body()).contains("Patient/" + id + " telah dihapus.");
    }

    @Test
    void takesNoneOfSeveralSubjectsOrPlans() {
        child();
        Parameters two = new Parameters();
        two.addParameter().setName("subject").setValue(new StringType("Patient/" + id));
        two.addParameter().setName("subject").setValue(new StringType("Patient/lain-" + id));
        assertThat(refusal(TestServer.post(CHILD, json(two)), 400)).isEqualTo("SKL-6061");
        assertThat(refusal(TestServer.get(CHILD + "?subject=Patient/" + id + "&subject=Patient/lain-" + id), 400))
                .isEqualTo("SKL-6061");

        Parameters plans = new Parameters();
        plans.addParameter().setName("subject").setValue(new StringType("Patient/" + id));
        plans.addParameter().setName("planDefinition").setResource(plan());
        plans.addParameter().setName("planDefinition").setResource(plan());
        assertThat(refusal(TestServer.post("/PlanDefinition/$apply", json(plans)), 400))
                .isEqualTo("SKL-6062");
    }

    @Test
    void storesNoPlanThatCannotBeEvaluated() {
        PlanDefinition circle = plan();
        circle.setId("PlanDefinition/" + id);
        // Their profile cannot see a circle: the first dose waits for the second, which waits for the first.
        circle.getAction()
                .get(1)
                .getAction()
                .get(1)
                .addRelatedAction(circle.getAction()
                        .get(1)
                        .getAction()
                        .get(2)
                        .getRelatedAction()
                        .get(1)
                        .copy()
                        .setActionId("imm-opv-2"));

        HttpResponse<String> answer = asMinistry("/PlanDefinition/" + id, json(circle));

        assertThat(refusal(answer, 422)).isEqualTo("SKL-6053");
        assertThat(read(OperationOutcome.class, answer)
                        .getIssueFirstRep()
                        .getExpression()
                        .get(0)
                        .getValue())
                .startsWith("PlanDefinition.action[1].action[");
        PlanDefinition sound = plan();
        sound.setId("PlanDefinition/" + id);
        ok(asMinistry("/PlanDefinition/" + id, json(sound)));
    }

    /** The guide's child plan as a local one: its anchors and its immunisations. */
    private static PlanDefinition plan() {
        PlanDefinition plan = Objects.requireNonNull(GuideEngine.definitions().get("bayi-balita"));
        plan.setId((String) null);
        plan.setUrl("https://contoh.id/PlanDefinition/setempat").setVersion("1");
        plan.getAction()
                .removeIf(group ->
                        !group.getId().equals("jangkar") && !group.getId().equals("imunisasi"));
        return plan;
    }

    private static HttpResponse<String> asMinistry(String path, String json) {
        String token = TestServer.tokenOf(CallerRole.KEMENKES, "", "system/*.cruds", Caller.ADMIN);
        return TestServer.send(TestServer.requestWith(token, path)
                .header("Content-Type", "application/fhir+json")
                .PUT(BodyPublishers.ofString(json)));
    }

    private static String refusal(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return read(OperationOutcome.class, answer)
                .getIssueFirstRep()
                .getDetails()
                .getCodingFirstRep()
                .getCode();
    }

    private static <T extends Resource> T read(Class<T> type, HttpResponse<String> answer) {
        return FHIR.newJsonParser().parseResource(type, answer.body());
    }

    private static String json(Resource resource) {
        return FHIR.newJsonParser().encodeResourceToString(resource);
    }

    private static HttpResponse<String> ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer;
    }
}
