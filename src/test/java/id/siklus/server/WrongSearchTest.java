package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that cannot be read is answered 400 with the parameter, the value, and what to write instead; never in HAPI's words, never with another question's answer. */
class WrongSearchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/Patient?birthdate=kemarin birthdate kemarin YYYY-MM-DD",
                "/Patient?birthdate=2024-13-45 birthdate 2024-13-45 YYYY-MM-DD",
                "/Patient?birthdate=xx2020-01-01 birthdate xx2020-01-01 YYYY-MM-DD",
                "/Patient?birthdate=ap2020-01-01 birthdate ap2020-01-01 eb;",
                "/Patient?birthdate=2020-01-01,2021-01-01 birthdate 2020-01-01,2021-01-01 rentang",
                "/Patient?birthdate=2020-01-01&birthdate=2021-01-01 birthdate 2020-01-01 rentang",
                "/Encounter?date=15/09/2026 date 15/09/2026 YYYY-MM-DD",
                "/Patient?_lastUpdated=kemarin _lastUpdated kemarin YYYY-MM-DD",
                "/Observation?value-quantity=berat value-quantity berat bilangan",
                "/Observation?value-quantity=gt5.4.3%7C%7Ckg value-quantity gt5.4.3 bilangan",
                "/Patient?birth-order=pertama birth-order pertama bilangan",
                "/Patient?identifier:missing=ya identifier:missing ya true",
                "/Patient?_count=banyak _count banyak bulat",
                "/Patient?_offset=-1 _offset -1 bulat",
                "/Patient?_summary=ringkas _summary ringkas count",
                "/Patient?_total=semua _total semua accurate",
                "/Encounter?subject:Patient.birthdate=kemarin subject:Patient.birthdate kemarin YYYY-MM-DD",
                "/Patient?_has:Encounter:patient:date=kemarin _has:Encounter:patient:date kemarin YYYY-MM-DD",
                "/Patient/_history?_since=kemarin _since kemarin YYYY-MM-DD"
            })
    void namesTheParameterTheValueAndTheFormThatItExpects(String path, String parameter, String value, String form) {
        HttpResponse<String> answer = TestServer.get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(code(answer)).as(answer.body()).isEqualTo("SKL-4013");
        assertThat(text(answer)).contains(parameter, value, form).doesNotContain("HAPI");
        assertThat(issue(answer).getExpression().get(0).getValue()).isEqualTo(parameter);
    }

    @Test
    void saysItInEnglishAndByPostToo() {
        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient/_search")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString("birthdate=kemarin")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(text(answer))
                .isEqualTo("Parameter birthdate: the value 'kemarin' cannot be read. Write"
                        + " YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm:ss+07:00, after eq, ne, gt, ge, lt, le, sa or eb if you"
                        + " like; for a range repeat the parameter, once with ge and once with le.");
    }

    @Test
    void repeatsNoNikThatStoodInAWrongPlace() {
        HttpResponse<String> answer = TestServer.get("/Patient?birthdate=9271060312000001");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("9271060312000001").contains("################");
    }

    @ParameterizedTest
    @CsvSource({
        "/Patient?gender:foo=male,            gender,     foo",
        "/Patient?name:contains=siti,         name,       contains",
        "/Observation?code:text=berat,        code,       text",
        "/Patient?birthdate:exact=2020-01-01, birthdate,  exact",
        "/Patient?identifier:of-type=a,       identifier, of-type",
        "/Encounter?subject:identifier=a,     subject,    identifier"
    })
    void refusesAModifierThatHapiWouldPassOver(String path, String parameter, String modifier) {
        HttpResponse<String> answer = TestServer.get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo("SKL-4014");
        assertThat(text(answer)).contains(parameter, ":" + modifier, ":missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/Patient?_sort=foo SKL-4015 birthdate",
                "/Encounter?_include=foo SKL-4017 Encounter:subject",
                "/Encounter?_include=Encounter:foo SKL-4017 Encounter:foo",
                "/Encounter?_revinclude=Foo:subject SKL-4017 Foo:subject",
                "/Encounter?subject.foo=1 SKL-4018 subject",
                "/Patient?foo=1 SKL-4003 birthdate"
            })
    void namesWhatThereIsInstead(String path, String code, String text) {
        HttpResponse<String> answer = TestServer.get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(code(answer)).as(answer.body()).isEqualTo(code);
        assertThat(text(answer)).contains(text).doesNotContain("Valid values", "Unknown", "Invalid");
    }

    @Test
    void readsConditionsOfWritesAsStrictly() {
        HttpResponse<String> answer = TestServer.send(TestServer.request("/Observation?date=kemarin")
                .header("Content-Type", "application/fhir+json")
                .PUT(BodyPublishers.ofString("{\"resourceType\":\"Observation\"}")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo("SKL-4013");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Patient?birthdate=ge1990-01-01&birthdate=le1991",
                "/Patient?birthdate=ne1990",
                "/Patient?birthdate=eq1990",
                "/Patient?birthdate=gt1990&birthdate=lt1991-06",
                "/Patient?birthdate=sa1990",
                "/Patient?birthdate=eb1990-05-04",
                "/Patient?_lastUpdated=ge2020-01-01T00:00:00%2B07:00",
                "/Patient?_lastUpdated=ge2020-01-01T00:00:00+07:00",
                "/Observation?value-quantity=5.4%7Chttp://unitsofmeasure.org%7Ckg",
                "/Observation?value-quantity=gt5,lt2",
                "/Patient?gender:not=male",
                "/Patient?name:exact=Siti",
                "/Encounter?subject:Patient=x",
                "/Patient?birthdate=",
                "/Patient?_summary=count",
                "/Patient?_total=accurate&_summary=true"
            })
    void readsWhatFhirAllows(String path) {
        assertThat(TestServer.get(path).statusCode()).as(path).isEqualTo(200);
    }

    private static String code(HttpResponse<String> answer) {
        return issue(answer).getDetails().getCodingFirstRep().getCode();
    }

    private static String text(HttpResponse<String> answer) {
        return issue(answer).getDetails().getText();
    }

    private static OperationOutcomeIssueComponent issue(HttpResponse<String> answer) {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(OperationOutcome.class, answer.body())
                .getIssueFirstRep();
    }
}
