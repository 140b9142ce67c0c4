package id.siklus.identity;

import static id.siklus.identity.TestFolk.ok;
import static id.siklus.identity.TestFolk.pair;
import static id.siklus.identity.TestFolk.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Others write while two people are merged. */
class MergeRaceTest {

    private static final int WRITERS = 3;
    private static final int VISITS = 12;

    private final TestFolk folk = new TestFolk();
    private final String old = folk.id("old");
    private final String kept = folk.id("kept");

    @Test
    void nobodyIsToldAndNothingIsLeftBehind() throws InterruptedException, ExecutionException {
        ok(folk.prafi.put(folk.person("old", "By Ny Orpa", "2026-05-02", false, "prafi")));
        ok(folk.prafi.put(folk.person("kept", "Simson Ullo", "2026-05-02", false, "prafi")));
        for (int i = 0; i < VISITS; i++) {
            ok(folk.prafi.put(folk.visit("v" + i, old, "prafi")));
        }

        List<HttpResponse<String>> answers = together();

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299));
        new JdbcTemplate(TestServer.bean(DataSource.class))
                .update("update siklus.person_merge set merged_at = now() - interval '1 day' where source = ?", old);
        TestServer.bean(LateRecords.class).move();
        assertThat(count(kept)).isEqualTo(VISITS * 2);
        assertThat(count(old)).isZero();
    }

    private List<HttpResponse<String>> together() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
        try {
            List<Future<List<HttpResponse<String>>>> running = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                running.add(threads.submit(writer(i)));
            }
            running.add(threads.submit(() -> List.of(folk.prafi.post("/Patient/$merge", pair(old, kept)))));
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<List<HttpResponse<String>>> one : running) {
                answers.addAll(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Changes visits that are there, and brings new ones, by the old id. */
    private Callable<List<HttpResponse<String>>> writer(int number) {
        return () -> {
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (int i = number; i < VISITS; i += WRITERS) {
                Encounter changed = folk.visit("v" + i, old, "prafi");
                changed.addReasonCode().setText("Diubah");
                answers.add(folk.prafi.put(changed));
                answers.add(folk.prafi.put(folk.visit("new" + i, old, "prafi")));
            }
            return answers;
        };
    }

    private int count(String patient) {
        return read(Bundle.class, folk.prafi.get("/Encounter?_summary=count&patient=Patient/" + patient))
                .getTotal();
    }
}
