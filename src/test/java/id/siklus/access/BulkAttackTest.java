package id.siklus.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.siklus.TestServer;
import id.siklus.bulk.Pipeline;
import id.siklus.server.CallerRole;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Bulk export as a way to what is somebody else's: their exports, their files, and records out of reach or scope in one's own. */
class BulkAttackTest extends SitiAcrossFacilities {

    private static final String TYPES = "_type=Patient,Encounter,Observation";

    @Test
    void whatMayNotBeReadIsNotExported() {
        for (Client client : List.of(
                places.prafi, places.mawar, places.masni, places.hospital, places.east, places.west, places.ministry)) {
            TreeSet<String> exported = new TreeSet<>(exported(client, "/$export?" + TYPES));
            TreeSet<String> found = new TreeSet<>(places.found(client, "/Encounter?patient:Patient._id=" + siti));
            found.addAll(places.found(client, "/Observation?patient:Patient._id=" + siti));
            found.addAll(places.found(client, "/Patient?_has:Encounter:patient:status=finished&_id=" + siti));

            exported.retainAll(new TreeSet<>(List.of(
                    "siti",
                    "at-mawar",
                    "at-mawar-weight",
                    "at-prafi",
                    "at-prafi-weight",
                    "at-hospital",
                    "at-hospital-weight",
                    "at-sanggeng",
                    "at-sanggeng-weight")));
            assertThat(exported).as(client.organization()).isEqualTo(found);
        }
    }

    @Test
    void everyLevelReachesNoFurther() {
        for (String path : List.of(
                "/Patient/$export",
                "/Organization/" + places.id("province") + "/$export",
                "/Organization/" + places.id("hospital") + "/$export")) {
            assertThat(exported(places.prafi, path + "?" + TYPES))
                    .as(path)
                    .doesNotContain("at-hospital", "at-hospital-weight", "at-sanggeng", "at-sanggeng-weight");
        }
        assertThat(exported(places.prafi, "/Organization/" + places.id("prafi") + "/$export?" + TYPES))
                .contains("at-prafi", "at-mawar", "at-prafi-weight");
    }

    @Test
    void aFilterIsNoOracleOnHiddenRecords() {
        String hospital = "Patient?_has:Encounter:patient:identifier=" + places.id("at-hospital");
        String own = "Patient?_has:Encounter:patient:identifier=" + places.id("at-prafi");

        assertThat(exported(places.prafi, "/$export?_type=Patient&_typeFilter=" + encoded(hospital)))
                .isEmpty();
        assertThat(exported(places.prafi, "/$export?_type=Patient&_typeFilter=" + encoded(own)))
                .containsExactly("siti");
    }

    @Test
    void aForeignExportIsAnsweredLikeOneThatNeverWas() {
        Pipeline owner = pipeline(places.prafi);
        String address = Pipeline.begun(owner.kickOff("/$export?" + TYPES));
        JsonNode manifest = owner.manifest(owner.kickOff("/$export?" + TYPES));
        String file = manifest.path("output").path(0).path("url").textValue();
        String never = TestServer.root() + "/bulk/" + UUID.randomUUID();

        for (Client other : List.of(places.masni, places.ministry, otherClientOfPrafi())) {
            Pipeline thief = pipeline(other);
            for (String method : List.of("GET", "HEAD", "DELETE", "POST")) {
                same(thief.send(method, address), thief.send(method, never));
                same(thief.send(method, file), thief.send(method, never + "/Patient-1-x"));
            }
        }
        assertThat(owner.send("GET", file).statusCode()).isEqualTo(200);
        assertThat(owner.send("GET", address).statusCode()).isIn(200, 202);
    }

    @Test
    void aStrangerLearnsNothing() {
        Pipeline owner = pipeline(places.prafi);
        JsonNode manifest = owner.manifest(owner.kickOff("/$export?" + TYPES));
        String file = manifest.path("output").path(0).path("url").textValue();
        String address = file.substring(0, file.lastIndexOf('/'));
        String never = TestServer.root() + "/bulk/" + UUID.randomUUID();
        Pipeline stranger = new Pipeline("");

        for (String method : List.of("GET", "HEAD", "DELETE", "POST")) {
            same(stranger.send(method, address), stranger.send(method, never));
            same(stranger.send(method, file), stranger.send(method, never + "/Patient-1-x"));
            assertThat(stranger.send(method, address).statusCode()).isEqualTo(401);
            assertThat(stranger.send(method, file).headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
        }
        assertThat(stranger.kickOff("/$export").statusCode()).isEqualTo(401);
        assertThat(new Pipeline("not.a.token").send("GET", address).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aScopeThatIsMissingIsNamed() {
        Pipeline reader = new Pipeline(TestServer.tokenOf(
                CallerRole.PUSKESMAS, places.id("prafi"), "system/Patient.rs", "system/Encounter.r"));

        HttpResponse<String> refused = reader.kickOff("/$export?_type=Patient,Encounter");
        HttpResponse<String> ofGroup = reader.kickOff("/Group/" + places.id("x") + "/$export");
        HttpResponse<String> byChain = reader.kickOff(
                "/$export?_type=Patient&_typeFilter=" + encoded("Patient?_has:Encounter:patient:status=a"));
        JsonNode allowed = reader.manifest(reader.kickOff("/$export"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("SKL-5017", "system/Encounter.rs").doesNotContain("system/Patient");
        assertThat(refused.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("insufficient_scope", "system/Encounter.rs");
        assertThat(ofGroup.statusCode()).isEqualTo(403);
        assertThat(byChain.statusCode()).isEqualTo(403);
        assertThat(byChain.body()).contains("system/Encounter.s");
        assertThat(allowed.path("output"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("type").textValue()).isEqualTo("Patient"));
    }

    @Test
    void anExportOfWhatIsOutOfReachIsLikeOneOfNothing() {
        HttpResponse<String> nobody = pipeline(places.masni).kickOff("/Group/" + places.id("nobody") + "/$export");
        HttpResponse<String> patient = pipeline(places.masni).kickOffByPost("/Patient/$export", """
                {"resourceType":"Parameters","parameter":[{"name":"patient","valueReference":{"reference":"Patient/%s"}}]}""".formatted(siti));
        HttpResponse<String> missing =
                pipeline(places.masni).kickOffByPost("/Patient/$export", """
                {"resourceType":"Parameters","parameter":[{"name":"patient","valueReference":{"reference":"Patient/%s"}}]}""".formatted(places.id("nobody")));

        assertThat(nobody.statusCode()).isEqualTo(404);
        assertThat(missing.statusCode()).as(missing.body()).isEqualTo(404);
        assertThat(patient.statusCode()).as(patient.body()).isEqualTo(404);
        assertThat(patient.body().replace(siti, "ID")).isEqualTo(missing.body().replace(places.id("nobody"), "ID"));
    }

    @Test
    void anExportInABundleIsNotServed() {
        HttpResponse<String> batch = places.prafi.post("", """
                {"resourceType":"Bundle","type":"batch","entry":[
                 {"request":{"method":"GET","url":"Patient/$export"}},
                 {"request":{"method":"GET","url":"$export"}}]}""");

        assertThat(batch.statusCode()).isEqualTo(200);
        assertThat(batch.headers().map().toString()).doesNotContain("/bulk/");
        assertThat(Pipeline.json(batch.body()).path("entry"))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(
                                entry.path("response").path("status").textValue())
                        .matches("40[045].*"));
    }

    @Test
    void anExportLeavesRowsAndItsPollsDoNot() {
        Pipeline owner = pipeline(places.prafi);
        String kickOff = UUID.randomUUID().toString();
        String poll = UUID.randomUUID().toString();
        String download = UUID.randomUUID().toString();
        String cancel = UUID.randomUUID().toString();

        HttpResponse<String> begun = owner.kickOff("/$export?" + TYPES, "X-Request-ID", kickOff);
        JsonNode manifest = owner.manifest(begun);
        String address = Pipeline.begun(begun);
        owner.send("GET", address, "X-Request-ID", poll);
        String file = manifest.path("output").path(0).path("url").textValue();
        owner.download(file, "X-Request-ID", download);
        owner.send("DELETE", address, "X-Request-ID", cancel);
        owner.send("GET", address, "X-Request-ID", poll + "x");

        String job = address.substring(address.lastIndexOf('/') + 1);
        assertThat(row(kickOff))
                .containsEntry("interaction", "$export")
                .containsEntry("outcome", 202)
                .containsEntry("written", "{\"export " + job + "\"}");
        assertThat(TestDistricts.jdbc()
                        .queryForObject(
                                "select count(*) from siklus.audit_event where request = ?", Integer.class, poll))
                .isZero();
        assertThat(row(download)).containsEntry("interaction", "export-file").containsEntry("outcome", 200);
        assertThat(row(download).get("written").toString()).contains(job, file.substring(file.lastIndexOf('/') + 1));
        assertThat(row(cancel)).containsEntry("interaction", "export-cancel").containsEntry("outcome", 202);
        assertThat(row(poll + "x"))
                .containsEntry("interaction", "export-status")
                .containsEntry("outcome", 404);
        assertThat(places.ministry
                        .get("/AuditEvent?_count=50&subtype=export-file")
                        .body())
                .contains("urn:uuid:" + job);
    }

    private static Map<String, Object> row(String request) {
        return TestDistricts.jdbc()
                .queryForMap(
                        "select interaction, outcome, written::text as written from siklus.audit_event where request = ?",
                        request);
    }

    private void same(HttpResponse<String> one, HttpResponse<String> other) {
        assertThat(one.statusCode()).isEqualTo(other.statusCode());
        assertThat(one.body()).isEqualTo(other.body());
        assertThat(headers(one)).isEqualTo(headers(other));
    }

    /** Every hundredth answer of a connection ends it, whatever it says. */
    private static TreeSet<String> headers(HttpResponse<String> answer) {
        TreeSet<String> names = new TreeSet<>(answer.headers().map().keySet());
        names.removeAll(List.of("connection", "keep-alive"));
        return names;
    }

    private List<String> exported(Client client, String path) {
        Pipeline pipeline = pipeline(client);
        String prefix = places.id("");
        return pipeline.names(pipeline.manifest(pipeline.kickOff(path))).stream()
                .map(name -> name.substring(name.indexOf('/') + 1))
                .filter(id -> id.startsWith(prefix))
                .map(id -> id.substring(prefix.length()))
                .toList();
    }

    private Client otherClientOfPrafi() {
        return places.client(CallerRole.PUSKESMAS, "prafi", "siklus/sensitive");
    }

    private static Pipeline pipeline(Client client) {
        return new Pipeline(TestServer.tokenOf(
                client.role(), client.organization(), client.scopes().toArray(String[]::new)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
