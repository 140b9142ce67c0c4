package id.siklus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide's tables of measurements say what its examples are; what SATUSEHAT has a code for stands under exactly that one. */
class MeasurementsOfTheGuideTest {

    private static final String UCUM = "http://unitsofmeasure.org";
    private static final Pattern EXAMPLE = Pattern.compile("`(ukur-[a-z0-9-]+|-[0-9]+)`");

    /** A row: name, codes, systems, units, way, when, profile, examples; scores have an interpretation instead of a way. */
    private record Row(List<String> cells) {

        List<String> examples() {
            String stem = "";
            List<String> ids = new java.util.ArrayList<>();
            for (String id : EXAMPLE.matcher(cells.get(7))
                    .results()
                    .map(found -> found.group(1))
                    .toList()) {
                ids.add(id.startsWith("-") ? stem + id : id);
                stem = id.startsWith("-") ? stem : id.replaceAll("-[0-9]+$", "");
            }
            return ids;
        }

        @Override
        public String toString() {
            return cells.get(0);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isWhatItsExamplesAre(Row row) {
        assertThat(row.examples()).isNotEmpty().allSatisfy(id -> {
            Observation example = observation(id);
            assertThat(example.getCode().getCoding())
                    .extracting(Coding::getCode)
                    .anyMatch(code -> Pattern.compile("(^|[ ;])" + Pattern.quote(code) + "([ ;]|$)")
                            .matcher(row.cells().get(1))
                            .find());
            assertThat(example.getMeta().getProfile())
                    .extracting(profile -> profile.getValue().replaceAll(".*/", ""))
                    .contains(row.cells().get(6).replace("`", ""));
            if (example.hasValueQuantity()) {
                assertThat(example.getValueQuantity().getSystem()).isEqualTo(UCUM);
            }
        });
    }

    /** System, code and unit, as the bodies that the national platform publishes have them. */
    @ParameterizedTest
    @CsvSource({
        "ukur-berat-badan, http://loinc.org, 29463-7, kg",
        "ukur-panjang-badan, http://loinc.org, 8306-3, cm",
        "ukur-tinggi-badan, http://loinc.org, 8302-2, cm",
        "ukur-lingkar-kepala, http://loinc.org, 9843-4, cm",
        "ukur-lila-kek, http://snomed.info/sct, 284473002, cm",
        "ukur-lingkar-perut, http://snomed.info/sct, 276361009, cm",
        "ukur-imt, http://loinc.org, 39156-5, kg/m2",
        "ukur-z-bb-u, http://snomed.info/sct, 1153593003, {Zscore}",
        "ukur-z-tb-u, http://snomed.info/sct, 1153604005, {Zscore}",
        "ukur-sistolik, http://loinc.org, 8480-6, mm[Hg]",
        "ukur-diastolik, http://loinc.org, 8462-4, mm[Hg]",
        "ukur-hb-ibu-hamil, http://loinc.org, 718-7, g/dL",
        "ukur-gds-200, http://loinc.org, 2339-0, mg/dL",
        "ukur-kolesterol, http://loinc.org, 2093-3, mg/dL",
        "ukur-hpht, http://loinc.org, 8665-2,",
        "ukur-hpl, http://loinc.org, 11778-8,",
        "ukur-tfu, http://loinc.org, 11881-0, cm",
        "ukur-djj, http://loinc.org, 55283-6, {beats}/min",
        "ukur-presentasi, http://loinc.org, 72155-5,",
        "ukur-gravida, http://loinc.org, 11996-6,",
        "ukur-paritas, http://loinc.org, 11977-6,",
        "ukur-abortus, http://loinc.org, 69043-8,",
        "ukur-apgar-1, http://loinc.org, 9272-6, {score}",
        "ukur-shk, http://loinc.org, 29575-8, m[IU]/L",
        "ukur-protein-urin, http://loinc.org, 5804-0, mg/dL",
        "ukur-hiv, http://loinc.org, 68961-2,",
        "ukur-sifilis, http://loinc.org, 20508-8,",
        "ukur-hbsag, http://loinc.org, 75410-1,",
        "ukur-visus-kanan, http://loinc.org, 79882-7,",
        "ukur-iva, http://terminology.kemkes.go.id/CodeSystem/examination, X099241,",
        "ukur-sadanis, http://snomed.info/sct, 13607009,",
        "ukur-kipi, http://loinc.org, 31044-1,",
        "ukur-adl-20, http://loinc.org, 96762-0, {score}"
    })
    void standsUnderTheNationalCodeInItsUnit(
            String example, String system, String code, @org.jspecify.annotations.Nullable String unit) {
        Observation measured = observation(example);

        assertThat(measured.getCode().getCoding())
                .anyMatch(coding -> system.equals(coding.getSystem()) && code.equals(coding.getCode()));
        if (unit != null) {
            assertThat(measured.getValueQuantity().getCode()).isEqualTo(unit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"srq-20", "puma-60", "skilas", "adl-20", "epds", "kpsp-9", "sdq"})
    void aScoreHasItsComponentsAndWhatItMeans(String score) {
        Observation measured = observation("ukur-" + score);

        assertThat(measured.getComponent()).isNotEmpty();
        assertThat(measured.getInterpretation()).isNotEmpty();
    }

    /** What is not in a fragment is unknown here, not wrong: a system of which only a part is here must say so. */
    @Test
    void systemsOfOthersAreFragments() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fhir-profiles"))) {
            List<CodeSystem> large = files.filter(
                            file -> file.getFileName().toString().startsWith("CodeSystem-"))
                    .map(file -> TestGuide.CONTEXT.newJsonParser().parseResource(CodeSystem.class, text(file)))
                    .filter(system -> Pattern.matches(
                            "http://(hl7.org/fhir/sid/icd-.*|loinc.org|snomed.info/sct|sys-ids.kemkes.go.id/kfa|terminology.kemkes.go.id)",
                            system.getUrl()))
                    .toList();

            assertThat(large)
                    .hasSizeGreaterThanOrEqualTo(6)
                    .allSatisfy(system -> assertThat(system.getContent())
                            .as(system.getUrl())
                            .isEqualTo(CodeSystemContentMode.FRAGMENT));
        }
    }

    private static Stream<Row> rows() {
        return text(Path.of("ig", "input", "pagecontent", "pengukuran.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && line.contains("`ukur-"))
                .map(line -> new Row(Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::trim)
                        .toList()))
                .toList()
                .stream();
    }

    private static Observation observation(String id) {
        return TestGuide.CONTEXT
                .newJsonParser()
                .parseResource(
                        Observation.class, text(Path.of("fhir-profiles", "example", "Observation-" + id + ".json")));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
