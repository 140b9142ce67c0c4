package id.siklus.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each interaction, asked over HTTP as a vendor would, leaves exactly one row that says who, what, when, whence and how it ended. */
class AuditTrailTest {

    private static final String NIK = "9271060312000001";

    private static String patient;

    @BeforeAll
    static void aPatient() {
        HttpResponse<String> created = TestServer.post("/Patient", Siti.json());
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        patient = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(Patient.class, created.body())
                .getIdElement()
                .getIdPart();
    }

    @Test
    void tellsARead() {
        Asked asked = ask(get("/Patient/" + patient));

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.row())
                .containsEntry("interaction", "read")
                .containsEntry("outcome", 200)
                .hasEntrySatisfying(
                        "client",
                        client -> assertThat(String.valueOf(client)).startsWith("uji-puskesmas-org-uji-audit"))
                .containsEntry("organization", "org-uji-audit")
                .containsEntry("role", "puskesmas")
                .containsEntry("type", "Patient")
                .containsEntry("id", patient)
                .containsEntry("version", "1")
                .containsEntry("address", "127.0.0.1");
        assertThat(asked.texts("patients")).containsExactly(patient);
    }

    @Test
    void tellsACreateWithItsIdInTheTransactionOfTheResource() {
        Asked asked = ask(json("/Patient").POST(BodyPublishers.ofString(Siti.json())));

        String id = idOf(asked.answer());
        assertThat(asked.row())
                .containsEntry("interaction", "create")
                .containsEntry("outcome", 201)
                .containsEntry("id", id)
                .containsEntry("version", "1");
        assertThat(asked.texts("patients")).containsExactly(id);
        Long together = sql().queryForObject(
                        "select count(*) from siklus.audit_event e join hfj_resource r on r.fhir_id = e.id and r.xmin::text::bigint = e.xid::text::bigint % 4294967296 where e.request = ?",
                        Long.class, asked.number());
        assertThat(together).isEqualTo(1);
    }

    @Test
    void tellsAnUpdateAPatchlessReplayAndADelete() {
        String id = idOf(ask(json("/Organization").POST(BodyPublishers.ofString(Siti.organization("", "Audit Satu"))))
                .answer());

        Asked update =
                ask(json("/Organization/" + id).PUT(BodyPublishers.ofString(Siti.organization(id, "Audit Dua"))));
        Asked replay =
                ask(json("/Organization/" + id).PUT(BodyPublishers.ofString(Siti.organization(id, "Audit Dua"))));
        Asked delete = ask(json("/Organization/" + id).DELETE());

        assertThat(update.row()).containsEntry("interaction", "update").containsEntry("version", "2");
        assertThat(replay.row()).containsEntry("interaction", "update").containsEntry("outcome", 200);
        assertThat(delete.row())
                .containsEntry("interaction", "delete")
                .containsEntry("outcome", delete.status())
                .containsEntry("id", id);
    }

    @Test
    void tellsASearchByNamesAndPatientsShownNeverByValues() {
        Asked asked = ask(get("/Patient?name=Siti&_id=" + patient + "&_count=5"));

        assertThat(asked.row()).containsEntry("interaction", "search-type").containsEntry("type", "Patient");
        assertThat(asked.texts("parameters")).containsExactlyInAnyOrder("name", "_id", "_count");
        assertThat(asked.texts("patients")).containsExactly(patient);
        assertThat(asked.row().toString()).doesNotContain("Siti");
    }

    @Test
    void tellsASearchInABody() {
        Asked asked = ask(request("/Patient/_search")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("identifier=https%3A%2F%2Ffhir.kemkes.go.id%2Fid%2Fnik%7C" + NIK)));

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.row()).containsEntry("interaction", "search-type");
        assertThat(asked.texts("parameters")).containsExactly("identifier");
        assertThat(asked.row().toString()).doesNotContain(NIK);
    }

    @Test
    void tellsWhomAFruitlessSearchAskedFor() {
        Asked asked = ask(get("/Observation?patient=" + patient + "&code=tidak-ada"));

        assertThat(asked.texts("patients")).containsExactly(patient);
    }

    @Test
    void tellsHistoryVersionsAndOperations() {
        Asked history = ask(get("/Patient/" + patient + "/_history"));
        Asked version = ask(get("/Patient/" + patient + "/_history/1"));
        Asked everything = ask(get("/Patient/" + patient + "/$everything"));
        Asked metadata = ask(get("/metadata"));

        assertThat(history.row())
                .containsEntry("interaction", "history-instance")
                .containsEntry("id", patient);
        assertThat(version.row()).containsEntry("interaction", "vread").containsEntry("version", "1");
        assertThat(everything.row()).containsEntry("interaction", "$everything").containsEntry("outcome", 200);
        assertThat(everything.texts("patients")).contains(patient);
        assertThat(metadata.row()).containsEntry("interaction", "capabilities");
    }

    @Test
    void tellsATransactionAsOneRowWithAllThatItWrote() {
        String bundle = """
                {"resourceType":"Bundle","type":"transaction","entry":[
                 {"fullUrl":"urn:uuid:0b4a6a0e-6f11-4f2e-9a1b-000000000001","resource":%s,"request":{"method":"POST","url":"Patient"}},
                 {"resource":%s,"request":{"method":"POST","url":"Organization"}}]}""".formatted(Siti.json(), Siti.organization("", "Audit Transaksi"));

        Asked asked = ask(json("").POST(BodyPublishers.ofString(bundle)));

        assertThat(asked.status()).as(asked.answer().body()).isEqualTo(200);
        assertThat(asked.row()).containsEntry("interaction", "transaction").containsEntry("outcome", 200);
        assertThat(asked.texts("written"))
                .hasSize(2)
                .allMatch(written -> written.matches("create (Patient|Organization)/[^/]+/1"));
        assertThat(asked.texts("patients")).hasSize(1);
    }

    @Test
    void tellsWhomASearchInsideATransactionShowed() {
        String bundle = """
                {"resourceType":"Bundle","type":"transaction","entry":[
                 {"resource":%s,"request":{"method":"POST","url":"Organization"}},
                 {"request":{"method":"GET","url":"Patient/%s"}}]}""".formatted(Siti.organization("", "Audit Transaksi Baca"), patient);

        Asked asked = ask(json("").POST(BodyPublishers.ofString(bundle)));

        assertThat(asked.status()).as(asked.answer().body()).isEqualTo(200);
        assertThat(asked.rows()).hasSize(2);
        assertThat(asked.rows())
                .anySatisfy(row -> assertThat(texts(row, "patients")).contains(patient));
    }

    @Test
    void tellsABatchByARowForEachCommitAndOneForTheWhole() {
        String bundle = """
                {"resourceType":"Bundle","type":"batch","entry":[
                 {"resource":%s,"request":{"method":"POST","url":"Organization"}},
                 {"request":{"method":"GET","url":"Patient/%s"}}]}""".formatted(Siti.organization("", "Audit Batch"), patient);

        Asked asked = ask(json("").POST(BodyPublishers.ofString(bundle)));

        assertThat(asked.status()).as(asked.answer().body()).isEqualTo(200);
        assertThat(asked.rows()).extracting(row -> row.get("interaction")).containsExactlyInAnyOrder("create", "batch");
        assertThat(asked.rows())
                .filteredOn(row -> "batch".equals(row.get("interaction")))
                .allSatisfy(row -> assertThat(texts(row, "patients")).contains(patient));
    }

    @Test
    void tellsWhatWasRefused() {
        Asked missing = ask(get("/Patient/tidak-ada"));
        Asked unknownType = ask(get("/Basic/1"));
        Asked wrongBody = ask(json("/Patient").POST(BodyPublishers.ofString("{\"resourceType\":\"Patient\",")));
        Asked wrongProfile = ask(json("/Patient").POST(BodyPublishers.ofString("{\"resourceType\":\"Patient\"}")));
        Asked noDelete = ask(json("/Patient/" + patient).DELETE());

        Asked nobody = ask(TestServer.anonymous("/AuditEvent").GET());
        assertThat(nobody.row()).containsEntry("outcome", 401).containsEntry("client", "-");
        assertThat(missing.row()).containsEntry("outcome", 404).containsEntry("id", "tidak-ada");
        assertThat(unknownType.row()).containsEntry("outcome", 404).containsEntry("type", "Basic");
        assertThat(wrongBody.row()).containsEntry("outcome", 400).containsEntry("interaction", "create");
        assertThat(wrongProfile.row()).containsEntry("outcome", 422);
        assertThat(noDelete.row()).containsEntry("outcome", 405).containsEntry("interaction", "delete");
        assertThat(noDelete.texts("patients")).containsExactly(patient);
    }

    @Test
    void leavesNoRowOfAWriteThatWasRolledBack() {
        String bundle = """
                {"resourceType":"Bundle","type":"transaction","entry":[
                 {"resource":%s,"request":{"method":"POST","url":"Organization"}},
                 {"resource":{"resourceType":"Organization","active":true,"name":"Yatim","partOf":{"reference":"Organization/tidak-ada"}},
                  "request":{"method":"POST","url":"Organization"}}]}""".formatted(Siti.organization("", "Audit Batal"));

        Asked asked = ask(json("").POST(BodyPublishers.ofString(bundle)));

        assertThat(asked.status()).isBetween(400, 499);
        assertThat(asked.row()).containsEntry("outcome", asked.status());
        assertThat(asked.texts("written")).isEmpty();
    }

    @Test
    void masksANikWhereverItIsPut() {
        Asked asked = ask(get("/Observation?patient=" + NIK + "&" + NIK + "=1"));
        Asked inPath = ask(get("/Patient/" + NIK));

        assertThat(asked.row().toString() + asked.texts("patients") + asked.texts("parameters"))
                .doesNotContain(NIK);
        assertThat(inPath.row().toString() + inPath.texts("patients")).doesNotContain(NIK);
    }

    @Test
    void tellsThatNobodyProvedWhoAsked() {
        String number = UUID.randomUUID().toString();

        TestServer.send(TestServer.anonymous("/Patient/tidak-ada")
                .header("X-Request-ID", number)
                .GET());

        assertThat(rows(number))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("client", "-").containsEntry("role", "-"));
    }

    @Test
    void tellsToWhomATokenWasGiven() {
        String before =
                sql().queryForObject("select coalesce(max(seq), 0)::text from siklus.audit_event", String.class);

        TestServer.tokenOf(CallerRole.KEMENKES, "", "system/Patient.r");

        assertThat(sql().queryForList(
                                "select * from siklus.audit_event where seq > ?::bigint and interaction = 'token'",
                                before))
                .anySatisfy(
                        row -> assertThat(row).containsEntry("role", "kemenkes").containsEntry("outcome", 200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"form", "basic", "assertion"})
    void tellsWhoClaimedToAskForATokenThatWasRefused(String how) {
        String claimed = "penebak-" + UUID.randomUUID();
        String before =
                sql().queryForObject("select coalesce(max(seq), 0)::text from siklus.audit_event", String.class);

        assertThat(TestServer.send(tokenRequest(how, claimed + "\n<b>")).statusCode())
                .isIn(400, 401);

        assertThat(sql().queryForList(
                                "select * from siklus.audit_event where seq > ?::bigint and interaction = 'token' and client like ?",
                                before,
                                claimed + "%"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("client", claimed + "??b?")
                        .containsEntry("role", "claimed")
                        .containsEntry("organization", "")
                        .hasEntrySatisfying(
                                "outcome",
                                outcome -> assertThat((Integer) outcome).isGreaterThanOrEqualTo(400)));
    }

    private static HttpRequest.Builder tokenRequest(String how, String client) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestServer.root() + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded");
        String form = "grant_type=client_credentials";
        if (how.equals("basic")) {
            request.header("Authorization", "Basic " + base64(client + ":salah"));
        } else if (how.equals("form")) {
            form += "&client_secret=salah&client_id=" + URLEncoder.encode(client, StandardCharsets.UTF_8);
        } else {
            String claims = "{\"iss\":\"x\",\"sub\":\"" + client.replace("\n", "\\n") + "\"}";
            form += "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
                    + "&client_assertion=" + base64Url("{\"alg\":\"ES384\"}") + "." + base64Url(claims) + ".AAAA";
        }
        return request.POST(BodyPublishers.ofString(form));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64Url(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private record Asked(String number, HttpResponse<String> answer, List<Map<String, Object>> rows) {

        int status() {
            return answer.statusCode();
        }

        Map<String, Object> row() {
            assertThat(rows).as("rows of %s", answer.request().uri()).hasSize(1);
            return rows.get(0);
        }

        List<String> texts(String column) {
            return AuditTrailTest.texts(row(), column);
        }
    }

    /** The row must be there when the answer is: nothing is waited for. */
    private static Asked ask(HttpRequest.Builder request) {
        String number = UUID.randomUUID().toString();
        HttpResponse<String> answer = TestServer.send(request.header("X-Request-ID", number));
        return new Asked(number, answer, rows(number));
    }

    private static HttpRequest.Builder get(String path) {
        return request(path).GET();
    }

    private static HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/fhir+json");
    }

    private static HttpRequest.Builder request(String path) {
        return TestCallers.as(TestServer.request(path), "org-uji-audit", CallerRole.PUSKESMAS, Caller.ADMIN);
    }

    private static List<Map<String, Object>> rows(String number) {
        return sql().queryForList("select * from siklus.audit_event where request = ?", number);
    }

    private static List<String> texts(Map<String, Object> row, String column) {
        try {
            return Arrays.asList((String[]) ((java.sql.Array) row.get(column)).getArray());
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JdbcTemplate sql() {
        return new JdbcTemplate(TestServer.bean(DataSource.class));
    }

    private static String idOf(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/fhir/[A-Za-z]+/([^/]+).*", "$1");
    }
}
