package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.bulk.ExportFile.Purpose;
import id.siklus.bulk.ExportStatus.State;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import jakarta.servlet.Filter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every status, header and range of {@code /bulk}, over real HTTP on the server's own Tomcat and real files, with exports in states of the test's choice. */
class ExportDoorTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String OWNER = "pemilik";
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @TempDir
    private static Path directory;

    private static Tomcat tomcat;
    private static FileStore files;
    private static KnownExports exports;

    private final UUID job = UUID.randomUUID();

    @BeforeAll
    static void start() throws LifecycleException {
        files = new LocalFiles(directory.resolve("export"));
        exports = new KnownExports(files);
        FhirContext fhir = FhirContext.forR4Cached();
        Clock clock = Clock.systemUTC();
        Pace pace = new Pace(System::nanoTime);
        StatusAnswer status =
                new StatusAnswer(exports, new ExportAddress(""), pace, new FirstMoments(clock), fhir, clock);
        tomcat = new Tomcat();
        tomcat.setBaseDir(directory.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addContext("", directory.toString());
        Tomcat.addServlet(context, "exports", new ExportDoor(exports, status, new FileAnswer(files), pace, fhir));
        context.addServletMappingDecoded("/bulk/*", "exports");
        Filter named = (request, response, chain) -> {
            String client = ((jakarta.servlet.http.HttpServletRequest) request).getHeader("X-Client");
            request.setAttribute(Caller.ATTRIBUTE, new Caller(client, "", CallerRole.KEMENKES, Set.of()));
            chain.doFilter(request, response);
        };
        FilterDef filter = new FilterDef();
        filter.setFilterName("named");
        filter.setFilter(named);
        context.addFilterDef(filter);
        FilterMap everywhere = new FilterMap();
        everywhere.setFilterName("named");
        everywhere.addURLPattern("/*");
        context.addFilterMap(everywhere);
        tomcat.start();
    }

    @AfterAll
    static void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    @BeforeEach
    void none() {
        exports.asked.set(0);
    }

    @Test
    void tellsHowFarAnExportIs() {
        put(State.RUNNING, 40, List.of());

        HttpResponse<String> answer = get("");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("X-Progress"))
                .hasValueSatisfying(progress -> assertThat(progress)
                        .startsWith("40% ")
                        .hasSizeLessThan(100)
                        .matches("[ -~]+"));
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 30L);
    }

    @Test
    void slowsDownWhoAsksTooFastWithoutAskingTheDatabase() {
        put(State.RUNNING, 40, List.of());
        get("");
        int before = exports.asked.get();

        for (int i = 0; i < 1_000; i++) {
            HttpResponse<String> answer = get("");
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isPositive();
            assertThat(answer.body()).contains("SKL-5915");
        }

        assertThat(exports.asked.get()).isEqualTo(before);
    }

    @Test
    void asksNobodyElseForPatience() {
        put(State.RUNNING, 40, List.of());
        get("");

        assertThat(send(request("").header("X-Client", "lain").GET()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void letsTheFirstQuestionWaitForAnExportThatIsNearlyDone() throws InterruptedException {
        exports.put(OWNER, status(State.RUNNING, 0, List.of(), List.of(), Instant.now(), null, false));
        Thread ending = new Thread(() -> {
            try {
                // Long enough for the question to be there before the end.
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exports.put(OWNER, status(State.DONE, 100, List.of(), List.of(), Instant.now(), null, false));
        });
        ending.start();

        assertThat(get("").statusCode()).isEqualTo(200);
        ending.join();
    }

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
        List<ExportFile> all = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            all.add(new ExportFile("Patient-" + i, Purpose.OUTPUT, "Patient", 1, 1, "0", NOW));
        }

        exports.put(OWNER, status(State.RUNNING, 10, all.subList(0, 19), List.of(), begun, null, true));
        HttpResponse<String> tooEarly = get("");
        exports.put(OWNER, status(State.RUNNING, 20, all.subList(0, 25), List.of(), begun, null, true));
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
        assertThat(outputs(onePage)).hasSize(20);
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
    void tellsWhyAnExportFailed() {
        exports.put(
                OWNER,
                status(State.FAILED, 70, List.of(), List.of(), NOW.minusSeconds(60), "The disk is full.", false));

        HttpResponse<String> answer = get("");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/fhir+json");
        assertThat(answer.body()).contains("OperationOutcome", "SKL-5916", "The disk is full.");
    }

    @ParameterizedTest
    @CsvSource({"RUNNING, 202 Accepted", "DONE, 200 OK", "FAILED, 500 Internal Server Error"})
    void tellsTheStatusOfTheExportApartFromItsOwnWhereThatIsWanted(State state, String expected) {
        exports.put(OWNER, status(state, 50, List.of(), List.of(), NOW.minusSeconds(60), "x", false));

        HttpResponse<String> answer = get("?status=separate");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Export-Status")).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/fhir+xml", "text/html", "application/json;q=0"})
    void speaksJsonOnly(String accept) {
        put(State.DONE, 100, List.of());

        HttpResponse<String> answer = send(
                request("").header("X-Client", OWNER).header("Accept", accept).GET());

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("SKL-5918");
    }

    @Test
    void answersAHeadLikeAGetWithoutItsBody() {
        put(State.DONE, 100, List.of());

        HttpResponse<String> answer =
                send(request("").header("X-Client", OWNER).method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Expires")).isPresent();
        assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isEqualTo(get("").body().length());
        assertThat(answer.body()).isEmpty();
    }

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
    @ValueSource(strings = {"", "x", "1-1-1-1-1", "00000000-0000-0000-0000-00000000000G", "..", "%2e%2e"})
    void knowsNoOtherPlaces(String path) {
        assertThat(send(HttpRequest.newBuilder(URI.create(root() + path))
                                .header("X-Client", OWNER)
                                .GET())
                        .statusCode())
                .isIn(400, 404);
    }

    @ParameterizedTest
    @CsvSource({"POST, ''", "PUT, ''", "PATCH, ''", "OPTIONS, ''", "POST, /Patient-1-abc", "DELETE, /Patient-1-abc"})
    void servesNoOtherMethods(String method, String path) throws IOException {
        put(State.DONE, 100, List.of(keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 1)));

        HttpResponse<String> answer =
                send(request(path).header("X-Client", OWNER).method(method, BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue(path.isEmpty() ? "GET, HEAD, DELETE" : "GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60_000})
    void sendsTheStoredBytesToWhoTakesGzip(int lines) throws Exception {
        ExportFile file = keep("Patient-1-abc", Purpose.OUTPUT, "Patient", lines);
        put(State.DONE, 100, List.of(file));

        HttpResponse<byte[]> answer = file("gzip");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/fhir+ndjson");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(answer.headers().firstValue("Accept-Ranges")).hasValue("bytes");
        assertThat(answer.headers().firstValue("ETag")).hasValue('"' + file.sha256() + '"');
        assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isEqualTo(file.bytes());
        assertThat(sha256(answer.body())).isEqualTo(file.sha256());
        assertThat(new String(gunzip(answer.body()), StandardCharsets.UTF_8).lines())
                .hasSize(lines);
    }

    @Test
    void inflatesForWhoDoesNot() throws Exception {
        ExportFile file = keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 5_000);
        put(State.DONE, 100, List.of(file));

        HttpResponse<byte[]> answer = file("identity");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().firstValue("Accept-Ranges")).hasValue("none");
        assertThat(answer.headers().firstValue("ETag")).hasValue('"' + file.sha256() + "-plain\"");
        assertThat(answer.body()).isEqualTo(gunzip(file("gzip").body()));
    }

    @Test
    void sendsNeitherToWhoWantsNeither() throws Exception {
        put(State.DONE, 100, List.of(keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 1)));

        assertThat(file("identity;q=0, gzip;q=0").statusCode()).isEqualTo(406);
        assertThat(send(request("/Patient-1-abc")
                                .header("X-Client", OWNER)
                                .header("Accept", "application/fhir+xml")
                                .GET())
                        .statusCode())
                .isEqualTo(406);
        assertThat(send(request("/Patient-1-abc")
                                .header("X-Client", OWNER)
                                .header("Accept", "application/fhir+ndjson")
                                .GET())
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"0-0", "0-99", "5000-", "-7", "150000-", "10-9999999"})
    void sendsAPart(String range) throws Exception {
        ExportFile file = keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 60_000);
        put(State.DONE, 100, List.of(file));
        byte[] whole = file("gzip").body();
        ByteRange expected = ByteRange.of("bytes=" + range, whole.length).orElseThrow();

        HttpResponse<byte[]> answer = file("gzip", "Range", "bytes=" + range);

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.headers().firstValue("Content-Range"))
                .hasValue("bytes " + expected.first() + "-" + expected.last() + "/" + whole.length);
        assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isEqualTo(expected.length());
        assertThat(answer.headers().firstValue("ETag")).hasValue('"' + file.sha256() + '"');
        assertThat(answer.body())
                .isEqualTo(java.util.Arrays.copyOfRange(whole, (int) expected.first(), (int) expected.last() + 1));
    }

    @Test
    void refusesAPartBeyondTheEnd() throws Exception {
        ExportFile file = keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 10);
        put(State.DONE, 100, List.of(file));

        HttpResponse<byte[]> answer = file("gzip", "Range", "bytes=" + file.bytes() + "-");

        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.headers().firstValue("Content-Range")).hasValue("bytes */" + file.bytes());
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("SKL-5919");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "bytes=5-2", "lines=0-5", "bytes=x"})
    void sendsTheWholeWhereNoSingleRangeIsAskedFor(String range) throws Exception {
        ExportFile file = keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 10);
        put(State.DONE, 100, List.of(file));

        HttpResponse<byte[]> answer = file("gzip", "Range", range);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSize((int) file.bytes());
    }

    @Test
    void sendsNoPartOfWhatIsInflated() throws Exception {
        put(State.DONE, 100, List.of(keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 10)));

        assertThat(file("identity", "Range", "bytes=0-9").statusCode()).isEqualTo(200);
    }

    @Test
    void goesOnOnlyWithTheFileThatTheClientKnows() throws Exception {
        ExportFile file = keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 10);
        put(State.DONE, 100, List.of(file));
        String tag = '"' + file.sha256() + '"';
        String modified = file("gzip").headers().firstValue("Last-Modified").orElseThrow();

        assertThat(file("gzip", "Range", "bytes=3-", "If-Range", tag).statusCode())
                .isEqualTo(206);
        assertThat(file("gzip", "Range", "bytes=3-", "If-Range", modified).statusCode())
                .isEqualTo(206);
        assertThat(file("gzip", "Range", "bytes=3-", "If-Range", "W/" + tag).statusCode())
                .isEqualTo(200);
        assertThat(file("gzip", "Range", "bytes=3-", "If-Range", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(file("gzip", "Range", "bytes=3-", "If-Range", "nonsense").statusCode())
                .isEqualTo(200);
        assertThat(file("gzip", "Range", "bytes=3-", "If-Range", "Wed, 21 Oct 2015 07:28:00 GMT")
                        .statusCode())
                .isEqualTo(200);
        assertThat(file("gzip", "Range", "bytes=99999-", "If-Range", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void sendsNothingAgainThatTheClientHas() throws Exception {
        ExportFile file = keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 10);
        put(State.DONE, 100, List.of(file));
        String tag = '"' + file.sha256() + '"';

        HttpResponse<byte[]> same = file("gzip", "If-None-Match", tag);

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.headers().firstValue("ETag")).hasValue(tag);
        assertThat(same.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(same.body()).isEmpty();
        assertThat(file("identity", "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(file("gzip", "If-None-Match", "\"a\", " + tag).statusCode()).isEqualTo(304);
        assertThat(file("gzip", "If-None-Match", "\"a\"").statusCode()).isEqualTo(200);
        assertThat(file("gzip", "If-Match", "\"a\"").statusCode()).isEqualTo(412);
        assertThat(file("gzip", "If-Match", tag).statusCode()).isEqualTo(200);
        assertThat(file("gzip", "If-Unmodified-Since", "Wed, 21 Oct 2015 07:28:00 GMT")
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void describesAFileWithoutSendingIt() throws Exception {
        ExportFile file = keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 60_000);
        put(State.DONE, 100, List.of(file));

        HttpResponse<String> answer = send(request("/Patient-1-abc")
                .header("X-Client", OWNER)
                .header("Accept-Encoding", "gzip")
                .header("Range", "bytes=0-9")
                .method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isEqualTo(file.bytes());
        assertThat(answer.headers().firstValue("ETag")).hasValue('"' + file.sha256() + '"');
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
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

    private void put(State state, int percent, List<ExportFile> made) {
        exports.put(OWNER, status(state, percent, made, List.of(), NOW.minusSeconds(60), null, false));
    }

    private ExportStatus status(
            State state,
            int percent,
            List<ExportFile> made,
            List<String> ignored,
            Instant time,
            String failure,
            boolean partial) {
        ExportRequest request = new ExportRequest(
                ExportLevel.SYSTEM,
                "",
                Set.of("Patient"),
                null,
                null,
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                partial,
                ignored);
        Instant expires = state == State.DONE ? NOW.plusSeconds(3_600) : null;
        return new ExportStatus(
                job,
                state,
                request,
                "http://x/fhir/$export",
                time,
                percent,
                "Patient: 3 dari 7 bagian / 3 of 7 parts, with a sentence that is longer than a header of progress may be",
                expires,
                made,
                failure);
    }

    private ExportFile keep(String name, Purpose purpose, String type, int lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Random random = new Random(7);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < lines; i++) {
                gzip.write(
                        ("{\"resourceType\":\"" + type + "\",\"id\":\"" + Long.toHexString(random.nextLong()) + "\"}\n")
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        try (FileStore.Draft draft = files.write(job, name)) {
            draft.write(bytes.toByteArray());
            draft.keep();
        }
        return new ExportFile(
                name, purpose, type, lines, bytes.size(), sha256(bytes.toByteArray()), NOW.minusSeconds(30));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gunzip(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static JsonNode outputs(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body()).path("output");
    }

    private static String next(HttpResponse<String> answer) throws IOException {
        JsonNode link = JSON.readTree(answer.body()).path("link").path(0);
        assertThat(link.path("relation").textValue()).isEqualTo("next");
        return link.path("url").textValue();
    }

    private HttpResponse<byte[]> file(String acceptEncoding, String... headers) throws Exception {
        HttpRequest.Builder request =
                request("/Patient-1-abc").header("X-Client", OWNER).header("Accept-Encoding", acceptEncoding);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.GET().build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<String> get(String path) {
        return send(request(path).header("X-Client", OWNER).GET());
    }

    /** As long as it was told to wait. */
    private HttpResponse<String> getAfterPause(String path) {
        try {
            // The pace of questions is real time.
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return get(path);
    }

    private HttpResponse<String> delete(String path) {
        return send(request(path).header("X-Client", OWNER).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url(path));
    }

    private URI url(String path) {
        return URI.create(root() + job + path);
    }

    private static String root() {
        return "http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/bulk/";
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
