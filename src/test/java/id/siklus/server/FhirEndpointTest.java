package id.siklus.server;

import static id.siklus.TestServer.get;
import static id.siklus.TestServer.post;
import static id.siklus.TestServer.request;
import static id.siklus.TestServer.send;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import id.siklus.storage.ServedApi;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FhirEndpointTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    @Test
    void statesWhatTheGuideDeclares() {
        CapabilityStatement statement = parse(CapabilityStatement.class, get("/metadata"));

        ServedApi api = ServedApi.fromGuide(FHIR);
        assertThat(statement.getKind()).isEqualTo(CapabilityStatement.CapabilityStatementKind.INSTANCE);
        assertThat(statement.getRestFirstRep().getResource())
                .extracting(type -> type.getType())
                .containsExactlyElementsOf(api.resourceTypes());
        assertThat(statement.getImplementation().getUrl()).isEqualTo(TestServer.fhir());
    }

    @Test
    void understandsEverySearchParameterItDeclares() {
        ServedApi api = ServedApi.fromGuide(FHIR);
        for (String type : api.resourceTypes()) {
            for (var parameter : api.type(type).orElseThrow().getSearchParam()) {
                String value = switch (parameter.getType()) {
                    case DATE -> "2026-01-01";
                    case NUMBER, QUANTITY -> "1";
                    case URI -> "https://siklus.id/fhir/x";
                    default -> "x";
                };
                HttpResponse<String> answer = get("/" + type + "?" + parameter.getName() + "=" + value);

                assertThat(answer.statusCode())
                        .as("%s?%s: %s", type, parameter.getName(), answer.body())
                        .isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /Account,               404, SKL-4001",
        "GET,    /Foo,                   404, SKL-4001",
        "GET,    /Patient/tidak-ada,     404, SKL-4004",
        "GET,    /Patient?foo=1,         400, SKL-4003",
        "GET,    /Patient?_count=banyak, 400, SKL-4013",
        "DELETE, /Patient/x,             405, SKL-4002",
        "GET,    /_history,              405, SKL-4006",
        "POST,   /Patient/$expunge,      404, SKL-4005",
        "GET,    /Encounter/$export,     404, SKL-4005",
        "GET,    /$export,               400, SKL-5901",
        "GET,    /Patient/$everything,   404, SKL-4005",
        "GET,    ?_getpages=hilang,      410, SKL-4008"
    })
    void refusesWhatItDoesNotServe(String method, String path, int status, String code) {
        HttpResponse<String> answer = send(request(path)
                .header("Content-Type", "application/fhir+json")
                .method(
                        method,
                        "POST".equals(method)
                                ? BodyPublishers.ofString("{\"resourceType\":\"Parameters\"}")
                                : BodyPublishers.noBody()));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(codeOf(answer)).isEqualTo(code);
    }

    @Test
    void refusesToDeleteARecordOfCareInABundleAndNamesTheEntry() {
        HttpResponse<String> answer = post("", """
                {"resourceType":"Bundle","type":"transaction","entry":[
                  {"request":{"method":"DELETE","url":"Observation/1"}},
                  {"request":{"method":"DELETE","url":"Encounter?status=finished"}}]}""");

        OperationOutcome outcome = parse(OperationOutcome.class, answer);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(outcome.getIssue())
                .extracting(issue -> issue.getExpression().get(0).getValue())
                .containsExactly("Bundle.entry[0]", "Bundle.entry[1]");
    }

    @Test
    void everyLinkOfTheLandingPageLeadsSomewhere() {
        String page = send(HttpRequest.newBuilder(URI.create(TestServer.root() + "/"))
                        .GET())
                .body();
        List<String> links = Pattern.compile("href=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();

        // Health is asked at its own port, which is another one in tests: see ManagementTest.
        assertThat(links).contains("http://127.0.0.1:8081/health", "ig/");
        assertThat(links)
                .filteredOn(link -> !link.startsWith("http"))
                .hasSizeGreaterThan(4)
                .allSatisfy(link -> assertThat(send(HttpRequest.newBuilder(URI.create(TestServer.root() + "/" + link))
                                        .GET())
                                .statusCode())
                        .as(link)
                        .isEqualTo(200));
    }

    @Test
    void answersInEnglishWhenAsked() {
        HttpResponse<String> answer = send(
                request("/Patient/tidak-ada").header("Accept-Language", "en").GET());

        assertThat(answer.body()).contains("was not found").doesNotContain("tidak ditemukan");
    }

    @Test
    void capsAPageAndSaysSo() {
        HttpResponse<String> answer = get("/NamingSystem?_count=1000000");

        Bundle page = parse(Bundle.class, answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.getLink("self").getUrl()).contains("_count=200");
        assertThat(answer.body()).contains("SKL-4007");
    }

    @Test
    void saysThatAPageIsPastTheEnd() {
        HttpResponse<String> answer = get("/Library?_offset=900");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("SKL-4011").doesNotContain("\"total\"");
    }

    @Test
    void pagesThroughEveryMatchOnce() {
        String tag = UUID.randomUUID().toString();
        for (int i = 0; i < 7; i++) {
            assertThat(post("/Library", library(tag, i)).statusCode()).isEqualTo(201);
        }

        java.util.Set<String> seen = new java.util.LinkedHashSet<>();
        String url = "/Library?_count=3&name=" + tag;
        int pages = 0;
        while (url != null && pages < 9) {
            Bundle page = parse(Bundle.class, get(url));
            page.getEntry()
                    .forEach(entry ->
                            assertThat(seen.add(entry.getResource().getId())).isTrue());
            url = page.getLink("next") == null
                    ? null
                    : page.getLink("next").getUrl().substring(TestServer.fhir().length());
            pages++;
        }

        assertThat(seen).hasSize(7);
        assertThat(pages).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "/Immunization?vaccineCode=x",
        "/Organization?partOf=x",
        "/Organization?partof=x",
        "/Organization?part-of=x",
        "/Organization?_sort=lastUpdated",
        "/CarePlan?_sort=-lastUpdated",
        "/Organization?_revinclude=Organization:part-of"
    })
    void understandsSatusehatSpellings(String path) {
        assertThat(get(path).statusCode()).as(path).isEqualTo(200);
    }

    @Test
    void speaksXmlToo() {
        HttpResponse<String> answer = send(
                request("/metadata").header("Accept", "application/fhir+xml").GET());

        assertThat(answer.body()).startsWith("<CapabilityStatement");
    }

    @Test
    void describesItselfAsOpenApi() {
        assertThat(get("/api-docs").body()).contains("openapi").contains("/Patient/{id}");
    }

    @Test
    void greetsAPersonInIndonesian() {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(TestServer.root() + "/")).GET());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("lang=\"id\"").contains("Integrasi Layanan Primer");
    }

    private static String library(String name, int i) {
        return """
               {"resourceType":"Library","status":"draft","name":"%s","version":"%d",
                "type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/library-type","code":"asset-collection"}]}}""".formatted(name, i);
    }

    private static String codeOf(HttpResponse<String> answer) {
        return parse(OperationOutcome.class, answer)
                .getIssueFirstRep()
                .getDetails()
                .getCodingFirstRep()
                .getCode();
    }

    private static <T extends Resource> T parse(Class<T> type, HttpResponse<String> answer) {
        return FHIR.newJsonParser().parseResource(type, answer.body());
    }
}
