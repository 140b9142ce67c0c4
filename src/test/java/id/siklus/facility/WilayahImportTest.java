package id.siklus.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.siklus.TestServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Location;
import org.junit.jupiter.api.Test;

/** Codes of provinsi 01 to 09 are free: the ministry's begin at 11. */
class WilayahImportTest {

    private final WilayahImport wilayah = TestServer.bean(WilayahImport.class);

    @Test
    void loadsAreasBelowTheirParentsAndChangesNothingWhenRunAgain() {
        AreaFile file = AreaFile.parse("""
                01.01.01.2001,Desa Satu
                01.01.01.2002,Desa Dua
                01.01.01,Kecamatan
                01.01,Kabupaten
                01,Provinsi
                """);
        List<Integer> reached = Collections.synchronizedList(new ArrayList<>());

        WilayahReport first = wilayah.load(file, (done, total) -> reached.add(done));
        WilayahReport again = wilayah.load(file, (done, total) -> {});

        assertThat(first).isEqualTo(new WilayahReport(5, 0, 0, List.of()));
        assertThat(reached).endsWith(5);
        assertThat(again.changedNothing()).isTrue();
        assertThat(again.unchanged()).isEqualTo(5);
        assertThat(location("wilayah-0101012001").getMeta().getVersionId()).isEqualTo("1");
        assertThat(ids("/Location?partof:below=Location/wilayah-01"))
                .containsExactlyInAnyOrder(
                        "wilayah-0101", "wilayah-010101", "wilayah-0101012001", "wilayah-0101012002");
        assertThat(ids("/Location?identifier=https://siklus.id/fhir/sid/wilayah%7C0101012002"))
                .containsExactly("wilayah-0101012002");
    }

    @Test
    void buildsLocationsThatTheGuidesProfileAccepts() {
        wilayah.load(AreaFile.parse("06,Provinsi\n06.01,Kabupaten\n"), (done, total) -> {});

        for (String id : List.of("wilayah-06", "wilayah-0601")) {
            HttpResponse<String> sentAgain = TestServer.put("/Location/" + id, json(location(id)));
            assertThat(sentAgain.statusCode()).as(sentAgain.body()).isEqualTo(200);
        }
    }

    @Test
    void loadsTheAreasOfTheDemo() throws IOException {
        WilayahReport report = wilayah.load(AreaFileTest.shippedWithTheDemo(), (done, total) -> {});

        assertThat(report.wrong()).isEmpty();
        assertThat(report.created() + report.unchanged()).isEqualTo(888);
        assertThat(ids("/Location?partof:below=Location/wilayah-9202&_count=200"))
                .contains("wilayah-920204");
    }

    @Test
    void changesOnlyTheNameAndKeepsWhatOthersAdded() {
        wilayah.load(AreaFile.parse("02,Lama\n"), (done, total) -> {});
        Location enriched = location("wilayah-02");
        enriched.getPosition().setLatitude(-0.5).setLongitude(110.2);
        assertThat(TestServer.put("/Location/wilayah-02", json(enriched)).statusCode())
                .isEqualTo(200);

        WilayahReport report = wilayah.load(AreaFile.parse("02,Baru\n"), (done, total) -> {});

        assertThat(report.updated()).isEqualTo(1);
        assertThat(location("wilayah-02").getName()).isEqualTo("Baru");
        assertThat(location("wilayah-02").getPosition().getLatitude()).isEqualByComparingTo("-0.5");
    }

    @Test
    void knowsABatchAgainThatIsLargerThanAPage() {
        AreaFile file = AreaFile.parse("05,Provinsi\n"
                + IntStream.rangeClosed(10, 99)
                        .mapToObj(i -> "05" + i + ",Kabupaten " + i + "\n")
                        .collect(Collectors.joining()));
        wilayah.load(file, (done, total) -> {});

        assertThat(wilayah.load(file, (done, total) -> {}).unchanged()).isEqualTo(91);
    }

    @Test
    void skipsAnAreaWithoutParentAndAllBelowItAndFindsParentsOfAnEarlierFile() {
        wilayah.load(AreaFile.parse("03,Provinsi\n"), (done, total) -> {});

        WilayahReport report = wilayah.load(
                AreaFile.parse("03.01,Kabupaten\n04.01,Tanpa Provinsi\n04.01.01,Tanpa Kabupaten\n"),
                (done, total) -> {});

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.wrong())
                .extracting(WrongLine::number, WrongLine::reason)
                .containsExactly(tuple(2, WrongLine.Reason.PARENT), tuple(3, WrongLine.Reason.PARENT));
    }

    private static Location location(String id) {
        return TestPlaces.FHIR
                .newJsonParser()
                .parseResource(Location.class, TestServer.get("/Location/" + id).body());
    }

    private static String json(Location location) {
        return TestPlaces.FHIR.newJsonParser().encodeResourceToString(location);
    }

    private static List<String> ids(String query) {
        Bundle bundle = TestPlaces.bundle(TestServer.get(query));
        return bundle.getEntry().stream()
                .map(entry -> entry.getResource().getIdElement().getIdPart())
                .toList();
    }
}
