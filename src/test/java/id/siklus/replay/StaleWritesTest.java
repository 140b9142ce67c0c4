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
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json-patch+json | [{\"op\":\"replace\",\"path\":\"/gender\",\"value\":\"male\"}]",
                "application/fhir+json | {\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"operation\",\"part\":[{\"name\":\"type\",\"valueCode\":\"replace\"},{\"name\":\"path\",\"valueString\":\"Patient.gender\"},{\"name\":\"value\",\"valueCode\":\"male\"}]}]}"
            })
    void tellsAPatchWhatHasChangedSince(String type, String patch) {
        Patient renamed = woman.copy();
        renamed.getNameFirstRep().setText("Nama Kedua");
        put("/Patient/" + woman.getIdPart(), People.json(renamed));

        HttpResponse<String> stale = patch("W/\"1\"", type, patch);

        assertThat(stale.statusCode()).as(stale.body()).isEqualTo(412);
        assertThat(stale.body()).contains("SKL-5504", "versi 2", "name");
        assertThat(current().getGender().toCode()).isEqualTo("female");
        assertThat(patch("W/\"2\"", type, patch).statusCode()).isEqualTo(200);
        assertThat(current().getGender().toCode()).isEqualTo("male");
        assertThat(current().getNameFirstRep().getText()).isEqualTo("Nama Kedua");
    }

    @Test
    void holdsAWriteByAConditionToItToo() {
        String nik = woman.getIdentifierFirstRep().getValue();
        String condition = "/Patient?identifier=" + People.NIK + "%7C" + nik;
        Patient renamed = woman.copy();
        renamed.getNameFirstRep().setText("Nama Kedua");
        put("/Patient/" + woman.getIdPart(), People.json(renamed));
        Patient late = woman.copy();
        late.setId((String) null);
        late.getNameFirstRep().setText("Nama Basi");
        String patch = "[{\"op\":\"replace\",\"path\":\"/name/0/text\",\"value\":\"Nama Basi\"}]";

        HttpResponse<String> update = ask("PUT", condition, "application/fhir+json", "W/\"1\"", People.json(late));
        HttpResponse<String> change = ask("PATCH", condition, "application/json-patch+json", "W/\"1\"", patch);

        for (HttpResponse<String> stale : List.of(update, change)) {
            assertThat(stale.statusCode()).as(stale.body()).isEqualTo(412);
            assertThat(stale.body()).contains("SKL-5504", "versi 2", "name").doesNotContain(nik);
        }
        assertThat(current().getNameFirstRep().getText()).isEqualTo("Nama Kedua");
        assertThat(ask("PUT", condition, "application/fhir+json", "W/\"2\"", People.json(late))
                        .statusCode())
                .isEqualTo(200);
        assertThat(current().getNameFirstRep().getText()).isEqualTo("Nama Basi");
    }

    @Test
    void createsNothingWhereAVersionIsNamed() {
        String id = "belum-ada-" + People.newNik();
        Patient absent = People.woman(People.newNik());
        absent.setId(id);
        String nik = People.newNik();

        HttpResponse<String> byId =
                ask("PUT", "/Patient/" + id, "application/fhir+json", "W/\"3\"", People.json(absent));
        HttpResponse<String> byCondition = ask(
                "PUT",
                "/Patient?identifier=" + People.NIK + "%7C" + nik,
                "application/fhir+json",
                "W/\"1\"",
                People.json(People.woman(nik)));

        assertThat(byId.statusCode()).as(byId.body()).isEqualTo(412);
        assertThat(byId.body()).contains("SKL-4012", "belum ada");
        assertThat(byCondition.statusCode()).as(byCondition.body()).isEqualTo(412);
        assertThat(get("/Patient/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void deletesNothingThatHasChangedSince() {
        String id = "/Library/basi-" + People.newNik();
        String library = """
                {"resourceType":"Library","id":"%s","status":"draft","name":"Satu",
                 "type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/library-type","code":"asset-collection"}]}}""".formatted(id.substring("/Library/".length()));
        put(id, library);
        put(id, library.replace("Satu", "Dua"));

        HttpResponse<String> stale = ask("DELETE", id, "application/fhir+json", "W/\"1\"", "");
        HttpResponse<String> bundled = post("", """
                {"resourceType":"Bundle","type":"transaction","entry":[{"request":{"method":"DELETE","url":"%s","ifMatch":"W/\\"1\\""}}]}""".formatted(id.substring(1)));

        assertThat(stale.statusCode()).as(stale.body()).isEqualTo(412);
        assertThat(stale.body()).contains("SKL-5504", "versi 2", "name");
        assertThat(bundled.statusCode()).as(bundled.body()).isEqualTo(412);
        assertThat(get(id).statusCode()).isEqualTo(200);
        assertThat(ask("DELETE", id, "application/fhir+json", "W/\"2\"", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesNoVersionBesideAConditionInABundle() {
        Bundle bundle = People.transaction();
        bundle.addEntry()
                .setResource(People.woman(People.newNik()))
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl("Patient?identifier=" + People.NIK + "|1")
                .setIfMatch("W/\"1\"");

        HttpResponse<String> answer = post("", People.json(bundle));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("SKL-5508", "Bundle.entry[0].request.ifMatch");
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

    private static HttpResponse<String> ask(String method, String path, String type, String tag, String body) {
        return send(request(path)
                .header("Content-Type", type)
                .header("If-Match", tag)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> patch(String tag, String type, String patch) {
        return send(request("/Patient/" + woman.getIdPart())
                .header("Content-Type", type)
                .header("If-Match", tag)
                .method("PATCH", BodyPublishers.ofString(patch)));
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
