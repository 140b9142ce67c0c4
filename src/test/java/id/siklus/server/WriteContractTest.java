package id.siklus.server;

import static id.siklus.TestServer.get;
import static id.siklus.TestServer.post;
import static id.siklus.TestServer.put;
import static id.siklus.TestServer.request;
import static id.siklus.TestServer.send;
import static id.siklus.server.GuideExamples.FHIR;
import static id.siklus.server.GuideExamples.ifNoneExist;
import static id.siklus.server.GuideExamples.parse;
import static id.siklus.server.GuideExamples.patient;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Creates, updates and patches of the REST contract, with their conditions. */
class WriteContractTest {

    @BeforeAll
    static void theExamplesAreStored() {
        GuideExamples.stored();
    }

    @Test
    void createsOnceWhenAskedTwice() {
        String system = "https://siklus.id/fhir/sid/no-rm/uji";
        String patient = patient(system, "RM-1");

        HttpResponse<String> first = ifNoneExist(patient, "identifier=" + system + "|RM-1");
        HttpResponse<String> second = ifNoneExist(patient, "identifier=" + system + "|RM-1");

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(parse(Bundle.class, get("/Patient?identifier=" + system + "%7CRM-1"))
                        .getEntry())
                .hasSize(1);
    }

    @Test
    void updatesByBusinessIdentifier() {
        String system = "https://siklus.id/fhir/sid/no-rm/uji";

        HttpResponse<String> created = put("/Patient?identifier=" + system + "%7CRM-2", patient(system, "RM-2"));
        HttpResponse<String> updated = put(
                "/Patient?identifier=" + system + "%7CRM-2",
                patient(system, "RM-2").replace("Uji", "Uji Dua"));

        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(updated.statusCode()).isEqualTo(200);
        assertThat(parse(Patient.class, updated).getNameFirstRep().getText()).contains("Dua");
    }

    @Test
    void patchesWithJsonPatchAndWithFhirPathPatch() {
        String id = parse(Patient.class, post("/Patient", patient("https://siklus.id/fhir/sid/no-rm/uji", "RM-3")))
                .getIdElement()
                .getIdPart();

        HttpResponse<String> json = send(request("/Patient/" + id)
                .header("Content-Type", "application/json-patch+json")
                .method(
                        "PATCH",
                        BodyPublishers.ofString("[{\"op\":\"replace\",\"path\":\"/gender\",\"value\":\"female\"}]")));
        HttpResponse<String> fhirPath = send(request("/Patient/" + id)
                .header("Content-Type", "application/fhir+json")
                .method("PATCH", BodyPublishers.ofString("""
                                {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
                                  {"name":"type","valueCode":"replace"},{"name":"path","valueString":"Patient.birthDate"},
                                  {"name":"value","valueDate":"1991-02-03"}]}]}""")));

        assertThat(json.statusCode()).as(json.body()).isEqualTo(200);
        assertThat(fhirPath.statusCode()).as(fhirPath.body()).isEqualTo(200);
        Patient patched = parse(Patient.class, get("/Patient/" + id));
        assertThat(patched.getGender().toCode()).isEqualTo("female");
        assertThat(patched.getBirthDateElement().getValueAsString()).isEqualTo("1991-02-03");
        assertThat(patched.getMeta().getVersionId()).isEqualTo("3");
    }

    @Test
    void refusesAPatchThatWouldBreakTheProfile() {
        String id = parse(Patient.class, post("/Patient", patient("https://siklus.id/fhir/sid/no-rm/uji", "RM-4")))
                .getIdElement()
                .getIdPart();

        HttpResponse<String> answer = send(request("/Patient/" + id)
                .header("Content-Type", "application/json-patch+json")
                .method("PATCH", BodyPublishers.ofString("[{\"op\":\"remove\",\"path\":\"/name\"}]")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(get("/Patient/" + id).body()).contains("\"name\"");
    }

    @Test
    void refusesAnUpdateOfAStaleVersion() {
        String id = parse(Patient.class, post("/Patient", patient("https://siklus.id/fhir/sid/no-rm/uji", "RM-8")))
                .getIdElement()
                .getIdPart();
        String body =
                patient("https://siklus.id/fhir/sid/no-rm/uji", "RM-8").replaceFirst("\\{", "{\"id\":\"" + id + "\",");

        HttpResponse<String> answer = send(request("/Patient/" + id)
                .header("Content-Type", "application/fhir+json")
                .header("If-Match", "W/\"7\"")
                .PUT(BodyPublishers.ofString(body)));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(412);
    }

    @Test
    void takesXml() {
        Patient patient = FHIR.newJsonParser()
                .parseResource(Patient.class, patient("https://siklus.id/fhir/sid/no-rm/uji", "RM-5"));

        HttpResponse<String> answer = send(request("/Patient")
                .header("Content-Type", "application/fhir+xml")
                .header("Accept", "application/fhir+xml")
                .POST(BodyPublishers.ofString(FHIR.newXmlParser().encodeResourceToString(patient))));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).startsWith("<Patient");
    }
}
