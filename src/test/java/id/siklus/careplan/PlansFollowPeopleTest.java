package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.fhir.Issue;
import id.siklus.validation.TestGuide;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where a person lives, who keeps the record, and whose record it is: CarePlans follow people who move, are merged or deleted. */
class PlansFollowPeopleTest {

    private static final String CHILD = "bayi-balita";
    private static final String PREGNANCY = "ibu-hamil-bersalin-nifas";
    private static final String UJI = TestServer.ORGANIZATION;

    private static Upkeep upkeep;

    private final String id = "plh" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void begin() {
        upkeep = new Upkeep("2026-11-22T03:00:00Z");
    }

    @AfterAll
    static void end() {
        upkeep.close();
    }

    @Test
    void aRecordThatWasAnothersCountsForBoth() {
        upkeep.store(Upkeep.child(id, "2026-09-22", UJI), UJI);
        upkeep.store(Upkeep.child(id + "x", "2026-09-22", UJI), UJI);
        Life life = Life.girl("2026-09-22").vaccinated("19", "2026-10-22");
        upkeep.store(life, id, UJI);
        assertThat(Upkeep.activity(upkeep.plan(id, CHILD), "imm-bcg").getOutcomeReference())
                .hasSize(1);

        ((org.hl7.fhir.r4.model.Immunization) life.records.get(0)).setPatient(new Reference("Patient/" + id + "x"));
        upkeep.store(life.records.get(0), UJI);

        assertThat(Upkeep.activity(upkeep.plan(id, CHILD), "imm-bcg").getOutcomeReference())
                .isEmpty();
        assertThat(Upkeep.activity(upkeep.plan(id + "x", CHILD), "imm-bcg").getOutcomeReference())
                .hasSize(1);
    }

    @Test
    void servicesAreGivenAtTheNearestPlaceOfTheVillage() {
        String number = String.valueOf(100_000 + Math.floorMod(id.hashCode(), 900_000));
        String one = "9202" + number;
        String two = "9203" + number;
        Upkeep.organization(id + "pkm", "102", "", one);
        Upkeep.organization(id + "pst", "OT000002", id + "pkm", two);
        Upkeep.organization(id + "psy", "131", id + "pst", one);
        upkeep.store(Upkeep.livingIn(Upkeep.child(id, "2026-09-22", id + "pkm"), one), UJI);

        CarePlan atHome = upkeep.plan(id, CHILD);
        assertThat(performer(atHome, "imm-bcg")).isEqualTo("Organization/" + id + "psy");
        assertThat(upkeep.services(id, "imm-bcg").get(0))
                .containsEntry("place", id + "psy")
                .containsEntry("village", one);
        assertThat(TestGuide.findings(atHome)).filteredOn(Issue::isError).isEmpty();
        for (CarePlanActivityComponent activity : atHome.getActivity()) {
            assertThat(activity.getDetail().getPerformer()).hasSize(1);
        }

        upkeep.store(Upkeep.livingIn(Upkeep.child(id, "2026-09-22", id + "pkm"), two), UJI);
        assertThat(performer(upkeep.plan(id, CHILD), "imm-bcg")).isEqualTo("Organization/" + id + "pst");

        Patient nowhere = Upkeep.child(id, "2026-09-22", id + "pkm");
        upkeep.store(nowhere, UJI);
        assertThat(performer(upkeep.plan(id, CHILD), "imm-bcg")).isEqualTo("Organization/" + id + "pkm");
        assertThat(upkeep.services(id, "imm-bcg").get(0))
                .containsEntry("place", id + "pkm")
                .containsEntry("village", null);
    }

    @Test
    void whoeverMovesToAnotherFacilityHasAPlanThereAndFindsTheFirstAgain() {
        Upkeep.organization(id + "lain", "102", "", "");
        upkeep.store(Upkeep.child(id, "2026-09-22", UJI), UJI);
        upkeep.store(Life.girl("2026-09-22").vaccinated("19", "2026-10-22"), id, UJI);
        String first = upkeep.plan(id, CHILD).getIdElement().getIdPart();

        upkeep.store(Upkeep.child(id, "2026-09-22", id + "lain"), UJI);

        List<CarePlan> both = upkeep.plans(id);
        assertThat(both).hasSize(2);
        assertThat(find(both, first).getStatus()).isEqualTo(CarePlanStatus.REVOKED);
        assertThat(find(both, first).getNoteFirstRep().getText()).isEqualTo(PlanEnd.MOVED.reason());
        CarePlan there = both.stream()
                .filter(plan -> !plan.getIdElement().getIdPart().equals(first))
                .findFirst()
                .orElseThrow();
        assertThat(Upkeep.activity(there, "imm-bcg").getOutcomeReference()).hasSize(1);
        assertThat(upkeep.jdbc.queryForObject(
                        "select partition_id from hfj_resource where fhir_id = ? and res_type = 'CarePlan'",
                        Integer.class,
                        there.getIdElement().getIdPart()))
                .isEqualTo(upkeep.partition(id + "lain"));
        assertThat(TestServer.get("/CarePlan/" + there.getIdElement().getIdPart())
                        .statusCode())
                .isEqualTo(404);

        upkeep.store(Upkeep.child(id, "2026-09-22", UJI), UJI);

        assertThat(find(upkeep.plans(id), first).getStatus()).isEqualTo(CarePlanStatus.ACTIVE);
        assertThat(upkeep.plans(id)).hasSize(2);
        assertThat(upkeep.services(id, "imm-bcg")).hasSize(1);
    }

    @Test
    void ofTwoThatAreOneTheOtherHasNoPlanOfItsOwn() {
        upkeep.store(Upkeep.child(id, "2026-09-22", UJI), UJI);
        upkeep.store(Upkeep.child(id + "lama", "2026-09-22", UJI), UJI);
        upkeep.store(Life.girl("2026-09-22").vaccinated("19", "2026-10-22"), id + "lama", UJI);
        String old = upkeep.plan(id + "lama", CHILD).getIdElement().getIdPart();
        Parameters pair = new Parameters();
        pair.addParameter().setName("source-patient").setValue(new Reference("Patient/" + id + "lama"));
        pair.addParameter().setName("target-patient").setValue(new Reference("Patient/" + id));

        ok(TestServer.post("/Patient/$merge", Upkeep.json(pair)));

        List<CarePlan> both = upkeep.plans(id);
        assertThat(find(both, old).getStatus()).isEqualTo(CarePlanStatus.REVOKED);
        assertThat(both)
                .filteredOn(plan -> plan.getStatus() == CarePlanStatus.ACTIVE)
                .singleElement()
                .satisfies(plan -> assertThat(Upkeep.activity(plan, "imm-bcg").getOutcomeReference())
                        .hasSize(1));
        assertThat(upkeep.services(id + "lama", "imm-bcg")).isEmpty();
    }

    @Test
    void withThePersonThePlanIsDeletedAndMadeAgain() {
        upkeep.store(Upkeep.child(id, "2026-09-22", UJI), UJI);
        String plan = upkeep.plan(id, CHILD).getIdElement().getIdPart();
        Task work = new Task().setStatus(Task.TaskStatus.REQUESTED).setIntent(Task.TaskIntent.ORDER);
        work.addBasedOn(new Reference("CarePlan/" + plan)).setId("Task/" + id);
        upkeep.store(work, UJI);

        upkeep.deletePerson(id);
        upkeep.follower.awaitCaughtUp();

        assertThat(TestServer.get("/CarePlan/" + plan).statusCode()).isEqualTo(410);
        assertThat(upkeep.services(id, "imm-bcg")).isEmpty();

        upkeep.store(Upkeep.child(id, "2026-09-22", UJI), UJI);
        assertThat(upkeep.plan(id, CHILD).getIdElement().getIdPart()).isEqualTo(plan);
    }

    private static String performer(CarePlan plan, String service) {
        return Upkeep.activity(plan, service).getDetail().getPerformerFirstRep().getReference();
    }

    private static CarePlan find(List<CarePlan> plans, String id) {
        return plans.stream()
                .filter(plan -> plan.getIdElement().getIdPart().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }
}
