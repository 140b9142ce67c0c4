package id.siklus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.siklus.push.FhirEndpoint;
import id.siklus.push.RetryPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchesTest {

    private static final Pattern COUNT = Pattern.compile("_count=([0-9]+)");
    private static final int CAP = 200;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Narrator narrator =
            new Narrator(new PrintStream(told, true, StandardCharsets.UTF_8), Locale.ENGLISH, false);
    private HttpServer server;
    private int total = 250;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void countsMoreVisitsThanThePageOfAnyServerHolds() throws Exception {
        search(250);

        assertThat(narrator.failures()).isEmpty();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("of 250 in all");
    }

    @Test
    void noticesThatVisitsAreMissing() throws Exception {
        total = 249;

        search(250);

        assertThat(narrator.failures()).singleElement().asString().contains("249", "250");
    }

    private void search(int visits) throws Exception {
        Facilities facilities = SmallDistricts.facilities();
        Person adult = SmallDistricts.population(100).people().stream()
                .filter(person -> person.nik().isPresent() && person.ageAt(SmallDistricts.DAY) > 20)
                .findFirst()
                .orElseThrow();
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/fhir");
        Simpus simpus = new Simpus(
                new FhirEndpoint(base, RetryPolicy.USUAL, Locale.ENGLISH, id.siklus.push.Credentials.NONE), 1);
        new Searches(simpus, narrator)
                .run(
                        adult,
                        facilities.puskesmas(),
                        SmallDistricts.DAY,
                        visits,
                        facilities.posyandu().get(0),
                        5);
    }

    /** Answers as a server with {@code total} of everything would, but one Patient for a NIK. */
    private void answer(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        String path = exchange.getRequestURI().getPath();
        Bundle page = new Bundle().setType(Bundle.BundleType.SEARCHSET);
        if (query.contains("_summary=count")) {
            page.setTotal(total);
        } else {
            int matches = query.startsWith("identifier=") ? 1 : Math.min(asked(query), Math.min(total, CAP));
            for (int i = 0; i < matches; i++) {
                page.addEntry().setResource(resource(path)).getSearch().setMode(SearchEntryMode.MATCH);
            }
            if (query.contains("include=")) {
                page.addEntry().setResource(new Encounter()).getSearch().setMode(SearchEntryMode.INCLUDE);
            }
        }
        byte[] body = Simpus.encode(page).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static int asked(String query) {
        Matcher count = COUNT.matcher(query);
        return count.find() ? Integer.parseInt(count.group(1)) : 20;
    }

    private static Resource resource(String path) {
        if (path.endsWith("/Observation")) {
            return new Observation().setEffective(new DateTimeType("2026-11-02T08:00:00+09:00"));
        }
        Resource resource = path.endsWith("/Patient") ? new Patient() : new Encounter();
        resource.setId("satu");
        return resource;
    }
}
