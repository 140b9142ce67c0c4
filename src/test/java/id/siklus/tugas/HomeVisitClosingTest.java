package id.siklus.tugas;

import static id.siklus.tugas.TestWork.codes;
import static id.siklus.tugas.TestWork.ok;
import static id.siklus.tugas.TestWork.outputs;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.tugas.TestWork.Row;
import java.time.Duration;
import java.time.Instant;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

/** What closes the Tasks of missed services: a visit with its form, the service itself, people; and what does not. */
class HomeVisitClosingTest {

    private static final String CHILD = "bayi-balita";
    private static final String CHRONIC = "penyakit-kronis";
    private static final String MISSED = "layanan-terlewat";

    private final TestWork work = new TestWork();

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
