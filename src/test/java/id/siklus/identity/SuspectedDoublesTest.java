package id.siklus.identity;

import static id.siklus.identity.TestFolk.ok;
import static id.siklus.identity.TestFolk.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** A person who seems to be known already becomes a question to the facility, some seconds later. */
class SuspectedDoublesTest {

    private static final long LONGEST_WAIT_MILLIS = 20_000;

    private final TestFolk folk = new TestFolk();

    @Test
    void theFacilityIsAskedToLookAndNothingIsMerged() throws InterruptedException {
        ok(folk.prafi.put(folk.person("first", "Zainal Abidin Piliang", "1975-10-08", false, "prafi")));
        ok(folk.prafi.put(folk.person("second", "Jaenal Abidin Piliang", "1975-10-08", false, "prafi")));

        List<Task> tasks = waitForTasks();

        assertThat(tasks).hasSize(1);
        Task task = tasks.get(0);
        assertThat(task.getStatus()).isEqualTo(Task.TaskStatus.REQUESTED);
        assertThat(task.getOwner().getReference()).isEqualTo("Organization/" + folk.id("prafi"));
        assertThat(List.of(
                        task.getFocus().getReference(),
                        task.getInputFirstRep()
                                .getValue()
                                .castToReference(task.getInputFirstRep().getValue())
                                .getReference()))
                .containsExactlyInAnyOrder("Patient/" + folk.id("first"), "Patient/" + folk.id("second"));
        assertThat(folk.masni.get("/Task/" + task.getIdElement().getIdPart()).statusCode())
                .isEqualTo(404);
        assertThat(folk.prafi.get("/Patient/" + folk.id("second")).body()).doesNotContain("replaced-by");
    }

    @Test
    void theQuestionStaysAsItWasAskedWhenTheTwoAreMerged() throws InterruptedException {
        ok(folk.prafi.put(folk.person("first", "Donatus Sabung Kuling", "1981-04-18", false, "prafi")));
        ok(folk.prafi.put(folk.person("second", "Donatus Saboeng Kuling", "1981-04-18", false, "prafi")));
        Task asked = waitForTasks().get(0);

        String answer = ok(folk.prafi.post("/Patient/$merge", TestFolk.pair(folk.id("second"), folk.id("first"))))
                .body();

        assertThat(answer).contains("; 0 catatan");
        assertThat(read(
                                Task.class,
                                folk.prafi.get("/Task/" + asked.getIdElement().getIdPart()))
                        .getMeta()
                        .getVersionId())
                .isEqualTo("1");
    }

    private List<Task> waitForTasks() throws InterruptedException {
        long end = System.currentTimeMillis() + LONGEST_WAIT_MILLIS;
        List<Task> tasks = tasks();
        while (tasks.isEmpty() && System.currentTimeMillis() < end) {
            Thread.sleep(500);
            tasks = tasks();
        }
        return tasks;
    }

    private List<Task> tasks() {
        return read(Bundle.class, folk.prafi.get("/Task?owner=Organization/" + folk.id("prafi"))).getEntry().stream()
                .map(entry -> (Task) entry.getResource())
                .toList();
    }
}
