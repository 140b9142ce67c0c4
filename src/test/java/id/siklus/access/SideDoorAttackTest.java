package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Less usual ways to another facility's records: other methods, formats and conditions, wildcards, and what is checked without being stored. Siti has been seen at the hospital; Puskesmas Masni has nothing to do with her.
 */
class SideDoorAttackTest {

    private static final String PATCH = "[{\"op\":\"add\",\"path\":\"/language\",\"value\":\"id\"}]";

    private final TestDistricts places = new TestDistricts();

    private final String visit = places.id("at-hospital");

    @BeforeEach
    void sitiHasBeenAtTheHospital() {
        places.seen(places.hospital, "at-hospital", "hospital");
    }

    @Test
    void aSearchByPostReachesNoFurther() {
        for (String search : List.of(
                "identifier=" + visit,
                "_id=" + visit,
                "patient=" + places.id("siti"),
                "patient.identifier=" + places.id("siti"))) {
            Bundle found = TestDistricts.bundle(searchByPost(places.masni, "/Encounter/_search", search));
            Bundle split =
                    TestDistricts.bundle(searchByPost(places.masni, "/Encounter/_search?" + search, "_total=accurate"));

            assertThat(found.getEntry()).as(search).isEmpty();
            assertThat(split.getEntry()).as(search).isEmpty();
            assertThat(split.getTotal()).as(search).isZero();
        }
        assertThat(places.names(TestDistricts.bundle(
                        searchByPost(places.hospital, "/Encounter/_search", "identifier=" + visit))))
                .containsExactly("at-hospital");
    }

    @Test
    void otherFormatsAndMethodsReachNoFurther() {
        for (String format : List.of("xml", "html/xml", "application/fhir+xml")) {
            assertThat(places.masni
                            .get("/Encounter/" + visit + "?_format=" + format)
                            .statusCode())
                    .as(format)
                    .isEqualTo(places.masni
                            .get("/Encounter/" + places.id("nobody") + "?_format=" + format)
                            .statusCode())
                    .isIn(400, 404, 406);
            assertThat(places.masni
                            .get("/Encounter?_count=200&_format=" + format)
                            .body())
                    .as(format)
                    .doesNotContain(visit);
        }
        assertThat(head("/Encounter/" + visit)).isEqualTo(head("/Encounter/" + places.id("nobody")));
    }

    @Test
    void aConditionalReadDoesNotTellThatThereIsSomething() {
        for (String[] condition :
                new String[][] {{"If-None-Match", "W/\"1\""}, {"If-Modified-Since", "Sat, 01 Jan 2050 00:00:00 GMT"}}) {
            assertThat(places.masni
                            .send(TestServer.anonymous("/Encounter/" + visit)
                                    .header(condition[0], condition[1])
                                    .GET())
                            .statusCode())
                    .as(condition[0])
                    .isEqualTo(404);
        }
    }

    @Test
    void wildcardsAndUnusualParametersReachNoFurther() {
        for (String search : List.of(
                "/Patient?_id=" + places.id("siti") + "&_revinclude=*",
                "/Patient?_id=" + places.id("siti") + "&_revinclude=Observation:*&_revinclude:iterate=*",
                "/Organization?_id=" + places.id("hospital") + "&_revinclude=*",
                "/Location?_id=" + places.id("room") + "&_revinclude=Encounter:location",
                "/Observation?_include=*&_count=200",
                "/Patient/$everything?_count=200",
                "/Patient/" + places.id("siti") + "/$everything?_count=200",
                "/Encounter?_list=" + visit,
                "/Encounter?_tag=x,&_count=200",
                "/Encounter?_security:not=x&_count=200",
                "/Encounter?_profile:not=x&_count=200",
                "/Encounter?_source=x&_count=200",
                "/Encounter?_content=siti",
                "/Encounter?_text=siti",
                "/Encounter?_lastUpdated=gt2020-01-01&_count=200",
                "/Encounter?_id:not=x&_count=200",
                "/Encounter?identifier:not=x&_count=200",
                "/Encounter?_elements=id&_summary=true&_count=200",
                "/Encounter?_contained=true&_count=200",
                "?_type=Encounter&_id=" + visit,
                "/_search?_id=" + visit,
                "/Encounter/_history?_since=2020-01-01T00:00:00Z&_count=200",
                "/Encounter/_history?_at=gt2020-01-01&_count=200")) {
            HttpResponse<String> answer = places.masni.get(search);

            assertThat(answer.statusCode()).as(search + answer.body()).isIn(200, 400, 403, 404, 405);
            assertThat(answer.body()).as(search).doesNotContain("\"id\":\"" + visit);
        }
    }

    @Test
    void validatingDoesNotTellThatThereIsSomething() {
        HttpResponse<String> foreign =
                places.masni.post("/Observation/$validate", places.weight("w", "Encounter/" + visit));
        HttpResponse<String> missing =
                places.masni.post("/Observation/$validate", places.weight("w", "Encounter/" + places.id("nobody")));

        assertThat(foreign.statusCode()).isEqualTo(missing.statusCode());
        assertThat(foreign.body().replace(visit, "ID")).isEqualTo(missing.body().replace(places.id("nobody"), "ID"));
    }

    @Test
    void aPatchInsideABundleReachesNoFurther() {
        Binary operations = new Binary().setContentType("application/json-patch+json");
        operations.setData(PATCH.getBytes(StandardCharsets.UTF_8));

        for (Bundle.BundleType type : List.of(Bundle.BundleType.TRANSACTION, Bundle.BundleType.BATCH)) {
            for (String url : List.of("Encounter/" + visit, "Encounter?identifier=" + visit)) {
                Bundle bundle = new Bundle().setType(type);
                bundle.addEntry()
                        .setResource(operations)
                        .getRequest()
                        .setMethod(HTTPVerb.PATCH)
                        .setUrl(url);

                HttpResponse<String> answer = places.masni.post("", bundle);

                assertThat(answer.statusCode()).as(url + answer.body()).isNotEqualTo(500);
                if (answer.statusCode() == 200) {
                    assertThat(TestDistricts.bundle(answer)
                                    .getEntryFirstRep()
                                    .getResponse()
                                    .getStatus())
                            .as(url)
                            .startsWith("4");
                }
            }
        }
        assertThat(read(places.hospital).getMeta().getVersionId()).isEqualTo("1");
    }

    @Test
    void aFhirPathPatchByIdInABundleReachesNoFurther() {
        places.seen(places.prafi, "at-prafi", "prafi");
        Parameters operations = FhirContext.forR4Cached().newJsonParser().parseResource(Parameters.class, """
                {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
                  {"name":"type","valueCode":"add"},{"name":"path","valueString":"Encounter"},
                  {"name":"name","valueString":"language"},{"name":"value","valueCode":"id"}]}]}""");

        for (Client stranger : List.of(places.masni, places.sanggeng, places.mawar)) {
            for (Bundle.BundleType type : List.of(Bundle.BundleType.TRANSACTION, Bundle.BundleType.BATCH)) {
                Bundle bundle = new Bundle().setType(type);
                for (String id : List.of(visit, places.id("at-prafi"))) {
                    bundle.addEntry()
                            .setResource(operations)
                            .getRequest()
                            .setMethod(HTTPVerb.PATCH)
                            .setUrl("Encounter/" + id);
                }

                HttpResponse<String> answer = stranger.post("", bundle);

                assertThat(answer.statusCode()).as(answer.body()).isNotEqualTo(500);
                assertThat(answer.body()).doesNotContain("\"status\":\"200");
            }
        }
        assertThat(read(places.hospital).getMeta().getVersionId()).isEqualTo("1");
        assertThat(places.prafi.get("/Encounter/" + places.id("at-prafi")).body())
                .contains("\"versionId\":\"1\"");
    }

    @Test
    void noOtherBulkJobAndNoAttachmentStoreIsServed() {
        for (String path : List.of(
                "/Encounter/$export",
                "/Patient/" + places.id("siti") + "/$export",
                "/Group/$export",
                "/Organization/$export",
                "/Location/$export",
                "/Group/" + places.id("nobody") + "/$export",
                "/$export-poll-status?_jobId=1",
                "/$import",
                "/Subscription/1/$trigger-subscription",
                "/$trigger-subscription",
                "/$mark-all-resources-for-reindexing",
                "/$perform-reindexing-pass",
                "/$reindex-terminology",
                "/$process-message",
                "/$hapi.fhir.bulk-patch",
                "/$hapi.fhir.replace-references",
                "/Patient/$merge",
                "/Patient/" + places.id("siti") + "/$mdm-submit",
                "/Binary/1",
                "/Binary")) {
            for (HttpResponse<String> answer : List.of(
                    places.ministry.send(TestServer.anonymous(path)
                            .header("Prefer", "respond-async")
                            .GET()),
                    places.ministry.post(path, "{\"resourceType\":\"Parameters\"}"))) {
                assertThat(answer.statusCode()).as(path + answer.body()).isIn(400, 404, 405);
                assertThat(answer.headers().firstValue("Content-Location"))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    private static HttpResponse<String> searchByPost(Client client, String path, String form) {
        return client.send(TestServer.anonymous(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private int head(String path) {
        return places.masni
                .send(TestServer.anonymous(path).method("HEAD", BodyPublishers.noBody()))
                .statusCode();
    }

    private Encounter read(Client client) {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(
                        Encounter.class, ok(client.get("/Encounter/" + visit)).body());
    }
}
