package id.siklus.tugas;

import static id.siklus.tugas.TestWork.codes;
import static id.siklus.tugas.TestWork.ok;
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
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

/** What is missed becomes a Task of the right place, once. */
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
}
