package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Everything by which one facility could learn of another's records, tried over HTTP. Siti has been seen at Puskesmas Prafi, at its Posyandu Mawar, at the
 * hospital of the same district and at Puskesmas Sanggeng of the other; she herself is shared.
 */
class IsolationAttackTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private final TestDistricts places = new TestDistricts();
    private String siti = "";

    @BeforeEach
    void sitiHasBeenSeen() {
        siti = places.id("siti");
        places.seen(places.mawar, "at-mawar", "mawar");
        places.seen(places.prafi, "at-prafi", "prafi");
        places.seen(places.hospital, "at-hospital", "hospital");
        places.seen(places.sanggeng, "at-sanggeng", "sanggeng");
    }

    // Reading by id, version, history, deleted ids.

    @Test
    void aForeignIdIsAnsweredLikeAnIdThatDoesNotExist() {
        HttpResponse<String> foreign = places.prafi.get("/Encounter/" + places.id("at-hospital"));
        HttpResponse<String> missing = places.prafi.get("/Encounter/" + places.id("nobody"));

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertSame(foreign, "at-hospital", missing, "nobody");
    }

    @Test
    void aForeignVersionOrHistoryIsAnsweredLikeOneThatDoesNotExist() {
        for (String suffix : List.of("/_history/1", "/_history/2", "/_history")) {
            HttpResponse<String> foreign = places.prafi.get("/Encounter/" + places.id("at-hospital") + suffix);
            HttpResponse<String> missing = places.prafi.get("/Encounter/" + places.id("nobody") + suffix);

            assertThat(foreign.statusCode()).as(suffix + foreign.body()).isEqualTo(404);
            assertSame(foreign, "at-hospital", missing, "nobody");
        }
    }

    @Test
    void aForeignIdThatWasDeletedIsAnsweredLikeOneThatNeverWas() {
        storeList(places.hospital, "gone");
        assertThat(places.hospital.delete("/List/" + places.id("gone")).statusCode())
                .isEqualTo(200);

        assertThat(places.hospital.get("/List/" + places.id("gone")).statusCode())
                .isEqualTo(410);
        HttpResponse<String> foreign = places.prafi.get("/List/" + places.id("gone"));
        HttpResponse<String> missing = places.prafi.get("/List/" + places.id("nobody"));
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertSame(foreign, "gone", missing, "nobody");
    }

    @Test
    void theHistoryOfATypeHoldsWhatIsWithinReachForOneFacilityForAnOfficeAndForTheMinistry() {
        String history = "/Encounter/_history?_count=200";

        assertThat(places.found(places.prafi, history)).containsExactly("at-mawar", "at-prafi");
        assertThat(places.found(places.hospital, history)).containsExactly("at-hospital");
        assertThat(places.found(places.east, history)).containsExactly("at-hospital", "at-mawar", "at-prafi");
        assertThat(places.found(places.ministry, history))
                .containsExactly("at-hospital", "at-mawar", "at-prafi", "at-sanggeng");
        assertThat(TestDistricts.bundle(places.prafi.get(history)).hasTotal()).isFalse();
        assertThat(places.prafi.get("/_history").statusCode()).isEqualTo(405);
    }

    // Searches: results, totals, chains, reverse chains, sorts, includes.

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
    void aSortByAChainDoesNotWiden() {
        assertThat(places.found(places.prafi, "/Observation?patient=" + siti + "&_sort=Patient:patient.birthdate"))
                .containsExactly("at-mawar-weight", "at-prafi-weight");
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

    // $everything and stored pages.

    @Test
    void everythingOfASharedPatientHoldsWhatIsWithinReach() {
        String everything = "/Patient/" + siti + "/$everything?_count=200";

        assertThat(places.found(places.masni, everything))
                .doesNotContain("at-hospital", "at-hospital-weight", "at-prafi", "at-sanggeng");
        assertThat(places.found(places.mawar, everything))
                .contains("at-mawar", "at-mawar-weight")
                .doesNotContain("at-prafi", "at-hospital");
        assertThat(places.found(places.east, everything))
                .contains("at-hospital", "at-prafi")
                .doesNotContain("at-sanggeng");
        assertThat(places.masni
                        .get("/Encounter/" + places.id("at-hospital") + "/$everything")
                        .statusCode())
                .isIn(404, 405);
    }

    @Test
    void aStoredPageIsGivenToTheClientThatItWasMadeForOnly() {
        Bundle first = TestDistricts.bundle(places.east.get("/Patient/" + siti + "/$everything?_count=1"));
        String next = first.getLink("next").getUrl().substring(TestServer.fhir().length());

        HttpResponse<String> stranger = places.prafi.get(next);
        HttpResponse<String> guessed = places.prafi.get("?_getpages=" + UUID.randomUUID() + "&_getpagesoffset=1");

        assertThat(stranger.statusCode()).isEqualTo(410);
        assertThat(outcome(stranger)).isEqualTo(outcome(guessed));
        assertThat(places.east.get(next).statusCode()).isEqualTo(200);
    }

    @Test
    void aPageOfAHistoryIsThePageOfWhoeverAsks() {
        Bundle first = TestDistricts.bundle(places.east.get("/Encounter/_history?_count=1"));
        String next = first.getLink("next").getUrl().substring(TestServer.fhir().length());

        assertThat(next).contains("_offset=");
        assertThat(places.found(places.masni, next)).isEmpty();
        assertThat(places.found(places.east, next)).hasSize(1);
    }

    @Test
    void thePageOfADistrictByOffsetIsThePageOfWhoeverAsks() {
        Bundle first = TestDistricts.bundle(places.east.get("/Encounter?patient=" + siti + "&_count=1"));
        String next = first.getLink("next").getUrl().substring(TestServer.fhir().length());

        assertThat(places.found(places.masni, next)).isEmpty();
    }

    // Conditional writes and references.

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

    // Bundles and operations.

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
                "/$export",
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

    @Test
    void aCompartmentSearchReachesNoFurther() {
        HttpResponse<String> answer = places.masni.get("/Patient/" + siti + "/Encounter");

        assertThat(answer.body()).doesNotContain(places.id("at-hospital"));
    }

    // Who the caller is.

    @Test
    void aHeaderOrAnExtensionOfHapisDoesNotChooseThePartition() {
        HttpResponse<String> answer = places.prafi.send(TestServer.anonymous("/Encounter?patient:Patient._id=" + siti)
                .header("X-Request-Partition-IDs", String.valueOf(places.keeper("hospital")))
                .GET());

        assertThat(places.names(TestDistricts.bundle(answer))).containsExactly("at-mawar", "at-prafi");
    }

    private ListResource list(String name, String item) {
        ListResource list = new ListResource();
        list.addIdentifier().setSystem("http://sys-ids.kemkes.go.id/list/uji").setValue(places.id(name));
        list.setStatus(ListResource.ListStatus.CURRENT).setMode(ListResource.ListMode.WORKING);
        list.addEntry().setItem(new Reference(item));
        return list;
    }

    private void storeList(Client client, String name) {
        ListResource list = list(name, "Patient/" + siti);
        list.setId(places.id(name));
        ok(client.put(list));
    }

    private Bundle posting(Bundle.BundleType type, Observation observation) {
        Bundle bundle = new Bundle().setType(type);
        bundle.addEntry()
                .setResource(observation)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("Observation");
        return bundle;
    }

    private String versionAtHospital() {
        return FHIR.newJsonParser()
                .parseResource(
                        Encounter.class,
                        places.hospital
                                .get("/Encounter/" + places.id("at-hospital"))
                                .body())
                .getMeta()
                .getVersionId();
    }

    private int total(Client client, String query) {
        return TestDistricts.bundle(client.get(query)).getTotal();
    }

    private static String outcome(HttpResponse<String> answer) {
        return FHIR.newJsonParser()
                .parseResource(OperationOutcome.class, answer.body())
                .getIssueFirstRep()
                .getDetails()
                .getText();
    }

    /** The two answers differ in the id that was asked for and in nothing else. */
    private void assertSame(HttpResponse<String> one, String name, HttpResponse<String> other, String otherName) {
        assertThat(other.statusCode()).isEqualTo(one.statusCode());
        assertThat(withoutIds(one, name)).isEqualTo(withoutIds(other, otherName));
    }

    private String withoutIds(HttpResponse<String> answer, String name) {
        return answer.body().replace(places.id(name), "ID").replaceFirst("\"id\":\"[0-9a-f-]{36}\"", "");
    }
}
