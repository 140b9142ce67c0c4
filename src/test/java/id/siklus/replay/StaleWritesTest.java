package id.siklus.replay;

import static id.siklus.TestServer.get;
import static id.siklus.TestServer.post;
import static id.siklus.TestServer.put;
import static id.siklus.TestServer.request;
import static id.siklus.TestServer.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who writes upon an older version is told so, and overwrites nobody. */
class StaleWritesTest {

    private Patient woman;

    @BeforeEach
    void storeAWoman() {
        woman = People.woman(People.newNik());
        woman = People.parse(Patient.class, post("/Patient", People.json(woman)).body());
    }

    @Test
    void tellsWhatHasChangedSince() {
        Patient renamed = woman.copy();
        renamed.getNameFirstRep().setText("Nama Kedua");
        put("/Patient/" + woman.getIdPart(), People.json(renamed));

        HttpResponse<String> answer = write("W/\"1\"", woman);

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.body()).contains("SKL-5504").contains("versi 2").contains("name");
        assertThat(current().getNameFirstRep().getText()).isEqualTo("Nama Kedua");
    }

    @Test
    void writesUponTheVersionThatIsNamed() {
        Patient renamed = woman.copy();
        renamed.getNameFirstRep().setText("Nama Kedua");

        assertThat(write("W/\"1\"", renamed).statusCode()).isEqualTo(200);
        assertThat(write("\"2\"", woman).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "W/\"x\"", "1", "*", "W/\"1\", W/\"2\""})
    void refusesATagThatNamesNoVersion(String tag) {
        HttpResponse<String> answer = write(tag, woman);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("SKL-5503");
        assertThat(current().getMeta().getVersionId()).isEqualTo("1");
    }

    @Test
    void refusesAStaleVersionInsideABundle() {
        Patient renamed = woman.copy();
        renamed.getNameFirstRep().setText("Nama Kedua");
        put("/Patient/" + woman.getIdPart(), People.json(renamed));
        Bundle bundle = People.transaction();
        bundle.addEntry()
                .setResource(woman)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl("Patient/" + woman.getIdPart())
                .setIfMatch("W/\"1\"");

        HttpResponse<String> answer = post("", People.json(bundle));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(412);
        assertThat(current().getNameFirstRep().getText()).isEqualTo("Nama Kedua");
    }

    @Test
    void losesNoUpdateOfEightClientsThatReadAndWrite() throws Exception {
        int clients = 8;
        int each = 5;
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        List<Callable<Void>> work = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            int number = client;
            work.add(() -> {
                for (int i = 0; i < each; i++) {
                    append("c" + number + "-" + i);
                }
                return null;
            });
        }

        for (Future<Void> done : pool.invokeAll(work)) {
            done.get();
        }
        pool.shutdown();

        assertThat(current().getNameFirstRep().getGiven())
                .extracting(given -> given.getValue())
                .filteredOn(given -> given.startsWith("c"))
                .hasSize(clients * each)
                .doesNotHaveDuplicates();
    }

    private void append(String word) {
        int status;
        do {
            Patient read = current();
            read.getNameFirstRep().addGiven(word);
            status = write("W/\"" + read.getMeta().getVersionId() + "\"", read).statusCode();
            assertThat(status).isIn(200, 412);
        } while (status != 200);
    }

    private Patient current() {
        return People.parse(Patient.class, get("/Patient/" + woman.getIdPart()).body());
    }

    private HttpResponse<String> write(String tag, Patient patient) {
        return send(request("/Patient/" + woman.getIdPart())
                .header("Content-Type", "application/fhir+json")
                .header("If-Match", tag)
                .PUT(BodyPublishers.ofString(People.json(patient))));
    }
}
