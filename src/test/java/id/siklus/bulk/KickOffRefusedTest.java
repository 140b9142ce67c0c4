package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.siklus.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kick-offs that are refused, over HTTP: with which status, in which words, and that nothing begins. */
class KickOffRefusedTest {

    private final Pipeline pipeline = new Pipeline(TestServer.usualToken());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"_since","valueInteger":5}                                  | SKL-5925
            {"name":"_type","valueBoolean":true}                                | SKL-5925
            {"name":"_type","valueCoding":{"code":"Patient"}}                   | SKL-5925
            {"name":"patient","valueString":"Patient/1"}                        | SKL-5925
            {"name":"allowPartialManifests","valueString":"true"}               | SKL-5925
            {"name":"_typeFilter","resource":{"resourceType":"Parameters"}}     | SKL-5925
            {"name":"_type","part":[{"name":"x","valueString":"Patient"}]}      | SKL-5925
            {"name":"_type"}                                                    | SKL-5925
            """)
    void refusesParametersOfOtherTypesAndSaysWhere(String parameter, String code) {
        HttpResponse<String> answer = pipeline.kickOffByPost(
                "/Patient/$export", "{\"resourceType\":\"Parameters\",\"parameter\":[" + parameter + "]}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(code, "Parameters.parameter[0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"resourceType\":\"Patient\"}", "{\"resourceType\":\"Bundle\",\"type\":\"batch\"}"})
    void refusesABodyThatIsNoParameters(String body) {
        assertThat(pipeline.kickOffByPost("/$export", body).body()).contains("SKL-5924");
    }

    /** Passed over, it would begin an export of everything. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/plain                        | {"resourceType":"Parameters"}
            application/octet-stream          | {"resourceType":"Parameters"}
            application/x-www-form-urlencoded | {"resourceType":"Parameters","parameter":[{"name":"_type","valueString":"Patient"}]}
            application/vnd.contoh+json       | {"resourceType":"Parameters","parameter":[{"name":"_type","valueString":"Patient"}]}
            """)
    void refusesABodyOfAnotherMediaType(String mediaType, String body) {
        HttpResponse<String> answer = TestServer.send(TestServer.request("/$export")
                .header("Prefer", "respond-async")
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofString(body)));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
        assertThat(answer.body()).contains("OperationOutcome");
        assertThat(answer.headers().firstValue("Content-Location")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"resourceType\":\"Parameters\",\"parameter\":{}", "nonsense"})
    void refusesABodyThatCannotBeRead(String body) {
        HttpResponse<String> answer = pipeline.kickOffByPost("/$export", body);

        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 422);
        assertThat(answer.headers().firstValue("Content-Location")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /$export?_since=2999-01-01T00:00:00Z                               | SKL-5906
            /$export?_since=kemarin                                            | SKL-5904
            /$export?_since=                                                   | SKL-5926
            /$export?_type=Pasien                                              | SKL-5907
            /$export?_type=AuditEvent                                          | SKL-5907
            /Patient/$export?_type=StructureDefinition                         | SKL-5907
            /$export?_type=Patient&_typeFilter=Patient                         | SKL-5908
            /$export?_type=Patient&_typeFilter=Encounter%3Fstatus%3Dfinished   | SKL-5909
            /$export?_type=Patient&_typeFilter=Patient%3F_sort%3Dname          | SKL-5910
            /$export?_type=Patient&_typeFilter=Patient%3Fnama%3Dsiti           | SKL-4003
            /$export?_outputFormat=text/csv                                    | SKL-5911
            /$export?_type=Practitioner&_outputFormat=application/vnd.apache.parquet | SKL-5912
            /$export?_type=Patient&_elements=nama                              | SKL-5913
            /$export?patient=Patient/1                                         | SKL-5920
            /Patient/$export?patient=Patient/1                                 | SKL-5920
            """)
    void refusesWhatCannotBeMeant(String path, String code) {
        HttpResponse<String> answer = pipeline.kickOff(path, "Accept-Language", "en");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/fhir+json");
        assertThat(answer.body()).contains("OperationOutcome", code);
        assertThat(answer.headers().firstValue("Content-Location")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"return=minimal", "handling=strict", "respond-later"})
    void needsToBeAskedAsynchronously(String prefer) {
        HttpResponse<String> answer = pipeline.kickOff("/$export", "Prefer", prefer);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("SKL-5901");
    }

    @ParameterizedTest
    @CsvSource({
        "/Group/nobody/$export, 404",
        "/Organization/nobody/$export, 404",
        "/Location/nobody/$export, 404",
        "/Group/$export, 4",
        "/Patient/x/$export, 4",
        "/Encounter/$export, 404"
    })
    void knowsNoOtherLevels(String path, String status) {
        HttpResponse<String> answer = pipeline.kickOff(path);

        assertThat(String.valueOf(answer.statusCode())).as(answer.body()).startsWith(status);
        assertThat(answer.body()).contains("OperationOutcome");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void beginsByGetAndPostOnly(String method) {
        assertThat(pipeline.send(method, TestServer.fhir() + "/$export", "Prefer", "respond-async")
                        .statusCode())
                .isBetween(400, 405);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /$export?_type=Patient,,Observation                                | SKL-5990 | _type
            /$export?_type=,Patient                                            | SKL-5990 | _type
            /$export?_type=Patient&_elements=id,                               | SKL-5990 | _elements
            /$export?_type=Patient&organizeOutputBy=Organization               | SKL-5903 | organizeOutputBy
            /$export?_type=Patient,Organization&organizeOutputBy=Patient       | SKL-5991 | organizeOutputBy
            /$export?_type=Patient&includeAssociatedData=_semua                | SKL-5903 | includeAssociatedData
            /$export?_type=Patient&_maxFiles=5                                 | SKL-5902 | _maxFiles
            """)
    void refusesWhatIsNotServedWhereItMustBeStrictAndWarnsOtherwise(String path, String code, String named) {
        HttpResponse<String> strict = pipeline.kickOff(path, "Prefer", "respond-async, handling=strict");
        JsonNode lenient = pipeline.manifest(pipeline.kickOff(path));

        assertThat(strict.statusCode()).as(strict.body()).isEqualTo(400);
        assertThat(strict.body()).contains("OperationOutcome", code);
        assertThat(strict.headers().firstValue("Content-Location")).isEmpty();
        JsonNode warnings = lenient.path("error").path(0);
        assertThat(warnings.path("count").intValue()).isEqualTo(1);
        assertThat(pipeline.send("GET", warnings.path("url").textValue()).body())
                .contains("\"warning\"", "\"" + code + "\"", named);
    }
}
