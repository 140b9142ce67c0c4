package id.siklus.server;

import static id.siklus.server.EdgeCases.RECORD;
import static id.siklus.server.EdgeCases.person;
import static id.siklus.server.SentExamples.MINISTRY;
import static id.siklus.server.SentExamples.PUSKESMAS;
import static id.siklus.server.SentExamples.R4;
import static id.siklus.server.SentExamples.read;
import static id.siklus.server.SentExamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.AuditEvent;
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

/** The second half of them; see {@link EdgeCasesTest}. */
class MoreEdgeCasesTest {

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
}
