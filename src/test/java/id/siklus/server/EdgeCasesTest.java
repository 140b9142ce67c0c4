package id.siklus.server;

import static id.siklus.server.EdgeCases.RECORD;
import static id.siklus.server.EdgeCases.expectations;
import static id.siklus.server.EdgeCases.person;
import static id.siklus.server.SentExamples.PUSKESMAS;
import static id.siklus.server.SentExamples.R4;
import static id.siklus.server.SentExamples.read;
import static id.siklus.server.SentExamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The edge cases of docs/contoh/kasus-tepi, as far as the server answers for them today: what it takes, keeps and finds. What plans and indicators must conclude
 * stands beside them as data, and nothing here claims that anything concludes it.
 */
class EdgeCasesTest {

    private static final String ANC_LABEL = "http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC%7C";

    @BeforeAll
    static void storeFacilities() {
        SentExamples.storeFacilities();
    }

    @Test
    void case1TakesTheNikOfAWomanAndOfADistrictThatIsNoMore() {
        Bundle bundle = R4.newJsonParser().parseResource(Bundle.class, text("kasus-tepi/01-nik.json"));

        PUSKESMAS.stored(text("kasus-tepi/01-nik.json"));

        for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
            Patient person = (Patient) entry.getResource();
            assertThat(validated(person)).doesNotContain("ilp-nik");
            boolean woman = person.getGender() == org.hl7.fhir.r4.model.Enumerations.AdministrativeGender.FEMALE;
            person.setGender(
                    woman
                            ? org.hl7.fhir.r4.model.Enumerations.AdministrativeGender.MALE
                            : org.hl7.fhir.r4.model.Enumerations.AdministrativeGender.FEMALE);
            assertThat(validated(person)).contains("ilp-nik-4").doesNotContain("\"severity\":\"error\"");
        }
    }

    @Test
    void case2TwinsGetTheirNumbersAndKeepWhatWasDone() {
        PUSKESMAS.stored(text("kasus-tepi/02-kembar-1-lahir.json"));
        List<String> born = List.of(person("KT-7505"), person("KT-7506"));

        PUSKESMAS.stored(text("kasus-tepi/02-kembar-2-nik.json"));

        assertThat(born).doesNotHaveDuplicates().containsExactly(byNik("9202046103267505"), byNik("9202042103267506"));
        for (String child : born) {
            assertThat(PUSKESMAS.count("Encounter?patient=" + child + "&type=kn1"))
                    .isEqualTo(1);
            assertThat(PUSKESMAS.count("Procedure?patient=" + child + "&code=400984005"))
                    .isEqualTo(1);
            assertThat(PUSKESMAS.count("Immunization?patient=" + child + "&vaccine-code=VG45"))
                    .isEqualTo(1);
        }
        List<String> versions = versions(born);
        PUSKESMAS.stored(text("kasus-tepi/02-kembar-2-nik.json"));
        PUSKESMAS.stored(text("kasus-tepi/02-kembar-1-lahir.json"));
        assertThat(versions(born)).isEqualTo(versions);
    }

    @Test
    void case3KeepsWhatTheWeeksOfAPregnancyAreCountedFrom() throws Exception {
        PUSKESMAS.stored(text("kasus-tepi/03-anc-batas-minggu.json"));

        JsonNode expected = expectations(3);
        assertThat(expected).hasSize(6);
        for (JsonNode one : expected) {
            String woman = person(one.path("noRm").textValue());
            Observation started = PUSKESMAS.only(Observation.class, "Observation?patient=" + woman + "&code=8665-2");
            Encounter contact = PUSKESMAS.only(Encounter.class, "Encounter?patient=" + woman);
            long days = ChronoUnit.DAYS.between(
                    LocalDate.parse(started.getValueDateTimeType().getValueAsString()),
                    localDay(contact.getPeriod().getStartElement().getValueAsString()));
            assertThat(days).isEqualTo(one.path("hari").longValue());
            assertThat(one.path("umurKehamilan").textValue()).isEqualTo(days / 7 + " minggu " + days % 7 + " hari");
        }
    }

    @Test
    void case4TakesASeventhContactWithoutALabel() {
        PUSKESMAS.stored(text("kasus-tepi/04-anc-ke-7.json"));

        String woman = person("KT-7513");
        assertThat(PUSKESMAS.count("Encounter?patient=" + woman)).isEqualTo(7);
        assertThat(PUSKESMAS.count("Encounter?patient=" + woman + "&identifier=" + ANC_LABEL))
                .isEqualTo(6);
        assertThat(PUSKESMAS
                        .only(Encounter.class, "Encounter?patient=" + woman + "&type=anc-lain")
                        .getIdentifier())
                .hasSize(1);
        assertThat(PUSKESMAS
                        .only(Encounter.class, "Encounter?patient=" + woman + "&type=anc-k5")
                        .getLocationFirstRep()
                        .getLocation()
                        .getDisplay())
                .isEqualTo("RSUD Manokwari");
    }

    @Test
    void case5KeepsAndFindsTheLocalDay() {
        PUSKESMAS.stored(text("kasus-tepi/05-lahir-menjelang-tengah-malam.json"));

        String day = "&date=ge2026-07-01T00:00:00%2B09:00&date=lt2026-07-02T00:00:00%2B09:00";
        Encounter baby = PUSKESMAS.only(Encounter.class, "Encounter?patient=" + person("KT-7515") + day);
        Encounter mother = PUSKESMAS.only(Encounter.class, "Encounter?patient=" + person("KT-7514") + day);
        Encounter birth = PUSKESMAS.only(Encounter.class, "Encounter?patient=" + person("KT-7515") + "&type=kn0");

        assertThat(baby.getTypeFirstRep().getCodingFirstRep().getCode()).isEqualTo("kn1");
        assertThat(mother.getPeriod().getStartElement().getValueAsString()).isEqualTo("2026-07-01T07:00:00+09:00");
        assertThat(birth.getPeriod().getStartElement().getValueAsString()).isEqualTo("2026-06-30T23:50:00+09:00");
    }

    @Test
    void case6RecordsDosesThatAreNotValid() {
        PUSKESMAS.stored(text("kasus-tepi/06-imunisasi-jarak-dan-umur.json"));

        assertThat(PUSKESMAS.count("Immunization?patient=" + person("KT-7516") + "&vaccine-code=93001282"))
                .isEqualTo(2);
        assertThat(PUSKESMAS.count("Immunization?patient=" + person("KT-7517") + "&vaccine-code=04&date=2025-10-06"))
                .isEqualTo(1);
        assertThat(PUSKESMAS.count("Immunization?patient=" + person("KT-7518") + "&vaccine-code=93001282"))
                .isEqualTo(1);
    }

    @Test
    void case7KeepsTheWayOfMeasuringAndTheExactScore() {
        PUSKESMAS.stored(text("kasus-tepi/07-balita-24-bulan.json"));

        String standing = person("KT-7519");
        String lying = person("KT-7520");
        assertThat(PUSKESMAS.count("Observation?patient=" + standing + "&code=8308-9"))
                .isEqualTo(1);
        assertThat(PUSKESMAS.count("Observation?patient=" + lying + "&code=8306-3"))
                .isEqualTo(1);
        assertThat(value(standing, "1153604005")).isEqualByComparingTo("-2");
        assertThat(value(lying, "1153593003")).isEqualByComparingTo("-3");
        for (String code : List.of("8308-9", "OC000012")) {
            Observation absent =
                    PUSKESMAS.only(Observation.class, "Observation?patient=" + person("KT-7521") + "&code=" + code);
            assertThat(absent.hasValue()).isFalse();
            assertThat(absent.getDataAbsentReason().getCodingFirstRep().getCode())
                    .isEqualTo("not-performed");
        }
    }

    @Test
    void case8FindsWhoWasBornOnALeapDay() throws Exception {
        PUSKESMAS.stored(text("kasus-tepi/08-batas-umur.json"));

        assertThat(PUSKESMAS.count("Patient?identifier=" + RECORD + "KT-7533&birthdate=2024-02-29"))
                .isEqualTo(1);
        JsonNode expected = expectations(8);
        assertThat(expected).hasSize(12);
        for (JsonNode one : expected) {
            String born = PUSKESMAS
                    .only(
                            Patient.class,
                            "Patient?identifier=" + RECORD + one.path("noRm").textValue())
                    .getBirthDateElement()
                    .getValueAsString();
            assertThat(born).isEqualTo(one.path("lahir").textValue());
            for (String day : List.of("2026-02-28", "2026-03-01")) {
                assertThat(ChronoUnit.MONTHS.between(LocalDate.parse(born), LocalDate.parse(day)))
                        .as(born + " " + day)
                        .isEqualTo(one.path(day).longValue());
            }
        }
    }

    private static String validated(Patient person) {
        return PUSKESMAS
                .send("POST", "/Patient/$validate", R4.newJsonParser().encodeResourceToString(person))
                .body()
                .replaceAll("\\s", "");
    }

    private static String byNik(String nik) {
        return PUSKESMAS
                .only(Patient.class, "Patient?identifier=https://fhir.kemkes.go.id/id/nik%7C" + nik)
                .getIdElement()
                .getIdPart();
    }

    private static List<String> versions(List<String> people) {
        Function<String, String> version = id ->
                read(Patient.class, PUSKESMAS.get("/Patient/" + id)).getMeta().getVersionId();
        return people.stream().map(version).toList();
    }

    private static BigDecimal value(String patient, String code) {
        return PUSKESMAS
                .only(Observation.class, "Observation?patient=" + patient + "&code=" + code)
                .getValueQuantity()
                .getValue();
    }

    private static LocalDate localDay(String dateTime) {
        return LocalDate.parse(dateTime.substring(0, 10));
    }
}
