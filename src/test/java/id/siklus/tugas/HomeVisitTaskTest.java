package id.siklus.tugas;

import static id.siklus.tugas.TestWork.codes;
import static id.siklus.tugas.TestWork.ok;
import static id.siklus.tugas.TestWork.outputs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siklus.TestServer;
import id.siklus.server.CallerRole;
import id.siklus.tugas.TestWork.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

/** What is missed becomes a Task of the right place, once, and is closed by what answers it. */
class HomeVisitTaskTest {

    private static final String CHILD = "bayi-balita";
    private static final String CHRONIC = "penyakit-kronis";
    private static final String MISSED = "layanan-terlewat";

    private final TestWork work = new TestWork();

    @Test
    void aMissedServiceIsAskedOfThePersonsPosyandu() {
        Row dose = Row.of(CHILD, "imm-mr-1", 3);
        work.plan(dose, Row.of(CHILD, "imm-dpt-hb-hib-4", -30));

        Task task = work.open(MISSED);

        assertThat(task.getFor().getReference()).isEqualTo("Patient/" + work.id("ibu"));
        assertThat(task.getOwner().getReference()).isEqualTo("Organization/" + work.id("mawar"));
        assertThat(task.getRequester().getReference()).isEqualTo("Organization/" + work.id("puskesmas"));
        assertThat(task.getBasedOnFirstRep().getReference()).isEqualTo("CarePlan/" + work.id("rencana"));
        assertThat(task.getPriority()).isEqualTo(TaskPriority.ROUTINE);
        assertThat(task.getPerformerTypeFirstRep().getCodingFirstRep().getCode())
                .isEqualTo("EHA000001");
        assertThat(task.getRestriction().getPeriod().getEnd().toInstant())
                .isEqualTo(
                        task.getRestriction().getPeriod().getStart().toInstant().plus(Duration.ofDays(7)));
        assertThat(task.getInput()).singleElement().satisfies(input -> {
            assertThat(input.getType().getCodingFirstRep().getCode()).isEqualTo("imm-mr-1");
            assertThat(((Period) input.getValue()).getEnd().toInstant().getEpochSecond())
                    .isEqualTo(dose.late().getEpochSecond());
        });
        work.assertValid(task);
    }

    @Test
    void whoMissesTheMonthlyCheckOfHypertensionIsVisitedByHealthWorkersOfThePustu() {
        work.plan(Row.of(CHRONIC, "ht-monitor", 2).ended(2), Row.of(CHRONIC, "ht-monitor-pkm", 1));

        Task task = work.open("tidak-kontrol");

        assertThat(task.getOwner().getReference()).isEqualTo("Organization/" + work.id("pustu"));
        assertThat(task.getPerformerType())
                .extracting(type -> type.getCodingFirstRep().getCode())
                .contains("309453006", "106292003")
                .doesNotContain("EHA000001");
        assertThat(codes(task)).containsExactly("ht-monitor", "ht-monitor-pkm");
        assertThat(task.getCode().getCoding()).extracting("code").contains("kunjungan-nakes");
        work.assertValid(task);
    }

    @Test
    void aVisitAfterBirthThatMayBeMadeAtHomeIsMadeByAMidwife() {
        work.plan(Row.of("ibu-hamil-bersalin-nifas", "pnc-kf2", 1));

        Task task = work.open("nifas-bayi-baru");

        assertThat(task.getOwner().getReference()).isEqualTo("Organization/" + work.id("pustu"));
        assertThat(task.getPerformerType())
                .extracting(type -> type.getCodingFirstRep().getCode())
                .containsExactly("309453006");
    }

    @Test
    void twoMissedServicesOfOneReasonAreOneTaskAndAnotherReasonIsAnother() {
        work.plan(Row.of(CHILD, "imm-mr-1", 3));
        Task first = work.open(MISSED);

        work.plan(
                Row.of(CHILD, "imm-mr-1", 3),
                Row.of(CHILD, "imm-je", 1),
                Row.of(CHILD, "gro-monthly", 40).ended(40),
                Row.of(CHILD, "gro-monthly", 10).ended(10));
        await().atMost(TestWork.LONGEST).until(() -> codes(work.now(first)).size() == 2);

        assertThat(codes(work.now(first))).containsExactly("imm-mr-1", "imm-je");
        assertThat(codes(work.open("tidak-datang-posyandu"))).containsExactly("gro-monthly");
        assertThat(work.tasks(MISSED)).hasSize(1);
    }

    @Test
    void lookingAgainWritesNothing() {
        work.plan(Row.of(CHILD, "imm-mr-1", 3), Row.of(CHILD, "gro-monthly", 1).ended(1));
        Task task = work.open(MISSED);

        work.plan(Row.of(CHILD, "imm-mr-1", 3), Row.of(CHILD, "gro-monthly", 1).ended(1));
        work.settled();
        TestServer.bean(PersonWork.Tables.class).work().lookAtAll();
        work.settled();

        assertThat(work.now(task).getMeta().getVersionId()).isEqualTo("1");
        assertThat(work.tasks(MISSED)).hasSize(1);
    }

    @Test
    void theServiceItselfClosesTheTaskAndTakingItBackOpensItAgain() {
        Row dose = Row.of(CHILD, "imm-mr-1", 3);
        work.plan(dose);
        Task asked = work.open(MISSED);
        ok(work.put(work.visit("imunisasi", "imunisasi", TestWork.NOW)));

        work.plan(dose.givenBy("Encounter/" + work.id("imunisasi"), 0));
        Task done = work.closed(asked, TaskStatus.COMPLETED);

        assertThat(outputs(done)).containsExactly("Encounter/" + work.id("imunisasi"));
        assertThat(done.getOutputFirstRep().getType().getCodingFirstRep().getCode())
                .isEqualTo("imm-mr-1");
        work.assertValid(done);

        work.plan(dose);
        Task again = work.closed(asked, TaskStatus.REQUESTED);

        assertThat(again.getOutput()).isEmpty();
        assertThat(codes(again)).containsExactly("imm-mr-1");
        assertThat(work.tasks(MISSED)).hasSize(1);
    }

    @Test
    void aVisitClosesItWithItsFormWhicheverIsSentFirst() {
        work.plan(Row.of(CHILD, "imm-mr-1", 3));
        Task asked = work.open(MISSED);
        Instant today = TestWork.NOW.minus(Duration.ofHours(2));

        ok(work.put(work.visit("kunjungan", "kunjungan-rumah-khusus", today)));
        work.settled();
        assertThat(work.now(asked).getStatus()).isEqualTo(TaskStatus.REQUESTED);
        ok(work.put(work.answers("jawaban", "kunjungan", today)));
        Task done = work.closed(asked, TaskStatus.COMPLETED);

        assertThat(outputs(done))
                .containsExactly("Encounter/" + work.id("kunjungan"), "QuestionnaireResponse/" + work.id("jawaban"));
        assertThat(done.getExecutionPeriod().getStart().toInstant().getEpochSecond())
                .isEqualTo(today.getEpochSecond());
        work.assertValid(done);
    }

    @Test
    void aVisitThatBecomesFinishedAfterItsFormClosesItAndOneEnteredInErrorDoesNot() {
        work.plan(Row.of(CHILD, "imm-mr-1", 3));
        Task asked = work.open(MISSED);
        Instant today = TestWork.NOW.minus(Duration.ofHours(2));
        Encounter visit = work.visit("kunjungan", "kunjungan-rumah-khusus", today);
        visit.setStatus(Encounter.EncounterStatus.INPROGRESS);
        visit.getStatusHistoryFirstRep().setStatus(Encounter.EncounterStatus.INPROGRESS);
        ok(work.put(visit));
        ok(work.put(work.answers("jawaban", "kunjungan", today)));
        work.settled();
        assertThat(work.now(asked).getStatus()).isEqualTo(TaskStatus.REQUESTED);

        ok(work.put(work.visit("kunjungan", "kunjungan-rumah-khusus", today)));
        work.closed(asked, TaskStatus.COMPLETED);

        QuestionnaireResponse wrong = work.answers("jawaban", "kunjungan", today);
        ok(work.put(wrong.setStatus(QuestionnaireResponseStatus.ENTEREDINERROR)));
        work.closed(asked, TaskStatus.REQUESTED);
    }

    @Test
    void kaderDoNotAnswerForHealthWorkersAndAVisitBeforeAnswersNothing() {
        work.plan(Row.of(CHRONIC, "ht-monitor", 2).ended(2));
        Task asked = work.open("tidak-kontrol");
        Instant today = TestWork.NOW.minus(Duration.ofHours(2));
        Instant before = TestWork.NOW.minus(Duration.ofDays(3));

        ok(work.put(work.visit("kader", "kunjungan-rumah-khusus", today)));
        ok(work.put(work.answers("jawaban-kader", "kader", today)));
        ok(work.put(work.visit("dahulu", "kunjungan-rumah-nakes", before)));
        ok(work.put(work.answers("jawaban-dahulu", "dahulu", before)));
        work.settled();
        assertThat(work.now(asked).getStatus()).isEqualTo(TaskStatus.REQUESTED);

        ok(work.put(work.visit("bidan", "kunjungan-rumah-nakes", today)));
        ok(work.put(work.answers("jawaban-bidan", "bidan", today)));
        assertThat(outputs(work.closed(asked, TaskStatus.COMPLETED))).contains("Encounter/" + work.id("bidan"));
    }

    @Test
    void whoMissesTheNextMonthAfterAVisitIsAskedForAnew() {
        Row october = Row.of(CHRONIC, "ht-monitor", 20).ended(20);
        Task first = answeredByAMidwife(october);

        work.plan(october, Row.of(CHRONIC, "ht-monitor", 1).ended(1));
        Task second = work.open("tidak-kontrol");

        assertThat(second.getIdElement().getIdPart())
                .isNotEqualTo(first.getIdElement().getIdPart());
        assertThat(work.now(first).getStatus()).isEqualTo(TaskStatus.COMPLETED);
    }

    @Test
    void aServiceThatARecordClosedOfWhichNobodyMayBeToldIsGiven() {
        Row dose = Row.of(CHILD, "imm-mr-1", 3);
        work.plan(dose);
        Task asked = work.open(MISSED);

        work.plan(dose.givenBy(null, 0));
        Task done = work.closed(asked, TaskStatus.COMPLETED);

        assertThat(outputs(done)).containsExactly("CarePlan/" + work.id("rencana"));
        work.assertValid(done);
    }

    @Test
    void anOlderVisitIsNoEvidenceOfALaterTask() {
        Row october = Row.of(CHRONIC, "ht-monitor", 20).ended(20);
        answeredByAMidwife(october);
        work.plan(october, Row.of(CHRONIC, "ht-monitor", 2).ended(2));
        Task second = work.open("tidak-kontrol");

        Instant later = TestWork.NOW.minus(Duration.ofDays(1));
        ok(work.put(work.visit("bidan-lagi", "kunjungan-rumah-nakes", later)));
        ok(work.put(work.answers("jawaban-lagi", "bidan-lagi", later)));

        assertThat(outputs(work.closed(second, TaskStatus.COMPLETED)))
                .contains("Encounter/" + work.id("bidan-lagi"))
                .doesNotContain("Encounter/" + work.id("bidan"));
    }

    @Test
    void whoMissedAMonthAndCameTheNextIsNotVisited() {
        ok(work.put(work.visit("timbang", "pertumbuhan", TestWork.NOW.minus(Duration.ofDays(1)))));
        work.plan(
                Row.of(CHILD, "gro-monthly", 20).ended(20),
                Row.of(CHILD, "gro-monthly", -10).givenBy("Encounter/" + work.id("timbang"), 1),
                Row.of(CHILD, "imm-mr-1", 3));
        work.open(MISSED);
        work.settled();

        assertThat(work.tasks("tidak-datang-posyandu")).isEmpty();
    }

    @Test
    void whatIsNotPlannedAnyMoreIsCancelledWithAReason() {
        work.plan(Row.of(CHILD, "imm-mr-1", 3));
        Task asked = work.open(MISSED);

        work.plan(Row.of(CHILD, "imm-mr-1", 3).cancelled());
        Task cancelled = work.closed(asked, TaskStatus.CANCELLED);

        assertThat(cancelled.getStatusReason().getText()).contains("tidak direncanakan lagi");
        work.assertValid(cancelled);
    }

    @Test
    void whatPeopleClosedStaysClosedUntilSomethingElseIsMissed() {
        work.plan(Row.of(CHILD, "imm-mr-1", 3));
        Task asked = work.open(MISSED);
        ok(work.put(asked.copy().setStatus(TaskStatus.REJECTED)));
        work.settled();

        work.plan(Row.of(CHILD, "imm-mr-1", 3), Row.of(CHILD, "imm-je", 2));
        work.settled();
        assertThat(work.tasks(MISSED))
                .singleElement()
                .satisfies(task -> assertThat(task.getStatus()).isEqualTo(TaskStatus.REJECTED));

        work.plan(Row.of(CHILD, "imm-mr-1", 3), Row.of(CHILD, "imm-je", 0).late(Instant.now()));
        work.settled();
        assertThat(codes(work.open(MISSED))).containsExactly("imm-je");
    }

    @Test
    void whatPeopleClosedForHerIsClosedForHerOtherRecordOnceTheyAreMerged() {
        Row dose = Row.of(CHILD, "imm-mr-1", 3);
        work.plan(dose);
        Task asked = work.open(MISSED);
        ok(work.put(asked.copy().setStatus(TaskStatus.REJECTED)));
        work.settled();

        work.mergeInto("ibu-lain");
        work.plan(dose);
        work.settled();

        assertThat(work.tasks(MISSED)).singleElement().satisfies(task -> {
            assertThat(task.getIdElement().getIdPart())
                    .isEqualTo(asked.getIdElement().getIdPart());
            assertThat(task.getStatus()).isEqualTo(TaskStatus.REJECTED);
        });
    }

    @Test
    void whatPeopleWroteIntoATaskStays() {
        work.plan(Row.of(CHILD, "imm-mr-1", 3));
        Task asked = work.open(MISSED);
        Task accepted = asked.copy().setStatus(TaskStatus.ACCEPTED);
        accepted.addNote().setText("Dikunjungi Sabtu");
        ok(work.put(accepted));

        work.plan(Row.of(CHILD, "imm-mr-1", 3), Row.of(CHILD, "imm-je", 1));
        await().atMost(TestWork.LONGEST).until(() -> codes(work.now(asked)).size() == 2);

        assertThat(work.now(asked).getStatus()).isEqualTo(TaskStatus.ACCEPTED);
        assertThat(work.now(asked).getNoteFirstRep().getText()).isEqualTo("Dikunjungi Sabtu");
    }

    @Test
    void whoMovesIsHandedOverToTheNewPosyandu() {
        work.plan(Row.of(CHILD, "imm-mr-1", 3));
        Task old = work.open(MISSED);

        work.planAt("melati", Row.of(CHILD, "imm-mr-1", 3));
        Task cancelled = work.closed(old, TaskStatus.CANCELLED);

        assertThat(cancelled.getStatusReason().getText()).contains("pindah");
        assertThat(work.open(MISSED).getOwner().getReference()).isEqualTo("Organization/" + work.id("melati"));
    }

    @Test
    void whatBecomesLateWithoutAnyWriteIsAskedForByTheClock() {
        work.settled(); // with what other tests have left to do
        Instant late = Instant.now().plusSeconds(30);
        work.plan(Row.of(CHILD, "imm-mr-1", 0).late(late));
        work.settled();
        assertThat(work.tasks()).isEmpty();
        assertThat(Instant.now()).as("this machine was too slow for this test").isBefore(late);

        await().atMost(TestWork.LONGEST).until(() -> {
            TestServer.bean(ClockPass.class).pass();
            return !work.tasks(MISSED).isEmpty();
        });

        assertThat(codes(work.open(MISSED))).containsExactly("imm-mr-1");
    }

    @Test
    void severalPassesAtOnceRaiseOneTask() {
        work.plan(Row.of(CHILD, "gro-height", -90));
        work.settled();
        work.rows(
                "mawar",
                Row.of(CHILD, "imm-mr-1", 3),
                Row.of(CHILD, "gro-monthly", 1).ended(1));
        TestServer.bean(PersonWork.Tables.class).work().lookAtAll();

        List<CompletableFuture<Integer>> passes = IntStream.range(0, 4)
                .mapToObj(each -> CompletableFuture.supplyAsync(
                        () -> TestServer.bean(ClockPass.class).pass()))
                .toList();
        passes.forEach(CompletableFuture::join);
        work.settled();

        assertThat(work.tasks(MISSED))
                .singleElement()
                .satisfies(task -> assertThat(task.getMeta().getVersionId()).isEqualTo("1"));
        assertThat(work.tasks("tidak-datang-posyandu")).hasSize(1);
    }

    @Test
    void nobodyIsSentForWhatEndedLongAgoNorForWhatNoPlanKnows() {
        work.plan(
                Row.of(CHILD, "pnc-kn2", 200).ended(200),
                Row.of(CHILD, "tidak-dikenal", 3),
                Row.of("tidak-dikenal", "imm-mr-1", 3),
                Row.of(CHRONIC, "ht-kunjungan-nakes", 3));
        work.settled();

        assertThat(work.tasks()).isEmpty();
    }

    @Test
    void kaderReadTheListOfTheirOwnPosyanduAndNobodyElses() {
        String mawar = work.token(CallerRole.POSYANDU, "mawar");
        String melati = work.token(CallerRole.POSYANDU, "melati");
        // A Posyandu has a drawer of its own from its first request on.
        work.search(mawar, "/Task?status=requested", Task.class);
        work.search(melati, "/Task?status=requested", Task.class);
        work.plan(Row.of(CHILD, "imm-mr-1", 3), Row.of(CHRONIC, "ht-monitor", 2).ended(2));
        Task asked = work.open(MISSED);
        work.open("tidak-kontrol");
        String list = "/Task?owner:below=Organization/%s&status=requested";

        assertThat(work.search(mawar, list.formatted(work.id("mawar")), Task.class))
                .extracting(task -> task.getIdElement().getIdPart())
                .containsExactly(asked.getIdElement().getIdPart());
        assertThat(work.search(melati, list.formatted(work.id("melati")), Task.class))
                .isEmpty();
        assertThat(work.search(melati, "/Task?status=requested", Task.class)).isEmpty();
        assertThat(work.search(work.token(CallerRole.PUSTU, "pustu"), list.formatted(work.id("pustu")), Task.class))
                .hasSize(2);
        assertThat(TestServer.send(TestServer.requestWith(
                                        melati, "/Task/" + asked.getIdElement().getIdPart())
                                .GET())
                        .statusCode())
                .isIn(403, 404);
    }

    @Test
    void aTaskFromBeforeThePosyanduHadADrawerComesIntoIt() {
        work.plan(Row.of(CHILD, "imm-mr-1", 3));
        Task before = work.open(MISSED);
        String mawar = work.token(CallerRole.POSYANDU, "mawar");
        assertThat(work.search(mawar, "/Task?status=requested", Task.class)).isEmpty();

        work.settled();

        assertThat(work.closed(before, TaskStatus.CANCELLED).getStatusReason().getText())
                .isNotEmpty();
        assertThat(work.search(mawar, "/Task?status=requested", Task.class))
                .singleElement()
                .satisfies(task -> assertThat(codes(task)).containsExactly("imm-mr-1"));
    }

    /** @return the Task that a midwife's visit ten days ago has closed */
    private Task answeredByAMidwife(Row missed) {
        work.plan(missed);
        Task task = work.open("tidak-kontrol");
        Instant visited = TestWork.NOW.minus(Duration.ofDays(10));
        ok(work.put(work.visit("bidan", "kunjungan-rumah-nakes", visited)));
        ok(work.put(work.answers("jawaban-bidan", "bidan", visited)));
        work.closed(task, TaskStatus.COMPLETED);
        return task;
    }
}
