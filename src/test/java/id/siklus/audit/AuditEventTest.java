package id.siklus.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import id.siklus.server.CallerRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trail as FHIR: who may read what of it, and that nobody writes it. */
class AuditEventTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String STRANGER = "org-" + UUID.randomUUID();

    private static String keeper;
    private static String patient;
    private static String other;

    /** The keeper's patient is read by the keeper; then a stranger's search shows her beside another patient. */
    @BeforeAll
    static void aPatientWhomTwoFacilitiesSaw() {
        keeper = created(TestServer.post("/Organization", Siti.organization("", "Penjaga")));
        patient = created(TestServer.post(
                "/Patient", Siti.json("\"managingOrganization\":{\"reference\":\"Organization/" + keeper + "\"},")));
        other = created(TestServer.post("/Patient", Siti.json()));
        assertThat(get("/Patient/" + patient, keeper, CallerRole.PUSKESMAS).statusCode())
                .isEqualTo(200);
        assertThat(get("/Patient?_id=" + patient + "," + other + "&name=Siti", STRANGER, CallerRole.RS)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void tellsTheKeeperWhoSawThePatientAndNothingOfOtherPatients() {
        List<AuditEvent> events = events("/AuditEvent?entity=Patient/" + patient, keeper, CallerRole.PUSKESMAS);

        assertThat(events)
                .extracting(event -> event.getAgentFirstRep().getWho().getReference())
                .contains("Organization/" + STRANGER, "Organization/" + keeper);
        assertThat(events)
                .flatExtracting(AuditEvent::getEntity)
                .extracting(entity -> String.valueOf(entity.getWhat().getReference()))
                .noneMatch(reference -> reference.contains(other));
    }

    /** Who keeps the one must not learn that somebody also asked about the other. */
    @Test
    void isAskedForOnePatientAtATime() {
        for (String asked : List.of(
                "patient=pasien-satu&entity=Patient/pasien-dua",
                "patient=pasien-dua&entity=Patient/pasien-satu",
                "patient=pasien-satu&entity=pasien-dua")) {
            HttpResponse<String> answer = get("/AuditEvent?" + asked, keeper, CallerRole.PUSKESMAS);

            assertThat(answer.statusCode()).as(asked + answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("SKL-5203");
        }
        assertThat(events(
                        "/AuditEvent?patient=" + patient + "&entity=Patient/" + patient, keeper, CallerRole.PUSKESMAS))
                .isNotEmpty();
    }

    @Test
    void tellsAStrangerOnlyWhatItDidItself() {
        List<AuditEvent> events = events("/AuditEvent?entity=Patient/" + patient, STRANGER, CallerRole.RS);

        assertThat(events)
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(event.getAgentFirstRep().getWho().getReference())
                                .isEqualTo("Organization/" + STRANGER));
        assertThat(events("/AuditEvent", STRANGER, CallerRole.RS))
                .allSatisfy(
                        event -> assertThat(event.getAgentFirstRep().getWho().getReference())
                                .isEqualTo("Organization/" + STRANGER));
    }

    @Test
    void hidesAStrangersEventById() {
        String foreign = events(
                        "/AuditEvent?entity=Patient/" + patient + "&agent=Organization/" + keeper,
                        keeper,
                        CallerRole.PUSKESMAS)
                .get(0)
                .getIdElement()
                .getIdPart();

        assertThat(get("/AuditEvent/" + foreign, keeper, CallerRole.PUSKESMAS).statusCode())
                .isEqualTo(200);
        assertThat(get("/AuditEvent/" + foreign + "/_history/1", keeper, CallerRole.PUSKESMAS)
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/AuditEvent/" + foreign + "/_history", keeper, CallerRole.PUSKESMAS)
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/AuditEvent/" + foreign, STRANGER, CallerRole.RS).statusCode())
                .isEqualTo(404);
        assertThat(get("/AuditEvent/20200101-1", keeper, CallerRole.PUSKESMAS).statusCode())
                .isEqualTo(404);
        assertThat(get("/AuditEvent/bukan-id", keeper, CallerRole.PUSKESMAS).statusCode())
                .isEqualTo(404);
    }

    @Test
    void showsAllToTheMinistry() {
        assertThat(events("/AuditEvent?patient=" + patient, "", CallerRole.KEMENKES))
                .extracting(event -> event.getAgentFirstRep().getWho().getReference())
                .contains("Organization/" + STRANGER, "Organization/" + keeper);
    }

    @Test
    void showsAnOfficeWhatItsFacilitiesDid() {
        String office = created(TestServer.post("/Organization", Siti.organization("", "Dinkes")));
        String below = created(TestServer.post(
                "/Organization",
                Siti.organization("", "Puskesmas")
                        .replace(
                                "\"active\":true",
                                "\"active\":true,\"partOf\":{\"reference\":\"Organization/" + office + "\"}")));
        get("/Patient/" + patient, below, CallerRole.PUSKESMAS);

        assertThat(events("/AuditEvent", office, CallerRole.DINKES_KAB))
                .extracting(event -> event.getAgentFirstRep().getWho().getReference())
                .contains("Organization/" + below)
                .doesNotContain("Organization/" + STRANGER);
        assertThat(events("/AuditEvent", office, CallerRole.PUSKESMAS))
                .allSatisfy(
                        event -> assertThat(event.getAgentFirstRep().getWho().getReference())
                                .isEqualTo("Organization/" + office));
    }

    @Test
    void followsIhesPatterns() {
        AuditEvent read = events("/AuditEvent?patient=" + patient + "&subtype=read", keeper, CallerRole.PUSKESMAS)
                .get(0);
        AuditEvent query = events(
                        "/AuditEvent?patient=" + patient + "&subtype=search-type&agent=Organization/" + STRANGER,
                        "",
                        CallerRole.KEMENKES)
                .stream()
                .filter(event -> event.getEntity().stream()
                        .anyMatch(entity -> entity.hasQuery()
                                && new String(entity.getQuery(), StandardCharsets.UTF_8).startsWith("Patient?")))
                .findFirst()
                .orElseThrow();

        assertThat(read.getMeta().getProfile().get(0).getValue()).endsWith("IHE.BasicAudit.PatientRead");
        assertThat(read.getAction()).isEqualTo(AuditEventAction.R);
        assertThat(read.getOutcome()).isEqualTo(AuditEventOutcome._0);
        assertThat(read.getAgent()).hasSize(2);
        assertThat(read.getEntity())
                .extracting(entity -> entity.getWhat().getReference())
                .contains("Patient/" + patient + "/_history/1", "Patient/" + patient);
        assertThat(query.getMeta().getProfile().get(0).getValue()).endsWith("IHE.BasicAudit.PatientQuery");
        assertThat(query.getEntity().stream()
                        .filter(AuditEventEntityComponent::hasQuery)
                        .map(entity -> new String(entity.getQuery(), StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(names -> assertThat(names)
                        .startsWith("Patient?")
                        .contains("name=")
                        .doesNotContain("Siti"));
    }

    @Test
    void pagesAndCounts() {
        String organization = "org-" + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            get("/Patient/tidak-ada", organization, CallerRole.PUSKESMAS);
        }

        Bundle first = bundle("/AuditEvent?outcome=4&_count=3", organization);
        Bundle second = bundle(first.getLink("next").getUrl().replaceAll(".*/fhir", ""), organization);
        Bundle count = bundle("/AuditEvent?outcome=4&_summary=count", organization);

        assertThat(first.getEntry()).hasSize(3);
        assertThat(second.getEntry()).hasSize(2);
        assertThat(second.getLink("next")).isNull();
        assertThat(count.getTotal()).isEqualTo(5);
        assertThat(bundle("/AuditEvent?outcome=0&action=C", organization).getEntry())
                .isEmpty();
        assertThat(bundle("/AuditEvent?date=gt2100", organization).getEntry()).isEmpty();
        assertThat(bundle("/AuditEvent?date=gt2000&type=rest&action=R", organization)
                        .getEntry())
                .hasSize(5);
    }

    @Test
    void refusesUnknownParameters() {
        HttpResponse<String> answer = get("/AuditEvent?tidak-ada=1", keeper, CallerRole.PUSKESMAS);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("SKL-4003");
        assertThat(get("/AuditEvent?_has:Patient:x:y=1", keeper, CallerRole.PUSKESMAS)
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/AuditEvent?_sort=date", keeper, CallerRole.PUSKESMAS).statusCode())
                .isEqualTo(400);
    }

    @Test
    void asksWhoAsks() {
        assertThat(TestServer.send(TestServer.anonymous("/AuditEvent").GET()).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void letsNobodyWrite(String method) {
        String forged = """
                {"resourceType":"AuditEvent","id":"palsu","type":{"code":"rest"},"recorded":"2026-01-01T00:00:00Z",
                 "agent":[{"requestor":true}],"source":{"observer":{"display":"palsu"}}}""";
        String path = method.equals("POST") ? "/AuditEvent" : "/AuditEvent/palsu";

        HttpResponse<String> answer =
                TestServer.send(TestCallers.as(TestServer.request(path), keeper, CallerRole.PUSKESMAS)
                        .header("Content-Type", "application/fhir+json")
                        .method(method, BodyPublishers.ofString(forged)));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(405);
        assertThat(answer.body()).contains("SKL-5202");
    }

    @Test
    void letsNobodyWriteInATransaction() {
        String bundle = """
                {"resourceType":"Bundle","type":"transaction","entry":[{"resource":{"resourceType":"AuditEvent","type":{"code":"rest"},
                 "recorded":"2026-01-01T00:00:00Z","agent":[{"requestor":true}],"source":{"observer":{"display":"palsu"}}},
                 "request":{"method":"POST","url":"AuditEvent"}}]}""";

        assertThat(TestServer.post("", bundle).statusCode()).isEqualTo(422);
    }

    private static Bundle bundle(String path, String organization) {
        HttpResponse<String> answer = get(path, organization, CallerRole.PUSKESMAS);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return FHIR.newJsonParser().parseResource(Bundle.class, answer.body());
    }

    private static List<AuditEvent> events(String path, String organization, CallerRole role) {
        HttpResponse<String> answer = get(path, organization, role);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return FHIR.newJsonParser().parseResource(Bundle.class, answer.body()).getEntry().stream()
                .map(entry -> (AuditEvent) entry.getResource())
                .toList();
    }

    private static HttpResponse<String> get(String path, String organization, CallerRole role) {
        return TestServer.send(
                TestCallers.as(TestServer.request(path), organization, role).GET());
    }

    private static String created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/fhir/[A-Za-z]+/([^/]+).*", "$1");
    }
}
