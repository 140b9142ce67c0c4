package id.siklus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.security.ClientRegistry;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.site.TestSite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/**
 * The real server on the real embedded PostgreSQL, started once for all integration tests of a run and reached over HTTP as a vendor would.
 *
 * <p>Tests share its data: each uses identifiers of its own and never counts over everything. Requests carry the token of the client {@code uji}, a Puskesmas
 * with every scope but those of an office; another caller comes by {@link #tokenOf}.
 */
public final class TestServer {

    /** The Organization of the usual caller. */
    public static final String ORGANIZATION = "uji";

    private static final Set<String> USUAL_SCOPES = Set.of("system/*.cruds", Caller.ADMIN, Caller.SENSITIVE);
    private static final long REFRESH_AFTER_NANOS = 200_000_000_000L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, Issued> TOKENS = new ConcurrentHashMap<>();
    private static final ServletWebServerApplicationContext CONTEXT = start();

    static {
        storeOwnOrganization();
    }

    private record Issued(String secret, String token, long nanos) {}

    private TestServer() {}

    private static ServletWebServerApplicationContext start() {
        SpringApplication application = new SpringApplication(SiklusApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setAllowCircularReferences(true);
        application.setAllowBeanDefinitionOverriding(true);
        // All strangers of all tests come from one address, and most who are known are one client.
        application.setDefaultProperties(Map.ofEntries(
                Map.entry("siklus.server.port", "0"),
                Map.entry("siklus.management.port", "0"),
                Map.entry("siklus.security.jwks-hosts", "127.0.0.1"),
                Map.entry("siklus.limits.unauthenticated-per-minute", "0"),
                Map.entry("siklus.limits.requests-per-second", "0"),
                Map.entry("siklus.limits.tokens-per-minute", "0"),
                Map.entry("siklus.limits.tokens-per-minute-and-address", "0"),
                Map.entry("siklus.audit.unproved.rows-of-address", "100000"),
                Map.entry("siklus.audit.unproved.rows", "100000"),
                // Every Patient of every test would have CarePlans; tests of plans run the follower themselves.
                Map.entry("siklus.careplan.upkeep", "false"),
                Map.entry("siklus.site.archive", TestSite.archive().toString()),
                Map.entry(
                        "siklus.database.directory",
                        TestFolder.make("pg-test").resolve("pg").toString())));
        ServletWebServerApplicationContext server = (ServletWebServerApplicationContext) application.run();
        WholeGuide.awaitIn(server);
        return server;
    }

    private static void storeOwnOrganization() {
        String ministry = tokenOf(CallerRole.KEMENKES, "", "system/*.cruds", Caller.ADMIN);
        HttpResponse<String> answer = send(anonymous("/Organization/" + ORGANIZATION)
                .header("Authorization", "Bearer " + ministry)
                .header("Content-Type", "application/fhir+json")
                .PUT(BodyPublishers.ofString("""
                        {"resourceType":"Organization","id":"uji","active":true,"name":"Puskesmas Uji",
                         "identifier":[{"system":"https://siklus.id/fhir/sid/kode-fasyankes","value":"uji"}],
                         "type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/organization-type","code":"prov"}]},
                          {"coding":[{"system":"http://terminology.kemkes.go.id/CodeSystem/organization-type","code":"102"}]}]}""")));
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    /** @return a bean of the running server, for the few tests that must look behind HTTP */
    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    /** @return data directory of its PostgreSQL, as a command on the same machine is given it */
    public static Path database() {
        return Path.of(CONTEXT.getEnvironment().getRequiredProperty("siklus.database.directory"));
    }

    /** @return base URL of the FHIR endpoint, without a slash at its end */
    public static String fhir() {
        return root() + "/fhir";
    }

    public static String root() {
        return "http://127.0.0.1:" + CONTEXT.getWebServer().getPort();
    }

    public static HttpResponse<String> get(String pathAndQuery) {
        return send(request(pathAndQuery).GET());
    }

    public static HttpResponse<String> post(String path, String json) {
        return send(
                request(path).header("Content-Type", "application/fhir+json").POST(BodyPublishers.ofString(json)));
    }

    public static HttpResponse<String> put(String path, String json) {
        return send(
                request(path).header("Content-Type", "application/fhir+json").PUT(BodyPublishers.ofString(json)));
    }

    /** A request of the usual caller. @param pathAndQuery below the FHIR endpoint, such as {@code /Patient?name=siti} */
    public static HttpRequest.Builder request(String pathAndQuery) {
        return requestWith(usualToken(), pathAndQuery);
    }

    /** A request with this token. */
    public static HttpRequest.Builder requestWith(String token, String pathAndQuery) {
        return anonymous(pathAndQuery).header("Authorization", "Bearer " + token);
    }

    /** A request without any token. */
    public static HttpRequest.Builder anonymous(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(fhir() + pathAndQuery));
    }

    public static String usualToken() {
        return token("uji", CallerRole.PUSKESMAS, ORGANIZATION, USUAL_SCOPES);
    }

    /**
     * @param organization id of an Organization that exists; empty for the ministry
     * @return a token of a client of that role, got as a vendor gets it; the same for the same arguments, until it is about to expire
     */
    public static String tokenOf(CallerRole role, String organization, String... scopes) {
        Set<String> sorted = new TreeSet<>(Set.of(scopes));
        String id = "uji-" + role.code() + "-" + organization + "-" + Integer.toHexString(sorted.hashCode());
        return token(id, role, organization, sorted);
    }

    private static String token(String client, CallerRole role, String organization, Set<String> scopes) {
        return TOKENS.compute(client, (id, known) -> {
                    if (known != null && System.nanoTime() - known.nanos() < REFRESH_AFTER_NANOS) {
                        return known;
                    }
                    String secret = known != null
                            ? known.secret()
                            : bean(ClientRegistry.class).putWithSecret(id, organization, role, scopes);
                    return new Issued(secret, issue(id, secret), System.nanoTime());
                })
                .token();
    }

    /** @return an access token, by client_credentials with the secret as a header */
    public static String issue(String client, String secret) {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(root() + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        try {
            JsonNode token = JSON.readTree(answer.body()).path("access_token");
            return token.textValue();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
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
