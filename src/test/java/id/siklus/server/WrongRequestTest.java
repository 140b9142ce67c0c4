package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a vendor's first requests get wrong: each has a code and a text of its own, in both languages, and an answer that can be read. */
class WrongRequestTest {

    private static final String ORGANIZATION = """
            {"resourceType":"Organization"%s,"active":true,"name":"Uji salah",
             "identifier":[{"system":"https://siklus.id/fhir/sid/kode-fasyankes","value":"uji-salah"}],
             "type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/organization-type","code":"prov"}]}]}""";

    @ParameterizedTest
    @ValueSource(
            strings = {"ttl", "html", "html/json", "text/html", "ndjson", "application/fhir+turtle", "csv", "json,ttl"})
    void answersInJsonThatAFormatIsNotSpoken(String format) {
        for (String path : new String[] {"/Patient/does-not-exist", "/Patient", "/metadata", "/tidak-ada"}) {
            HttpResponse<String> answer = TestServer.get(path + "?_format=" + format);

            assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(406);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/fhir+json");
            assertThat(code(answer)).isEqualTo("SKL-4016");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/fhir+turtle", "text/csv", "application/pdf", "image/*;q=0.5"})
    void refusesAnAcceptHeaderOfWhichItSpeaksNothing(String accept) {
        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient/does-not-exist")
                .header("Accept", accept)
                .GET());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(406);
        assertThat(code(answer)).isEqualTo("SKL-4016");
    }

    @ParameterizedTest
    @CsvSource({
        "application/fhir+json,                                                404, {",
        "application/fhir+xml,                                                 404, <",
        "'text/turtle, application/fhir+xml;q=0.5',                            404, <",
        "'application/fhir+turtle, */*;q=0.1',                                 404, {",
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',     404, <",
        "*/*,                                                                  404, {"
    })
    void speaksWhatItCanOfWhatIsAccepted(String accept, int status, String start) {
        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient/does-not-exist")
                .header("Accept", accept)
                .GET());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).startsWith(start);
    }

    @Test
    void storesNothingWhoseAnswerItCouldNotWrite() {
        HttpResponse<String> answer = send(json("/Organization/uji-tanpa-format?_format=ttl")
                .PUT(BodyPublishers.ofString(ORGANIZATION.formatted(",\"id\":\"uji-tanpa-format\""))));

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(TestServer.get("/Organization/uji-tanpa-format").statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsTheTwoIdsThatDiffer() {
        HttpResponse<String> other =
                TestServer.put("/Organization/uji-id-satu", ORGANIZATION.formatted(",\"id\":\"uji-id-dua\""));
        HttpResponse<String> none = TestServer.put("/Organization/uji-id-satu", ORGANIZATION.formatted(""));
        HttpResponse<String> english = send(json("/Organization/uji-id-satu")
                .header("Accept-Language", "en")
                .PUT(BodyPublishers.ofString(ORGANIZATION.formatted(",\"id\":\"uji-id-dua\""))));

        assertThat(other.statusCode()).as(other.body()).isEqualTo(400);
        assertThat(code(other)).isEqualTo("SKL-4023");
        assertThat(text(other)).contains("uji-id-dua", "Organization/uji-id-satu", "tidak sama");
        assertThat(code(none)).isEqualTo("SKL-4023");
        assertThat(text(english)).contains("uji-id-dua", "is not the id of the address");
    }

    @Test
    void saysThatTheBodyBelongsToAnotherType() {
        HttpResponse<String> answer = TestServer.post("/Patient", ORGANIZATION.formatted(""));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo("SKL-1014");
        assertThat(text(answer)).contains("Organization", "Patient").doesNotContain("Incorrect");
    }

    @ParameterizedTest
    @CsvSource({"POST, /Patient", "PUT, /Patient/x", "PATCH, /Patient/x", "POST, ''"})
    void saysThatTheBodyIsMissing(String method, String path) {
        HttpResponse<String> answer = send(
                json(path).method(method, BodyPublishers.noBody()).setHeader("Content-Type", "application/fhir+json"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo("SKL-1015");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Organization/tidak-ada                      | SKL-2001",
                "Organization?identifier=http://x.id/a%7Ctidak-ada | SKL-2001",
                "https://server.lain/fhir/Organization/1     | SKL-2002",
                "Patient/tidak-ada                           | SKL-2107"
            })
    void saysWhatIsWrongWithAReference(String reference, String code) {
        String body = ORGANIZATION
                .formatted("")
                .replaceFirst("\"active\"", "\"partOf\":{\"reference\":\"" + reference.trim() + "\"},\"active\"");

        HttpResponse<String> answer = TestServer.post("/Organization", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(code(answer)).as(answer.body()).isEqualTo(code);
        assertThat(text(answer)).doesNotContain("Invalid", "HAPI", "not found");
    }

    @Test
    void saysThatAVersionIsStaleWithoutHapisWords() {
        TestServer.put("/Organization/uji-versi", ORGANIZATION.formatted(",\"id\":\"uji-versi\""));

        HttpResponse<String> answer = send(json("/Organization/uji-versi")
                .header("If-Match", "W/\"7\"")
                .PUT(BodyPublishers.ofString(ORGANIZATION.formatted(",\"id\":\"uji-versi\""))));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(412);
        assertThat(code(answer)).isEqualTo("SKL-5504");
        assertThat(text(answer)).contains("If-Match").doesNotContain("Trying", "version");
    }

    @Test
    void saysThatAPatchDoesNotFit() {
        TestServer.put("/Organization/uji-patch", ORGANIZATION.formatted(",\"id\":\"uji-patch\""));

        HttpResponse<String> answer = send(TestServer.request("/Organization/uji-patch")
                .header("Content-Type", "application/json-patch+json")
                .method(
                        "PATCH",
                        BodyPublishers.ofString("[{\"op\":\"replace\",\"path\":\"/tidak/ada\",\"value\":1}]")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(code(answer)).as(answer.body()).isEqualTo("SKL-1016");
    }

    @Test
    void saysThatAConditionMatchesMoreThanOne() {
        for (String id : new String[] {"uji-ganda-1", "uji-ganda-2"}) {
            TestServer.put(
                    "/Organization/" + id,
                    ORGANIZATION.formatted(",\"id\":\"" + id + "\"").replace("\"uji-salah\"", "\"uji-ganda\""));
        }

        HttpResponse<String> answer = TestServer.put(
                "/Organization?identifier=uji-ganda",
                ORGANIZATION.formatted("").replace("\"uji-salah\"", "\"uji-ganda\""));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(412);
        assertThat(code(answer)).as(answer.body()).isEqualTo("SKL-4019");
    }

    @Test
    void refusesAnIdThatNobodyMayChoose() {
        HttpResponse<String> digits = TestServer.put("/Organization/123", ORGANIZATION.formatted(",\"id\":\"123\""));

        assertThat(digits.statusCode()).as(digits.body()).isIn(200, 201, 400);
        assertThat(digits.body()).doesNotContain("Can not", "HAPI");
    }

    private static HttpRequest.Builder json(String path) {
        return TestServer.request(path).header("Content-Type", "application/fhir+json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return TestServer.send(request);
    }

    private static String code(HttpResponse<String> answer) {
        return issue(answer).getDetails().getCodingFirstRep().getCode();
    }

    private static String text(HttpResponse<String> answer) {
        return issue(answer).getDetails().getText();
    }

    private static OperationOutcomeIssueComponent issue(HttpResponse<String> answer) {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(OperationOutcome.class, answer.body())
                .getIssueFirstRep();
    }
}
