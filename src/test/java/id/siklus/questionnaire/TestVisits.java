package id.siklus.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestPatients;
import id.siklus.TestServer;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Two Puskesmas, and a woman who is being screened at the first; apart from other tests by a prefix. */
final class TestVisits {

    static final FhirContext FHIR = FhirContext.forR4Cached();

    private final String prefix =
            "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 10) + "-";

    /** Who sends requests. */
    record Client(CallerRole role, String organization, List<String> scopes) {

        HttpResponse<String> get(String path) {
            return TestServer.send(request(path).GET());
        }

        HttpResponse<String> post(String path, Resource resource, String... headers) {
            return TestServer.send(with(request(path), headers).POST(BodyPublishers.ofString(json(resource))));
        }

        HttpResponse<String> put(Resource resource, String... headers) {
            String path =
                    "/" + resource.fhirType() + "/" + resource.getIdElement().getIdPart();
            return TestServer.send(with(request(path), headers).PUT(BodyPublishers.ofString(json(resource))));
        }

        private HttpRequest.Builder request(String path) {
            String token = TestServer.tokenOf(role, organization, scopes.toArray(String[]::new));
            return TestServer.requestWith(token, path).header("Content-Type", "application/fhir+json");
        }

        private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
            return headers.length == 0 ? request : request.headers(headers);
        }
    }

    final Client ministry = new Client(CallerRole.KEMENKES, "", List.of("system/*.cruds", Caller.ADMIN));
    final Client prafi = new Client(CallerRole.PUSKESMAS, id("prafi"), List.of("system/*.cruds"));
    final Client masni = new Client(CallerRole.PUSKESMAS, id("masni"), List.of("system/*.cruds"));
    final Client withoutResults = new Client(
            CallerRole.PUSKESMAS,
            id("prafi"),
            List.of("system/QuestionnaireResponse.cruds", "system/Patient.rs", "system/Encounter.rs"));

    TestVisits() {
        awaitForms();
        ok(ministry.put(organization("prafi")));
        ok(ministry.put(organization("masni")));
        ok(ministry.put(room()));
        ok(prafi.put(TestPatients.woman(id("ibu"), "Kuesioner")));
        ok(prafi.put(visit()));
    }

    /** The guide is stored in the background after the port opens. */
    private static void awaitForms() {
        assertThat(TestServer.root()).isNotEmpty(); // starts it, outside of the time limit
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(() -> TestServer.get("/Questionnaire?url=https://siklus.id/fhir/Questionnaire/srq-20")
                        .body()
                        .contains("\"id\":\"srq-20\""));
    }

    String id(String name) {
        return prefix + name;
    }

    /** Answers of the guide's example, asked of her at this visit, without an id. */
    QuestionnaireResponse answers(String example, String number) {
        QuestionnaireResponse answers = GuideForms.answers(example);
        answers.setId((String) null);
        answers.getIdentifier()
                .setSystem("http://sys-ids.kemkes.go.id/QuestionnaireResponse/" + id("prafi"))
                .setValue(id(number));
        answers.setSubject(new Reference("Patient/" + id("ibu")));
        answers.setEncounter(new Reference("Encounter/" + id("kunjungan")));
        answers.setAuthor(new Reference("Organization/" + id("prafi")));
        answers.setSource(null);
        return answers;
    }

    Bundle transaction(HTTPVerb verb, QuestionnaireResponse answers) {
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        String condition = "identifier=" + answers.getIdentifier().getSystem() + "|"
                + answers.getIdentifier().getValue();
        Bundle.BundleEntryComponent entry =
                bundle.addEntry().setFullUrl("urn:uuid:" + UUID.randomUUID()).setResource(answers);
        if (verb == HTTPVerb.PUT) {
            entry.getRequest().setMethod(verb).setUrl("QuestionnaireResponse?" + condition);
        } else {
            entry.getRequest().setMethod(verb).setUrl("QuestionnaireResponse").setIfNoneExist(condition);
        }
        return bundle;
    }

    List<Observation> stored() {
        return read(Bundle.class, prafi.get("/Observation?subject=Patient/" + id("ibu") + "&_count=100"))
                .getEntry()
                .stream()
                .map(entry -> (Observation) entry.getResource())
                .toList();
    }

    int responses() {
        return read(Bundle.class, prafi.get("/QuestionnaireResponse?subject=Patient/" + id("ibu")))
                .getEntry()
                .size();
    }

    private Encounter visit() {
        return FHIR.newJsonParser()
                .parseResource(Encounter.class, """
                {"resourceType":"Encounter","id":"%1$s","identifier":[{"system":"http://sys-ids.kemkes.go.id/encounter/%3$s","value":"%1$s"}],
                 "status":"finished","statusHistory":[{"status":"finished","period":{"start":"2026-09-15T01:00:00+00:00","end":"2026-09-15T02:00:00+00:00"}}],
                 "class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB","display":"ambulatory"},
                 "subject":{"reference":"Patient/%2$s"},
                 "participant":[{"type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ParticipationType","code":"ATND"}]}],
                   "individual":{"display":"Bidan Uji"}}],
                 "period":{"start":"2026-09-15T01:00:00+00:00","end":"2026-09-15T02:00:00+00:00"},
                 "location":[{"location":{"reference":"Location/%4$s"}}],
                 "serviceProvider":{"reference":"Organization/%3$s"}}""".formatted(id("kunjungan"), id("ibu"), id("prafi"), id("ruang")));
    }

    private Location room() {
        Location room = new Location().setStatus(Location.LocationStatus.ACTIVE).setName("Ruang skrining");
        room.setId(id("ruang"));
        room.addIdentifier()
                .setSystem("http://sys-ids.kemkes.go.id/location/" + id("prafi"))
                .setValue(id("ruang"));
        room.getPhysicalType()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/location-physical-type")
                .setCode("ro");
        room.setManagingOrganization(new Reference("Organization/" + id("prafi")));
        return room;
    }

    private Organization organization(String name) {
        Organization organization = new Organization();
        organization.setId(id(name));
        organization.setActive(true).setName("Puskesmas " + name);
        organization
                .addIdentifier()
                .setSystem("https://siklus.id/fhir/sid/kode-fasyankes")
                .setValue(id(name));
        organization
                .addType()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/organization-type")
                .setCode("prov");
        organization
                .addType()
                .addCoding()
                .setSystem("http://terminology.kemkes.go.id/CodeSystem/organization-type")
                .setCode("102");
        return organization;
    }

    static HttpResponse<String> ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer;
    }

    static <T extends Resource> T read(Class<T> type, HttpResponse<String> answer) {
        return FHIR.newJsonParser().parseResource(type, ok(answer).body());
    }

    /** @return the codes of all issues */
    static List<String> codes(HttpResponse<String> answer) {
        return FHIR.newJsonParser().parseResource(OperationOutcome.class, answer.body()).getIssue().stream()
                .map(issue -> issue.getDetails().getCodingFirstRep().getCode())
                .toList();
    }

    static String json(Resource resource) {
        return FHIR.newJsonParser().encodeResourceToString(resource);
    }
}
