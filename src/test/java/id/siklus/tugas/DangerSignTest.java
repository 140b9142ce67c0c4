package id.siklus.tugas;

import static id.siklus.tugas.TestWork.codes;
import static id.siklus.tugas.TestWork.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Flag.FlagStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Danger signs of a form become Flags and an urgent Task at once, and go with the form. */
class DangerSignTest {

    private static final String DANGER = "tanda-bahaya";
    private static final Duration AT_ONCE = Duration.ofSeconds(20);
    private static final Instant VISITED = TestWork.NOW.minus(Duration.ofHours(3));

    private final TestWork work = new TestWork();

    @BeforeEach
    void visit() {
        ok(work.put(work.visit("kunjungan", "kunjungan-rumah-rutin", VISITED)));
        work.settled();
    }

    @Test
    void aSignIsFlaggedAndAskedOfThePustuAtOnce() {
        work.plan();
        work.rows("mawar", TestWork.Row.of("bayi-balita", "gro-height", -90));

        ok(work.put(work.answers("jawaban", "kunjungan", VISITED, "gerak-janin", "nyeri-perut")));
        await().atMost(AT_ONCE)
                .until(() -> work.tasks(DANGER).size() == 1 && work.flags().size() == 2);

        Task task = work.tasks(DANGER).get(0);
        assertThat(task.getPriority()).isEqualTo(TaskPriority.STAT);
        assertThat(task.getOwner().getReference()).isEqualTo("Organization/" + work.id("pustu"));
        assertThat(codes(task)).containsExactlyInAnyOrder("gerak-janin", "nyeri-perut");
        assertThat(((Reference) task.getInputFirstRep().getValue()).getReference())
                .isEqualTo("QuestionnaireResponse/" + work.id("jawaban"));
        work.assertValid(task);
        assertThat(work.flags()).allSatisfy(flag -> {
            assertThat(flag.getStatus()).isEqualTo(FlagStatus.ACTIVE);
            assertThat(flag.getEncounter().getReference()).isEqualTo("Encounter/" + work.id("kunjungan"));
            assertThat(flag.getPeriod().hasEnd()).isFalse();
            work.assertValid(flag);
        });
    }

    /** As a device sends it that was offline for long: no visit, nobody known as its author, last year's form, a day without a time. */
    @Test
    void aSignIsFlaggedWhateverElseTheFormDoesNotSay() {
        QuestionnaireResponse answers = work.answers("jawaban", "kunjungan", VISITED, "gerak-janin");
        answers.setEncounter(null)
                .setAuthor(new Reference().setDisplay("Kader Uji"))
                .setQuestionnaire(answers.getQuestionnaire().replaceFirst("\\|.*", "") + "|0.0.1")
                .setAuthoredElement(new DateTimeType(
                        VISITED.atZone(ZoneId.of("Asia/Jakarta")).toLocalDate().toString()));
        ok(work.put(answers));

        Task task = work.open(DANGER);
        await().atMost(TestWork.LONGEST).until(() -> status("gerak-janin") == FlagStatus.ACTIVE);

        assertThat(codes(task)).containsExactly("gerak-janin");
        assertThat(work.flags()).singleElement().satisfies(flag -> work.assertValid(flag));
    }

    @Test
    void withoutAPlanTheFacilityThatManagesThePersonIsAsked() {
        ok(work.put(work.answers("jawaban", "kunjungan", VISITED, "gerak-janin")));

        assertThat(work.open(DANGER).getOwner().getReference()).isEqualTo("Organization/" + work.id("puskesmas"));
    }

    @Test
    void answersWithoutASignAndReplaysWriteNothing() {
        ok(work.put(work.answers("tenang", "kunjungan", VISITED)));
        QuestionnaireResponse answers = work.answers("jawaban", "kunjungan", VISITED, "gerak-janin");
        ok(work.put(answers));
        Task task = work.open(DANGER);

        ok(work.put(answers));
        answers.getItemFirstRep().setText("Kehamilan ini");
        ok(work.put(answers));
        work.settled();

        assertThat(work.tasks(DANGER)).hasSize(1);
        assertThat(work.now(task).getMeta().getVersionId()).isEqualTo("1");
        assertThat(work.flags())
                .singleElement()
                .satisfies(flag -> assertThat(flag.getMeta().getVersionId()).isEqualTo("1"));
    }

    @Test
    void aCorrectedFormTakesItsSignBackAndKeepsTheOthers() {
        ok(work.put(work.answers("jawaban", "kunjungan", VISITED, "gerak-janin", "nyeri-perut")));
        Task task = work.open(DANGER);

        QuestionnaireResponse corrected = work.answers("jawaban", "kunjungan", VISITED, "nyeri-perut", "jantung");
        ok(work.put(corrected.setStatus(QuestionnaireResponseStatus.AMENDED)));
        await().atMost(TestWork.LONGEST)
                .until(() -> codes(work.now(task)).containsAll(List.of("nyeri-perut", "jantung")));

        assertThat(codes(work.now(task))).hasSize(2);
        assertThat(status("gerak-janin")).isEqualTo(FlagStatus.ENTEREDINERROR);
        assertThat(status("nyeri-perut")).isEqualTo(FlagStatus.ACTIVE);
        assertThat(status("jantung")).isEqualTo(FlagStatus.ACTIVE);
    }

    @Test
    void aFormEnteredInErrorTakesEverythingBackAndMayComeBack() {
        QuestionnaireResponse answers = work.answers("jawaban", "kunjungan", VISITED, "gerak-janin");
        ok(work.put(answers));
        Task task = work.open(DANGER);

        ok(work.put(answers.copy().setStatus(QuestionnaireResponseStatus.ENTEREDINERROR)));
        Task cancelled = work.closed(task, TaskStatus.CANCELLED);

        assertThat(cancelled.getStatusReason().getText()).contains("ditarik kembali");
        work.assertValid(cancelled);
        assertThat(work.flags()).singleElement().satisfies(flag -> {
            assertThat(flag.getStatus()).isEqualTo(FlagStatus.ENTEREDINERROR);
            work.assertValid(flag);
        });

        ok(work.put(answers));
        work.closed(task, TaskStatus.REQUESTED);
        assertThat(status("gerak-janin")).isEqualTo(FlagStatus.ACTIVE);
    }

    @Test
    void twoFormsOfOnePersonAreOneTask() {
        ok(work.put(work.answers("satu", "kunjungan", VISITED, "gerak-janin")));
        Task task = work.open(DANGER);

        ok(work.put(work.answers("dua", "kunjungan", VISITED.plusSeconds(600), "jantung")));
        await().atMost(TestWork.LONGEST).until(() -> codes(work.now(task)).size() == 2);

        assertThat(work.tasks(DANGER)).hasSize(1);
        assertThat(work.flags()).hasSize(2);
    }

    @Test
    void whenPeopleHaveDoneItTheFlagEndsAndTheNextSignIsAskedAnew() {
        ok(work.put(work.answers("jawaban", "kunjungan", VISITED, "gerak-janin")));
        Task task = work.open(DANGER);

        ok(work.put(task.copy().setStatus(TaskStatus.COMPLETED)));
        await().atMost(TestWork.LONGEST).until(() -> status("gerak-janin") == FlagStatus.INACTIVE);
        assertThat(work.flags().get(0).getPeriod().hasEnd()).isTrue();

        ok(work.put(work.answers("lagi", "kunjungan", VISITED.plusSeconds(600), "jantung")));
        Task next = work.open(DANGER);

        assertThat(codes(next)).containsExactly("jantung");
        assertThat(work.now(task).getStatus()).isEqualTo(TaskStatus.COMPLETED);
    }

    @Test
    void aVisitByHealthWorkersClosesIt() {
        ok(work.put(work.answers("jawaban", "kunjungan", VISITED, "gerak-janin")));
        Task task = work.open(DANGER);
        Instant later = VISITED.plus(Duration.ofHours(1));

        ok(work.put(work.visit("bidan", "kunjungan-rumah-nakes", later)));
        ok(work.put(work.answers("jawaban-bidan", "bidan", later)));
        Task done = work.closed(task, TaskStatus.COMPLETED);

        assertThat(TestWork.outputs(done)).contains("Encounter/" + work.id("bidan"));
        await().atMost(TestWork.LONGEST).until(() -> status("gerak-janin") == FlagStatus.INACTIVE);
    }

    private FlagStatus status(String sign) {
        return work.flags().stream()
                .filter(flag -> flag.getCode().getCodingFirstRep().getCode().equals(sign))
                .map(Flag::getStatus)
                .findFirst()
                .orElse(FlagStatus.NULL);
    }
}
