package id.siklus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide's table of visits says what its examples are: class, kind, cluster, level and the national label. */
class VisitsOfTheGuideTest {

    private static final String OURS = "https://siklus.id/fhir/";
    private static final String LABELS = "http://terminology.kemkes.go.id/CodeSystem/episodeofcare/";

    /** The visits of ILP (KMK 2015/2023), from the first antenatal contact to the referral back. */
    private static final List<String> VISITS = List.of(
                    "anc-k1 anc-k2 anc-k3 anc-k4 anc-k5 anc-k6 anc-lain persalinan kf1 kf2 kf3 kf4 kn1 kn2 kn3 posyandu imunisasi"
                            .split(" "),
                    "mtbs mtbm skrining-sekolah skrining-dewasa skrining-lansia pantau-ht pantau-dm pengobatan-tb catin"
                            .split(" "),
                    "kunjungan-rumah-rutin kunjungan-rumah-khusus kunjungan-rumah-nakes rawat-jalan rujukan rujuk-balik"
                            .split(" "))
            .stream()
            .flatMap(Arrays::stream)
            .toList();

    /** A row: name, class, kinds, cluster, levels, label, profile, example. */
    private record Row(List<String> cells) {

        Encounter example() {
            return links(cells.get(7))
                    .map(link -> Path.of("fhir-profiles", "example", link.replace(".html", ".json")))
                    .map(VisitsOfTheGuideTest::read)
                    .findFirst()
                    .orElseThrow();
        }

        Set<String> codes(int cell) {
            return Pattern.compile("`([^`]+)`")
                    .matcher(cells.get(cell))
                    .results()
                    .map(code -> code.group(1))
                    .collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return cells.get(0);
        }
    }

    @Test
    void namesEveryVisitOfTheProgramme() {
        assertThat(rows().flatMap(row -> row.codes(2).stream()).collect(Collectors.toSet()))
                .containsAll(VISITS);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isWhatItsExampleIs(Row row) {
        Encounter visit = row.example();

        assertThat(row.cells().get(1).split(" atau "))
                .contains(visit.getClass_().getCode());
        assertThat(kinds(visit)).isNotEmpty().anyMatch(row.codes(2)::contains);
        if (row.cells().get(3).matches("k\\d|lk")) {
            assertThat(extension(visit, "klaster")).isEqualTo(row.cells().get(3));
        } else if (!row.cells().get(3).startsWith("tanpa")) {
            assertThat(extension(visit, "klaster")).isNotEmpty();
        }
        if (!row.cells().get(4).startsWith("tanpa")) {
            assertThat(row.cells().get(4)).contains(extension(visit, "jenjang-layanan"));
        }
        assertThat(labels(visit)).isEqualTo(row.codes(5));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasAProfileOrIsAPatternOfTheGeneralOne(Row row) {
        String profile = row.cells().get(6);

        assertThat(profile).matches("(?s).*(ilp-[a-z-]+|pola).*");
        Pattern.compile("ilp-[a-z-]+")
                .matcher(profile)
                .results()
                .map(MatchResult::group)
                .forEach(id -> assertThat(Path.of("fhir-profiles", "StructureDefinition-" + id + ".json"))
                        .exists());
        assertThat(row.example().getMeta().getProfile())
                .extracting(url -> url.getValue().replace(OURS + "StructureDefinition/", ""))
                .anyMatch(id -> profile.contains(id) || id.equals("ilp-encounter") && profile.contains("pola"));
    }

    private static List<String> kinds(Encounter visit) {
        return visit.getType().stream()
                .flatMap(type -> type.getCoding().stream())
                .filter(code -> code.getSystem().equals(OURS + "CodeSystem/jenis-kunjungan"))
                .map(Coding::getCode)
                .toList();
    }

    private static Set<String> labels(Encounter visit) {
        return visit.getIdentifier().stream()
                .filter(identifier -> identifier.getSystem().startsWith(LABELS))
                .map(Identifier::getValue)
                .collect(Collectors.toSet());
    }

    private static String extension(Encounter visit, String id) {
        return visit.getExtensionsByUrl(OURS + "StructureDefinition/" + id).stream()
                .map(extension -> ((Coding) extension.getValue()).getCode())
                .findFirst()
                .orElse("");
    }

    private static Stream<String> links(String cell) {
        return Pattern.compile("\\]\\(([^)]+)\\)").matcher(cell).results().map(link -> link.group(1));
    }

    private static Stream<Row> rows() {
        String page = text(Path.of("ig", "input", "pagecontent", "kunjungan.md"));
        String table = page.substring(page.indexOf("## Tabel kunjungan"), page.indexOf("## Label SATUSEHAT"));
        return table
                .lines()
                .filter(line -> line.startsWith("| ") && line.contains(".html"))
                .map(line -> new Row(Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::trim)
                        .toList()))
                .toList()
                .stream();
    }

    private static Encounter read(Path example) {
        return TestGuide.CONTEXT.newJsonParser().parseResource(Encounter.class, text(example));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
