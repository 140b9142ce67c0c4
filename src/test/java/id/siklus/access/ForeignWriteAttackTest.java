package id.siklus.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;

/** Conditions, ids and references by which a write could reach another facility's records, or ask whether they exist. */
class ForeignWriteAttackTest extends SitiAcrossFacilities {

    @Test
    void aConditionalCreateDoesNotMatchAForeignRecord() {
        Encounter same = places.visit("at-hospital", "prafi");

        HttpResponse<String> created = places.prafi.send(TestServer.anonymous("/Encounter")
                .header("Content-Type", "application/fhir+json")
                .header("If-None-Exist", "identifier=" + places.id("at-hospital"))
                .POST(BodyPublishers.ofString(TestDistricts.json(same))));
        HttpResponse<String> again = places.prafi.send(TestServer.anonymous("/Encounter")
                .header("Content-Type", "application/fhir+json")
                .header("If-None-Exist", "identifier=" + places.id("at-hospital"))
                .POST(BodyPublishers.ofString(TestDistricts.json(same))));

        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
    }

    @Test
    void aConditionalUpdatePatchOrDeleteDoesNotReachAForeignRecord() {
        String foreign = "?identifier=" + places.id("at-hospital");
        Encounter same = places.visit("at-hospital", "prafi");
        storeList(places.hospital, "list");

        HttpResponse<String> updated = places.prafi.put("/Encounter" + foreign, same);
        HttpResponse<String> patched = places.masni.patch(
                "/Encounter" + foreign, "[{\"op\":\"add\",\"path\":\"/language\",\"value\":\"id\"}]");
        HttpResponse<String> patchedById = places.masni.patch(
                "/Encounter/" + places.id("at-hospital"), "[{\"op\":\"add\",\"path\":\"/language\",\"value\":\"id\"}]");
        places.masni.delete("/List?identifier=" + places.id("list"));
        places.masni.delete("/List/" + places.id("list"));

        assertThat(updated.statusCode()).as(updated.body()).isEqualTo(201);
        assertThat(patched.statusCode()).isIn(404, 412);
        assertThat(patchedById.statusCode()).isEqualTo(404);
        assertThat(places.hospital.get("/List/" + places.id("list")).statusCode())
                .isEqualTo(200);
        assertThat(versionAtHospital()).isEqualTo("1");
    }

    @Test
    void aTakenForeignIdIsRefusedWithoutSayingWhose() {
        Encounter squatter = places.visit("squatter", "prafi");
        squatter.setId(places.id("at-hospital"));

        HttpResponse<String> alone = places.prafi.put(squatter);
        HttpResponse<String> bundled = places.prafi.post("", TestDistricts.transaction(squatter));

        for (HttpResponse<String> answer : List.of(alone, bundled)) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
            assertThat(answer.body())
                    .contains("SKL-5108")
                    .doesNotContain(places.id("hospital") + "\"")
                    .doesNotContainIgnoringCase("partition");
        }
        assertThat(versionAtHospital()).isEqualTo("1");
    }

    @Test
    void aReferenceToAForeignRecordIsRefusedLikeOneToNothing() {
        Observation foreign = places.weight("w", "Encounter/" + places.id("at-hospital"));
        Observation missing = places.weight("w", "Encounter/" + places.id("nobody"));

        HttpResponse<String> toForeign = places.prafi.post("/Observation", foreign);
        HttpResponse<String> toMissing = places.prafi.post("/Observation", missing);

        assertThat(toForeign.statusCode()).as(toForeign.body()).isEqualTo(422);
        assertSame(toForeign, "at-hospital", toMissing, "nobody");
        assertThat(places.mawar
                        .post("/Observation", places.weight("w", "Encounter/" + places.id("at-prafi")))
                        .statusCode())
                .isEqualTo(422);
        assertThat(places.prafi
                        .post("/Observation", places.weight("w", "Encounter/" + places.id("at-mawar")))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aReferenceToAForeignRecordInABundleOrByAnUpdateIsRefusedLikeOneToNothing() {
        for (Bundle.BundleType type : List.of(Bundle.BundleType.TRANSACTION, Bundle.BundleType.BATCH)) {
            Bundle foreign = posting(type, places.weight("w", "Encounter/" + places.id("at-hospital")));
            Bundle missing = posting(type, places.weight("w", "Encounter/" + places.id("nobody")));

            HttpResponse<String> toForeign = places.prafi.post("", foreign);
            HttpResponse<String> toMissing = places.prafi.post("", missing);

            assertSame(toForeign, "at-hospital", toMissing, "nobody");
            assertThat(toForeign.body()).containsAnyOf("SKL-2001", "400 Bad Request");
        }
        Observation moved = places.weight("at-prafi-weight", "Encounter/" + places.id("at-hospital"));
        moved.setId(places.id("at-prafi-weight"));
        assertThat(places.prafi.put(moved).statusCode()).isEqualTo(422);
        assertThat(places.prafi
                        .patch(
                                "/Observation/" + places.id("at-prafi-weight"),
                                "[{\"op\":\"replace\",\"path\":\"/encounter/reference\",\"value\":\"Encounter/"
                                        + places.id("at-hospital") + "\"}]")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aReferenceToAForeignDeletedRecordIsRefusedLikeOneToNothing() {
        storeList(places.hospital, "gone");
        places.hospital.delete("/List/" + places.id("gone"));

        HttpResponse<String> toForeign = places.prafi.post("/List", list("l", "List/" + places.id("gone")));
        HttpResponse<String> toMissing = places.prafi.post("/List", list("l", "List/" + places.id("nobody")));

        assertThat(toForeign.statusCode()).isEqualTo(422);
        assertSame(toForeign, "gone", toMissing, "nobody");
    }

    @Test
    void aReferenceByMatchUrlDoesNotMatchAForeignRecord() {
        for (Bundle.BundleType type : List.of(Bundle.BundleType.TRANSACTION, Bundle.BundleType.BATCH)) {
            HttpResponse<String> toForeign = places.prafi.post(
                    "", posting(type, places.weight("w", "Encounter?identifier=" + places.id("at-hospital"))));
            HttpResponse<String> toMissing = places.prafi.post(
                    "", posting(type, places.weight("w", "Encounter?identifier=" + places.id("nobody"))));

            assertSame(toForeign, "at-hospital", toMissing, "nobody");
            assertThat(toForeign.body()).doesNotContain("201 Created");
        }
    }
}
