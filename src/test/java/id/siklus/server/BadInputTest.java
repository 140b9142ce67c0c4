package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    @Test
    void refusesBrokenJsonAndTellsTheColumn() {
        HttpResponse<String> answer = TestServer.post("/Patient", "{\"resourceType\":\"Patient\", nama}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo("SKL-1001");
        assertThat(issue(answer).getDetails().getText()).contains("1:28");
    }

    @Test
    void refusesXmlWithDocumentTypeAndReadsNoFile() {
        String xml = """
                <!DOCTYPE Patient [<!ENTITY berkas SYSTEM "file:///etc/hostname">]>
                <Patient xmlns="http://hl7.org/fhir"><name><text value="&berkas;"/></name></Patient>""";

        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "application/fhir+xml")
                .POST(BodyPublishers.ofString(xml)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo("SKL-1010");
    }

    /** The one is no type of FHIR, the other is not served. */
    @ParameterizedTest
    @ValueSource(strings = {"Pasien", "Basic"})
    void refusesUnknownTypeAsNotFound(String type) {
        HttpResponse<String> answer = TestServer.post("/" + type, "{\"resourceType\":\"" + type + "\"}");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(code(answer)).isEqualTo("SKL-4001");
        assertThat(issue(answer).getDetails().getText()).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pasien", "Basic"})
    void namesTheEntryOfUnknownType(String type) {
        String transaction = """
                {"resourceType":"Bundle","type":"transaction","entry":[
                 {"resource":{"resourceType":"Organization","name":"Baik"},"request":{"method":"POST","url":"Organization"}},
                 {"resource":{"resourceType":"%1$s"},"request":{"method":"POST","url":"%1$s"}}]}""".formatted(type);

        HttpResponse<String> answer = TestServer.post("", transaction);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(code(answer)).isEqualTo("SKL-4001");
        assertThat(issue(answer).getExpression().get(0).getValue()).startsWith("Bundle.entry[1]");
    }

    /** HAPI's reader ends in an IllegalArgumentException; found by the mutated bodies of {@code siklus chaos}. */
    @Test
    void blamesTheBodyForAMethodThatHttpDoesNotKnow() {
        HttpResponse<String> answer = TestServer.post("/Patient/$validate", """
                {"resourceType":"Bundle","type":"transaction","entry":[{"resource":{"resourceType":"Patient"},"request":{"method":"BREW","url":"Patient"}}]}""");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo("SKL-1001");
    }

    /** HAPI keeps the word without a code for it; found by the mutated bodies of {@code siklus chaos}. */
    @ParameterizedTest
    @ValueSource(strings = {"https://fhir.kemkes.go.id/id/nik", "3209034311750101", "Transaction", " "})
    void refusesATypeOfBundleThatFhirDoesNotKnow(String type) {
        HttpResponse<String> answer = TestServer.post(
                "",
                "{\"resourceType\":\"Bundle\",\"type\":\"" + type
                        + "\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\"},\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}}]}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(code(answer)).as(answer.body()).isEqualTo("SKL-4021");
        assertThat(answer.body()).doesNotContain("3209034311750101");
    }

    /** Each is JSON to a lenient reader, and none of it is what RFC 8259 and FHIR call JSON. */
    @ParameterizedTest
    @MethodSource("looseJson")
    void takesStrictJsonOnly(String body, int status, String code, String told) {
        HttpResponse<String> answer = TestServer.post("/Patient", body);
        HttpResponse<String> english = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(body)));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(code(answer)).as(answer.body()).isEqualTo(code);
        assertThat(issue(answer).getDetails().getText()).contains(told).doesNotContain("HAPI", "Failed");
        assertThat(issue(english).getDetails().getText())
                .isNotEqualTo(issue(answer).getDetails().getText());
    }

    private static Stream<Arguments> looseJson() {
        return Stream.of(
                Arguments.of(
                        "{\"resourceType\":\"Patient\",\"gender\":\"male\",\"gender\":\"female\"}",
                        400,
                        "SKL-1005",
                        "gender"),
                Arguments.of(
                        "{\"resourceType\":\"Patient\",\"jenisKelamin\":\"male\"}", 400, "SKL-1012", "jenisKelamin"),
                Arguments.of("{\"resourceType\":\"Patient\"} {\"resourceType\":\"Patient\"}", 400, "SKL-1011", "1:"),
                Arguments.of("{\"resourceType\":\"Patient\",\"multipleBirthInteger\":NaN}", 400, "SKL-1001", "1:"),
                Arguments.of(
                        "{\"resourceType\":\"Patient\",\"name\":[{\"text\":\"\\ud83d\"}]}", 400, "SKL-1009", "U+D83D"),
                Arguments.of("\uFEFF{\"resourceType\":\"Patient\"}", 400, "SKL-1018", "BOM"),
                Arguments.of("[{\"resourceType\":\"Patient\"}]", 400, "SKL-1017", "Bundle"));
    }

    /** HL7's reader ends in an Error; found by the mutated bodies of {@code siklus chaos}. */
    @Test
    void refusesAnElementThatComesTwiceInXml() {
        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "application/fhir+xml")
                .POST(BodyPublishers.ofString("""
                        <Patient xmlns="http://hl7.org/fhir"><identifier><system value="a"/><system value="b"/><value value="c"/></identifier></Patient>""")));

        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 422);
    }

    @Test
    void refusesABombBeforeItHasUnfolded() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write("{\"resourceType\":\"Patient\",\"id\":\"".getBytes(StandardCharsets.UTF_8));
            gzip.write(new byte[8 * 1024 * 1024]);
        }

        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(bomb.toByteArray())));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(code(answer)).isEqualTo("SKL-5309");
    }

    private static String code(HttpResponse<String> answer) {
        return issue(answer).getDetails().getCodingFirstRep().getCode();
    }

    private static OperationOutcomeIssueComponent issue(HttpResponse<String> answer) {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(OperationOutcome.class, answer.body())
                .getIssueFirstRep();
    }
}
