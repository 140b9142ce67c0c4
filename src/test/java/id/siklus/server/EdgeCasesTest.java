package id.siklus.server;

import static id.siklus.server.SentExamples.MINISTRY;
import static id.siklus.server.SentExamples.PUSKESMAS;
import static id.siklus.server.SentExamples.R4;
import static id.siklus.server.SentExamples.read;
import static id.siklus.server.SentExamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The edge cases of docs/contoh/kasus-tepi, as far as the server answers for them today: what it takes, keeps and finds. What plans and indicators must conclude
 * stands beside them as data, and nothing here claims that anything concludes it.
 */
class EdgeCasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RECORD = "https://siklus.id/fhir/sid/no-rm/P92020401%7C";
    private static final String ANC_LABEL = "http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC%7C";
    private static final String EDGE = "KT-P92020499";
    private static final List<String> GIVEN = List.of(
            "Paulina",
            "Ribka",
            "Wilhelmina",
            "Oktovina",
            "Yuliana",
            "Hermina",
            "Dorce",
            "Katarina",
            "Selfina",
            "Naomi");
    private static final List<String> FAMILY =
            List.of("Mansim", "Ayok", "Dowansiba", "Wonggor", "Indou", "Sayori", "Rumfabe", "Tibiay", "Kambu", "Ullo");

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

    @Test
    void case9KeepsAnswersAndScoresAsTheyAre() {
        PUSKESMAS.stored(text("kasus-tepi/09-skor.json"));

        String adult = person("KT-7534");
        QuestionnaireResponse answers =
                PUSKESMAS.only(QuestionnaireResponse.class, "QuestionnaireResponse?patient=" + adult);
        assertThat(answers.getItemFirstRep().getItem())
                .filteredOn(item ->
                        item.getAnswerFirstRep().getValueCoding().getCode().equals("373066001"))
                .extracting(QuestionnaireResponse.QuestionnaireResponseItemComponent::getLinkId)
                .containsExactly("srq.1", "srq.3", "srq.17");
        Observation glucose = PUSKESMAS.only(Observation.class, "Observation?patient=" + adult + "&code=2339-0");
        assertThat(glucose.getValueQuantity().getValue()).isEqualByComparingTo("120");
        assertThat(glucose.hasInterpretation()).isFalse();
        assertThat(PUSKESMAS.all(Observation.class, "Observation?patient=" + person("KT-7535") + "&code=96762-0"))
                .extracting(score -> score.getValueQuantity().getValue().intValueExact())
                .containsExactlyInAnyOrder(20, 19, 12, 11, 9, 8, 5, 4);
    }

    @Test
    void case10MovesThePersonAndNotTheVisits() {
        PUSKESMAS.stored(text("kasus-tepi/10-pindah-desa-1-sebelum.json"));
        PUSKESMAS.stored(text("kasus-tepi/10-pindah-desa-2-sesudah.json"));

        Patient child = PUSKESMAS.only(Patient.class, "Patient?identifier=" + RECORD + "KT-7536");
        String found = "Encounter?patient=" + child.getIdElement().getIdPart() + "&type=pertumbuhan";
        assertThat(R4.newJsonParser().encodeResourceToString(child))
                .contains("9202042016")
                .doesNotContain("9202042002");
        String person = "Patient?_id=" + child.getIdElement().getIdPart() + "&wilayah=";
        assertThat(PUSKESMAS.count(person + "9202042016")).isEqualTo(1);
        assertThat(PUSKESMAS.count(person + "9202042002")).isZero();
        assertThat(PUSKESMAS.all(Encounter.class, found))
                .extracting(visit -> visit.getServiceProvider().getReference())
                .containsExactlyInAnyOrder("Organization/P92020401-PSY02", "Organization/P92020401-PSY06");
    }

    @Test
    void case11TakesTreesOfEveryShapeAndRemembersNames() {
        MINISTRY.stored(text("kasus-tepi/11-fasilitas-1.json"));
        MINISTRY.stored(text("kasus-tepi/11-fasilitas-2-ganti-nama-dan-gabung.json"));

        assertThat(MINISTRY.all(Organization.class, "Organization?partof:below=Organization/" + EDGE))
                .extracting(organization -> organization.getIdElement().getIdPart())
                .contains(EDGE + "-PSY01", EDGE + "-PST01", EDGE + "-PSY02", EDGE + "-PSY03");
        assertThat(MINISTRY.count("Location?organization=Organization/" + EDGE + "-PST01"))
                .isEqualTo(2);
        Organization renamed = read(Organization.class, MINISTRY.get("/Organization/" + EDGE + "-PSY02"));
        Organization closed = read(Organization.class, MINISTRY.get("/Organization/" + EDGE + "-PSY03"));
        assertThat(renamed.getName()).isEqualTo("Posyandu Kenanga Dahlia");
        assertThat(closed.getActive()).isFalse();
        assertThat(MINISTRY.get("/Organization/" + EDGE + "-PSY02/_history").body())
                .contains("\"Posyandu Kenanga\"");
    }

    @Test
    void case12TakesTwoHundredVisitsTwiceInAnyOrder() {
        String example = text("kasus-tepi/12-dua-kader-satu-hari.json");
        List<String> device = new ArrayList<>(IntStream.range(0, 100)
                .mapToObj(number -> ofSomebodyElse(example, number))
                .toList());
        Collections.shuffle(device, new Random(12));

        device.forEach(PUSKESMAS::stored);
        Collections.shuffle(device, new Random(21));
        device.forEach(PUSKESMAS::stored);

        List<Encounter> visits = PUSKESMAS.all(Encounter.class, "Encounter?class=HH&date=2026-09-08");
        assertThat(visits).hasSize(200);
        assertThat(visits)
                .allSatisfy(visit -> assertThat(visit.getMeta().getVersionId()).isEqualTo("1"));
        assertThat(PUSKESMAS.all(Encounter.class, "Encounter?patient=" + person("KT-8042")))
                .extracting(
                        visit -> visit.getParticipantFirstRep().getIndividual().getReference())
                .containsExactlyInAnyOrder(
                        "Practitioner/P92020401-PSY02-KADER2", "Practitioner/P92020401-PSY06-KADER2");
    }

    @Test
    void case13KeepsReportsAsTheyAreAndConcludesNothing() {
        PUSKESMAS.stored(text("kasus-tepi/13-agregasi.json"));

        assertThat(coverage("&period=ge2026-02-01&period=le2026-02-28")).isEmpty();
        List<MeasureReport> march = coverage("&period=ge2026-03-01&period=le2026-03-31&_sort=-date");
        assertThat(number(march.get(0))).isEqualTo("KT-2026-03-REVISI");
        assertThat(march)
                .extracting(report -> number(report) + " " + counts(report))
                .containsExactlyInAnyOrder(
                        "KT-2026-03 [44, 50]",
                        "KT-2026-03-REVISI [47, 50]",
                        "KT-2026-03-NOL [0, 0]",
                        "KT-2026-03-LEBIH [53, 50]");
        assertThat(coverage("")).hasSize(5);
    }

    @Test
    void case14FindsNothingThatClosesTheMissedControlsAndServesThePlanOfWhatFollows() {
        PUSKESMAS.stored(text("kasus-tepi/14-hipertensi-absen.json"));

        String man = person("KT-7538");
        String visits = "Encounter?patient=" + man;
        assertThat(PUSKESMAS.count(visits + "&type=rawat-jalan&jenjang-layanan=puskesmas"))
                .isEqualTo(1);
        assertThat(PUSKESMAS.count(visits + "&type=pantau-ht&jenjang-layanan=pustu"))
                .isEqualTo(2);
        assertThat(PUSKESMAS.count(visits + "&date=ge2026-09-01T00:00:00%2B09:00"))
                .isZero();
        assertThat(PUSKESMAS.count(
                        "Observation?patient=" + man + "&code=8480-6,85354-9&date=ge2026-09-01T00:00:00%2B09:00"))
                .isZero();
        assertThat(PUSKESMAS.count("Task?patient=" + man)).isZero();
        assertThat(PUSKESMAS.count("CarePlan?patient=" + man)).isZero();

        PlanDefinition plan = read(PlanDefinition.class, PUSKESMAS.get("/PlanDefinition/penyakit-kronis"));
        assertThat(levels(service(plan, "ht-monitor-pkm"))).containsExactly("puskesmas");
        PlanDefinitionActionComponent visit = service(plan, "ht-kunjungan-nakes");
        assertThat(levels(visit)).containsExactly("kunjungan-rumah");
        assertThat(visit.getRelatedAction())
                .extracting(missed -> missed.getActionId())
                .contains("ht-monitor", "ht-monitor-pkm");
        assertThat(visit.getParticipant())
                .isNotEmpty()
                .extracting(who -> who.getRole().getCodingFirstRep().getCode())
                .doesNotContain("EHA000001");
    }

    @Test
    void case15HidesAnHivResultFromTheKaderAndRecordsTheAttempt() {
        MINISTRY.stored(text("kasus-tepi/11-fasilitas-1.json"));
        SentExamples doctor = new SentExamples(EDGE, CallerRole.PUSKESMAS, "system/*.cruds", Caller.SENSITIVE);
        SentExamples kader = new SentExamples(EDGE + "-PSY01", CallerRole.POSYANDU, "system/*.cruds");
        kader.count("Encounter?class=AMB"); // from its first request on the Posyandu has its own part of the records
        doctor.stored(text("kasus-tepi/15-hiv-di-posyandu.json"));
        String woman = doctor.only(Patient.class, "Patient?identifier=" + RECORD + "KT-7539")
                .getIdElement()
                .getIdPart();
        String ofHers = "Observation?patient=" + woman + "&code=";
        String result = doctor.only(Observation.class, ofHers + "68961-2")
                .getIdElement()
                .getIdPart();

        HttpResponse<String> attempt = kader.get("/Observation/" + result);

        assertThat(attempt.statusCode()).isEqualTo(404);
        assertThat(kader.count(ofHers + "29463-7")).isEqualTo(1);
        assertThat(kader.count(ofHers + "68961-2")).isZero();
        assertThat(MINISTRY.all(AuditEvent.class, "AuditEvent?entity=Observation/" + result + "&outcome=4"))
                .extracting(event -> event.getAgentFirstRep().getWho().getReference())
                .containsExactly("Organization/" + EDGE + "-PSY01");
    }

    /** Two visits of another woman: other number, name and birth date, or the server would suspect doubles. */
    private static String ofSomebodyElse(String example, int number) {
        LocalDate born = LocalDate.of(1945 + number / 5, 1 + number % 12, 1 + number % 28);
        String nik = String.format(
                Locale.ROOT,
                "920204%02d%02d%02d%d",
                born.getDayOfMonth() + 40,
                born.getMonthValue(),
                born.getYear() % 100,
                8000 + number);
        return example.replace("9202045111587537", nik)
                .replace("7537", String.valueOf(8000 + number))
                .replace("1958-11-11", born.toString())
                .replace("Paulina Mansim", GIVEN.get(number / 10) + " " + FAMILY.get(number % 10));
    }

    private static String validated(Patient person) {
        return PUSKESMAS
                .send("POST", "/Patient/$validate", R4.newJsonParser().encodeResourceToString(person))
                .body()
                .replaceAll("\\s", "");
    }

    private static String person(String recordNumber) {
        return PUSKESMAS
                .only(Patient.class, "Patient?identifier=" + RECORD + recordNumber)
                .getIdElement()
                .getIdPart();
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

    private static List<MeasureReport> coverage(String search) {
        return PUSKESMAS.all(MeasureReport.class, "MeasureReport?reporter=Organization/P92020401" + search).stream()
                .filter(report -> report.getMeasure().equals("https://siklus.id/fhir/Measure/d-per-s"))
                .toList();
    }

    private static String number(MeasureReport report) {
        return report.getIdentifierFirstRep().getValue();
    }

    private static List<Integer> counts(MeasureReport report) {
        return report.getGroupFirstRep().getPopulation().stream()
                .map(population -> population.getCount())
                .toList();
    }

    private static PlanDefinitionActionComponent service(PlanDefinition plan, String id) {
        return plan.getAction().stream()
                .flatMap(group -> group.getAction().stream())
                .filter(action -> action.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> levels(PlanDefinitionActionComponent service) {
        return service.getExtensionsByUrl("https://siklus.id/fhir/StructureDefinition/jenjang-layanan").stream()
                .map(level -> ((Coding) level.getValue()).getCode())
                .toList();
    }

    private static LocalDate localDay(String dateTime) {
        return LocalDate.parse(dateTime.substring(0, 10));
    }

    private static JsonNode expectations(int number) throws Exception {
        String file = String.format(Locale.ROOT, "kasus-tepi/harapan/%02d.json", number);
        return JSON.readTree(text(file)).path("menunggu").path("harapan");
    }
}
