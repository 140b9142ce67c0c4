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
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.junit.jupiter.api.io.TempDir;

/** {@code /bulk} over real HTTP on the server's own Tomcat, with real files and exports in states of the test's choice. */
abstract class DoorSteps {

    static final ObjectMapper JSON = new ObjectMapper();
    static final HttpClient CLIENT = HttpClient.newHttpClient();
    static final String OWNER = "pemilik";
    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @TempDir
    private static Path directory;

    private static Tomcat tomcat;
    static FileStore files;
    static KnownExports exports;

    final UUID job = UUID.randomUUID();

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

    void put(State state, int percent, List<ExportFile> made) {
        exports.put(OWNER, status(state, percent, made, List.of(), NOW.minusSeconds(60), null, false));
    }

    ExportStatus status(
            State state,
            int percent,
            List<ExportFile> made,
            List<String> ignored,
            Instant time,
            String failure,
            boolean partial) {
        return status(state, percent, made, ignored, time, failure, partial, null);
    }

    /** @param organizedBy null for files of one type each */
    ExportStatus status(
            State state,
            int percent,
            List<ExportFile> made,
            List<String> ignored,
            Instant time,
            String failure,
            boolean partial,
            String organizedBy) {
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
                organizedBy,
                partial,
                OutputFormat.NDJSON,
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

    ExportFile keep(String name, Purpose purpose, String type, int lines) throws IOException {
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

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] gunzip(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    static JsonNode outputs(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body()).path("output");
    }

    static String next(HttpResponse<String> answer) throws IOException {
        JsonNode link = JSON.readTree(answer.body()).path("link").path(0);
        assertThat(link.path("relation").textValue()).isEqualTo("next");
        return link.path("url").textValue();
    }

    HttpResponse<byte[]> file(String acceptEncoding, String... headers) throws Exception {
        HttpRequest.Builder request =
                request("/Patient-1-abc").header("X-Client", OWNER).header("Accept-Encoding", acceptEncoding);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.GET().build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> get(String path) {
        return send(request(path).header("X-Client", OWNER).GET());
    }

    /** As long as it was told to wait. */
    HttpResponse<String> getAfterPause(String path) {
        try {
            // The pace of questions is real time.
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return get(path);
    }

    HttpResponse<String> delete(String path) {
        return send(request(path).header("X-Client", OWNER).DELETE());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url(path));
    }

    URI url(String path) {
        return URI.create(root() + job + path);
    }

    static String root() {
        return "http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/bulk/";
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
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
