package id.siklus.replay;

import static id.siklus.TestServer.get;
import static id.siklus.TestServer.request;
import static id.siklus.TestServer.requestWith;
import static id.siklus.TestServer.send;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.siklus.TestServer;
import id.siklus.server.CallerRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A Bundle without anything that could tell it from another is stored once under its key. */
class IdempotencyKeyTest {

    private String key;
    private String family;
    private String body;

    @BeforeEach
    void makeABundleOfANamelessNumber() {
        key = UUID.randomUUID().toString();
        family = "Kel" + key.substring(0, 8);
        body = People.json(bundle(family));
    }

    @Test
    void answersTheSecondTimeToTheLetter() {
        HttpResponse<String> first = push(key, body);
        HttpResponse<String> second = push(key, body);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void refusesTheKeyForSomethingElse() {
        push(key, body);

        HttpResponse<String> other = push(key, People.json(bundle("Lain" + family)));

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("SKL-5505");
    }

    @Test
    void takesNoKeyForABatchWhichIsManyTransactions() {
        Bundle batch = bundle(family).setType(Bundle.BundleType.BATCH);
        People.create(batch, People.woman(People.newNik()), null, null);

        HttpResponse<String> answer = push(key, People.json(batch));

        assertThat(People.parse(Bundle.class, answer.body()).getEntry())
                .extracting(entry -> entry.getResponse().getStatus())
                .allMatch(status -> status.startsWith("201"));
        assertThat(push(key, People.json(batch)).headers().firstValue("Idempotency-Replayed"))
                .isEmpty();
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThat(push("dua kata", body).body()).contains("SKL-5506");
        assertThat(push("", body).body()).contains("SKL-5506");
        assertThat(push("x".repeat(201), body).body()).contains("SKL-5506");
        HttpResponse<String> two = send(request("")
                .header("Content-Type", "application/fhir+json")
                .header("Idempotency-Key", key)
                .header("Idempotency-Key", key + "-2")
                .POST(BodyPublishers.ofString(body)));
        assertThat(two.statusCode()).as(two.body()).isEqualTo(400);
        assertThat(two.body()).contains("SKL-5506");
        assertThat(stored()).isZero();
    }

    @Test
    void takesTheKeyOfWhatWasRefusedForItsCorrection() {
        HttpResponse<String> refused = push(key, body.replace("\"female\"", "\"perempuan\""));

        HttpResponse<String> corrected = push(key, body);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void storesOnceWhatComesEightTimesAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(() -> push(key, body));
        }

        List<String> bodies = new ArrayList<>();
        for (Future<HttpResponse<String>> answer : pool.invokeAll(calls)) {
            assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(200);
            bodies.add(answer.get().body());
        }
        pool.shutdown();

        assertThat(bodies).containsOnly(bodies.get(0));
        assertThat(stored()).isEqualTo(1);
    }

    /** HAPI takes an answer that a hook has given for an error of its own (HAPI-2544). */
    @Test
    void logsNoErrorForTheSlowerOfTwo() throws Exception {
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        said.start();
        Logger hapi = (Logger) LoggerFactory.getLogger("ca.uhn.fhir");
        hapi.addAppender(said);
        try {
            storesOnceWhatComesEightTimesAtOnce();
        } finally {
            hapi.detachAppender(said);
        }

        assertThat(said.list)
                .filteredOn(event -> event.getLevel() == Level.ERROR)
                .extracting(ILoggingEvent::getFormattedMessage)
                .isEmpty();
    }

    @Test
    void refusesTheKeyForSomethingElseAtTheSameTimeToo() throws Exception {
        for (int round = 0; round < 5; round++) {
            String same = UUID.randomUUID().toString();
            List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String own = People.json(bundle("S" + same.substring(0, 8) + i));
                calls.add(() -> push(same, own));
            }

            ExecutorService pool = Executors.newFixedThreadPool(calls.size());
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            pool.shutdown();

            assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.statusCode() != 200).allSatisfy(answer -> {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
                assertThat(answer.body()).contains("SKL-5505");
            });
        }
    }

    /** The slower ones find the numbers taken, and have nothing to write. */
    @Test
    void answersToTheLetterAtTheSameTimeWhatHasNumbersToo() throws Exception {
        Bundle numbered = People.transaction();
        People.create(numbered, People.woman(People.newNik()), null, null);
        String sent = People.json(numbered);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(() -> push(key, sent));
        }

        List<String> bodies = new ArrayList<>();
        for (Future<HttpResponse<String>> answer : pool.invokeAll(calls)) {
            assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(200);
            bodies.add(answer.get().body());
        }
        pool.shutdown();

        assertThat(bodies).containsOnly(bodies.get(0));
    }

    @Test
    void keepsTheKeysOfClientsApart() {
        push(key, body);
        String token = TestServer.tokenOf(CallerRole.PUSKESMAS, TestServer.ORGANIZATION, "system/*.cruds");

        HttpResponse<String> stranger = send(requestWith(token, "")
                .header("Content-Type", "application/fhir+json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));

        assertThat(stranger.statusCode()).isEqualTo(200);
        assertThat(stranger.headers().firstValue("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void saysWhatWasWrittenWhenTheAnswerWasLost() {
        push(key, body);
        new JdbcTemplate(TestServer.bean(DataSource.class))
                .update("update siklus.answered set answer = null where key = ?", key);

        HttpResponse<String> answer = push(key, body);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("SKL-5507").contains("Patient/");
    }

    @Test
    void waitsForAnAnswerThatIsAboutToBeKept() throws Exception {
        String first = push(key, body).body();
        JdbcTemplate jdbc = new JdbcTemplate(TestServer.bean(DataSource.class));
        jdbc.update("update siklus.answered set answer = null where key = ?", key);
        CompletableFuture<HttpResponse<String>> second = CompletableFuture.supplyAsync(() -> push(key, body));
        Thread.sleep(300); // it may come when nothing is kept yet, as it does between a commit and its answer

        jdbc.update("update siklus.answered set answer = ? where key = ?", first, key);

        assertThat(second.join().statusCode()).as(second.join().body()).isEqualTo(200);
        assertThat(second.join().body()).isEqualTo(first);
    }

    @Test
    void removesAnswersAfterADay() {
        push(key, body);
        JdbcTemplate jdbc = new JdbcTemplate(TestServer.bean(DataSource.class));
        jdbc.update("update siklus.answered set created_at = now() - interval '25 hours' where key = ?", key);

        TestServer.bean(Bookkeeping.class).purge();

        assertThat(jdbc.queryForObject("select count(*) from siklus.answered where key = ?", Integer.class, key))
                .isZero();
    }

    @Test
    void removesConditionsAfterAnHourInSmallSteps() {
        JdbcTemplate jdbc = new JdbcTemplate(TestServer.bean(DataSource.class));
        jdbc.update("""
                insert into hfj_res_search_url (res_search_url, partition_id, created_time, res_id)
                select 'Uji#' || n, -1, now() - interval '2 hours', 0 from generate_series(1, 4500) n""");

        TestServer.bean(Bookkeeping.class).purge();

        assertThat(jdbc.queryForObject(
                        "select count(*) from hfj_res_search_url where res_search_url like 'Uji#%'", Integer.class))
                .isZero();
    }

    private static Bundle bundle(String family) {
        Patient nobody = People.woman(People.newNik());
        nobody.getIdentifier().clear();
        nobody.addIdentifier().setSystem("https://contoh.id/lokal").setValue(family);
        nobody.getNameFirstRep().setFamily(family);
        Bundle bundle = People.transaction();
        People.create(bundle, nobody, null, null);
        return bundle;
    }

    private int stored() {
        return People.parse(Bundle.class, get("/Patient?family=" + family).body())
                .getEntry()
                .size();
    }

    private static HttpResponse<String> push(String key, String body) {
        return send(request("")
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/fhir+json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }
}
