package id.siklus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import id.siklus.fhir.PersonNumbers;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
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
    void theExampleOfAWomanAndPrefixesOfRetiredDistrictsRaiseNothing() {
        assertThat(warnings("3171014311870002", "1987-11-03", true)).isEmpty();
        assertThat(warnings("9201015203910007", "1991-03-12", true)).isEmpty();
        assertThat(warnings("9109021203910008", "1991-03-12", false)).isEmpty();
    }

    @Test
    void noDisagreementRefusesAPersonWhicheverWayItComes() {
        String[] niks = {"9201014311870021", "9109010107990022", "3171013902840023"};
        for (String nik : niks) {
            Patient patient = folk.person("way" + nik, "Uji", "2001-02-03", false, "prafi");
            patient.addIdentifier().setSystem(PersonNumbers.NIK).setValue(nik);
            Bundle bundle = new Bundle();
            TestFolk.entry(bundle, patient);

            assertThat(folk.prafi.put(patient).statusCode()).isEqualTo(201);
            Bundle answer = TestFolk.read(Bundle.class, folk.prafi.post("", bundle));

            assertThat(answer.getEntryFirstRep().getResponse().getStatus()).startsWith("200");
            assertThat(folk.prafi
                            .patch(
                                    "/Patient/" + folk.id("way" + nik),
                                    "[{\"op\":\"replace\",\"path\":\"/gender\",\"value\":\"female\"}]")
                            .statusCode())
                    .isEqualTo(200);
        }
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
