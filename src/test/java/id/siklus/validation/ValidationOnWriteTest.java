package id.siklus.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.interceptor.api.IAnonymousInterceptor;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.model.DaoMethodOutcome;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.siklus.TestServer;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.storage.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationOnWriteTest {

    @BeforeAll
    static void serverIsReady() {
        TestServer.put("/Organization/uji-validasi", """
                {"resourceType":"Organization","id":"uji-validasi","active":true,"name":"Puskesmas Uji",
                 "identifier":[{"system":"http://sys-ids.kemkes.go.id/organization/uji-validasi","value":"1"}],
                 "type":[{"coding":[{"system":"http://terminology.kemkes.go.id/CodeSystem/organization-type","code":"102"}]}]}""");
    }

    @Test
    void refusesNikOfFifteenDigitsInIndonesian() {
        HttpResponse<String> answer = TestServer.post("/Patient", patient().replace("NIK", "927106031200001"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(issues(answer)).anySatisfy(issue -> {
            assertThat(issue.getDetails().getText()).contains("NIK harus 16 digit");
            assertThat(code(issue)).isEqualTo("SKL-2106");
            assertThat(issue.getExpression().get(0).getValue()).isEqualTo("Patient.identifier[0]");
        });
    }

    @Test
    void refusesFutureBirthDateInEnglishWhenAsked() {
        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(patient().replace("2003-12-06", "2090-01-01"))));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(issues(answer))
                .anySatisfy(issue ->
                        assertThat(issue.getDetails().getText()).contains("The birth date lies in the future"));
    }

    @Test
    void refusesCodeOutsideRequiredBinding() {
        HttpResponse<String> answer = TestServer.post("/Patient", patient().replace("\"female\"", "\"perempuan\""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(issues(answer)).anySatisfy(issue -> {
            assertThat(code(issue)).isEqualTo("SKL-2103");
            assertThat(issue.getExpression().get(0).getValue()).isEqualTo("Patient.gender");
            assertThat(issue.getDetails().getText()).contains("perempuan");
        });
    }

    @Test
    void namesEveryUnknownElementWithItsPlace() {
        HttpResponse<String> answer = TestServer.post(
                "/Patient",
                patient()
                        .replace("\"gender\"", "\"hobi\":\"renang\",\"gender\"")
                        .replace("\"text\"", "\"alias\":1,\"text\""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(issues(answer))
                .extracting(issue -> issue.getExpression().get(0).getValue())
                .containsExactlyInAnyOrder("Patient.hobi", "Patient.name[0].alias");
    }

    @Test
    void namesEveryUnknownElementOfXmlToo() {
        HttpResponse<String> answer = TestServer.send(
                TestServer.request("/Patient")
                        .header("Content-Type", "application/fhir+xml")
                        .header("Accept", "application/fhir+json")
                        .POST(
                                BodyPublishers.ofString(
                                        "<Patient xmlns=\"http://hl7.org/fhir\"><hobi value=\"renang\"/><gender value=\"female\"/></Patient>")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(issues(answer))
                .anySatisfy(issue -> assertThat(issue.getDetails().getText()).contains("'hobi'"));
    }

    @Test
    void refusesWrongTypeAndImpossibleDate() {
        HttpResponse<String> type = TestServer.post("/Patient", patient().replace("\"female\"", "[\"female\"]"));
        HttpResponse<String> date = TestServer.post("/Patient", patient().replace("2003-12-06", "2003-13-45"));

        assertThat(type.statusCode()).isEqualTo(400);
        assertThat(issues(type))
                .anySatisfy(issue ->
                        assertThat(issue.getExpression().get(0).getValue()).startsWith("Patient.gender"));
        assertThat(date.statusCode()).isEqualTo(422);
        assertThat(issues(date)).anySatisfy(issue -> {
            assertThat(code(issue)).isEqualTo("SKL-2108");
            assertThat(issue.getExpression().get(0).getValue()).isEqualTo("Patient.birthDate");
        });
    }

    @Test
    void refusesTransactionWithEveryFaultOfEveryEntryAndStoresNothing() {
        String nik = nik();
        String transaction =
                bundle("transaction", patient().replace("NIK", nik), encounter("urn:uuid:" + UUID.randomUUID()), """
                {"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]}}""");

        HttpResponse<String> answer = TestServer.post("", transaction);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(issues(answer)).anySatisfy(issue -> {
            assertThat(code(issue)).isEqualTo("SKL-2109");
            assertThat(issue.getExpression().get(0).getValue()).startsWith("Bundle.entry[1].resource.subject");
        });
        assertThat(issues(answer)).anySatisfy(issue -> {
            assertThat(issue.getExpression().get(0).getValue()).isEqualTo("Bundle.entry[2].resource.subject");
            assertThat(issue.getDetails().getCoding())
                    .extracting(coding -> coding.getCode())
                    .contains("SKL-2101", "10129");
        });
        assertThat(found("/Patient?identifier=https://fhir.kemkes.go.id/id/nik%7C" + nik))
                .isEmpty();
    }

    /** A dollar sign once made an entry look like an operation, and let it through unchecked. */
    @ParameterizedTest
    @ValueSource(strings = {"Patient?$x", "Patient/$validate", "Patient$"})
    void checksEntryWhateverItsUrlSays(String url) {
        String transaction = bundle("transaction", patient().replace("NIK", "927106031200001"))
                .replace("\"url\":\"Patient\"", "\"url\":\"" + url + "\"");

        HttpResponse<String> answer = TestServer.post("", transaction);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(issues(answer)).extracting(ValidationOnWriteTest::code).contains("SKL-2106");
    }

    @Test
    void checksConditionalUpdateWithDollarSignInItsCondition() {
        String transaction = bundle("transaction", patient().replace("NIK", "927106031200001"))
                .replace("\"method\":\"POST\"", "\"method\":\"PUT\"")
                .replace("\"url\":\"Patient\"", "\"url\":\"Patient?identifier=http://contoh.id/a%7Ca$b\"");

        HttpResponse<String> answer = TestServer.post("", transaction);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(issues(answer)).extracting(ValidationOnWriteTest::code).contains("SKL-2106");
    }

    @Test
    void checksInsideStorageWhatFoundAWayAroundTheFirstCheck() {
        IFhirResourceDao<Patient> dao = TestServer.bean(DaoRegistry.class).getResourceDao(Patient.class);
        Patient bad = parse(Patient.class, patient().replace("NIK", "927106031200001"));
        ServletRequestDetails caller = new ServletRequestDetails();

        assertThatThrownBy(() -> dao.create(bad, caller)).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.getStatusCode()).isEqualTo(422);
            assertThat(refused.issues()).extracting(Issue::code).contains(ErrorCode.RULE_BROKEN);
        });
    }

    @Test
    void leavesTheServersOwnWritesAlone() {
        IFhirResourceDao<Patient> dao = TestServer.bean(DaoRegistry.class).getResourceDao(Patient.class);
        Patient bad = parse(Patient.class, patient().replace("NIK", "927106031200001"));

        DaoMethodOutcome outcome = dao.create(bad, new SystemRequestDetails());

        assertThat(outcome.getCreated()).isTrue();
    }

    /** The mark of the first check reaches storage, so that nothing is checked twice. */
    @ParameterizedTest
    @ValueSource(strings = {"transaction", "batch"})
    void carriesItsMarkIntoStorage(String type) {
        String nik = nik();
        String sent = bundle(type, patient().replace("NIK", nik))
                .replace(
                        "\"url\":\"Patient\"",
                        "\"url\":\"Patient\",\"ifNoneExist\":\"identifier=https://fhir.kemkes.go.id/id/nik%7C" + nik
                                + "\"");
        List<Boolean> marks = new CopyOnWriteArrayList<>();
        IAnonymousInterceptor spy = (pointcut, parameters) -> {
            if (parameters.get(IBaseResource.class) instanceof Patient patient
                    && patient.getIdentifierFirstRep().getValue().equals(nik)) {
                marks.add(patient.hasUserData(ValidateInterceptor.CHECKED));
            }
        };
        IInterceptorService storage = TestServer.bean(Store.class).interceptors();
        storage.registerAnonymousInterceptor(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, spy);

        HttpResponse<String> answer = TestServer.post("", sent);
        storage.unregisterInterceptor(spy);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(marks).containsExactly(true);
    }

    @Test
    void marksWhatTheEngineSaysInEnglishOnly() {
        HttpResponse<String> answer = TestServer.post("/Patient", patient().replace("2003-12-06", "2003-13-45"));

        assertThat(issues(answer))
                .anySatisfy(issue ->
                        assertThat(issue.getDetails().getText()).startsWith("Nilai tidak sah: rincian (Inggris): "));
    }

    @Test
    void refusesEncounterThatEndsBeforeItStarts() {
        HttpResponse<String> answer = TestServer.post("/Encounter", encounter("Patient/tidak-ada"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(issues(answer)).anySatisfy(issue -> {
            assertThat(issue.getDetails().getText())
                    .contains("Akhir periode (end) tidak boleh sebelum awalnya (start)");
            assertThat(issue.getExpression().get(0).getValue()).isEqualTo("Encounter.period");
        });
    }

    @Test
    void refusesReferenceToTheWrongType() {
        HttpResponse<String> answer = TestServer.post("/Encounter", encounter("Organization/uji-validasi"));

        assertThat(issues(answer)).anySatisfy(issue -> {
            assertThat(code(issue)).isEqualTo("SKL-2107");
            assertThat(issue.getExpression().get(0).getValue()).isEqualTo("Encounter.subject");
        });
    }

    @Test
    void answersFaultyEntriesOfBatchAtTheirPlacesAndStoresTheOthers() {
        String nik = nik();
        String batch = bundle(
                "batch",
                "{\"resourceType\":\"Patient\"}",
                patient().replace("NIK", nik),
                "{\"resourceType\":\"Condition\"}");

        HttpResponse<String> answer = TestServer.post("", batch);

        assertThat(answer.statusCode()).isEqualTo(200);
        List<BundleEntryComponent> entries = parse(Bundle.class, answer.body()).getEntry();
        assertThat(entries)
                .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
                .containsExactly("422", "201", "422");
        assertThat(((OperationOutcome) entries.get(2).getResponse().getOutcome()).getIssue())
                .anySatisfy(issue ->
                        assertThat(issue.getExpression().get(0).getValue()).startsWith("Bundle.entry[2].resource."));
        assertThat(found("/Patient?identifier=https://fhir.kemkes.go.id/id/nik%7C" + nik))
                .hasSize(1);
    }

    @Test
    void checksTheResultOfPatchBeforeItIsStored() {
        Resource stored = parse(
                Resource.class,
                TestServer.post("/Patient", patient().replace("NIK", nik())).body());
        String id = stored.getIdElement().getIdPart();

        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient/" + id)
                .header("Content-Type", "application/json-patch+json")
                .method(
                        "PATCH",
                        BodyPublishers.ofString(
                                "[{\"op\":\"replace\",\"path\":\"/birthDate\",\"value\":\"2090-01-01\"}]")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(TestServer.get("/Patient/" + id).body())
                .contains("2003-12-06")
                .doesNotContain("2090-01-01");
    }

    @Test
    void tellsWarningsToCallersWhoAsk() {
        String dirty = patient()
                .replace("NIK", nik())
                .replace("https://fhir.kemkes.go.id/id/nik", "http://fhir.kemkes.go.id/id/nik");

        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("Prefer", "return=OperationOutcome")
                .POST(BodyPublishers.ofString(dirty)));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(issues(answer)).extracting(ValidationOnWriteTest::code).contains("SKL-2201");
    }

    @Test
    void storesWithoutNarrativeThatIsNoXhtml() {
        String broken = patient()
                .replace("NIK", nik())
                .replace("\"gender\"", "\"text\":{\"status\":\"generated\",\"div\":\"bukan <b>xhtml\"},\"gender\"");

        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("Prefer", "return=OperationOutcome")
                .POST(BodyPublishers.ofString(broken)));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(issues(answer)).extracting(ValidationOnWriteTest::code).contains("SKL-2202");
    }

    @Test
    void keepsForeignProfileAndTellsThatItWasNotChecked() {
        String foreign = patient()
                .replace("NIK", nik())
                .replace(
                        "\"gender\"",
                        "\"meta\":{\"profile\":[\"https://fhir.kemkes.go.id/r4/StructureDefinition/Patient\"]},\"gender\"");

        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("Prefer", "return=OperationOutcome")
                .POST(BodyPublishers.ofString(foreign)));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(issues(answer)).extracting(ValidationOnWriteTest::code).contains("SKL-2203");
    }

    @Test
    void validatesWithoutStoring() {
        String nik = nik();

        HttpResponse<String> good =
                TestServer.post("/Patient/$validate", patient().replace("NIK", nik));
        HttpResponse<String> bad =
                TestServer.post("/Patient/$validate", patient().replace("\"gender\"", "\"hobi\":1,\"gender\""));
        HttpResponse<String> bundle =
                TestServer.post("/Bundle/$validate", bundle("transaction", "{\"resourceType\":\"Patient\"}"));

        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(issues(good)).extracting(ValidationOnWriteTest::code).contains("SKL-2000");
        assertThat(bad.statusCode()).isEqualTo(200);
        assertThat(issues(bad)).extracting(ValidationOnWriteTest::code).contains("SKL-1012");
        assertThat(issues(bundle))
                .anySatisfy(issue ->
                        assertThat(issue.getExpression().get(0).getValue()).startsWith("Bundle.entry[0].resource."));
        assertThat(found("/Patient?identifier=https://fhir.kemkes.go.id/id/nik%7C" + nik))
                .isEmpty();
    }

    @Test
    void refusesGzipBombAndUnknownBodyType() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write("{\"resourceType\":\"Patient\",\"language\":\"".getBytes(StandardCharsets.UTF_8));
            byte[] padding = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 30; i++) {
                gzip.write(padding);
            }
            gzip.write("\"}".getBytes(StandardCharsets.UTF_8));
        }

        HttpResponse<String> tooLarge = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(bomb.toByteArray())));
        HttpResponse<String> unknown = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(unknown.statusCode()).isEqualTo(415);
    }

    @Test
    void servesTheGuideItself() {
        long deadline = System.nanoTime() + 120_000_000_000L;
        while (TestServer.get("/StructureDefinition/ilp-patient").statusCode() == 404 && System.nanoTime() < deadline) {
            java.util.concurrent.locks.LockSupport.parkNanos(500_000_000L);
        }

        assertThat(TestServer.get("/StructureDefinition/ilp-patient").statusCode())
                .isEqualTo(200);
    }

    private static String patient() {
        return """
                {"resourceType":"Patient","identifier":[{"use":"official","system":"https://fhir.kemkes.go.id/id/nik","value":"NIK"}],
                 "name":[{"use":"official","text":"Siti Uji"}],"gender":"female","birthDate":"2003-12-06","multipleBirthInteger":0}""";
    }

    private static String nik() {
        return "92710646120"
                + String.format(
                        "%05d", java.util.concurrent.ThreadLocalRandom.current().nextInt(100_000));
    }

    private static String encounter(String subject) {
        return """
                {"resourceType":"Encounter","status":"finished","class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"},
                 "subject":{"reference":"%s"},"period":{"start":"2026-01-02T10:00:00+07:00","end":"2026-01-01T10:00:00+07:00"}}""".formatted(subject);
    }

    private static String bundle(String type, String... resources) {
        StringBuilder entries = new StringBuilder();
        for (String resource : resources) {
            String resourceType = resource.replaceAll("(?s)^.*?\"resourceType\":\"([A-Za-z]+)\".*$", "$1");
            entries.append(entries.isEmpty() ? "" : ",")
                    .append("{\"fullUrl\":\"urn:uuid:")
                    .append(UUID.randomUUID())
                    .append("\",\"resource\":")
                    .append(resource)
                    .append(",\"request\":{\"method\":\"POST\",\"url\":\"")
                    .append(resourceType)
                    .append("\"}}");
        }
        return "{\"resourceType\":\"Bundle\",\"type\":\"" + type + "\",\"entry\":[" + entries + "]}";
    }

    private static List<BundleEntryComponent> found(String query) {
        return parse(Bundle.class, TestServer.get(query).body()).getEntry();
    }

    private static List<OperationOutcomeIssueComponent> issues(HttpResponse<String> answer) {
        return parse(OperationOutcome.class, answer.body()).getIssue();
    }

    private static String code(OperationOutcomeIssueComponent issue) {
        return issue.getDetails().getCodingFirstRep().getCode();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Resource> T parse(Class<T> type, String json) {
        return (T) TestGuide.CONTEXT.newJsonParser().parseResource(json);
    }
}
