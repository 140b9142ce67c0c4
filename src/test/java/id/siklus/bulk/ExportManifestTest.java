package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.siklus.bulk.ExportFile.Purpose;
import id.siklus.bulk.ExportStatus.State;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The manifest, whole and in pages. */
class ExportManifestTest extends DoorSteps {

    @Test
    void givesTheManifest() throws IOException {
        ExportFile patients = keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 100);
        ExportFile gone = keep("deleted-1-abc", Purpose.DELETED, "Bundle", 1);
        ExportFile wrong = keep("error-1-abc", Purpose.ERROR, "OperationOutcome", 1);
        put(State.DONE, 100, List.of(patients, gone, wrong));

        HttpResponse<String> answer = get("");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Expires"))
                .hasValueSatisfying(date -> assertThat(date)
                        .matches("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT"));
        JsonNode manifest = JSON.readTree(answer.body());
        assertThat(Instant.parse(manifest.path("transactionTime").textValue())).isEqualTo(NOW.minusSeconds(60));
        assertThat(manifest.path("transactionTime").textValue()).endsWith("Z");
        assertThat(manifest.path("request").textValue()).isEqualTo("http://x/fhir/$export");
        assertThat(manifest.path("requiresAccessToken").isBoolean()).isTrue();
        assertThat(manifest.path("requiresAccessToken").booleanValue()).isTrue();
        JsonNode item = manifest.path("output").path(0);
        assertThat(item.path("type").textValue()).isEqualTo("Patient");
        assertThat(item.path("count").longValue()).isEqualTo(100);
        assertThat(item.path("url").textValue()).isEqualTo(url("/Patient-1-abc").toString());
        assertThat(item.path("extension").path("sha256").textValue()).isEqualTo(patients.sha256());
        assertThat(item.path("extension").path("size").longValue()).isEqualTo(patients.bytes());
        assertThat(manifest.path("output")).hasSize(1);
        assertThat(manifest.path("deleted").path(0).path("type").textValue()).isEqualTo("Bundle");
        assertThat(manifest.path("error").path(0).path("type").textValue()).isEqualTo("OperationOutcome");
        assertThat(manifest.has("link")).isFalse();
    }

    @Test
    void givesEmptyListsWhenNothingWasThere() throws IOException {
        put(State.DONE, 100, List.of());

        JsonNode manifest = JSON.readTree(get("").body());

        assertThat(manifest.path("output").isArray()).isTrue();
        assertThat(manifest.path("output")).isEmpty();
        assertThat(manifest.path("deleted")).isEmpty();
        assertThat(manifest.path("error").isArray()).isTrue();
        assertThat(manifest.path("error")).isEmpty();
    }

    @Test
    void tellsWhatWasLeftOutInAFileOfOutcomes() throws IOException {
        exports.put(
                OWNER, status(State.DONE, 100, List.of(), List.of("_a is unknown", "_b is unknown"), NOW, null, false));

        JsonNode error = JSON.readTree(get("").body()).path("error").path(0);
        HttpResponse<String> file =
                send(HttpRequest.newBuilder(URI.create(error.path("url").textValue()))
                        .header("X-Client", OWNER)
                        .GET());

        assertThat(error.path("type").textValue()).isEqualTo("OperationOutcome");
        assertThat(error.path("count").intValue()).isEqualTo(2);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/fhir+ndjson");
        assertThat(file.body().lines()).hasSize(2).first().asString().contains("\"warning\"", "_a is unknown");
    }

    @Test
    void showsFullPagesWhileItRunsAndChangesNoneOfThem() throws IOException {
        Instant begun = Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(4);
        List<ExportFile> all = files(25);

        exports.put(OWNER, status(State.RUNNING, 10, all.subList(0, 9), List.of(), begun, null, true));
        HttpResponse<String> tooEarly = get("");
        exports.put(OWNER, status(State.RUNNING, 20, all.subList(0, 15), List.of(), begun, null, true));
        HttpResponse<String> onePage = getAfterPause("");
        exports.put(OWNER, status(State.RUNNING, 90, all, List.of(), begun, null, true));
        HttpResponse<String> twoPages = getAfterPause("");
        exports.put(OWNER, status(State.DONE, 100, all, List.of(), begun, null, true));
        HttpResponse<String> first = getAfterPause("");
        HttpResponse<String> second = get("?page=2");
        HttpResponse<String> third = get("?page=3");

        assertThat(tooEarly.statusCode()).isEqualTo(202);
        assertThat(tooEarly.body()).isEmpty();
        assertThat(onePage.statusCode()).isEqualTo(202);
        assertThat(onePage.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(outputs(onePage)).hasSize(Manifest.PAGE);
        assertThat(JSON.readTree(onePage.body()).has("link")).isFalse();
        assertThat(outputs(twoPages)).isEqualTo(outputs(onePage));
        assertThat(next(twoPages)).isEqualTo(url("?page=2").toString());
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(outputs(first)).isEqualTo(outputs(onePage));
        assertThat(next(second)).isEqualTo(url("?page=3").toString());
        assertThat(outputs(third)).hasSize(5);
        assertThat(JSON.readTree(third.body()).has("link")).isFalse();
        assertThat(JSON.readTree(third.body()).path("transactionTime"))
                .isEqualTo(JSON.readTree(first.body()).path("transactionTime"));
        assertThat(get("?page=4").statusCode()).isEqualTo(404);
        assertThat(get("?page=0").statusCode()).isEqualTo(404);
        assertThat(get("?page=x").statusCode()).isEqualTo(404);
    }

    @Test
    void followsALinkAtOnceWhileItRuns() {
        Instant begun = Instant.now().minusSeconds(60);
        exports.put(OWNER, status(State.RUNNING, 50, files(25), List.of(), begun, null, true));

        assertThat(get("").statusCode()).isEqualTo(202);
        assertThat(get("").statusCode()).isEqualTo(429);
        assertThat(get("?page=3").statusCode()).as("nothing has linked to it").isEqualTo(429);
        assertThat(get("?page=2").statusCode()).isEqualTo(202);
        assertThat(get("?page=2").statusCode()).isEqualTo(429);
    }

    @Test
    void keepsOnAllPagesWhatIsNoFileOfTheirs() throws IOException {
        exports.put(
                OWNER, status(State.DONE, 100, files(25), List.of("_a is unknown"), NOW.minusSeconds(60), null, true));

        JsonNode first = JSON.readTree(get("").body());
        JsonNode last = JSON.readTree(get("?page=3").body());

        assertThat(first.path("error")).hasSize(1);
        for (String field : List.of("transactionTime", "request", "requiresAccessToken", "outputFormat", "error")) {
            assertThat(last.path(field)).as(field).isEqualTo(first.path(field));
        }
    }

    @ParameterizedTest
    @CsvSource({"RUNNING, 202 Accepted, 1", "DONE, 200 OK, 1", "DONE, 200 OK, 2", "DONE, 200 OK, 3"})
    void tellsTheStatusApartOnEveryPage(State state, String inWords, int page) throws IOException {
        exports.put(OWNER, status(state, 90, files(25), List.of(), NOW.minusSeconds(60), null, true));

        HttpResponse<String> answer = get("?page=" + page + "&status=separate");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Export-Status")).hasValue(inWords);
        if (page < 3 && state == State.DONE) {
            assertThat(next(answer))
                    .isEqualTo(url("?page=" + (page + 1) + "&status=separate").toString());
        }
    }

    @Test
    void linksToNothingWhereAllFilesFitOnOnePage() throws IOException {
        exports.put(OWNER, status(State.DONE, 100, files(Manifest.PAGE), List.of(), NOW.minusSeconds(60), null, true));

        assertThat(JSON.readTree(get("").body()).has("link")).isFalse();
        assertThat(get("?page=2").statusCode()).isEqualTo(404);
    }

    @Test
    void showsOneWholeManifestToWhoDidNotAllowPartialOnes() throws IOException {
        put(State.RUNNING, 90, files(25));
        HttpResponse<String> running = get("");
        put(State.DONE, 100, files(25));
        HttpResponse<String> done = getAfterPause("");

        assertThat(running.statusCode()).isEqualTo(202);
        assertThat(running.body()).isEmpty();
        assertThat(outputs(done)).hasSize(25);
        assertThat(JSON.readTree(done.body()).has("link")).isFalse();
        assertThat(get("?page=2").statusCode()).isEqualTo(404);
    }

    @Test
    void answersALinkOfAnExportThatFailedWithItsFailure() {
        exports.put(
                OWNER, status(State.FAILED, 70, List.of(), List.of(), NOW.minusSeconds(60), "The disk is full.", true));

        HttpResponse<String> answer = get("?page=2");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("SKL-5916", "The disk is full.");
    }

    @Test
    void namesNoTypeOfFilesThatAreOrganised() throws IOException {
        ExportFile people = new ExportFile("Patient-1-abc", Purpose.OUTPUT, "Patient", 7, 100, "0", NOW);
        ExportFile gone = new ExportFile("Bundle-2-abc", Purpose.DELETED, "Bundle", 1, 1, "0", NOW);
        exports.put(
                OWNER,
                status(
                        State.DONE,
                        100,
                        List.of(people, gone),
                        List.of(),
                        NOW.minusSeconds(60),
                        null,
                        false,
                        "Patient"));

        JsonNode manifest = JSON.readTree(get("").body());

        assertThat(manifest.path("outputOrganizedBy").textValue()).isEqualTo("Patient");
        assertThat(manifest.path("output").path(0).has("type")).isFalse();
        assertThat(manifest.path("output").path(0).path("url").textValue())
                .isEqualTo(url("/Patient-1-abc").toString());
        assertThat(manifest.path("deleted").path(0).path("type").textValue()).isEqualTo("Bundle");
    }

    private static List<ExportFile> files(int count) {
        List<ExportFile> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(new ExportFile("Patient-" + i, Purpose.OUTPUT, "Patient", 1, 1, "0", NOW));
        }
        return files;
    }
}
