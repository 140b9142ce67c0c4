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

        assertThat(storedWith(broken)).contains("SKL-2202");
    }

    @Test
    void keepsForeignProfileAndTellsThatItWasNotChecked() {
        String foreign = patient()
                .replace("NIK", nik())
                .replace(
                        "\"gender\"",
                        "\"meta\":{\"profile\":[\"https://fhir.kemkes.go.id/r4/StructureDefinition/Patient\"]},\"gender\"");

        assertThat(storedWith(foreign)).contains("SKL-2203");
    }

    /** @return the codes of what was told about a Patient that was stored */
    private static List<String> storedWith(String patient) {
        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("Prefer", "return=OperationOutcome")
                .POST(BodyPublishers.ofString(patient)));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return issues(answer).stream().map(SentResources::code).toList();
    }
}
