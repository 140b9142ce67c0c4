package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every search that the published requests of SATUSEHAT contain is understood, in their spelling; what is spelt twice is asked twice. */
class SatusehatSearchesTest {

    private static final String NUMBER = "9202044510959177";
    private static final String NIK = "https://fhir.kemkes.go.id/id/nik%7C" + NUMBER;
    private static final String SIZE = "&_count=1";

    @BeforeAll
    static void storeSomebodyAndAFacilityBelowAnother() {
        for (String place : new String[] {"uji-ejaan-atas", "uji-ejaan-bawah"}) {
            String parent = place.endsWith("atas") ? "uji" : "uji-ejaan-atas";
            stored(TestServer.put("/Organization/" + place, """
                    {"resourceType":"Organization","id":"%1$s","active":true,"name":"%1$s","partOf":{"reference":"Organization/%2$s"},
                     "identifier":[{"system":"https://siklus.id/fhir/sid/kode-fasyankes","value":"%1$s"}],
                     "type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/organization-type","code":"team"}]}]}""".formatted(place, parent)));
        }
        stored(TestServer.put("/Patient/uji-ejaan", """
                {"resourceType":"Patient","id":"uji-ejaan","active":true,"identifier":[{"system":"https://fhir.kemkes.go.id/id/nik","value":"%s"}],
                 "name":[{"use":"official","text":"Maria Ejaan"}],"gender":"female","birthDate":"1995-10-05","multipleBirthInteger":0}""".formatted(NUMBER)));
    }

    private static void stored(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patient?identifier=" + NIK,
                "Patient?identifier=https://fhir.kemkes.go.id/id/nik-ibu%7C9202044510959177",
                "Patient?name=maria&birthdate=1995-10-05&gender=female",
                "Patient?name=maria&birthdate=1995-10-05&nik=9202044510959177",
                "Practitioner?identifier=" + NIK,
                "Practitioner?name=bidan&gender=female&birthdate=1990",
                "PractitionerRole?identifier=" + NIK,
                "RelatedPerson?patient=bayi",
                "RelatedPerson?identifier=https://fhir.kemkes.go.id/id/ihs-number%7CP1",
                "Organization?partof=puskesmas&name=posyandu&type=team",
                "Organization?_lastUpdated=ge2020-01-01&_sort=-_lastUpdated",
                "Organization?partOf=puskesmas&_revinclude=Organization:part-of&_revinclude=Location:organization",
                "Organization?part-of=puskesmas",
                "Location?organization=puskesmas&name=ruang&identifier=x&_revinclude=Location:part-of",
                "Encounter?identifier=x&subject=ibu-hamil&service-provider=puskesmas",
                "Encounter?subject=ibu-hamil&date=ge2026-09-01&date=le2026-09-30",
                "EpisodeOfCare?patient=ibu-hamil&type=ANC&status=waitlist,active&organization=puskesmas",
                "Condition?subject=ibu-hamil&encounter=anc&clinical-status=active&code=Z34",
                "Observation?encounter=anc&subject=ibu-hamil&based-on=x&performer=bidan",
                "Immunization?patient=bayi&vaccineCode=VG19",
                "MedicationDispense?subject=ibu-hamil&context=anc&prescription=x",
                "MedicationRequest?identifier=x",
                "MedicationStatement?subject=ibu-hamil&context=anc",
                "ServiceRequest?identifier=x&requester=bidan&performer=puskesmas&category=x&subject=ibu-hamil&_id=x",
                "ServiceRequest?_lastUpdated=ge2020-01-01&_include=ServiceRequest:supportingInfo",
                "Specimen?identifier=x&request=x",
                "DiagnosticReport?based-on=x&subject=ibu-hamil&performer=bidan",
                "CarePlan?subject=ibu-hamil&category=a,b&_sort=lastUpdated",
                "CarePlan?subject=ibu-hamil&_include=CarePlan:condition&_include=CarePlan:supportingInfo",
                "Goal?subject=ibu-hamil&category=a,b&_sort=lastUpdated",
                "DocumentReference?identifier=x&_include=DocumentReference:related",
                "ImagingStudy?identifier=x"
            })
    void understandsWhatTheirClientsAsk(String search) {
        HttpResponse<String> answer = TestServer.get("/" + search + SIZE);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(parse(Bundle.class, answer).getType()).isEqualTo(Bundle.BundleType.SEARCHSET);
    }

    @Test
    void findsByNikWhatItFindsByIdentifier() {
        assertThat(patients("/Patient?nik=9202044510959177")).containsExactly("uji-ejaan");
        assertThat(patients("/Patient?nik=9202044510959177&birthdate=1995-10-05"))
                .isEqualTo(patients("/Patient?identifier=" + NIK + "&birthdate=1995-10-05"));
        assertThat(patients("/Patient?nik=0000000000000000")).isEmpty();
        assertThat(patients("/Patient?nik=9202044510959177&identifier=x")).isEmpty();
    }

    @Test
    void findsByNikInABatchToo() {
        HttpResponse<String> answer = TestServer.post("", """
                {"resourceType":"Bundle","type":"batch","entry":[
                 {"request":{"method":"GET","url":"Patient?nik=9202044510959177"}},
                 {"request":{"method":"GET","url":"Patient?nik=0000000000000000"}}]}""");

        assertThat(parse(Bundle.class, answer).getEntry())
                .extracting(entry -> ((Bundle) entry.getResource()).getEntry().size())
                .containsExactly(1, 0);
    }

    /** The second spelling once took the place of the first, and the answer was another question's. */
    @Test
    void joinsTwoSpellingsOfOneParameter() {
        assertThat(organizations("partof=uji-ejaan-atas&_id=uji-ejaan-bawah")).containsExactly("uji-ejaan-bawah");
        assertThat(organizations("partof=uji-ejaan-atas&partOf=tidak-ada&_id=uji-ejaan-bawah"))
                .isEmpty();
        assertThat(organizations("partOf=tidak-ada&partof=uji-ejaan-atas&_id=uji-ejaan-bawah"))
                .isEmpty();
    }

    private static <T extends Resource> T parse(Class<T> type, HttpResponse<String> answer) {
        return FhirContext.forR4Cached().newJsonParser().parseResource(type, answer.body());
    }

    private static List<String> patients(String search) {
        return parse(Bundle.class, TestServer.get(search)).getEntry().stream()
                .map(entry -> ((Patient) entry.getResource()).getIdElement().getIdPart())
                .toList();
    }

    private static List<String> organizations(String query) {
        return parse(Bundle.class, TestServer.get("/Organization?" + query)).getEntry().stream()
                .map(entry -> entry.getResource().getIdElement().getIdPart())
                .toList();
    }
}
