package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.bulk.ExportFile.Purpose;
import id.siklus.bulk.ExportStatus.State;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export is its client's, until it is cancelled or over; for everybody else it never was. */
class ExportOwnerTest extends DoorSteps {

    @Test
    void cancelsOnceAndIsGoneAfterwards() throws IOException {
        put(State.DONE, 100, List.of(keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 1)));

        HttpResponse<String> first = delete("");
        HttpResponse<String> second = delete("");

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(first.body()).contains("OperationOutcome", "SKL-5923");
        assertThat(second.statusCode()).isEqualTo(404);
        assertThat(get("").statusCode()).isEqualTo(404);
        assertThat(get("").body()).contains("OperationOutcome", "SKL-5914");
        assertThat(get("/Patient-1-abc").statusCode()).isEqualTo(404);
    }

    @Test
    void answersAboutAnotherClientsExportAsAboutOneThatNeverWas() throws IOException {
        put(State.DONE, 100, List.of(keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 1)));
        UUID never = UUID.randomUUID();

        for (String path : List.of("", "/Patient-1-abc", "/warnings", "?page=2")) {
            for (String method : List.of("GET", "HEAD", "DELETE", "PUT")) {
                HttpResponse<String> foreign =
                        send(request(path).header("X-Client", "lain").method(method, BodyPublishers.noBody()));
                HttpResponse<String> nothing = send(HttpRequest.newBuilder(URI.create(root() + never + path))
                        .header("X-Client", "lain")
                        .method(method, BodyPublishers.noBody()));
                assertThat(foreign.statusCode()).as(method + path).isEqualTo(nothing.statusCode());
                assertThat(foreign.statusCode()).isIn(404, 405);
                assertThat(foreign.body()).isEqualTo(nothing.body());
            }
        }
        assertThat(get("").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Patient-1-abd", "Patient-1-abc.gz", "Patient-1-abc/", "warnings", "..%2f", "Patient-1-abc%00"})
    void hasNoFileThatIsGuessed(String name) throws IOException {
        put(State.DONE, 100, List.of(keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 10)));

        assertThat(get("/" + name).statusCode()).isIn(400, 404);
    }

    @Test
    void endsADownloadThatIsUnderWayAndBeginsNoneAfterACancel() throws Exception {
        ExportFile file = keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 400_000);
        put(State.DONE, 100, List.of(file));
        HttpResponse<InputStream> under = CLIENT.send(
                request("/Patient-1-abc")
                        .header("X-Client", OWNER)
                        .header("Accept-Encoding", "gzip")
                        .GET()
                        .build(),
                BodyHandlers.ofInputStream());
        try (InputStream body = under.body()) {
            assertThat(body.readNBytes(1_000)).hasSize(1_000);

            assertThat(delete("").statusCode()).isEqualTo(202);

            assertThat(1_000 + body.readAllBytes().length).isEqualTo((int) file.bytes());
        }
        assertThat(file("gzip").statusCode()).isEqualTo(404);
    }
}
