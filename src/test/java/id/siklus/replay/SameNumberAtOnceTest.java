package id.siklus.replay;

import static id.siklus.TestServer.get;
import static id.siklus.TestServer.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Creates without a condition, of one new number, at one moment, with contents that differ: one is stored, and nobody is told that another one was. */
class SameNumberAtOnceTest {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 6;
    private static final List<String> NAMES = List.of("Maria Satu", "Maria Dua", "Maria Tiga", "Maria Empat");

    /** What one client was told of its content. */
    private record Told(String name, String status, String body) {

        boolean isSuccess() {
            return status.startsWith("2");
        }
    }

    private interface Way {
        Told send(String nik, String name, int client);
    }

    @BeforeAll
    static void storeWhatVisitsReferTo() {
        People.storePlaceAndStaff();
    }

    @Test
    void settlesSingleCreates() throws Exception {
        settles(SameNumberAtOnceTest::single);
    }

    @Test
    void settlesTransactionsAndKeepsNothingOfTheLosers() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String nik = People.newNik();

            List<Told> answers = atOnce(nik, SameNumberAtOnceTest::transaction);

            String stored = assertSettled(nik, answers);
            for (int client = 0; client < CLIENTS; client++) {
                boolean won = NAMES.get(client % NAMES.size()).equals(stored);
                assertThat(found("/Encounter?identifier=" + People.VISIT + "%7CB-" + nik + client))
                        .hasSize(won ? 1 : 0);
            }
        }
    }

    @Test
    void settlesEntriesOfBatches() throws Exception {
        settles(SameNumberAtOnceTest::batch);
    }

    @Test
    void settlesAllOfThemTogether() throws Exception {
        settles((nik, name, client) -> switch (client % 3) {
            case 0 -> single(nik, name, client);
            case 1 -> transaction(nik, name, client);
            default -> batch(nik, name, client);
        });
    }

    private static void settles(Way way) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String nik = People.newNik();
            assertSettled(nik, atOnce(nik, way));
        }
    }

    /** @return the name that is stored */
    private static String assertSettled(String nik, List<Told> answers) {
        List<Bundle.BundleEntryComponent> found = found("/Patient?identifier=" + People.NIK + "%7C" + nik);
        assertThat(found).as("answers were " + answers).hasSize(1);
        Patient stored = (Patient) found.get(0).getResource();
        String name = stored.getNameFirstRep().getText();
        assertThat(stored.getMeta().getVersionId()).isEqualTo("1");
        assertThat(answers).filteredOn(told -> told.status().startsWith("201")).hasSize(1);
        assertThat(answers).allSatisfy(told -> {
            if (told.name().equals(name)) {
                assertThat(told.isSuccess()).as(told.toString()).isTrue();
            } else {
                assertThat(told.status()).as(told.toString()).startsWith("409");
                assertThat(told.body())
                        .contains("SKL-5502", "Patient/" + stored.getIdPart())
                        .doesNotContain(nik);
            }
        });
        return name;
    }

    private static List<Told> atOnce(String nik, Way way) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        CyclicBarrier together = new CyclicBarrier(CLIENTS);
        try {
            List<Callable<Told>> calls = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int client = i;
                calls.add(() -> {
                    together.await();
                    return way.send(nik, NAMES.get(client % NAMES.size()), client);
                });
            }
            List<Told> answers = new ArrayList<>();
            for (Future<Told> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Told single(String nik, String name, int client) {
        HttpResponse<String> answer = post("/Patient", People.json(woman(nik, name)));
        return new Told(name, String.valueOf(answer.statusCode()), answer.body());
    }

    private static Told transaction(String nik, String name, int client) {
        String urn = "urn:uuid:6a1c9a0e-0c0f-4a52-9d5b-1f6a3d1e0002";
        Bundle bundle = People.transaction();
        People.create(bundle, woman(nik, name), urn, null);
        People.create(bundle, People.visit("B-" + nik + client, urn), null, null);
        return told(name, post("", People.json(bundle)));
    }

    private static Told batch(String nik, String name, int client) {
        Bundle bundle = new Bundle().setType(BundleType.BATCH);
        People.create(bundle, woman(nik, name), null, null);
        return told(name, post("", People.json(bundle)));
    }

    private static Told told(String name, HttpResponse<String> answer) {
        return new Told(
                name,
                answer.statusCode() != 200
                        ? String.valueOf(answer.statusCode())
                        : People.parse(Bundle.class, answer.body())
                                .getEntryFirstRep()
                                .getResponse()
                                .getStatus(),
                answer.body());
    }

    private static Patient woman(String nik, String name) {
        Patient woman = People.woman(nik);
        woman.getNameFirstRep().setText(name);
        return woman;
    }

    private static List<Bundle.BundleEntryComponent> found(String query) {
        return People.parse(Bundle.class, get(query).body()).getEntry();
    }
}
