package id.siklus.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.uhn.fhir.util.UrlUtil;
import id.siklus.TestServer;
import id.siklus.fhir.RefusedException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SearchCapsTest {

    @ParameterizedTest
    @MethodSource("tooMuch")
    void refusesWhatNoHonestSearchNeeds(String query) {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> new SearchCaps(SearchLimits.standard()).check(UrlUtil.parseQueryString(query), ""));

        assertThat(refused).as(query).isNotNull();
        assertThat(refused.getStatusCode()).isEqualTo(400);
    }

    private static Stream<String> tooMuch() {
        return Stream.of(
                repeated("code=a", 21),
                repeated("_include=Encounter:patient", 3) + "&" + repeated("_revinclude=Encounter:patient", 3),
                "code=" + repeated("a", 101).replace('&', ','),
                "_sort=a,b,c,d,e,f",
                IntStream.range(0, 61).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&")),
                "a.b.c.d=1",
                "_has:Observation:patient:_has:AuditEvent:entity:_has:AuditEvent:agent:_id=1",
                "_filter=name eq siti",
                "_query=x",
                "_contained=true");
    }

    @ParameterizedTest
    @MethodSource("fair")
    void letsHonestSearchesPass(String query) {
        assertThatCode(() -> new SearchCaps(SearchLimits.standard()).check(UrlUtil.parseQueryString(query), ""))
                .doesNotThrowAnyException();
    }

    private static Stream<String> fair() {
        return Stream.of(
                "",
                "code=" + repeated("a", 100).replace('&', ','),
                repeated("date=gt2020", 2),
                "patient.organization.partof=1",
                repeated("_include=Encounter:patient", 5));
    }

    @Test
    void everyBoundIsAKeyWithItsDefault() {
        Binder binder = new Binder(new MapConfigurationPropertySource());

        assertThat(binder.bindOrCreate("siklus.limits.search", SearchLimits.class))
                .isEqualTo(SearchLimits.standard());
    }

    @Test
    void theDefaultsAreThoseThatVendorsAreTold() {
        SearchLimits limits = SearchLimits.standard();

        assertThat(limits.longestUrl()).isEqualTo(8_000);
        assertThat(limits.mostOrValues()).isEqualTo(100);
        assertThat(limits.mostIncludes()).isEqualTo(5);
    }

    @Test
    void answersARepeatedParameterAtOnce() {
        long start = System.nanoTime();

        HttpResponse<String> answer = TestServer.get("/Observation?" + repeated("code=a", 300));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("SKL-5304");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void boundsTheSearchesOfABatch() {
        String entry = "{\"request\":{\"method\":\"GET\",\"url\":\"Patient?name=a\"}}";
        String many = IntStream.range(0, 101).mapToObj(i -> entry).collect(Collectors.joining(","));
        String heavy = "{\"request\":{\"method\":\"GET\",\"url\":\"Patient?" + repeated("name=a", 21) + "\"}}";

        HttpResponse<String> answer = TestServer.post("", batch(many));
        HttpResponse<String> place = TestServer.post("", batch(heavy));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(place.statusCode()).isEqualTo(400);
        assertThat(place.body()).contains("Bundle.entry[0].request.url");
    }

    @Test
    void boundsTheEntriesOfABundle() {
        String entry = "{\"request\":{\"method\":\"GET\",\"url\":\"Patient/1\"}}";
        String many = IntStream.range(0, 501).mapToObj(i -> entry).collect(Collectors.joining(","));

        HttpResponse<String> answer = TestServer.post("", batch(many));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("SKL-5305");
    }

    @Test
    void boundsTheIdentifiersOfAPatient() {
        String identifiers = IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"system\":\"https://siklus.id/fhir/sid/no-rm/uji\",\"value\":\"" + i + "\"}")
                .collect(Collectors.joining(","));

        HttpResponse<String> answer =
                TestServer.post("/Patient", "{\"resourceType\":\"Patient\",\"identifier\":[" + identifiers + "]}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("SKL-5305").contains("identifier");
    }

    @Test
    void boundsOneResourceAndAResourceInABundle() {
        String large = "{\"resourceType\":\"Patient\",\"name\":[{\"text\":\"" + "a".repeat(1024 * 1024) + "\"}]}";
        String bundle = "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"resource\":" + large
                + ",\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}}]}";

        assertThat(TestServer.post("/Patient", large).statusCode()).isEqualTo(413);
        HttpResponse<String> inBundle = TestServer.post("", bundle);
        assertThat(inBundle.statusCode()).isEqualTo(413);
        assertThat(inBundle.body()).contains("SKL-5306");
    }

    @Test
    void boundsXmlLikeJson() {
        String identifiers = "<identifier><value value=\"1\"/></identifier>".repeat(1_001);

        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "application/fhir+xml")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                        "<Patient xmlns=\"http://hl7.org/fhir\">" + identifiers + "</Patient>")));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void boundsTheUrl() {
        HttpResponse<String> answer = TestServer.get("/Patient?name=" + "a".repeat(9_000));

        assertThat(answer.statusCode()).isEqualTo(414);
        assertThat(answer.body()).contains("SKL-5307");
    }

    @Test
    void capsPagesOfHistoryToo() {
        assertThat(TestServer.get("/Organization/_history?_count=100000").statusCode())
                .isEqualTo(200);
        assertThat(TestServer.get("/Organization/_history?_count=100000").body().split("\"fullUrl\"", -1).length)
                .isLessThanOrEqualTo(201);
    }

    private static String batch(String entries) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[" + entries + "]}";
    }

    private static String repeated(String parameter, int times) {
        return Stream.generate(() -> parameter).limit(times).collect(Collectors.joining("&"));
    }
}
