package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** The Bundles of docs/contoh, sent and looked for by the Puskesmas that they tell of, as its SIMPUS would. */
record SentExamples(String organization, CallerRole role, String... scopes) {

    static final FhirContext R4 = FhirContext.forR4Cached();
    static final SentExamples PUSKESMAS = new SentExamples("P92020401", CallerRole.PUSKESMAS, "system/*.cruds");
    static final SentExamples MINISTRY =
            new SentExamples("", CallerRole.KEMENKES, "system/*.cruds", Caller.ADMIN, Caller.ACT_FOR);

    private static final Path FOLDER = Path.of("docs", "contoh");

    static void storeFacilities() {
        MINISTRY.stored(text("00-fasilitas.json"));
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a transaction, all of whose entries must be stored or found: nothing refused, nothing merely proposed. */
    Bundle stored(String transaction) {
        Bundle answer = read(Bundle.class, send("POST", "", transaction));
        assertThat(answer.getEntry())
                .allSatisfy(entry -> assertThat(entry.getResponse().getStatus()).matches("20[01].*"));
        return answer;
    }

    HttpResponse<String> get(String path) {
        return TestServer.send(TestServer.requestWith(token(), path).GET());
    }

    HttpResponse<String> send(String method, String path, String json) {
        return TestServer.send(TestServer.requestWith(token(), path)
                .header("Content-Type", "application/fhir+json")
                .method(method, BodyPublishers.ofString(json)));
    }

    int count(String search) {
        return read(Bundle.class, get("/" + search + "&_summary=count")).getTotal();
    }

    <T extends Resource> List<T> all(Class<T> type, String search) {
        return read(Bundle.class, get("/" + search + "&_count=200")).getEntry().stream()
                .map(entry -> type.cast(entry.getResource()))
                .toList();
    }

    <T extends Resource> T only(Class<T> type, String search) {
        List<T> found = all(type, search);
        assertThat(found).as(search).hasSize(1);
        return found.get(0);
    }

    static <T extends Resource> T read(Class<T> type, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return R4.newJsonParser().parseResource(type, answer.body());
    }

    private String token() {
        return TestServer.tokenOf(role, organization, scopes);
    }
}
