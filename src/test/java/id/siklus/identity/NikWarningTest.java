package id.siklus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import id.siklus.fhir.PersonNumbers;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/** What a NIK says of its bearer is compared with what is stated, and never a reason to refuse. */
class NikWarningTest {

    private static final TestFolk folk = new TestFolk();

    @Test
    void aWomansNikAgreesByItsDayAbove40EvenOfADistrictThatExistsNoMore() {
        assertThat(warnings("9109014311870002", "1987-11-03", true)).isEmpty();
    }

    @Test
    void anotherSexIsToldAndStored() {
        assertThat(warnings("9109014311870013", "1987-11-03", false))
                .singleElement()
                .asString()
                .contains("Jenis kelamin");
    }

    @Test
    void anotherBirthDateIsToldAndStored() {
        assertThat(warnings("9109011205840001", "1984-12-05", false))
                .singleElement()
                .asString()
                .contains("Tanggal pada NIK");
    }

    @Test
    void anImpossibleDateIsToldWhereTheBirthDateIsNotKnownInFull() {
        assertThat(warnings("9109013902840001", "1984", false))
                .singleElement()
                .asString()
                .contains("mustahil");
    }

    @Test
    void aNikThatLooksMadeUpIsToldAndStored() {
        assertThat(warnings("9109011205840000", "1984-05-12", false))
                .singleElement()
                .asString()
                .contains("asal");
    }

    private static List<String> warnings(String nik, String birth, boolean female) {
        Patient patient = folk.person("nik" + nik, "Uji", birth, female, "prafi");
        patient.setId((String) null);
        patient.addIdentifier().setSystem(PersonNumbers.NIK).setValue(nik);
        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("Prefer", "return=OperationOutcome")
                .POST(BodyPublishers.ofString(TestFolk.json(patient))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(OperationOutcome.class, answer.body())
                .getIssue()
                .stream()
                .filter(issue -> issue.getSeverity() == OperationOutcome.IssueSeverity.WARNING)
                .map(issue -> issue.getDetails().getText())
                .toList();
    }
}
