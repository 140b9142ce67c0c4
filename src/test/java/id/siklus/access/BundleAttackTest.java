package id.siklus.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.junit.jupiter.api.Test;

/** Reads, writes and operations that a Bundle or an operation's name would carry past the checks of single requests. */
class BundleAttackTest extends SitiAcrossFacilities {

    @Test
    void readsInsideABundleReachNoFurther() {
        for (Bundle.BundleType type : List.of(Bundle.BundleType.TRANSACTION, Bundle.BundleType.BATCH)) {
            Bundle bundle = new Bundle().setType(type);
            bundle.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl("Encounter?patient=" + siti);
            bundle.addEntry()
                    .getRequest()
                    .setMethod(HTTPVerb.GET)
                    .setUrl("Patient?_id=" + siti + "&_revinclude=Observation:patient");

            HttpResponse<String> answer = places.mawar.post("", bundle);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body())
                    .contains(places.id("at-mawar"))
                    .doesNotContain(places.id("at-prafi"), places.id("at-hospital"), places.id("at-sanggeng"));
        }
        Bundle byId = new Bundle().setType(Bundle.BundleType.BATCH);
        byId.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl("Encounter/" + places.id("at-hospital"));
        assertThat(TestDistricts.bundle(places.prafi.post("", byId))
                        .getEntryFirstRep()
                        .getResponse()
                        .getStatus())
                .startsWith("404");
    }

    @Test
    void writesInsideABundleReachNoFurther() {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        bundle.addEntry().getRequest().setMethod(HTTPVerb.DELETE).setUrl("List?identifier=" + places.id("list"));
        storeList(places.hospital, "list");

        places.masni.post("", bundle);

        assertThat(places.hospital.get("/List/" + places.id("list")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void onlyDeclaredOperationsAreServed() {
        for (String operation : List.of(
                "/$get-resource-counts",
                "/$meta",
                "/$expunge",
                "/$reindex",
                "/Encounter/$export",
                "/$export-poll-status",
                "/$graphql?query=%7BEncounterList%7Bid%7D%7D",
                "/$diff?from=Encounter/1&to=Encounter/2",
                "/Encounter/$meta",
                "/Observation/$lastn",
                "/Encounter/" + places.id("at-hospital") + "/$meta",
                "/Encounter/" + places.id("at-hospital") + "/$diff",
                "/Encounter/" + places.id("at-hospital") + "/$graphql?query=%7Bid%7D",
                "/Encounter/" + places.id("at-hospital") + "/$meta-add")) {
            assertThat(places.prafi.get(operation).statusCode()).as(operation).isIn(404, 405);
            assertThat(places.prafi
                            .post(operation, "{\"resourceType\":\"Parameters\"}")
                            .statusCode())
                    .as(operation)
                    .isIn(404, 405);
        }
    }
}
