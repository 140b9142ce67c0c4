package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.TestFolder;
import id.siklus.TestServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** {@code $export?_outputFormat=application/vnd.apache.parquet} over HTTP, read by DuckDB. */
class ParquetExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final String number = "parquet-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void givesTheGuidesTableOfEachType() throws Exception {
        String name = "Ny. Par\u00e9 \"Quet\" " + number;
        HttpResponse<String> stored =
                TestServer.put("/Patient/" + number, """
                        {"resourceType":"Patient","id":"%1$s","identifier":[{"system":"https://siklus.id/fhir/sid/no-rm/uji","value":"%1$s"}],"active":true,
                         "name":[{"use":"official","text":%2$s}],"gender":"female","birthDate":"1990-02-03","multipleBirthInteger":0,
                         "managingOrganization":{"reference":"Organization/uji"}}""".formatted(number, JSON.writeValueAsString(name)));
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);

        JsonNode manifest = exported("_type=Patient,Organization&_outputFormat=application/vnd.apache.parquet");

        JsonNode persons = output(manifest, "Patient");
        Path file = TestFolder.make("export").resolve("person.parquet");
        HttpResponse<Path> download = HttpClient.newHttpClient()
                .send(authorized(persons.path("url").asText()).build(), BodyHandlers.ofFile(file));
        assertThat(download.statusCode()).isEqualTo(200);
        assertThat(download.headers().firstValue("Content-Type")).hasValue("application/vnd.apache.parquet");
        assertThat(persons.path("url").asText()).endsWith(".parquet");
        assertThat(query("select name || ' ' || birth_date || ' ' || version from read_parquet('" + file
                        + "') where patient_key = 'Patient/" + number + "'"))
                .isEqualTo(name + " 1990-02-03 1");
        assertThat(query("select count(*) from read_parquet('" + file + "')"))
                .isEqualTo(persons.path("count").asText());
        assertThat(manifest.path("error")).isEmpty();
    }

    @Test
    void whatHasNoTableIsRefused() {
        HttpResponse<String> answer = kickOff("_type=Practitioner&_outputFormat=parquet");
        HttpResponse<String> elements = kickOff("_type=Patient&_elements=name&_outputFormat=parquet");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("SKL-5912", "Practitioner");
        assertThat(elements.statusCode()).isEqualTo(400);
        assertThat(elements.body()).contains("SKL-5912", "_elements");
    }

    private static JsonNode exported(String query) throws Exception {
        HttpResponse<String> begun = kickOff(query);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        String status = begun.headers().firstValue("Content-Location").orElseThrow();
        Instant end = Instant.now().plus(LONGEST);
        while (Instant.now().isBefore(end)) {
            HttpResponse<String> answer = TestServer.send(authorized(status));
            if (answer.statusCode() == 200) {
                return JSON.readTree(answer.body());
            }
            assertThat(answer.statusCode()).as(answer.body()).isIn(202, 429);
            // As the server asks: it answers 429 to whoever asks sooner.
            Thread.sleep(1_000L
                    * Long.parseLong(answer.headers().firstValue("Retry-After").orElse("1")));
        }
        throw new AssertionError("the export did not end");
    }

    private static JsonNode output(JsonNode manifest, String type) {
        for (JsonNode file : manifest.path("output")) {
            if (file.path("type").asText().equals(type)) {
                return file;
            }
        }
        throw new AssertionError("no " + type + " in " + manifest);
    }

    private static HttpResponse<String> kickOff(String query) {
        return TestServer.send(TestServer.request("/$export?" + query).header("Prefer", "respond-async"));
    }

    private static HttpRequest.Builder authorized(String url) {
        return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + TestServer.usualToken());
    }

    private static String query(String sql) throws Exception {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = duck.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
