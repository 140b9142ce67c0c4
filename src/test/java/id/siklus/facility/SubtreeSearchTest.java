package id.siklus.facility;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import id.siklus.TestServer;
import id.siklus.storage.ServedApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubtreeSearchTest {

    private final TestPlaces places = new TestPlaces();

    @BeforeEach
    void storeAKabupatenWithVisits() {
        Encounter atHome = places.encounter("visit-home", "siti", "posyandu");
        atHome.getLocationFirstRep().setLocation(new Reference("Location/" + places.id("house")));
        places.store(
                places.organization("dinkes", ""),
                places.organization("puskesmas", "dinkes"),
                places.organization("posyandu", "puskesmas"),
                places.organization("other", ""),
                places.location("kecamatan", ""),
                places.location("desa", "kecamatan"),
                places.location("house", "desa"),
                places.location("room", ""),
                places.patient("siti"),
                places.encounter("visit-puskesmas", "siti", "puskesmas"),
                places.encounter("visit-other", "siti", "other"),
                atHome);
    }

    @Test
    void findsVisitsAtAFacilityAndAtAllBelowIt() {
        assertThat(places.found("/Encounter?service-provider:below=" + places.reference("dinkes")))
                .containsExactly("visit-home", "visit-puskesmas");
        assertThat(places.found("/Encounter?service-provider:below=" + places.reference("puskesmas")))
                .containsExactly("visit-home", "visit-puskesmas");
        assertThat(places.found("/Encounter?service-provider:below=" + places.reference("posyandu")))
                .containsExactly("visit-home");
    }

    @Test
    void findsVisitsAtAFacilityAndAtAllAboveIt() {
        assertThat(places.found("/Encounter?service-provider:above=" + places.reference("posyandu")))
                .containsExactly("visit-home", "visit-puskesmas");
        assertThat(places.found("/Encounter?service-provider:above=" + places.reference("dinkes")))
                .isEmpty();
    }

    @Test
    void findsByAreaTooAndLeavesTheTypeOutWhereOnlyOneIsPossible() {
        assertThat(places.found("/Encounter?location:below=" + places.id("kecamatan")))
                .containsExactly("visit-home");
        assertThat(places.found("/Location?partof:below=Location/" + places.id("kecamatan")))
                .containsExactly("desa", "house");
        assertThat(places.found("/Location?partof:above=Location/" + places.id("desa")))
                .containsExactly("desa", "house");
    }

    /** Every declared parameter that refers to an Organization or a Location, not only those of a visit. AuditEvents are no rows of resources: the trail answers. */
    @Test
    void isUnderstoodByEveryReferenceToAFacilityOrAnArea() {
        ISearchParamRegistry parameters = TestServer.bean(ISearchParamRegistry.class);
        List<String> asked = new ArrayList<>();
        Set<String> types = new TreeSet<>(ServedApi.fromGuide(TestPlaces.FHIR).resourceTypes());
        types.remove("AuditEvent");
        for (String type : types) {
            parameters
                    .getActiveSearchParams(type, ISearchParamRegistry.SearchParamLookupContextEnum.SEARCH)
                    .values()
                    .forEach(parameter -> Map.of(
                                    "Organization",
                                    places.reference("puskesmas"),
                                    "Location",
                                    "Location/" + places.id("desa"))
                            .forEach((target, root) -> {
                                if (parameter.getTargets().contains(target)) {
                                    asked.add("/" + type + "?" + parameter.getName() + ":below=" + root);
                                    asked.add("/" + type + "?" + parameter.getName() + ":above=" + root);
                                }
                            }));
        }

        assertThat(asked)
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        query -> assertThat(TestServer.get(query + "&_count=1").statusCode())
                                .as(query)
                                .isEqualTo(200));
    }

    @Test
    void joinsSeveralRootsByOrAndSeveralParametersByAnd() {
        assertThat(places.found("/Encounter?service-provider:below=" + places.reference("posyandu") + ","
                        + places.reference("other")))
                .containsExactly("visit-home", "visit-other");
        assertThat(places.found("/Encounter?service-provider:below=" + places.reference("dinkes")
                        + "&location:below=Location/" + places.id("desa") + "&patient=" + places.id("siti")))
                .containsExactly("visit-home");
    }

    @Test
    void followsAChain() {
        assertThat(places.found("/Encounter?service-provider.partof:below=" + places.reference("dinkes")))
                .containsExactly("visit-home", "visit-puskesmas");
        assertThat(places.found(
                        "/Encounter?service-provider:Organization.partof:below=" + places.reference("puskesmas")))
                .containsExactly("visit-home");
    }

    @Test
    void countsAndPages() {
        String query = "/Encounter?service-provider:below=" + places.reference("dinkes");

        assertThat(TestPlaces.bundle(TestServer.get(query + "&_summary=count")).getTotal())
                .isEqualTo(2);
        assertThat(TestPlaces.bundle(TestServer.get(query + "&_count=1&_offset=1&_sort=_id"))
                        .getEntry())
                .hasSize(1);
    }

    @Test
    void leavesOrdinaryReferencesAlone() {
        assertThat(places.found("/Encounter?service-provider=" + places.reference("puskesmas")))
                .containsExactly("visit-puskesmas");
        assertThat(places.found("/Encounter?service-provider:Organization=" + places.id("posyandu")))
                .containsExactly("visit-home");
        assertThat(places.found("/Encounter?service-provider.name=Uji%20other&patient=" + places.id("siti")))
                .containsExactly("visit-other");
    }

    @Test
    void answers404ForARootThatDoesNotExist() {
        var answer = TestServer.get("/Encounter?service-provider:below=Organization/" + places.id("nobody"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("SKL-3004");
    }

    @Test
    void answers400WhereNoTreeIsMeant() {
        var patient = TestServer.get("/Encounter?patient:below=Patient/" + places.id("siti"));
        var wrongTree = TestServer.get("/Encounter?service-provider:below=Location/" + places.id("desa"));
        var name = TestServer.get("/Organization?name:below=uji");

        assertThat(patient.statusCode()).as(patient.body()).isEqualTo(400);
        assertThat(wrongTree.statusCode()).as(wrongTree.body()).isEqualTo(400);
        assertThat(name.statusCode()).as(name.body()).isEqualTo(400);
    }
}
