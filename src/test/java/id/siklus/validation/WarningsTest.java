package id.siklus.validation;

import static id.siklus.validation.SentResources.issues;
import static id.siklus.validation.SentResources.nik;
import static id.siklus.validation.SentResources.patient;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What is stored although something about it was noticed, and told to who asks. */
class WarningsTest {

    @Test
    void tellsWarningsToCallersWhoAsk() {
        String dirty = patient()
                .replace("NIK", nik())
                .replace("https://fhir.kemkes.go.id/id/nik", "http://fhir.kemkes.go.id/id/nik");

        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("Prefer", "return=OperationOutcome")
                .POST(BodyPublishers.ofString(dirty)));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(issues(answer)).extracting(SentResources::code).contains("SKL-2201");
    }

    @Test
    void storesWithoutNarrativeThatIsNoXhtml() {
        String broken = patient()
                .replace("NIK", nik())
                .replace("\"gender\"", "\"text\":{\"status\":\"generated\",\"div\":\"bukan <b>xhtml\"},\"gender\"");

        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("Prefer", "return=OperationOutcome")
                .POST(BodyPublishers.ofString(broken)));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(issues(answer)).extracting(SentResources::code).contains("SKL-2202");
    }

    @Test
    void keepsForeignProfileAndTellsThatItWasNotChecked() {
        String foreign = patient()
                .replace("NIK", nik())
                .replace(
                        "\"gender\"",
                        "\"meta\":{\"profile\":[\"https://fhir.kemkes.go.id/r4/StructureDefinition/Patient\"]},\"gender\"");

        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("Prefer", "return=OperationOutcome")
                .POST(BodyPublishers.ofString(foreign)));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(issues(answer)).extracting(SentResources::code).contains("SKL-2203");
    }
}
