package id.siklus;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/**
 * The real server on the real embedded PostgreSQL, started once for all integration tests of a run and reached over HTTP as a vendor would.
 *
 * <p>Tests share its data: each uses identifiers of its own and never counts over everything.
 */
public final class TestServer {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ServletWebServerApplicationContext CONTEXT = start();

    private TestServer() {}

    private static ServletWebServerApplicationContext start() {
        try {
            Path target = Files.createDirectories(Path.of("target"));
            Path data = Files.createTempDirectory(target, "pg-test");
            SpringApplication application = new SpringApplication(SiklusApplication.class);
            application.setBannerMode(Banner.Mode.OFF);
            application.setAllowCircularReferences(true);
            application.setAllowBeanDefinitionOverriding(true);
            application.setDefaultProperties(Map.of(
                    "siklus.server.port", "0",
                    "siklus.management.port", "0",
                    "siklus.database.directory", data.toString()));
            return (ServletWebServerApplicationContext) application.run();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** @return a bean of the running server, for the few tests that must look behind HTTP */
    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
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

    /** @param pathAndQuery below the FHIR endpoint, such as {@code /Patient?name=siti} */
    public static HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(fhir() + pathAndQuery));
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
