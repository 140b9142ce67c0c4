package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.siklus.TestServer;
import id.siklus.server.CallerRole;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Questions about an export that is over, its files, and its end, on the real server. */
class ExportEndTest {

    private final Pipeline pipeline = new Pipeline(TestServer.usualToken());
    private final JdbcTemplate jdbc = new JdbcTemplate(TestServer.bean(DataSource.class));

    @Test
    void beginsTwoExportsForTwoEqualKickOffs() {
        String first = Pipeline.begun(pipeline.kickOff("/$export?_type=Practitioner"));
        String second = Pipeline.begun(pipeline.kickOff("/$export?_type=Practitioner"));

        assertThat(first).isNotEqualTo(second);
        assertThat(pipeline.send("DELETE", first).statusCode()).isEqualTo(202);
        assertThat(pipeline.send("GET", second).statusCode()).isIn(200, 202);
        assertThat(pipeline.send("DELETE", second).statusCode()).isEqualTo(202);
    }

    @Test
    void cancelsOnceAndIsGoneAfterwards() {
        HttpResponse<String> kickOff = pipeline.kickOff("/$export?_type=Organization");
        JsonNode manifest = pipeline.manifest(kickOff);
        String address = Pipeline.begun(kickOff);
        String file = manifest.path("output").path(0).path("url").textValue();
        assertThat(pipeline.download(file).statusCode()).isEqualTo(200);

        assertThat(pipeline.send("DELETE", address).statusCode()).isEqualTo(202);

        assertThat(pipeline.send("DELETE", address).statusCode()).isEqualTo(404);
        assertThat(pipeline.send("GET", address).statusCode()).isEqualTo(404);
        assertThat(pipeline.send("GET", address).body()).contains("OperationOutcome", "SKL-5914");
        assertThat(pipeline.download(file).statusCode()).isEqualTo(404);
    }

    @Test
    void resumesADownload() {
        JsonNode manifest = pipeline.manifest(pipeline.kickOff("/$export?_type=Organization"));
        String file = manifest.path("output").path(0).path("url").textValue();
        HttpResponse<byte[]> whole = pipeline.download(file);
        String tag = whole.headers().firstValue("ETag").orElseThrow();
        int half = whole.body().length / 2;

        HttpResponse<byte[]> rest = pipeline.download(file, "Range", "bytes=" + half + "-", "If-Range", tag);

        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.body()).isEqualTo(java.util.Arrays.copyOfRange(whole.body(), half, whole.body().length));
        assertThat(whole.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(whole.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void answersAThousandQuestionsAboutAFinishedExportAlike() {
        HttpResponse<String> kickOff = pipeline.kickOff("/$export?_type=Practitioner");
        JsonNode manifest = pipeline.manifest(kickOff);
        HashSet<String> answers = new HashSet<>();

        for (int i = 0; i < 1_000; i++) {
            answers.add(pipeline.send("GET", Pipeline.begun(kickOff)).body());
        }

        assertThat(answers).hasSize(1);
        assertThat(Pipeline.json(answers.iterator().next())).isEqualTo(manifest);
    }

    @Test
    void isGoneWhenItHasExpired() {
        HttpResponse<String> kickOff = pipeline.kickOff("/$export?_type=Organization");
        String address = Pipeline.begun(kickOff);
        JsonNode manifest = pipeline.manifest(kickOff);
        String file = manifest.path("output").path(0).path("url").textValue();
        String expires =
                pipeline.send("GET", address).headers().firstValue("Expires").orElseThrow();
        assertThat(Instant.from(java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME.parse(expires)))
                .isBetween(
                        Instant.now().plus(Duration.ofHours(23)), Instant.now().plus(Duration.ofHours(25)));
        assertThat(pipeline.download(file).statusCode()).isEqualTo(200);

        jdbc.update(
                "update siklus.export_job set expires_at = now() where id = ?::uuid",
                address.substring(address.lastIndexOf('/') + 1));

        assertThat(pipeline.send("GET", address).statusCode()).isEqualTo(404);
        assertThat(pipeline.send("GET", address).body()).contains("OperationOutcome", "SKL-5914");
        assertThat(pipeline.download(file).statusCode()).isEqualTo(404);
        assertThat(pipeline.send("DELETE", address).statusCode()).isIn(202, 404);
    }

    @Test
    void findsNoFileByAGuess() {
        JsonNode manifest = pipeline.manifest(pipeline.kickOff("/$export?_type=Organization"));
        String file = manifest.path("output").path(0).path("url").textValue();
        String job = file.substring(0, file.lastIndexOf('/'));
        String name = file.substring(job.length() + 1);
        assertThat(name).as("18 random bytes").matches("Organization-\\d+-[A-Za-z0-9_-]{24}");

        for (String guess : List.of(
                "Organization-1",
                name.substring(0, name.length() - 1),
                name + "x",
                name.toLowerCase(java.util.Locale.ROOT),
                name + ".gz",
                name + "/",
                "Patient-1-" + name.substring(name.length() - 24),
                "%2e%2e%2f" + job.substring(job.lastIndexOf('/') + 1) + "%2f" + name)) {
            assertThat(pipeline.download(job + "/" + guess).statusCode())
                    .as(guess)
                    .isIn(400, 404);
        }
    }

    /** The export of everything has more types than a page has files. */
    @Test
    void givesInPagesWhatItGivesInOneManifest() {
        Pipeline ministry = new Pipeline(TestServer.tokenOf(CallerRole.KEMENKES, "", "system/*.rs"));
        JsonNode whole = ministry.manifest(ministry.kickOff("/$export"));
        HttpResponse<String> kickOff = ministry.kickOff("/$export?allowPartialManifests=true");
        JsonNode page = ministry.manifest(kickOff);
        Set<String> types = new TreeSet<>();
        Set<String> urls = new TreeSet<>();
        int pages = 0;

        while (true) {
            pages++;
            assertThat(page.path("output").size()).isBetween(1, Manifest.PAGE);
            for (JsonNode item : page.path("output")) {
                types.add(item.path("type").textValue());
                assertThat(urls.add(item.path("url").textValue())).isTrue();
            }
            if (!page.has("link")) {
                break;
            }
            assertThat(page.at("/link/0/relation").textValue()).isEqualTo("next");
            HttpResponse<String> next =
                    ministry.send("GET", page.at("/link/0/url").textValue());
            assertThat(next.statusCode()).isEqualTo(200);
            page = Pipeline.json(next.body());
        }

        assertThat(pages).isGreaterThan(1);
        Set<String> expected = new TreeSet<>();
        whole.path("output").forEach(item -> expected.add(item.path("type").textValue()));
        assertThat(types).as("others may have written a type in between").containsAll(expected);
    }
}
