package id.siklus.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The definitions of the flat tables: what they say of the guide's examples, and what they may say at all. */
class ViewDefinitionsTest {

    private static final FhirContext R4 = FhirContext.forR4Cached();
    private static final Path EXAMPLES = Path.of("fhir-profiles", "example");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern FUNCTION = Pattern.compile("([A-Za-z]+)\\(");
    private static final Pattern CONSTANT = Pattern.compile("%([a-z0-9_]+)");

    /** What every runner must know (SQL on FHIR v2, required functions), as far as we use it. */
    private static final Set<String> FUNCTIONS =
            Set.of("where", "exists", "empty", "extension", "ofType", "first", "getResourceKey", "getReferenceKey");

    static Stream<String> views() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("ig", "views"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void areTheTenTables() throws IOException {
        assertThat(views())
                .containsExactly(
                        "condition",
                        "encounter",
                        "immunisation",
                        "measurement",
                        "organisation",
                        "person",
                        "place",
                        "pregnancy",
                        "questionnaire-answer",
                        "target-population");
    }

    @ParameterizedTest
    @MethodSource("views")
    void sayWhatTheyAreAndUseOnlyWhatEveryRunnerKnows(String id) {
        JsonNode view = definition(id);

        assertThat(view.path("url").textValue()).isEqualTo("https://siklus.id/fhir/ViewDefinition/" + id);
        assertThat(view.path("name").textValue()).isEqualTo(id.replace('-', '_'));
        assertThat(view.path("fhirVersion").path(0).textValue()).isEqualTo("4.0.1");
        List<JsonNode> columns = columns(view);
        assertThat(columns).allSatisfy(column -> {
            assertThat(column.path("name").textValue()).matches(NAME);
            assertThat(column.path("type").textValue()).isNotBlank();
            assertThat(column.path("description").textValue()).isNotBlank();
        });
        assertThat(columns.subList(1, 3))
                .extracting(column -> column.path("path").textValue())
                .containsExactly("meta.versionId", "meta.lastUpdated");
        assertThat(columns.get(0).path("path").textValue()).isEqualTo("getResourceKey()");
        assertThat(found(FUNCTION, paths(view))).isSubsetOf(FUNCTIONS);
        assertThat(found(CONSTANT, paths(view))).isEqualTo(Set.copyOf(names(view.path("constant"))));
    }

    @Test
    void markEveryColumnThatNamesAPerson() throws IOException {
        Set<String> direct = new TreeSet<>();
        Set<String> hashed = new TreeSet<>();
        for (String id : views().toList()) {
            for (JsonNode column : columns(definition(id))) {
                String column_ = id + "." + column.path("name").textValue();
                String personal = tag(column, "siklus/personal");
                String outside = tag(column, "siklus/outside");
                assertThat(personal.isEmpty()).as(column_).isEqualTo(outside.isEmpty());
                if (personal.equals("direct")) {
                    direct.add(column_);
                    assertThat(outside).as(column_).isIn("hash", "omit");
                }
                if (outside.equals("hash")) {
                    hashed.add(column_);
                }
            }
        }

        assertThat(hashed)
                .containsExactly("person.family_card", "person.mothers_nik", "person.nik", "place.house_number");
        assertThat(direct)
                .containsExactly(
                        "person.family_card",
                        "person.mothers_nik",
                        "person.name",
                        "person.nik",
                        "person.phone",
                        "place.house_number",
                        "place.name",
                        "questionnaire-answer.answer_text");
    }

    @Test
    void personIsOneRowWithTheNumbersThatCount() {
        Patient baby = (Patient) example("Patient-bayi");

        assertThat(only(rows("person", baby)))
                .contains(
                        entry("patient_key", "Patient/bayi"),
                        entry("version", "3"),
                        entry("last_updated", "2026-11-01T08:00+09:00"),
                        entry("active", "true"),
                        entry("nik", null),
                        entry("mothers_nik", "9202046203980002"),
                        entry("family_card", "9202040101200007"),
                        entry("name", "Bayi Ny. Yuliana Rumbiak"),
                        entry("gender", "male"),
                        entry("birth_date", "2026-07-01"),
                        entry("birth_order", "0"),
                        entry("province_code", "92"),
                        entry("village_code", "9202042003"),
                        entry("replaced_by_key", null));

        baby.addIdentifier(number("1", Identifier.IdentifierUse.OLD)).addIdentifier(number("2", null));
        baby.setActive(false).addLink().setType(LinkType.REPLACEDBY).getOther().setReference("Patient/lain");

        assertThat(only(rows("person", baby)))
                .contains(entry("nik", "2"), entry("active", "false"), entry("replaced_by_key", "Patient/lain"));
    }

    @Test
    void encounterSaysWhereWhatAndForWhom() {
        assertThat(only(rows("encounter", "Encounter-kunjungan-rumah")))
                .contains(
                        entry("encounter_key", "Encounter/kunjungan-rumah"),
                        entry("facility_key", "Organization/puskesmas"),
                        entry("patient_key", "Patient/bayi"),
                        entry("family_key", null),
                        entry("status", "finished"),
                        entry("class_code", "HH"),
                        entry("kind", "kunjungan-rumah-khusus"),
                        entry("klaster", "k2"),
                        entry("level", "kunjungan-rumah"),
                        entry("anc_label", null),
                        entry("started", "2026-09-21T01:30:00+00:00"),
                        entry("place_key", "Location/rumah"),
                        entry("practitioner_key", "Practitioner/kader"));
    }

    @Test
    void immunisationIsOneRowForEachCode() {
        List<Map<String, String>> rows = rows("immunisation", "Immunization-bayi-pentabio-1");

        assertThat(rows).extracting(row -> row.get("vaccine_code")).containsExactly("93001282", "198");
        assertThat(rows)
                .allSatisfy(row -> assertThat(row)
                        .contains(
                                entry("immunisation_key", "Immunization/bayi-pentabio-1"),
                                entry("patient_key", "Patient/bayi"),
                                entry("encounter_key", "Encounter/posyandu"),
                                entry("facility_key", "Organization/puskesmas"),
                                entry("practitioner_key", "Practitioner/bidan"),
                                entry("status", "completed"),
                                entry("dose", "1"),
                                entry("lot", "202609007"),
                                entry("program", "IM-Dasar"),
                                entry("timing", "IM-Ideal")));
        assertThat(rows("immunisation", "Immunization-bayi-polio-tunda"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("status", "not-done")
                        .extractingByKey("not_done_reason")
                        .isNotNull());
    }

    @Test
    void measurementTellsAPairOfPressuresHoweverItIsWritten() {
        assertThat(rows("measurement", "Observation-lansia-tekanan-darah"))
                .extracting(row -> row.get("part") + " " + row.get("loinc") + " " + row.get("value_number"))
                .containsExactly("component 8480-6 152", "component 8462-4 88");

        assertThat(only(rows("measurement", "Observation-anc-sistolik")))
                .contains(
                        entry("part", "whole"),
                        entry("loinc", "8480-6"),
                        entry("unit", "mm[Hg]"),
                        entry("patient_key", "Patient/ibu-hamil"),
                        entry("encounter_key", "Encounter/anc"))
                .extractingByKey("value_number")
                .isNotNull();
        assertThat(only(rows("measurement", "Observation-kunjungan-rumah-perokok")))
                .contains(
                        entry("patient_key", null),
                        entry("family_key", "Group/keluarga"),
                        entry("snomed", "275105001"),
                        entry("loinc", null),
                        entry("value_code", "77176002"));
    }

    @Test
    void conditionPregnancyAndPlaces() {
        assertThat(only(rows("condition", "Condition-anc-diagnosis-kehamilan")))
                .contains(
                        entry("icd10", "Z34.9"),
                        entry("clinical_status", "active"),
                        entry("verification", "confirmed"),
                        entry("category", "encounter-diagnosis"),
                        entry("patient_key", "Patient/ibu-hamil"));
        assertThat(only(rows("pregnancy", "EpisodeOfCare-kehamilan")))
                .contains(
                        entry("episode_key", "EpisodeOfCare/kehamilan"),
                        entry("patient_key", "Patient/ibu-hamil"),
                        entry("facility_key", "Organization/puskesmas"),
                        entry("status", "active"),
                        entry("started", "2026-09-17T01:00:00+00:00"),
                        entry("ended", null));
        assertThat(only(rows("place", "Location-rumah")))
                .contains(
                        entry("physical_type", "ho"),
                        entry("house_number", "9202042003-0041"),
                        entry("part_of_key", "Location/wilayah-desay"),
                        entry("latitude", "-0.8869"),
                        entry("area_code", null),
                        entry("village_code", "9202042003"));
        assertThat(only(rows("organisation", "Organization-posyandu")))
                .contains(
                        entry("facility_code", "P9202040101-PSY07"),
                        entry("kind", "131"),
                        entry("hl7_kind", "team"),
                        entry("part_of_key", "Organization/pustu"),
                        entry("village_code", "9202042003"));
    }

    @Test
    void anEpisodeThatIsNoPregnancyIsNoRow() {
        org.hl7.fhir.r4.model.EpisodeOfCare episode =
                (org.hl7.fhir.r4.model.EpisodeOfCare) example("EpisodeOfCare-kehamilan");
        episode.getTypeFirstRep().getCodingFirstRep().setCode("PNC");

        assertThat(rows("pregnancy", episode)).isEmpty();
    }

    @Test
    void targetPopulationTellsTheWholeAndItsVillagesApart() {
        assertThat(rows("target-population", "MeasureReport-sasaran-puskesmas"))
                .extracting(row -> String.join(
                        " ",
                        row.get("target_group"),
                        row.get("scope"),
                        String.valueOf(row.get("area_code")),
                        row.get("population")))
                .containsExactly("ibu-hamil whole null 61", "ibu-hamil area 9202042003 23", "bayi whole null 55");
    }

    @Test
    void answersAreFoundAtAnyDepth() {
        assertThat(rows("questionnaire-answer", "QuestionnaireResponse-lansia-skilas"))
                .extracting(row -> row.get("link_id") + " " + row.get("answer_boolean"))
                .containsExactly("1.1 true", "2.1 false");
        assertThat(rows("questionnaire-answer", "QuestionnaireResponse-lansia-skilas"))
                .allSatisfy(row -> assertThat(row)
                        .contains(
                                entry("questionnaire", "https://fhir.kemkes.go.id/Questionnaire/Q0042"),
                                entry("patient_key", "Patient/lansia"),
                                entry("encounter_key", "Encounter/lansia")));
    }

    private static List<Map<String, String>> rows(String view, String example) {
        return rows(view, example(example));
    }

    private static List<Map<String, String>> rows(String view, Resource resource) {
        return TestViews.rows(TestViews.compiled(definition(view)), resource);
    }

    private static JsonNode definition(String id) {
        return TestViews.json(Path.of("ig", "views", id + ".json"));
    }

    private static Map<String, String> only(List<Map<String, String>> rows) {
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static Resource example(String name) {
        try {
            Resource resource =
                    (Resource) R4.newJsonParser().parseResource(Files.readString(EXAMPLES.resolve(name + ".json")));
            resource.getMeta().setVersionId("3");
            resource.getMeta().getLastUpdatedElement().setValueAsString("2026-11-01T08:00:00.000+09:00");
            return resource;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Identifier number(String value, Identifier.IdentifierUse use) {
        return new Identifier()
                .setUse(use)
                .setSystem("https://fhir.kemkes.go.id/id/nik")
                .setValue(value);
    }

    /** In the order in which they stand; those that a union says twice, once. */
    private static List<JsonNode> columns(JsonNode view) {
        Map<String, JsonNode> columns = new java.util.LinkedHashMap<>();
        view.findValues("column")
                .forEach(list -> list.forEach(
                        column -> columns.putIfAbsent(column.path("name").textValue(), column)));
        return new ArrayList<>(columns.values());
    }

    private static String paths(JsonNode view) {
        List<String> paths = new ArrayList<>(view.findValuesAsText("path"));
        paths.addAll(view.findValuesAsText("forEach"));
        return String.join("\n", paths);
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<String> names(JsonNode constants) {
        return constants.findValuesAsText("name");
    }

    private static String tag(JsonNode column, String name) {
        for (JsonNode tag : column.path("tag")) {
            if (tag.path("name").textValue().equals(name)) {
                return tag.path("value").textValue();
            }
        }
        return "";
    }
}
