package id.siklus.identity;

import static id.siklus.identity.TestFolk.ok;
import static id.siklus.identity.TestFolk.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A person who seems to be known already becomes a question to the facility, some seconds later. */
class SuspectedDoublesTest {

    private static final long LONGEST_WAIT_MILLIS = 120_000;

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
    void theMergeThatAnswersTheQuestionClosesItAndItGoesOnNamingBoth() throws InterruptedException {
        ok(folk.prafi.put(folk.person("first", "Donatus Sabung Kuling", "1981-04-18", false, "prafi")));
        ok(folk.prafi.put(folk.person("second", "Donatus Saboeng Kuling", "1981-04-18", false, "prafi")));
        String asked = id(waitForTasks().get(0));

        String answer = ok(merge("second", "first")).body();

        assertThat(answer).contains("; 0 catatan");
        Task closed = task(asked);
        assertThat(closed.getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
        assertThat(closed.getStatusReason().getText()).contains("digabungkan", folk.id("second"), folk.id("first"));
        assertThat(TestFolk.json(closed)).contains("Patient/" + folk.id("second"), "Patient/" + folk.id("first"));
        closed.setDescription("Sudah diperiksa.");
        ok(folk.prafi.put(closed));
        assertThat(TestFolk.json(task(asked))).contains("Patient/" + folk.id("second"), "Patient/" + folk.id("first"));
    }

    @Test
    void takenBackTheQuestionStaysAnsweredTheyAreTwo() throws InterruptedException {
        ok(folk.prafi.put(folk.person("first", "Yosias Mandacan Ullo", "1982-06-19", false, "prafi")));
        ok(folk.prafi.put(folk.person("second", "Josias Mandatjan Ullo", "1982-06-19", false, "prafi")));
        String asked = id(waitForTasks().get(0));
        ok(merge("second", "first"));

        ok(folk.prafi.post("/Patient/$undo-merge", TestFolk.pair(folk.id("second"), folk.id("first"))));

        assertThat(task(asked).getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
        assertThat(task(asked).getStatusReason().getText()).contains("dua orang yang berbeda");
        assertThat(tasks()).hasSize(1);
    }

    @Test
    void aQuestionAboutAThirdIsTakenBackWithThePersonAndComesBackWithIt() throws InterruptedException {
        ok(folk.prafi.put(folk.person("first", "Selfina Dowansiba Inden", "1983-07-20", true, "prafi")));
        ok(folk.prafi.put(folk.person("second", "Selpina Dowansiba Inden", "1983-07-20", true, "prafi")));
        String asked = id(waitForTasks().get(0));
        ok(folk.prafi.put(folk.person("third", "Marthen Kambu", "1950-02-11", false, "prafi")));

        ok(merge("second", "third"));

        assertThat(task(asked).getStatus()).isEqualTo(Task.TaskStatus.CANCELLED);
        ok(folk.prafi.post("/Patient/$undo-merge", TestFolk.pair(folk.id("second"), folk.id("third"))));
        assertThat(task(asked).getStatus()).isEqualTo(Task.TaskStatus.REQUESTED);
    }

    @Test
    void aPersonWhoCannotBeComparedStopsNobodyBehind() throws InterruptedException {
        ok(folk.prafi.put(folk.person("broken", "Tirza Korwa", "1944-01-30", true, "prafi")));
        JdbcTemplate jdbc = new JdbcTemplate(TestServer.bean(DataSource.class));
        String row = " where person = (select res_id from hfj_resource where res_type = 'Patient' and fhir_id = ?)";
        jdbc.update("update siklus.person_trait set birth = 'rusak', watched = false" + row, folk.id("broken"));
        try {
            ok(folk.prafi.put(folk.person("first", "Korinus Wambrauw Saa", "1984-08-21", false, "prafi")));
            ok(folk.prafi.put(folk.person("second", "Korinus Wambraw Saa", "1984-08-21", false, "prafi")));

            assertThat(waitForTasks()).isNotEmpty();
            assertThat(TestServer.bean(MeterRegistry.class)
                            .get("siklus.identity.stuck")
                            .gauge()
                            .value())
                    .isPositive();
        } finally {
            jdbc.update("delete from siklus.person_trait" + row, folk.id("broken"));
        }
    }

    private HttpResponse<String> merge(String source, String target) {
        return folk.prafi.post("/Patient/$merge", TestFolk.pair(folk.id(source), folk.id(target)));
    }

    private Task task(String id) {
        return read(Task.class, folk.prafi.get("/Task/" + id));
    }

    private static String id(Task task) {
        return task.getIdElement().getIdPart();
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
