package id.siklus.replay;

import static id.siklus.TestServer.get;
import static id.siklus.TestServer.post;
import static id.siklus.TestServer.put;
import static id.siklus.TestServer.request;
import static id.siklus.TestServer.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sixteen at once, twice, late, in other words: one resource, and nobody sees a conflict. */
class WritesOnceTest {

    private static final int CLIENTS = 16;

    /** Each of them loses as often as others win before it. */
    private static final int WRITERS = 6;

    @BeforeAll
    static void storeWhatVisitsReferTo() {
        People.storePlaceAndStaff();
    }

    @Test
    void makesOnePersonOfSixteenConditionalCreatesAtOnce() throws Exception {
        String nik = People.newNik();
        String body = People.json(People.woman(nik));

        List<HttpResponse<String>> answers = atOnce(() -> conditionalCreate(nik, body));

        assertOnePerson(nik, answers);
    }

    @Test
    void makesOnePersonOfAllWaysToSayIt() throws Exception {
        String nik = People.newNik();
        Patient woman = People.woman(nik);
        String body = People.json(woman);
        String spelled = "identifier=" + URLEncoder.encode(People.NIK + "|" + nik, StandardCharsets.UTF_8);
        String bare = transaction(woman, "identifier=" + People.NIK + "|" + nik);
        String full = transaction(woman, "Patient?" + spelled);
        String none = transaction(woman, null);

        List<HttpResponse<String>> answers = atOnce(
                () -> conditionalCreate(nik, body),
                () -> post("", bare),
                () -> post("", full),
                () -> post("", none),
                () -> post("/Patient", body),
                () -> put("/Patient?" + spelled, body));

        assertOnePerson(nik, answers);
    }

    @Test
    void makesOneResourceOfSixteenPutsByTheSameId() throws Exception {
        String id = "siti-" + People.newNik();
        Patient woman = People.woman(People.newNik());
        woman.setId(id);
        String body = People.json(woman);

        List<HttpResponse<String>> answers = atOnce(() -> put("/Patient/" + id, body));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 201);
        assertThat(versions("/Patient/" + id)).isEqualTo(1);
    }

    @Test
    void storesAVersionOfEachOfManyUpdatesAtOnce() throws Exception {
        Patient woman = People.woman(People.newNik());
        woman.setId(idOf(post("/Patient", People.json(woman))));
        String id = woman.getIdPart();
        AtomicInteger number = new AtomicInteger();

        List<HttpResponse<String>> answers = atOnce(WRITERS, () -> {
            Patient renamed = woman.copy();
            renamed.getNameFirstRep().setText("Nama " + number.incrementAndGet());
            return put("/Patient/" + id, People.json(renamed));
        });

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200));
        assertThat(versions("/Patient/" + id)).isEqualTo(1 + WRITERS);
    }

    @Test
    void answersABundleThatIsSentAgainAsTheFirstTime() {
        String nik = People.newNik();
        Bundle bundle = People.transaction();
        People.create(bundle, People.woman(nik), "urn:uuid:6a1c9a0e-0c0f-4a52-9d5b-1f6a3d1e0001", null);
        People.create(bundle, People.visit("K-" + nik, "urn:uuid:6a1c9a0e-0c0f-4a52-9d5b-1f6a3d1e0001"), null, null);
        String body = People.json(bundle);

        Bundle first = People.parse(Bundle.class, post("", body).body());
        HttpResponse<String> again = post("", body);

        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        Bundle second = People.parse(Bundle.class, again.body());
        assertThat(first.getEntry())
                .allSatisfy(entry -> assertThat(entry.getResponse().getStatus()).startsWith("201"));
        assertThat(second.getEntry())
                .allSatisfy(entry -> assertThat(entry.getResponse().getStatus()).startsWith("200"));
        assertThat(locations(second)).isEqualTo(locations(first));
    }

    @Test
    void tellsWhoSendsSomethingElseUnderANumberThatIsTaken() {
        String nik = People.newNik();
        String stored = idOf(post("/Patient", People.json(People.woman(nik))));
        Patient other = People.woman(nik);
        other.getNameFirstRep().setText("Orang Lain");

        HttpResponse<String> answer = post("/Patient", People.json(other));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("SKL-5502")
                .contains("Patient/" + stored)
                .contains("name")
                .doesNotContain(nik);
        assertThat(versions("/Patient/" + stored)).isEqualTo(1);
    }

    @Test
    void acceptsWhatWasSentFirstEvenWhenItWasChangedSince() {
        String nik = People.newNik();
        Patient woman = People.woman(nik);
        String id = idOf(post("/Patient", People.json(woman)));
        Patient changed = woman.copy();
        changed.setId(id);
        changed.getNameFirstRep().setText("Nama Baru");
        put("/Patient/" + id, People.json(changed));

        HttpResponse<String> late = post("/Patient", People.json(woman));

        assertThat(late.statusCode()).as(late.body()).isEqualTo(200);
        assertThat(idOf(late)).isEqualTo(id);
        assertThat(versions("/Patient/" + id)).isEqualTo(2);
    }

    @Test
    void refusesAnUpdateThatTakesTheNumberOfAnother() {
        String nik = People.newNik();
        post("/Patient", People.json(People.woman(nik)));
        Patient second = People.woman(People.newNik());
        second.setId(idOf(post("/Patient", People.json(second))));
        second.getIdentifierFirstRep().setValue(nik);

        HttpResponse<String> answer = put("/Patient/" + second.getIdPart(), People.json(second));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("SKL-5501").doesNotContain(nik);
    }

    @Test
    void freesTheNumberThatAResourceGivesUp() {
        String nik = People.newNik();
        Patient first = People.woman(nik);
        first.setId(idOf(post("/Patient", People.json(first))));
        first.getIdentifierFirstRep().setValue(People.newNik());
        put("/Patient/" + first.getIdPart(), People.json(first));

        HttpResponse<String> answer = post("/Patient", People.json(People.woman(nik)));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void keepsTheLabelOfAVisitFreeForEverybody() {
        String patient = "Patient/" + idOf(post("/Patient", People.json(People.woman(People.newNik()))));
        for (int i = 0; i < 2; i++) {
            Encounter visit = People.visit("L-" + People.newNik() + i, patient);
            visit.addIdentifier()
                    .setSystem("http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC")
                    .setValue("K1");

            HttpResponse<String> answer = post("/Encounter", People.json(visit));

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
    }

    @Test
    void failsOnlyTheEntryOfABatchWhoseNumberIsTaken() {
        String nik = People.newNik();
        post("/Patient", People.json(People.woman(nik)));
        Patient other = People.woman(nik);
        other.getNameFirstRep().setText("Orang Lain");
        Bundle batch = new Bundle().setType(Bundle.BundleType.BATCH);
        People.create(batch, other, null, null);
        People.create(batch, People.woman(People.newNik()), null, null);

        Bundle answer = People.parse(Bundle.class, post("", People.json(batch)).body());

        assertThat(answer.getEntry().get(0).getResponse().getStatus()).startsWith("409");
        assertThat(People.json((org.hl7.fhir.r4.model.Resource)
                        answer.getEntry().get(0).getResponse().getOutcome()))
                .contains("SKL-5502", "name");
        assertThat(answer.getEntry().get(1).getResponse().getStatus()).startsWith("201");
    }

    private static HttpResponse<String> conditionalCreate(String nik, String body) {
        return send(request("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("If-None-Exist", "identifier=" + People.NIK + "%7C" + nik)
                .POST(BodyPublishers.ofString(body)));
    }

    private static String transaction(Patient patient, String condition) {
        Bundle bundle = People.transaction();
        People.create(bundle, patient.copy(), null, condition);
        return People.json(bundle);
    }

    @SafeVarargs
    private static List<HttpResponse<String>> atOnce(Supplier<HttpResponse<String>>... ways) throws Exception {
        return atOnce(CLIENTS, ways);
    }

    @SafeVarargs
    private static List<HttpResponse<String>> atOnce(int clients, Supplier<HttpResponse<String>>... ways)
            throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                Supplier<HttpResponse<String>> way = ways[i % ways.length];
                calls.add(way::get);
            }
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private static void assertOnePerson(String nik, List<HttpResponse<String>> answers) {
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201));
        Bundle found = People.parse(
                Bundle.class,
                get("/Patient?identifier=" + People.NIK + "%7C" + nik).body());
        assertThat(found.getEntry()).hasSize(1);
        assertThat(versions("/Patient/" + found.getEntryFirstRep().getResource().getIdPart()))
                .isEqualTo(1);
    }

    private static int versions(String path) {
        return People.parse(Bundle.class, get(path + "/_history").body())
                .getEntry()
                .size();
    }

    private static String idOf(HttpResponse<String> created) {
        assertThat(created.statusCode()).as(created.body()).isIn(200, 201);
        return People.parse(Patient.class, created.body()).getIdPart();
    }

    private static List<String> locations(Bundle answer) {
        return Stream.of(answer)
                .flatMap(bundle -> bundle.getEntry().stream())
                .map(entry -> entry.getResponse().getLocation())
                .toList();
    }
}
