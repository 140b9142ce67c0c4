package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestPatients;
import id.siklus.TestServer;
import id.siklus.fhir.Issue;
import id.siklus.follow.Followers;
import id.siklus.validation.TestGuide;
import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everybody's CarePlans follow what is stored: new, late, corrected and withdrawn records, new plans, and the calendar. */
class PlanUpkeepTest {

    private static final String CHILD = "bayi-balita";
    private static final String PREGNANCY = "ibu-hamil-bersalin-nifas";
    private static final String UJI = TestServer.ORGANIZATION;

    private static final String SUMS = """
            select p.care_plan, p.stage, p.patient, p.place, p.village, p.windows::text as windows, p.late from siklus.plan_person p
            join hfj_resource r on r.res_id = p.patient where r.fhir_id = ? order by 1, 2""";

    private static final String SUMMED_UP = """
            select care_plan, coalesce(stage, '') as stage, patient, place, village,
                range_agg(tstzrange(window_start, window_end, '[]'))::text as windows, min(late) as late
            from siklus.plan_service where patient_id = ? and status in ('scheduled', 'in-progress')
            group by care_plan, coalesce(stage, ''), patient, place, village order by 1, 2""";

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

    private void room() {
        Upkeep.asMinistry("/Location/" + id, """
                {"resourceType":"Location","id":"%1$s","status":"active","name":"Ruang KIA",
                 "identifier":[{"system":"http://sys-ids.kemkes.go.id/location/uji","value":"%1$s"}],
                 "physicalType":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/location-physical-type","code":"ro"}]},
                 "managingOrganization":{"reference":"Organization/uji"}}""".formatted(id));
    }

    private void visit() {
        ok(TestServer.put("/Encounter/" + id, """
                {"resourceType":"Encounter","id":"%1$s","identifier":[{"system":"http://sys-ids.kemkes.go.id/encounter/uji","value":"%1$s"}],
                 "status":"finished","statusHistory":[{"status":"finished","period":{"start":"2026-10-01T01:00:00+00:00","end":"2026-10-01T02:00:00+00:00"}}],
                 "class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB","display":"ambulatory"},
                 "type":[{"coding":[{"system":"https://siklus.id/fhir/CodeSystem/jenis-kunjungan","code":"imunisasi"}]}],
                 "subject":{"reference":"Patient/%1$s"},
                 "participant":[{"type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ParticipationType","code":"ATND"}]}],
                   "individual":{"display":"Bidan Uji"}}],
                 "period":{"start":"2026-10-01T01:00:00+00:00","end":"2026-10-01T02:00:00+00:00"},
                 "location":[{"location":{"reference":"Location/%1$s"}}],
                 "serviceProvider":{"reference":"Organization/uji"}}""".formatted(id)));
    }

    private void vaccinated(String status) {
        ok(TestServer.put("/Immunization/" + id, """
                {"resourceType":"Immunization","id":"%1$s","identifier":[{"system":"http://sys-ids.kemkes.go.id/immunization/uji","value":"%1$s"}],
                 "status":"%2$s","vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"19"}]},
                 "patient":{"reference":"Patient/%1$s"},"encounter":{"reference":"Encounter/%1$s"},"occurrenceDateTime":"2026-10-01T01:30:00+00:00",
                 "primarySource":true,"lotNumber":"BCG-1","performer":[{"actor":{"reference":"Organization/uji"}}]}""".formatted(id, status)));
    }

    @Test
    void aNewbornHasAPlanThatFollowsWhatIsPushed() {
        Upkeep.put(Upkeep.child(id, "2026-09-22", UJI));

        CarePlan first = upkeep.plan(id, CHILD);
        assertThat(TestServer.get("/CarePlan/" + first.getIdElement().getIdPart())
                        .statusCode())
                .isEqualTo(200);
        assertThat(Upkeep.version(first)).isEqualTo("1");
        assertThat(first.getAuthor().getReference()).isEqualTo("Organization/uji");
        assertThat(Upkeep.activity(first, "imm-bcg").getDetail().getStatus())
                .isEqualTo(CarePlanActivityStatus.SCHEDULED);
        assertThat(TestGuide.findings(first)).filteredOn(Issue::isError).isEmpty();

        room();
        visit();
        vaccinated("completed");

        CarePlan closed = upkeep.plan(id, CHILD);
        CarePlanActivityComponent bcg = Upkeep.activity(closed, "imm-bcg");
        assertThat(bcg.getDetail().getStatus()).isEqualTo(CarePlanActivityStatus.COMPLETED);
        assertThat(bcg.getOutcomeReference())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.getReference()).isEqualTo("Immunization/" + id));
        assertThat(upkeep.services(id, "imm-bcg")).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("status", "completed").containsEntry("closed_by", "Immunization/" + id);
            assertThat(row).containsEntry("keeper", UJI).containsEntry("place", UJI);
            assertThat(row).containsEntry("partition_id", upkeep.partition(UJI));
            assertThat(row.get("closed_at")).isNotNull();
        });

        String before = Upkeep.version(closed);
        vaccinated("completed");
        assertThat(Upkeep.version(upkeep.plan(id, CHILD))).isEqualTo(before);

        vaccinated("entered-in-error");
        CarePlan reopened = upkeep.plan(id, CHILD);
        assertThat(Upkeep.activity(reopened, "imm-bcg").getOutcomeReference()).isEmpty();
        assertThat(Upkeep.activity(reopened, "imm-bcg").getDetail().getStatus())
                .isEqualTo(CarePlanActivityStatus.SCHEDULED);
        assertThat(upkeep.services(id, "imm-bcg"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("status", "scheduled"));
    }

    /** The dose of April was the first as far as the server knew, until the one of March arrived a month late. */
    @Test
    void aRecordThatComesLateTakesItsPlaceAndTheOthersMove() {
        upkeep.store(Upkeep.child(id, "2026-01-10", UJI), UJI);
        upkeep.store(Life.girl("2026-01-10").vaccinated("198", "2026-04-15"), id, UJI);

        assertThat(outcomes("imm-dpt-hb-hib-1")).containsExactly("Immunization/" + id + "-1982026-04-15");
        assertThat(outcomes("imm-dpt-hb-hib-2")).isEmpty();

        upkeep.store(Life.girl("2026-01-10").vaccinated("198", "2026-03-12"), id, UJI);

        assertThat(outcomes("imm-dpt-hb-hib-1")).containsExactly("Immunization/" + id + "-1982026-03-12");
        assertThat(outcomes("imm-dpt-hb-hib-2")).containsExactly("Immunization/" + id + "-1982026-04-15");
    }

    /** The screening that is in the records, and the illness that it found, change one plan and begin another in the same batch. */
    @Test
    void anIllnessBeginsAPlanOfItsOwnWhileTheOtherChanges() {
        upkeep.store(Upkeep.child(id, "1981-03-04", UJI), UJI);
        assertThat(upkeep.plans(id)).hasSize(1);

        upkeep.store(
                Life.boy("1981-03-04")
                        .visited("skrining-dewasa", "2026-10-05")
                        .visited("rawat-jalan", "2026-10-06", "puskesmas")
                        .measured("http://loinc.org", "8480-6", "2026-10-06", 165, "mm[Hg]")
                        .measured("http://loinc.org", "2345-7", "2026-10-06", 210, "mg/dL")
                        .diagnosed("I10", "2026-10-06"),
                id,
                UJI);

        assertThat(upkeep.plans(id)).hasSize(2);
    }

    private List<String> outcomes(String service) {
        return Upkeep.activity(upkeep.plan(id, CHILD), service).getOutcomeReference().stream()
                .map(Reference::getReference)
                .toList();
    }

    @Test
    void onlyTheServicesThatAVisitChangesAreWrittenAnew() {
        upkeep.store(Upkeep.child(id, "2026-09-22", UJI), UJI);
        Map<String, String> before = writers();
        upkeep.store(Life.girl("2026-09-22").vaccinated("19", "2026-10-22"), id, UJI);
        Map<String, String> after = writers();

        assertThat(after).containsOnlyKeys(before.keySet());
        assertThat(upkeep.services(id, "imm-bcg"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("status", "completed"));
        List<String> written = after.keySet().stream()
                .filter(row -> !after.get(row).equals(before.get(row)))
                .toList();
        assertThat(written).contains("imm-bcg 2026-09-22");
        assertThat(written.size()).isLessThan(before.size() / 4);
        assertThat(upkeep.jdbc.queryForList(SUMS, id))
                .as("what lists of all services read")
                .isNotEmpty()
                .isEqualTo(upkeep.jdbc.queryForList(SUMMED_UP, id));
    }

    /** @return the transaction that wrote the row of each service, by its code and its day */
    private Map<String, String> writers() {
        assertThat(upkeep.plans(id)).isNotEmpty();
        return upkeep
                .jdbc
                .queryForList(
                        "select service || ' ' || (due at time zone 'Asia/Jayapura')::date as row, xmin::text as writer from siklus.plan_service where patient_id = ? and plan_url like 'https://siklus.id/%'",
                        id)
                .stream()
                .collect(Collectors.toMap(
                        row -> (String) row.get("row"),
                        row -> (String) row.get("writer"),
                        (one, other) -> one + other));
    }

    @Test
    void entriesThatComeAgainWriteNothing() {
        String from = upkeep.jdbc.queryForObject("select pg_snapshot_xmin(pg_current_snapshot())::text", String.class);
        upkeep.store(Upkeep.child(id, "2026-01-10", UJI), UJI);
        upkeep.store(Life.girl("2026-01-10").vaccinated("19", "2026-02-10").visited("kn1", "2026-01-11"), id, UJI);
        List<String> before = upkeep.plans(id).stream().map(Upkeep::version).toList();
        assertThat(before).isNotEmpty();

        upkeep.follower.beginAgainAt(from);
        upkeep.follower.rebuild();

        assertThat(upkeep.plans(id).stream().map(Upkeep::version)).isEqualTo(before);
    }

    @Test
    void aCorrectedLastPeriodMovesThePlanAndAWithdrawnPregnancyEndsIt() {
        Life life = pregnantWoman();
        CarePlan before = upkeep.plan(id, PREGNANCY);

        Observation period = (Observation) life.records.get(1);
        period.setValue(new DateTimeType("2026-08-13"));
        upkeep.store(period, UJI);

        CarePlan moved = upkeep.plan(id, PREGNANCY);
        assertThat(moved.getIdElement().getIdPart())
                .isEqualTo(before.getIdElement().getIdPart());
        assertThat(start(moved, "anc-k6")).isEqualTo(start(before, "anc-k6").plusDays(28));

        // The period first: by it alone she would still be pregnant.
        EpisodeOfCare episode = (EpisodeOfCare) life.records.get(0);
        period.setStatus(Observation.ObservationStatus.ENTEREDINERROR);
        upkeep.store(period, UJI);
        episode.setStatus(EpisodeOfCare.EpisodeOfCareStatus.ENTEREDINERROR);
        upkeep.store(episode, UJI);

        CarePlan ended = upkeep.plan(id, PREGNANCY);
        assertThat(ended.getStatus()).isEqualTo(CarePlanStatus.ENTEREDINERROR);
        assertThat(ended.getNoteFirstRep().getText()).isEqualTo(PlanEnd.UNFOUNDED.reason());
        assertThat(ended.getActivity())
                .extracting(activity -> activity.getDetail().getStatus())
                .containsOnly(CarePlanActivityStatus.CANCELLED);
        assertThat(upkeep.services(id, "anc-k6")).isEmpty();
        assertThat(TestGuide.findings(ended)).filteredOn(Issue::isError).isEmpty();

        episode.setStatus(EpisodeOfCare.EpisodeOfCareStatus.ACTIVE);
        upkeep.store(episode, UJI);
        period.setStatus(Observation.ObservationStatus.FINAL);
        upkeep.store(period, UJI);

        CarePlan again = upkeep.plan(id, PREGNANCY);
        assertThat(again.getStatus()).isEqualTo(CarePlanStatus.ACTIVE);
        assertThat(again.getNote()).isEmpty();
        assertThat(upkeep.services(id, "anc-k6")).isNotEmpty();
    }

    @Test
    void whereOnlyTheEpisodeIsWithdrawnThePregnancyGoesOnByTheLastPeriod() {
        Life life = pregnantWoman();
        CarePlan before = upkeep.plan(id, PREGNANCY);

        EpisodeOfCare episode = (EpisodeOfCare) life.records.get(0);
        episode.setStatus(EpisodeOfCare.EpisodeOfCareStatus.ENTEREDINERROR);
        upkeep.store(episode, UJI);

        List<CarePlan> active = upkeep.plans(id).stream()
                .filter(plan ->
                        plan.getInstantiatesCanonical().get(0).getValue().contains(PREGNANCY))
                .filter(plan -> plan.getStatus() == CarePlanStatus.ACTIVE)
                .toList();
        assertThat(active).hasSize(1);
        assertThat(start(active.get(0), "anc-k6")).isEqualTo(start(before, "anc-k6"));
    }

    /** Pregnant by an episode of care and a last period, which are the first two records of her life. */
    private Life pregnantWoman() {
        upkeep.store(TestPatients.woman(id, "Ibu").setManagingOrganization(new Reference("Organization/uji")), UJI);
        Life life = Life.girl("1990-05-04").pregnant("2026-09-01", "").lastPeriod("2026-09-01", "2026-07-16");
        upkeep.store(life, id, UJI);
        return life;
    }

    private static java.time.LocalDate start(CarePlan plan, String service) {
        return java.time.LocalDate.parse(Upkeep.activity(plan, service)
                .getDetail()
                .getScheduledPeriod()
                .getStartElement()
                .getValueAsString());
    }

    @Test
    void aRecordThatNobodyMayBeToldOfClosesWithoutBeingNamed() {
        upkeep.store(Upkeep.child(id, "2026-09-22", UJI), UJI);
        Life life = Life.girl("2026-09-22").visited("kn3", "2026-10-05");
        Encounter visit = (Encounter) life.records.get(0);
        visit.setId("Encounter/" + id);
        visit.setSubject(new Reference("Patient/" + id));
        visit.setServiceProvider(new Reference("Organization/uji"));
        visit.getMeta()
                .addSecurity()
                .setSystem("http://terminology.hl7.org/CodeSystem/v3-Confidentiality")
                .setCode("R");
        upkeep.storeByItsProvider(visit);

        CarePlanActivityComponent closed = Upkeep.activity(upkeep.plan(id, CHILD), "pnc-kn3");

        assertThat(closed.getDetail().getStatus()).isEqualTo(CarePlanActivityStatus.COMPLETED);
        assertThat(closed.getOutcomeReference()).isEmpty();
        assertThat(upkeep.services(id, "pnc-kn3"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("status", "completed").containsEntry("closed_by", null));
    }

    @Test
    void nobodyElseChangesWhatTheServerPlans() {
        upkeep.store(Upkeep.child(id, "2026-09-22", UJI), UJI);
        CarePlan plan = upkeep.plan(id, CHILD);
        plan.setStatus(CarePlanStatus.COMPLETED);

        HttpResponse<String> answer =
                TestServer.put("/CarePlan/" + plan.getIdElement().getIdPart(), Upkeep.json(plan));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains("SKL-6070");
    }

    @Test
    void anotherPlanIsForEverybodyAndTimeAloneMayChangeThem() {
        upkeep.store(Upkeep.child(id, "2022-09-22", UJI), UJI);
        assertThat(upkeep.plans(id)).hasSize(1);
        PlanDefinition local = local("1");
        try {
            Upkeep.asMinistry("/PlanDefinition/" + id, Upkeep.json(local));
            CarePlan first = upkeep.plan(id, id);
            assertThat(Upkeep.version(first)).isEqualTo("1");

            Upkeep.asMinistry("/PlanDefinition/" + id, Upkeep.json(local("2")));
            CarePlan second = upkeep.plan(id, id);
            assertThat(second.getIdElement().getIdPart())
                    .isEqualTo(first.getIdElement().getIdPart());
            assertThat(second.getInstantiatesCanonical().get(0).getValue()).endsWith("|2");
            assertThat(upkeep.follower.status().rebuildResources()).isPositive();

            upkeep.clock.moveTo("2027-01-01T03:00:00Z");
            upkeep.follower.rebuild();
            List<String> inJanuary =
                    upkeep.plans(id).stream().map(Upkeep::version).toList();
            upkeep.clock.moveTo("2027-01-02T03:00:00Z");
            upkeep.follower.rebuild();
            long written = versionsOfPlans();
            upkeep.follower.rebuild();

            assertThat(inJanuary).isNotEqualTo(List.of("1", "2"));
            assertThat(upkeep.plans(id).stream().map(Upkeep::version)).isEqualTo(inJanuary);
            assertThat(versionsOfPlans()).isEqualTo(written);
        } finally {
            upkeep.clock.moveTo("2026-11-22T03:00:00Z");
            Upkeep.asMinistry(
                    "/PlanDefinition/" + id,
                    Upkeep.json(local("2").setStatus(org.hl7.fhir.r4.model.Enumerations.PublicationStatus.RETIRED)));
        }
        assertThat(upkeep.plan(id, id).getStatus()).isEqualTo(CarePlanStatus.REVOKED);
        assertThat(upkeep.plan(id, id).getNoteFirstRep().getText()).isEqualTo(PlanEnd.WITHDRAWN.reason());
    }

    private long versionsOfPlans() {
        return upkeep.jdbc.queryForObject("""
                select sum(p.res_ver) from hfj_resource p join hfj_res_link l on l.src_resource_id = p.res_id and l.src_path = 'CarePlan.subject'
                join hfj_resource person on person.res_id = l.target_resource_id
                where p.res_type = 'CarePlan' and person.res_type = 'Patient' and person.fhir_id = ?""", Long.class, id);
    }

    private PlanDefinition local(String version) {
        PlanDefinition plan = Objects.requireNonNull(GuideEngine.definitions().get(CHILD));
        plan.setId("PlanDefinition/" + id);
        plan.setUrl("https://contoh.id/PlanDefinition/" + id).setVersion(version);
        plan.getAction()
                .removeIf(group ->
                        !group.getId().equals("jangkar") && !group.getId().equals("imunisasi"));
        return plan;
    }

    @Test
    void theDailyPassIsAskedForOnceADay() {
        Followers followers = TestServer.bean(Followers.class);
        UpkeepProperties properties = new UpkeepProperties(true, LocalTime.of(1, 30), ZoneId.of("Asia/Jakarta"));
        upkeep.follower.rebuild();
        upkeep.jdbc.update(
                "update siklus.follower set rebuild_began_at = rebuild_began_at - interval '2 days' where name = ?",
                PlanFollower.NAME);
        MovedClock now = new MovedClock(java.time.Instant.now().toString());
        try (DailyPass one = new DailyPass(followers, properties, now);
                DailyPass other = new DailyPass(followers, properties, now)) {
            boolean asked = one.wantIfDue();
            boolean askedTwice = other.wantIfDue();

            assertThat(asked).isTrue();
            assertThat(askedTwice).isFalse();
        }
        upkeep.follower.awaitCaughtUp();
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }
}
