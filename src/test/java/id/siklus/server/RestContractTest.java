package id.siklus.server;

import static id.siklus.TestServer.get;
import static id.siklus.TestServer.request;
import static id.siklus.TestServer.send;
import static id.siklus.server.GuideExamples.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads and searches of the REST contract, on the guide's own examples, over HTTP. */
class RestContractTest {

    @BeforeAll
    static void theExamplesAreStored() {
        GuideExamples.stored();
    }

    @ParameterizedTest
    @CsvSource({
        "/Patient/ibu-hamil,                                                          200",
        "/Patient/ibu-hamil/_history/1,                                               200",
        "/Patient/ibu-hamil/_history,                                                 200",
        "/Patient/_history?_count=2,                                                  200",
        "/Patient/ibu-hamil/_history/99,                                              404",
        "/Patient/ibu-hamil?_format=xml,                                              200"
    })
    void readsCurrentAndPastVersions(String path, int status) {
        assertThat(get(path).statusCode()).as(path).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Patient?identifier=https://fhir.kemkes.go.id/id/nik%7C9202044510950001",
                "/Patient?name=maria&gender=female",
                "/Encounter?patient=ibu-hamil",
                "/Encounter?subject=Patient/ibu-hamil&status=finished",
                "/Encounter?patient.identifier=https://fhir.kemkes.go.id/id/nik%7C9202044510950001",
                "/Encounter?subject:Patient.name=maria",
                "/Encounter?service-provider=Organization/puskesmas",
                "/Encounter?service-provider:below=Organization/dinkes",
                "/Patient?_has:Observation:patient:code=http://loinc.org%7C8480-6",
                "/Observation?patient=ibu-hamil&code=http://loinc.org%7C8480-6&_include=Observation:encounter",
                "/Observation?encounter=Encounter/anc&_sort=-date",
                "/Observation?code=8480-6&value-quantity=gt50",
                "/Patient?_id=ibu-hamil&_revinclude=Encounter:subject",
                "/Patient?birthdate=ge1990-01-01&_sort=birthdate&_count=1",
                "/Organization?partof:below=dinkes",
                "/Location?partof:below=wilayah-prafi",
                "/Immunization?patient=bayi",
                "/Immunization?vaccineCode=http://sys-ids.kemkes.go.id/kfa%7C",
                "/ServiceRequest?requester=Practitioner/bidan",
                "/Patient?_lastUpdated=ge2020-01-01&_elements=name",
                "/Encounter/anc/$everything",
                "/Patient/ibu-hamil/$everything"
            })
    void findsTheExamplesAgain(String search) {
        HttpResponse<String> answer = get(search);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(parse(Bundle.class, answer).getEntry()).as(search).isNotEmpty();
    }

    @Test
    void searchesByPostWithoutANikInTheUrl() {
        HttpResponse<String> answer = send(request("/Patient/_search")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "identifier=https%3A%2F%2Ffhir.kemkes.go.id%2Fid%2Fnik%7C9202044510950001")));

        assertThat(parse(Bundle.class, answer).getEntry())
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.getResource().getIdElement().getIdPart())
                                .isEqualTo("ibu-hamil"));
    }

    @Test
    void countsAndSummarises() {
        Bundle count = parse(Bundle.class, get("/Observation?patient=ibu-hamil&_summary=count"));
        Bundle total = parse(Bundle.class, get("/Observation?patient=ibu-hamil&_count=1&_total=accurate"));

        assertThat(count.getEntry()).isEmpty();
        assertThat(count.getTotal()).isGreaterThanOrEqualTo(3).isEqualTo(total.getTotal());
    }

    @Test
    void includesWhatIsAskedFor() {
        Bundle found = parse(
                Bundle.class, get("/Encounter?_id=anc&_include=Encounter:subject&_include=Encounter:service-provider"));

        assertThat(found.getEntry())
                .extracting(entry -> entry.getResource().fhirType())
                .containsExactlyInAnyOrder("Encounter", "Patient", "Organization");
    }
}
