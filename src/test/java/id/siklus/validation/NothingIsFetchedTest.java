package id.siklus.validation;

import static id.siklus.validation.SentResources.nik;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.siklus.TestServer;
import id.siklus.server.CallerRole;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever names an address of the network in a resource or a question makes the server ask nobody there: neither the validator nor the terminology fetches. */
class NothingIsFetchedTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer somewhere;

    @BeforeEach
    void listen() throws IOException {
        somewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        somewhere.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        somewhere.start();
    }

    @AfterEach
    void stop() {
        somewhere.stop(0);
    }

    @Test
    void isReallyThere() {
        TestServer.send(HttpRequest.newBuilder(URI.create(at("/x"))).GET());

        assertThat(asked).containsExactly("GET /x");
    }

    @Test
    void asksNobodyAboutWhatAResourceNames() {
        String patient = """
                {"resourceType":"Patient","meta":{"profile":["%1$s/StructureDefinition/pasien"]},"implicitRules":"%1$s/aturan",
                 "extension":[{"url":"%1$s/StructureDefinition/tambahan","valueString":"x"}],
                 "identifier":[{"system":"https://fhir.kemkes.go.id/id/nik","value":"%2$s"},{"system":"%1$s/nomor","value":"1"}],
                 "name":[{"use":"official","text":"Siti Uji"}],"gender":"female","birthDate":"2003-12-06","multipleBirthInteger":0,
                 "photo":[{"contentType":"image/png","url":"%1$s/foto.png"}],
                 "maritalStatus":{"coding":[{"system":"%1$s/CodeSystem/nikah","code":"k"}]},
                 "generalPractitioner":[{"reference":"%1$s/Practitioner/1"}]}""".formatted(at(""), nik());
        String answers = """
                {"resourceType":"QuestionnaireResponse","status":"in-progress","questionnaire":"%1$s/Questionnaire/q|1",
                 "subject":{"reference":"%1$s/Patient/1"},"item":[{"linkId":"1","answer":[{"valueCoding":{"system":"%1$s/CodeSystem/a","code":"b"}}]}]}""".formatted(at(""));
        String valueSet = """
                {"resourceType":"ValueSet","url":"%1$s/ValueSet/%2$s","status":"draft","name":"Uji",
                 "compose":{"include":[{"valueSet":["%1$s/ValueSet/lain"]},{"system":"%1$s/CodeSystem/lain"}]}}""".formatted(at(""), UUID.randomUUID());

        List<HttpResponse<String>> answered = List.of(
                TestServer.post("/Patient", patient),
                TestServer.post("/Patient/$validate", patient),
                TestServer.post("/Patient/$validate?profile=" + at("/StructureDefinition/lain"), patient),
                TestServer.post("/QuestionnaireResponse", answers),
                TestServer.post("/QuestionnaireResponse/$validate", answers),
                TestServer.post("/ValueSet", valueSet));

        assertThat(answered)
                .allSatisfy(answer -> assertThat(answer.statusCode()).isLessThan(500));
        assertThat(asked).isEmpty();
    }

    @Test
    void asksNobodyAboutWhatAQuestionNames() {
        String url = at("/CodeSystem/lain");

        assertThat(Stream.of(
                                "/ValueSet/$expand?url=" + at("/ValueSet/lain"),
                                "/CodeSystem/$lookup?code=a&system=" + url,
                                "/CodeSystem/$validate-code?code=a&url=" + url,
                                "/ValueSet/$validate-code?code=a&system=" + url + "&url=" + at("/ValueSet/lain"),
                                "/ConceptMap/$translate?code=a&system=" + url + "&url=" + at("/ConceptMap/lain"),
                                "/Observation?code:in=" + at("/ValueSet/lain"),
                                "/Encounter?subject=" + at("/Patient/1"))
                        .map(TestServer::get))
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500));
        assertThat(asked).isEmpty();
    }

    /** By an administrator too: definitions name others by their canonical URL. */
    @Test
    void asksNobodyAboutWhatADefinitionNames() {
        String ministry = TestServer.tokenOf(CallerRole.KEMENKES, "", "system/*.cruds", "siklus/admin");
        String profile = """
                {"resourceType":"StructureDefinition","url":"%1$s/StructureDefinition/%2$s","name":"Uji","status":"draft","kind":"resource",
                 "abstract":false,"type":"Patient","baseDefinition":"%1$s/StructureDefinition/dasar","derivation":"constraint",
                 "differential":{"element":[{"id":"Patient","path":"Patient"}]}}""".formatted(at(""), UUID.randomUUID());

        HttpResponse<String> answer = TestServer.send(TestServer.requestWith(ministry, "/StructureDefinition")
                .header("Content-Type", "application/fhir+json")
                .POST(HttpRequest.BodyPublishers.ofString(profile)));

        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
        assertThat(asked).isEmpty();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + somewhere.getAddress().getPort() + path;
    }
}
