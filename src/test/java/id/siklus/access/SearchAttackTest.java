package id.siklus.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;

/** Searching for another facility's records: results, totals, chains, reverse chains, sorts, includes. */
class SearchAttackTest extends SitiAcrossFacilities {

    @Test
    void aSearchFindsWhatIsWithinReachForEveryRole() {
        String search = "/Encounter?patient:Patient._id=" + siti;

        assertThat(places.found(places.prafi, search)).containsExactly("at-mawar", "at-prafi");
        assertThat(places.found(places.pustu, search)).containsExactly("at-mawar", "at-prafi");
        assertThat(places.found(places.mawar, search)).containsExactly("at-mawar");
        assertThat(places.found(places.melati, search)).isEmpty();
        assertThat(places.found(places.masni, search)).isEmpty();
        assertThat(places.found(places.hospital, search)).containsExactly("at-hospital");
        assertThat(places.found(places.laboratory, search)).isEmpty();
        assertThat(places.found(places.sanggeng, search)).containsExactly("at-sanggeng");
        assertThat(places.found(places.east, search)).containsExactly("at-hospital", "at-mawar", "at-prafi");
        assertThat(places.found(places.west, search)).containsExactly("at-sanggeng");
        assertThat(places.found(places.province, search))
                .containsExactly("at-hospital", "at-mawar", "at-prafi", "at-sanggeng");
        assertThat(places.found(places.ministry, search))
                .containsExactly("at-hospital", "at-mawar", "at-prafi", "at-sanggeng");
    }

    @Test
    void countsAndTotalsCountWhatIsWithinReach() {
        for (String how : List.of("_summary=count", "_total=accurate&_count=1", "_count=0")) {
            String search = "/Encounter?patient:Patient._id=" + siti + "&" + how;

            assertThat(total(places.prafi, search)).as(how).isEqualTo(2);
            assertThat(total(places.mawar, search)).as(how).isEqualTo(1);
            assertThat(total(places.masni, search)).as(how).isZero();
            assertThat(total(places.east, search)).as(how).isEqualTo(3);
            assertThat(total(places.ministry, search)).as(how).isEqualTo(4);
        }
    }

    @Test
    void anOrListOfProvidersOfWhichOneIsOnesOwnFindsOnlyOnesOwn() {
        String both = "/Encounter?service-provider=Organization/" + places.id("prafi") + ",Organization/"
                + places.id("hospital") + "&_total=accurate";

        assertThat(places.found(places.prafi, both)).containsExactly("at-prafi");
        assertThat(total(places.prafi, both)).isEqualTo(1);
        assertThat(places.found(
                        places.prafi, "/Encounter?_id=" + places.id("at-prafi") + "," + places.id("at-hospital")))
                .containsExactly("at-prafi");
    }

    @Test
    void aSubtreeAboveOnesOwnFindsOnlyOnesOwn() {
        String province = "/Encounter?service-provider:below=Organization/" + places.id("province");

        assertThat(places.found(places.prafi, province)).containsExactly("at-mawar", "at-prafi");
        assertThat(total(places.prafi, province + "&_summary=count")).isEqualTo(2);
        assertThat(places.found(places.west, province)).containsExactly("at-sanggeng");
    }

    @Test
    void aReverseChainOverASharedPatientSeesOnlyLinksWithinReach() {
        String hospitalVisit = "_has:Encounter:patient:identifier=" + places.id("at-hospital");
        String ownVisit = "_has:Encounter:patient:identifier=" + places.id("at-prafi");

        assertThat(places.found(places.prafi, "/Patient?" + hospitalVisit)).isEmpty();
        assertThat(total(places.prafi, "/Patient?_summary=count&" + hospitalVisit))
                .isZero();
        assertThat(places.found(places.prafi, "/Patient?" + ownVisit)).containsExactly("siti");
        assertThat(places.found(places.mawar, "/Patient?" + ownVisit)).isEmpty();
        assertThat(places.found(places.hospital, "/Patient?" + hospitalVisit)).containsExactly("siti");
        assertThat(places.found(
                        places.prafi,
                        "/Patient?_has:Encounter:patient:_has:Observation:encounter:identifier="
                                + places.id("at-hospital-weight")))
                .isEmpty();
    }

    @Test
    void aChainSeesOnlyWhatIsWithinReach() {
        assertThat(places.found(places.prafi, "/Observation?encounter.identifier=" + places.id("at-hospital")))
                .isEmpty();
        assertThat(places.found(
                        places.prafi,
                        "/Observation?encounter:Encounter.service-provider.name=Uji%20hospital&patient=" + siti))
                .isEmpty();
        assertThat(places.found(places.prafi, "/Observation?patient.identifier=" + siti))
                .containsExactly("at-mawar-weight", "at-prafi-weight");
        assertThat(total(places.prafi, "/Observation?_summary=count&patient.identifier=" + siti))
                .isEqualTo(2);
        assertThat(places.found(places.prafi, "/Encounter?patient:Patient._id=" + siti))
                .containsExactly("at-mawar", "at-prafi");
    }

    @Test
    void aSearchByAForeignIdIsAnsweredLikeOneByAnIdThatDoesNotExist() {
        for (String search : List.of(
                "/Observation?encounter=Encounter/",
                "/Observation?encounter=",
                "/Observation?encounter:Encounter=",
                "/Encounter?_id=")) {
            HttpResponse<String> foreign = places.prafi.get(search + places.id("at-hospital") + "&_total=accurate");
            HttpResponse<String> missing = places.prafi.get(search + places.id("nobody") + "&_total=accurate");

            assertThat(TestDistricts.bundle(foreign).getTotal()).as(search).isZero();
            assertThat(TestDistricts.bundle(foreign).getEntry()).as(search).isEmpty();
            assertThat(TestDistricts.bundle(missing).getEntry()).as(search).isEmpty();
        }
    }

    @Test
    void aSortByAChainIsNotServed() {
        for (String chain : List.of("Patient:patient.birthdate", "-patient.name", "_lastUpdated,patient.name")) {
            HttpResponse<String> answer = places.prafi.get("/Observation?_sort=" + chain);
            Bundle batch = new Bundle().setType(Bundle.BundleType.BATCH);
            batch.addEntry().getRequest().setMethod(Bundle.HTTPVerb.GET).setUrl("Observation?_sort=" + chain);

            assertThat(answer.statusCode()).as(chain + answer.body()).isEqualTo(400);
            assertThat(answer.body()).as(chain).contains("SKL-5134");
            assertThat(places.prafi.post("", batch).body()).as(chain).contains("SKL-5134");
        }
        assertThat(places.ministry
                        .get("/Observation?patient=" + siti + "&_sort=Patient:patient.birthdate")
                        .statusCode())
                .isEqualTo(200);
        assertThat(places.found(places.prafi, "/Encounter?_sort=-_lastUpdated&_count=200"))
                .containsExactly("at-mawar", "at-prafi");
    }

    @Test
    void includesBringOnlyWhatIsWithinReach() {
        assertThat(places.found(places.prafi, "/Patient?_id=" + siti + "&_revinclude=Encounter:patient"))
                .containsExactly("at-mawar", "at-prafi", "siti");
        assertThat(places.found(places.masni, "/Patient?_id=" + siti + "&_revinclude=Encounter:patient"))
                .isEmpty();
        assertThat(places.found(
                        places.prafi,
                        "/Patient?_id=" + siti
                                + "&_revinclude=Encounter:patient&_revinclude:iterate=Observation:encounter"))
                .containsExactly("at-mawar", "at-mawar-weight", "at-prafi", "at-prafi-weight", "siti");
        assertThat(places.found(
                        places.mawar,
                        "/Observation?patient=" + siti
                                + "&_include=Observation:encounter&_include=Observation:patient"))
                .containsExactly("at-mawar", "at-mawar-weight", "siti");
    }

    @Test
    void aMissingModifierFindsWhatIsWithinReach() {
        for (String missing : List.of("based-on:missing=true", "type:missing=true", "date:missing=false")) {
            String search = "/Encounter?patient:Patient._id=" + siti + "&" + missing;

            assertThat(places.found(places.prafi, search)).as(missing).containsExactly("at-mawar", "at-prafi");
            assertThat(total(places.masni, search + "&_summary=count"))
                    .as(missing)
                    .isZero();
            assertThat(places.found(places.prafi, "/Encounter?_count=200&" + missing))
                    .as(missing)
                    .containsExactly("at-mawar", "at-prafi");
        }
        assertThat(total(places.masni, "/Encounter?_summary=count&episode-of-care:missing=true"))
                .isZero();
    }

    @Test
    void aFilterExpressionIsNotServed() {
        HttpResponse<String> answer =
                places.prafi.get("/Encounter?_filter=identifier%20eq%20" + places.id("at-hospital"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void aCompartmentSearchReachesNoFurther() {
        HttpResponse<String> answer = places.masni.get("/Patient/" + siti + "/Encounter");

        assertThat(answer.body()).doesNotContain(places.id("at-hospital"));
    }
}
