package id.siklus.terminology;

import static id.siklus.TestServer.get;
import static id.siklus.TestServer.post;
import static id.siklus.TestServer.put;
import static id.siklus.TestServer.request;
import static id.siklus.TestServer.requestWith;
import static id.siklus.TestServer.send;
import static id.siklus.TestServer.tokenOf;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import id.siklus.server.CallerRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminologyOperationsTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String OURS = "https://siklus.id/fhir/";
    private static final String BASE = "https://uji-terminologi.example/";

    @BeforeAll
    static void awaitGuide() {
        TestServer.fhir(); // starts it here and not on the waiting thread, which would be interrupted
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(() -> get("/ValueSet/vaksin").statusCode() == 200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "400 SKL-5810 /CodeSystem/$lookup?code=pustu",
                "400 SKL-5810 /CodeSystem/$lookup?system=https://siklus.id/fhir/CodeSystem/klaster",
                "404 SKL-5812 /CodeSystem/$lookup?system=https://uji.example/tidak-ada&code=a",
                "404 SKL-5812 /CodeSystem/$lookup?system=https://siklus.id/fhir/CodeSystem/klaster&version=99&code=k2",
                "404 SKL-5813 /CodeSystem/$lookup?system=https://siklus.id/fhir/CodeSystem/klaster&code=tidak-ada",
                "400 SKL-5810 /CodeSystem/$validate-code?code=a",
                "404 SKL-5812 /CodeSystem/$validate-code?url=https://uji.example/tidak-ada&code=a",
                "404 SKL-5812 /CodeSystem/tidak-ada/$validate-code?code=a",
                "400 SKL-5810 /ValueSet/$expand",
                "400 SKL-5811 /ValueSet/$expand?url=https://siklus.id/fhir/ValueSet/klaster&count=-1",
                "400 SKL-5811 /ValueSet/$expand?url=https://siklus.id/fhir/ValueSet/klaster&offset=-1",
                "404 SKL-5814 /ValueSet/$expand?url=https://uji.example/tidak-ada",
                "404 SKL-5814 /ValueSet/tidak-ada/$expand",
                "404 SKL-5814 /ValueSet/$expand?url=https://siklus.id/fhir/ValueSet/klaster%7C99",
                "400 SKL-5810 /ValueSet/$validate-code?url=https://siklus.id/fhir/ValueSet/klaster",
                "404 SKL-5814 /ValueSet/$validate-code?url=https://uji.example/tidak-ada&system=x&code=a",
                "400 SKL-5810 /ConceptMap/$translate?code=pustu",
                "400 SKL-5810 /ConceptMap/$translate?url=https://siklus.id/fhir/ConceptMap/icd-10-ke-skdr",
                "404 SKL-5815 /ConceptMap/$translate?url=https://uji.example/tidak-ada&system=x&code=a",
                "404 SKL-5815 /ConceptMap/tidak-ada/$translate?system=x&code=a"
            })
    void saysWhatIsMissingOrUnknown(int status, String code, String path) {
        HttpResponse<String> indonesian = get(path);
        HttpResponse<String> english =
                send(request(path).header("Accept-Language", "en").GET());

        assertThat(indonesian.statusCode()).as(indonesian.body()).isEqualTo(status);
        assertThat(indonesian.body()).contains("OperationOutcome", code);
        assertThat(english.body()).contains(code).isNotEqualTo(indonesian.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/CodeSystem/$lookup?system=https://siklus.id/fhir/CodeSystem/status-gizi&code=tbu-pendek | '' | Pendek",
                "/CodeSystem/$lookup?system=https://siklus.id/fhir/CodeSystem/status-gizi&code=tbu-pendek | id | Pendek",
                "/CodeSystem/$lookup?system=https://siklus.id/fhir/CodeSystem/status-gizi&code=tbu-pendek | id-ID, en;q=0.5 | Pendek",
                "/CodeSystem/$lookup?system=https://siklus.id/fhir/CodeSystem/status-gizi&code=tbu-pendek | en-US | Stunted",
                "/CodeSystem/$lookup?system=https://siklus.id/fhir/CodeSystem/status-gizi&code=tbu-pendek | fr | Pendek",
                "/CodeSystem/$lookup?system=https://siklus.id/fhir/CodeSystem/status-gizi&code=tbu-pendek&displayLanguage=en | id | Stunted",
                "/CodeSystem/$validate-code?url=https://siklus.id/fhir/CodeSystem/status-gizi&code=tbu-pendek | en | Stunted"
            })
    void namesACodeInTheLanguageThatIsAskedFor(String path, String acceptLanguage, String display) {
        HttpResponse<String> answer = send(
                acceptLanguage.isEmpty()
                        ? request(path).GET()
                        : request(path)
                                .header("Accept-Language", acceptLanguage)
                                .GET());

        assertThat(answer.body()).contains("\"name\":\"display\",\"valueString\":\"" + display + "\"");
    }

    @Test
    void expandsInEitherLanguageWithEveryName() {
        String path = "/ValueSet/$expand?url=" + OURS + "ValueSet/status-gizi";

        assertThat(displayOf(expanded(path), "tbu-pendek")).isEqualTo("Pendek");
        ValueSet english = expanded(path + "&displayLanguage=en");
        assertThat(displayOf(english, "tbu-pendek")).isEqualTo("Stunted");
        assertThat(english.getExpansion().getContains().get(0).getDesignation()).isNotEmpty();
        assertThat(expanded(path + "&includeDesignations=false")
                        .getExpansion()
                        .getContains()
                        .get(0)
                        .getDesignation())
                .isEmpty();
    }

    @Test
    void pagesThroughAnExpansionWithoutGapOrDouble() {
        String path = "/ValueSet/$expand?url=" + OURS + "ValueSet/jenis-kunjungan";
        List<String> all = codes(expanded(path));

        List<String> first = codes(expanded(path + "&count=20"));
        List<String> second = codes(expanded(path + "&count=20&offset=20"));
        List<String> rest = codes(expanded(path + "&count=20&offset=40"));

        assertThat(first).hasSize(20);
        assertThat(java.util.stream.Stream.of(first, second, rest)
                        .flatMap(List::stream)
                        .toList())
                .isEqualTo(all);
        assertThat(expanded(path + "&count=0").getExpansion().getTotal()).isEqualTo(all.size());
        assertThat(codes(expanded(path + "&count=0"))).isEmpty();
    }

    @Test
    void findsCodesAsOneTypesByAnyNameAndTheBestFirst() {
        String path = "/ValueSet/$expand?url=" + OURS + "ValueSet/diagnosis&filter=";

        assertThat(codes(expanded(path + "deng")).get(0)).startsWith("A9");
        assertThat(codes(expanded(path + "FEVER%20deng"))).isNotEmpty();
        assertThat(codes(expanded(path + "A90"))).contains("A90");
        assertThat(codes(expanded(path + "zzzz"))).isEmpty();
        assertThat(codes(expanded("/ValueSet/$expand?url=" + OURS + "ValueSet/status-gizi&filter=stunt")))
                .contains("tbu-pendek");
    }

    @Test
    void saysThatAnExpansionOfAFragmentIsNotClosed() {
        assertThat(expanded("/ValueSet/$expand?url=" + OURS + "ValueSet/diagnosis")
                        .getExpansion()
                        .hasExtension("http://hl7.org/fhir/StructureDefinition/valueset-unclosed"))
                .isTrue();
        assertThat(expanded("/ValueSet/$expand?url=" + OURS + "ValueSet/klaster")
                        .getExpansion()
                        .hasExtension())
                .isFalse();
    }

    @Test
    void expandsAWholeSystemByItsOwnUrlAndAValueSetThatComesWithTheRequest() {
        assertThat(codes(expanded("/ValueSet/$expand?url=" + OURS + "CodeSystem/klaster%3Ffhir_vs")))
                .hasSize(5);
        HttpResponse<String> inline = post("/ValueSet/$expand", """
                {"resourceType":"Parameters","parameter":[{"name":"valueSet","resource":{"resourceType":"ValueSet","status":"active",
                 "compose":{"include":[{"system":"%sCodeSystem/klaster"}],"exclude":[{"system":"%sCodeSystem/klaster",
                  "concept":[{"code":"k1"}]}]}}}]}""".formatted(OURS, OURS));
        assertThat(inline.statusCode()).as(inline.body()).isEqualTo(200);
        assertThat(codes(FHIR.newJsonParser().parseResource(ValueSet.class, inline.body())))
                .hasSize(4);
    }

    @Test
    void expandsFhirsOwnValueSets() {
        assertThat(codes(expanded("/ValueSet/$expand?url=http://hl7.org/fhir/ValueSet/administrative-gender")))
                .containsExactlyInAnyOrder("male", "female", "other", "unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | ''      | /CodeSystem/$validate-code?url=https://siklus.id/fhir/CodeSystem/klaster&code=k2",
                "false | tidak   | /CodeSystem/$validate-code?url=https://siklus.id/fhir/CodeSystem/klaster&code=salah",
                "true  | lengkap | /CodeSystem/$validate-code?url=http://hl7.org/fhir/sid/icd-10&code=A15.0X",
                "true  | ''      | /CodeSystem/$validate-code?url=https://siklus.id/fhir/CodeSystem/status-gizi&code=tbu-pendek&display=stunting",
                "false | nama    | /CodeSystem/$validate-code?url=https://siklus.id/fhir/CodeSystem/status-gizi&code=tbu-pendek&display=gemuk",
                "true  | ''      | /ValueSet/$validate-code?url=https://siklus.id/fhir/ValueSet/diagnosis-diabetes&system=http://hl7.org/fhir/sid/icd-10&code=E11.9",
                "false | tidak   | /ValueSet/$validate-code?url=https://siklus.id/fhir/ValueSet/diagnosis-diabetes&system=http://hl7.org/fhir/sid/icd-10&code=I10",
                "true  | lengkap | /ValueSet/$validate-code?url=https://siklus.id/fhir/ValueSet/diagnosis-diabetes&system=http://hl7.org/fhir/sid/icd-10&code=E11.5",
                "true  | lengkap | /ValueSet/$validate-code?url=https://siklus.id/fhir/ValueSet/permintaan&system=http://loinc.org&code=1234-5",
                "true  | ''      | /ValueSet/klaster/$validate-code?code=k2",
                "false | tidak   | /ValueSet/klaster/$validate-code?system=http://loinc.org&code=k2"
            })
    void judgesACode(boolean result, String message, String path) {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"name\":\"result\",\"valueBoolean\":" + result)
                .contains(message);
    }

    /** Java's engine would have no end upon such a pattern and a name of some length. */
    @ParameterizedTest
    @CsvSource({"$expand,include", "$validate-code,include", "$expand,exclude"})
    void runsNoPatternThatComesWithTheRequest(String operation, String part) {
        String valueSet = """
                {"resourceType":"ValueSet","status":"active","compose":{
                  %s"%s":[{"system":"https://siklus.id/fhir/CodeSystem/layanan","filter":[{"property":"display","op":"regex","value":"(.+)+#"}]}]}}""".formatted(
                        part.equals("exclude")
                                ? "\"include\":[{\"system\":\"https://siklus.id/fhir/CodeSystem/layanan\"}],"
                                : "",
                        part);
        String parameters = """
                {"resourceType":"Parameters","parameter":[{"name":"valueSet","resource":%s},
                 {"name":"coding","valueCoding":{"system":"https://siklus.id/fhir/CodeSystem/layanan","code":"ht-monitor"}}]}""".formatted(valueSet);

        HttpResponse<String> answer = send(request("/ValueSet/" + operation)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(parameters)));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("OperationOutcome", "regex");
    }

    @Test
    void takesACodingOrAConceptInTheBody() {
        String coding = """
                {"resourceType":"Parameters","parameter":[{"name":"url","valueUri":"%sValueSet/klaster"},
                 {"name":"codeableConcept","valueCodeableConcept":{"coding":[{"system":"http://loinc.org","code":"x"},
                  {"system":"%sCodeSystem/klaster","code":"k3"}]}}]}""".formatted(OURS, OURS);

        assertThat(post("/ValueSet/$validate-code", coding).body()).contains("\"valueBoolean\":true");
        assertThat(post("/CodeSystem/$lookup", """
                        {"resourceType":"Parameters","parameter":[{"name":"coding","valueCoding":
                         {"system":"%sCodeSystem/klaster","code":"k3"}}]}""".formatted(OURS)).body()).contains("\"name\":\"display\"");
    }

    @Test
    void translatesBackwardsWithTheRelationTurned() {
        String map = "/ConceptMap/$translate?url=" + OURS + "ConceptMap/icd-10-ke-skdr&";
        HttpResponse<String> there = get(map + "system=http://hl7.org/fhir/sid/icd-10&code=A90");
        HttpResponse<String> back =
                get(map + "system=" + OURS + "CodeSystem/kelompok-penyakit-skdr&code=C&reverse=true");
        HttpResponse<String> nothing = get(map + "system=http://hl7.org/fhir/sid/icd-10&code=Z99.9");

        assertThat(there.body()).contains("\"valueBoolean\":true", "\"code\":\"C\"");
        assertThat(back.body()).contains("\"valueBoolean\":true", "\"code\":\"A90\"");
        if (there.body().contains("wider")) {
            assertThat(back.body()).contains("narrower");
        }
        assertThat(nothing.statusCode()).isEqualTo(200);
        assertThat(nothing.body()).contains("\"valueBoolean\":false", "\"name\":\"message\"");
    }

    @Test
    void answersFromWhatAClientHasJustWritten() {
        String system = """
                {"resourceType":"CodeSystem","id":"uji-tulis","url":"%sCodeSystem/tulis","version":"1","name":"UjiTulis","status":"active",
                 "content":"complete","concept":[{"code":"a","display":"%s"},{"code":"b","display":"Dua",
                  "property":[{"code":"inactive","valueBoolean":true}],"concept":[{"code":"c","display":"Tiga"}]}]}""";
        String valueSet = """
                {"resourceType":"ValueSet","id":"uji-tulis","url":"%sValueSet/tulis","name":"UjiTulis","status":"active",
                 "compose":{"include":[{"system":"%sCodeSystem/tulis"}]}}""".formatted(BASE, BASE);
        String expand = "/ValueSet/$expand?url=" + BASE + "ValueSet/tulis";
        assertThat(put("/CodeSystem/uji-tulis", system.formatted(BASE, "Satu")).statusCode())
                .isEqualTo(201);
        assertThat(put("/ValueSet/uji-tulis", valueSet).statusCode()).isEqualTo(201);
        assertThat(codes(expanded(expand))).containsExactly("a", "b", "c");
        assertThat(codes(expanded(expand + "&activeOnly=true"))).containsExactly("a", "c");

        put("/CodeSystem/uji-tulis", system.formatted(BASE, "Satu lagi"));

        assertThat(displayOf(expanded(expand), "a")).isEqualTo("Satu lagi");
        String isA = valueSet.replace(
                "\"system\":\"" + BASE + "CodeSystem/tulis\"",
                "\"system\":\"" + BASE
                        + "CodeSystem/tulis\",\"filter\":[{\"property\":\"concept\",\"op\":\"is-a\",\"value\":\"b\"}]");
        put("/ValueSet/uji-tulis", isA);
        assertThat(codes(expanded(expand))).containsExactly("b", "c");

        send(request("/ValueSet/uji-tulis").DELETE());

        assertThat(get(expand).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesToExpandWhatRefersToItself() {
        for (String id : List.of("putar-a", "putar-b")) {
            String other = "putar-a".equals(id) ? "putar-b" : "putar-a";
            put("/ValueSet/" + id, """
                    {"resourceType":"ValueSet","id":"%s","url":"%sValueSet/%s","name":"UjiPutar","status":"active",
                     "compose":{"include":[{"valueSet":["%sValueSet/%s"]}]}}""".formatted(id, BASE, id, BASE, other));
        }

        HttpResponse<String> answer = get("/ValueSet/$expand?url=" + BASE + "ValueSet/putar-a");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("SKL-5816", "putar-b");
    }

    @Test
    void letsOnlyAnAdministratorOverwriteADefinition() {
        String token = tokenOf(CallerRole.PUSKESMAS, TestServer.ORGANIZATION, "system/*.cruds");
        HttpResponse<String> answer = send(requestWith(token, "/CodeSystem/klaster")
                .header("Content-Type", "application/fhir+json")
                .PUT(BodyPublishers.ofString(get("/CodeSystem/klaster").body().replace("Klaster", "Gugus"))));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(get("/CodeSystem/klaster").body()).doesNotContain("Gugus");
    }

    private static ValueSet expanded(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return FHIR.newJsonParser().parseResource(ValueSet.class, answer.body());
    }

    private static List<String> codes(ValueSet expansion) {
        return expansion.getExpansion().getContains().stream()
                .map(ValueSetExpansionContainsComponent::getCode)
                .toList();
    }

    private static String displayOf(ValueSet expansion, String code) {
        return expansion.getExpansion().getContains().stream()
                .filter(contained -> contained.getCode().equals(code))
                .map(ValueSetExpansionContainsComponent::getDisplay)
                .findFirst()
                .orElseThrow();
    }
}
