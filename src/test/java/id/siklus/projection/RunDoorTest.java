package id.siklus.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.TestFolder;
import id.siklus.TestServer;
import id.siklus.demo.GeneralVisits;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ViewDefinition/$run} over HTTP, on visits that the demo generates. */
class RunDoorTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final GeneralVisits VISITS = new GeneralVisits(70_707, LocalDate.now());
    private static final Pattern PROVIDER =
            Pattern.compile("\"serviceProvider\":\\{\"reference\":\"Organization/([^\"]+)\"");

    private static String puskesmas;
    private static String patient;

    @BeforeAll
    static void storeTwoVisits() throws Exception {
        String ministry = TestServer.tokenOf(CallerRole.KEMENKES, "", "system/*.cruds", Caller.ADMIN, Caller.ACT_FOR);
        ok(post(ministry, "", VISITS.preparation()));
        Matcher provider = PROVIDER.matcher(VISITS.visit(0));
        assertThat(provider.find()).isTrue();
        puskesmas = provider.group(1);
        ok(post(own(), "", VISITS.visit(0)));
        ok(post(own(), "", VISITS.visit(1)));
        HttpResponse<String> found =
                get(own(), "/Patient?identifier=" + VISITS.identifierOf(0).replace("|", "%7C"));
        patient = JSON.readTree(found.body()).at("/entry/0/resource/id").asText();
        assertThat(patient).as(found.body()).isNotBlank();
    }

    @Test
    void givesTheRowsOfOnePatientAsLines() throws Exception {
        HttpResponse<String> answer = get(own(), "/ViewDefinition/measurement/$run?patient=Patient/" + patient);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-ndjson;charset=UTF-8");
        List<JsonNode> rows = lines(answer.body());
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.path("patient_key").asText()).isEqualTo("Patient/" + patient));
        assertThat(keys(rows, "observation_key")).isEqualTo(stored("Observation"));
        assertThat(rows.get(0).path("version").asText()).isEqualTo("1");
        assertThat(rows.get(0).path("last_updated").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.+");
    }

    @Test
    void everyFormTellsTheSameRows() throws Exception {
        String run = "/$viewdefinition-run?viewReference=ViewDefinition/measurement&patient=" + patient + "&_format=";
        List<JsonNode> lines = lines(get(own(), run + "ndjson").body());

        JsonNode array = JSON.readTree(get(own(), run + "json").body());
        String csv = get(own(), run + "csv").body();
        String headless = get(own(), run + "csv&header=false").body();
        Path parquet = TestFolder.make("run").resolve("rows.parquet");
        HttpResponse<Path> file = HttpClient.newHttpClient()
                .send(TestServer.requestWith(own(), run + "parquet").build(), BodyHandlers.ofFile(parquet));

        assertThat(array).containsExactlyElementsOf(lines);
        assertThat(csv.lines()).hasSize(lines.size() + 1);
        assertThat(csv).startsWith("observation_key,version,last_updated,");
        assertThat(csv.split("\r\n", 2)[1]).isEqualTo(headless);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/vnd.apache.parquet");
        assertThat(read(parquet, "observation_key"))
                .isEqualTo(lines.stream()
                        .map(row -> row.path("observation_key").asText())
                        .toList());
        assertThat(Files.size(parquet)).isPositive();
    }

    @Test
    void runsNoPatternOfAViewThatIsSentAlong() throws Exception {
        String view =
                "{\"resourceType\":\"ViewDefinition\",\"resource\":\"Patient\",\"select\":[{\"column\":[{\"name\":\"id\",\"path\":\"name.text.matches('(a+)+\\\\\\\\1b')\"}]}]}";

        HttpResponse<String> answer = post(
                own(),
                "/ViewDefinition/$run",
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"viewResource\",\"resource\":" + view
                        + "}]}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("SKL-6026", "matches()", "ViewDefinition.select[0].column[0].path");
    }

    @Test
    void runsAViewThatIsSentAlong() throws Exception {
        String view =
                "{\"resourceType\":\"ViewDefinition\",\"resource\":\"Patient\",\"select\":[{\"column\":[{\"name\":\"id\",\"path\":\"getResourceKey()\"},{\"name\":\"sex\",\"path\":\"gender\"}]}]}";

        HttpResponse<String> answer = post(
                own(),
                "/ViewDefinition/$run",
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"viewResource\",\"resource\":" + view
                        + "},{\"name\":\"patient\",\"valueReference\":{\"reference\":\"Patient/" + patient
                        + "\"}},{\"name\":\"_format\",\"valueCode\":\"json\"}]}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode rows = JSON.readTree(answer.body());
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).path("id").asText()).isEqualTo("Patient/" + patient);
        assertThat(rows.get(0).path("sex").asText()).isIn("male", "female");
    }

    @Test
    void aViewThatCannotBeRunIsRefusedWithThePlace() {
        HttpResponse<String> answer = post(
                own(),
                "/ViewDefinition/$run",
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"viewResource\",\"resource\":{\"resourceType\":\"ViewDefinition\",\"resource\":\"Patient\",\"select\":[{\"column\":[{\"name\":\"id\",\"path\":\"id.where(\"}]}]}}]}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("SKL-6007", "ViewDefinition.select[0].column[0].path");
    }

    @Test
    void aResourceThatDoesNotFitIsNoHalfAnswer() {
        HttpResponse<String> answer = post(
                own(),
                "/ViewDefinition/$run?_format=json&patient=" + patient,
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"viewResource\",\"resource\":{\"resourceType\":\"ViewDefinition\",\"resource\":\"Patient\",\"select\":[{\"column\":[{\"name\":\"n\",\"path\":\"gender\",\"type\":\"integer\"}]}]}}]}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .startsWith("{\"resourceType\":\"OperationOutcome\"")
                .contains("SKL-6013");
    }

    @Test
    void limitsRowsAndKnowsWhatChangedSince() throws Exception {
        String run = "/ViewDefinition/measurement/$run?patient=" + patient;

        assertThat(lines(get(own(), run + "&_limit=2").body())).hasSize(2);
        assertThat(get(own(), run + "&_since=2999-01-01T00:00:00Z").body()).isEmpty();
        assertThat(lines(get(own(), run + "&_since=2020-01-01T00:00:00%2B07:00").body()))
                .hasSameSizeAs(lines(get(own(), run).body()));
    }

    @Test
    void showsNobodyWhatIsOutOfReach() throws Exception {
        String other = TestServer.usualToken();

        List<JsonNode> encounters =
                lines(get(other, "/ViewDefinition/encounter/$run").body());
        HttpResponse<String> named = get(other, "/ViewDefinition/encounter/$run?patient=" + patient);

        assertThat(encounters).noneMatch(row -> row.path("patient_key").asText().equals("Patient/" + patient));
        assertThat(named.statusCode()).isEqualTo(404);
        assertThat(named.body()).contains("SKL-6021");
        assertThat(keys(lines(get(own(), "/ViewDefinition/encounter/$run").body()), "patient_key"))
                .contains("Patient/" + patient);
    }

    @Test
    void needsTheScopeOfTheType() {
        String narrow = TestServer.tokenOf(CallerRole.PUSKESMAS, puskesmas, "system/Patient.rs");

        HttpResponse<String> answer = get(narrow, "/ViewDefinition/encounter/$run");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).contains("system/Encounter.rs");
        assertThat(get(narrow, "/ViewDefinition/person/$run?_limit=1").statusCode())
                .isEqualTo(200);
        assertThat(TestServer.send(TestServer.anonymous("/ViewDefinition/person/$run"))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    /ViewDefinition/$run, 400, SKL-6016
                    /ViewDefinition/person/$run?viewReference=ViewDefinition/place, 400, SKL-6016
                    /ViewDefinition/tidak-ada/$run, 404, SKL-6017
                    /ViewDefinition/person/$run?grup=1, 400, SKL-6018
                    /ViewDefinition/person/$run?_limit=0, 400, SKL-6019
                    /ViewDefinition/person/$run?_limit=1&_limit=2, 400, SKL-6019
                    /ViewDefinition/person/$run?_since=kemarin, 400, SKL-6019
                    /ViewDefinition/person/$run?header=ya, 400, SKL-6019
                    /ViewDefinition/person/$run?_format=xml, 400, SKL-6020
                    /ViewDefinition/person/$run?patient=tidak-ada, 404, SKL-6021
                    /ViewDefinition/person, 404, SKL-
                    """)
    void saysWhatIsWrong(String path, int status, String code) {
        HttpResponse<String> answer = get(own(), path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("OperationOutcome", code);
    }

    private static Set<String> stored(String type) throws Exception {
        JsonNode bundle = JSON.readTree(get(own(), "/" + type + "?patient=Patient/" + patient + "&_count=200")
                .body());
        Set<String> found = new TreeSet<>();
        bundle.path("entry")
                .forEach(entry ->
                        found.add(type + "/" + entry.path("resource").path("id").asText()));
        return found;
    }

    private static Set<String> keys(List<JsonNode> rows, String column) {
        Set<String> keys = new TreeSet<>();
        rows.forEach(row -> keys.add(row.path(column).asText()));
        return keys;
    }

    private static List<JsonNode> lines(String body) throws Exception {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : body.lines().toList()) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    private static List<String> read(Path parquet, String column) throws Exception {
        List<String> values = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = duck.createStatement()
                        .executeQuery("select " + column + " from read_parquet('" + parquet + "')")) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static String own() {
        return TestServer.tokenOf(CallerRole.PUSKESMAS, puskesmas, "system/*.cruds");
    }

    private static HttpResponse<String> get(String token, String path) {
        return TestServer.send(TestServer.requestWith(token, path));
    }

    private static HttpResponse<String> post(String token, String path, String json) {
        return TestServer.send(TestServer.requestWith(token, path)
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(json)));
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }
}
