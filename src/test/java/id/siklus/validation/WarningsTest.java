package id.siklus.validation;

import static id.siklus.validation.SentResources.issues;
import static id.siklus.validation.SentResources.nik;
import static id.siklus.validation.SentResources.patient;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stored although something about it was noticed, and told to who asks. */
class WarningsTest {

    @Test
    void tellsWarningsToCallersWhoAsk() {
        String dirty = patient()
                .replace("NIK", nik())
                .replace("https://fhir.kemkes.go.id/id/nik", "http://fhir.kemkes.go.id/id/nik");

        assertThat(storedWith(dirty)).contains("SKL-2201");
    }

    @Test
    void storesWithoutNarrativeThatIsNoXhtml() {
        String broken = patient()
                .replace("NIK", nik())
                .replace("\"gender\"", "\"text\":{\"status\":\"generated\",\"div\":\"bukan <b>xhtml\"},\"gender\"");

        HttpResponse<String> answer = stored(broken);

        assertThat(codes(answer)).contains("SKL-2202");
        assertThat(TestServer.get(where(answer)).body()).contains("Siti Uji").doesNotContain("\"div\"", "bukan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\\\"alert(1)\\\">a</p>",
                "<a href=\\\"javascript:alert(1)\\\">a</a>",
                "<img src=\\\"https://pelacak.example/x.png\\\" alt=\\\"a\\\"/>"
            })
    void storesNothingOfANarrativeThatRunsOrCallsSomething(String inside) {
        String nik = nik();
        String hostile = patient()
                .replace("NIK", nik)
                .replace(
                        "\"gender\"",
                        "\"text\":{\"status\":\"generated\",\"div\":\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">"
                                + inside + "</div>\"},\"gender\"");

        assertThat(storedWith(hostile)).containsAnyOf("SKL-2202", "SKL-5312");

        assertThat(TestServer.get("/Patient?identifier=https://fhir.kemkes.go.id/id/nik%7C" + nik)
                        .body())
                .contains(nik)
                .doesNotContain("alert", "onclick", "pelacak");
    }

    @Test
    void keepsForeignProfileAndTellsThatItWasNotChecked() {
        String foreign = patient()
                .replace("NIK", nik())
                .replace(
                        "\"gender\"",
                        "\"meta\":{\"profile\":[\"https://fhir.kemkes.go.id/r4/StructureDefinition/Patient\"]},\"gender\"");

        HttpResponse<String> answer = stored(foreign);

        assertThat(codes(answer)).contains("SKL-2203");
        assertThat(TestServer.get(where(answer)).body())
                .contains("https://fhir.kemkes.go.id/r4/StructureDefinition/Patient");
    }

    @Test
    void keepsAContainedResourceThatNothingRefersToAndTellsIt() {
        String lonely = patient()
                .replace("NIK", nik())
                .replace(
                        "\"gender\"",
                        "\"contained\":[{\"resourceType\":\"Organization\",\"id\":\"sendirian\",\"active\":true,\"name\":\"Klinik Sendirian\","
                                + "\"identifier\":[{\"system\":\"https://siklus.id/fhir/sid/kode-fasyankes\",\"value\":\"K1\"}],"
                                + "\"type\":[{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/organization-type\",\"code\":\"prov\"}]}]}],\"gender\"");

        HttpResponse<String> answer = stored(lonely);

        assertThat(codes(answer)).contains("SKL-2204");
        assertThat(issues(answer))
                .anySatisfy(issue -> assertThat(issue.getDetails().getText()).contains("sendirian"));
        assertThat(TestServer.get(where(answer)).body()).contains("Klinik Sendirian");
    }

    @Test
    void changesADirtyUrlInWhatIsStoredAndKeepsTheOffsetOfATime() {
        String dirty = patient()
                .replace("NIK", nik())
                .replace("https://fhir.kemkes.go.id/id/nik", "http://fhir.kemkes.go.id/id/nik")
                .replace("\"gender\"", "\"deceasedDateTime\":\"2026-01-02T08:00:00+09:00\",\"gender\"");

        String stored = TestServer.get(where(stored(dirty))).body();

        assertThat(stored)
                .contains("\"https://fhir.kemkes.go.id/id/nik\"", "2026-01-02T08:00:00+09:00")
                .doesNotContain("http://fhir.kemkes.go.id");
    }

    /** @return the codes of what was told about a Patient that was stored */
    private static List<String> storedWith(String patient) {
        return codes(stored(patient));
    }

    private static List<String> codes(HttpResponse<String> answer) {
        return issues(answer).stream().map(SentResources::code).toList();
    }

    private static String where(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/fhir(/Patient/[^/]+).*", "$1");
    }

    private static HttpResponse<String> stored(String patient) {
        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("Prefer", "return=OperationOutcome")
                .POST(BodyPublishers.ofString(patient)));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer;
    }
}
