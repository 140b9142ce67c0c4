package id.siklus.facility;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.util.List;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HierarchyOperationTest {

    private final TestPlaces places = new TestPlaces();

    @BeforeEach
    void storeAKabupaten() {
        places.store(
                places.organization("dinkes", ""),
                places.organization("puskesmas-1", "dinkes"),
                places.organization("puskesmas-2", "dinkes"),
                places.organization("pustu", "puskesmas-2"),
                places.organization("posyandu", "pustu"));
    }

    @Test
    void givesTheNodeAndAllBelowItParentsFirstWithTheirDepth() {
        Bundle tree = TestPlaces.bundle(TestServer.get("/" + places.reference("dinkes") + "/$hierarchy"));

        assertThat(tree.getType()).isEqualTo(Bundle.BundleType.SEARCHSET);
        assertThat(tree.getTotal()).isEqualTo(5);
        assertThat(places.names(tree)).containsExactly("dinkes", "puskesmas-1", "puskesmas-2", "pustu", "posyandu");
        assertThat(depths(tree)).containsExactly(0, 1, 1, 2, 3);
    }

    @Test
    void stopsAtTheDepthAskedFor() {
        Bundle tree = TestPlaces.bundle(TestServer.get("/" + places.reference("dinkes") + "/$hierarchy?depth=1"));

        assertThat(places.names(tree)).containsExactly("dinkes", "puskesmas-1", "puskesmas-2");
    }

    @Test
    void pagesWithoutLossAndSaysWhereTheNextPageIs() {
        Bundle first = TestPlaces.bundle(TestServer.get("/" + places.reference("dinkes") + "/$hierarchy?_count=3"));
        String next = first.getLink(Bundle.LINK_NEXT)
                .getUrl()
                .substring(TestServer.fhir().length());
        Bundle second = TestPlaces.bundle(TestServer.get(next));

        assertThat(places.names(first)).containsExactly("dinkes", "puskesmas-1", "puskesmas-2");
        assertThat(places.names(second)).containsExactly("pustu", "posyandu");
        assertThat(second.getLink(Bundle.LINK_NEXT)).isNull();
    }

    @Test
    void givesMoreThanTheUsualPageWhenNoneIsAskedFor() {
        places.store(IntStream.range(0, 30)
                .mapToObj(i -> places.organization("kader-" + i, "posyandu"))
                .toArray(Organization[]::new));

        Bundle tree = TestPlaces.bundle(TestServer.get("/" + places.reference("posyandu") + "/$hierarchy"));

        assertThat(places.names(tree)).hasSize(31);
    }

    @Test
    void worksForAreas() {
        places.store(places.location("desa", ""), places.location("dusun", "desa"));

        Bundle tree = TestPlaces.bundle(TestServer.get("/Location/" + places.id("desa") + "/$hierarchy"));

        assertThat(places.names(tree)).containsExactly("desa", "dusun");
    }

    @Test
    void refusesWhatItCannotAnswer() {
        assertThat(TestServer.get("/Organization/" + places.id("nobody") + "/$hierarchy")
                        .statusCode())
                .isEqualTo(404);
        assertThat(TestServer.get("/" + places.reference("dinkes") + "/$hierarchy?depth=-1")
                        .statusCode())
                .isEqualTo(400);
    }

    private static List<Integer> depths(Bundle tree) {
        return tree.getEntry().stream()
                .map(entry -> ((IntegerType) entry.getSearch()
                                .getExtensionByUrl("https://siklus.id/fhir/StructureDefinition/depth")
                                .getValue())
                        .getValue())
                .toList();
    }
}
