package id.siklus.server;

import static id.siklus.server.SentExamples.PUSKESMAS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two years of one family (docs/contoh/cerita): in order, out of order and again, a server ends up knowing the same. */
class FamilyStoryTest {

    private static final String NIK = "https://fhir.kemkes.go.id/id/nik";
    private static final String DEBORA = "9202046207257004";
    private static final String DANIEL = "9202042207257005";

    private static final FamilyStory inOrder = new FamilyStory(71);
    private static Map<String, JsonNode> knownInOrder;
    private static List<String> twinsAtBirth;

    @BeforeAll
    static void liveTheStoryInOrder() {
        SentExamples.storeFacilities();
        for (String file : FamilyStory.files()) {
            Bundle answer = PUSKESMAS.stored(inOrder.text(file));
            if (file.contains("kn0")) {
                twinsAtBirth = answer.getEntry().stream()
                        .map(entry -> entry.getResponse().getLocation())
                        .filter(location -> location.startsWith("Patient/"))
                        .map(location -> location.split("/")[1])
                        .toList();
            }
        }
        knownInOrder = inOrder.knowledge();
    }

    @Test
    void theTwinsAreTwoPeopleWhoGotTheirNumbersWithoutBecomingOthers() {
        assertThat(twinsAtBirth).doesNotHaveDuplicates().containsExactly(idOf(DEBORA), idOf(DANIEL));
        Patient debora = byNik(DEBORA);
        assertThat(debora.getName())
                .extracting(HumanName::getText)
                .containsExactly("Debora Krey", "By. Ny. Agustina Krey 1");
        assertThat(debora.getIdentifier()).extracting(Identifier::getValue).contains(inOrder.number("CRT-7004"));
        assertThat(debora.getMultipleBirthIntegerType().getValue()).isEqualTo(1);
        assertThat(byNik(DANIEL).getMultipleBirthIntegerType().getValue()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {DEBORA, DANIEL})
    void whatWasDoneForANewbornIsStillThere(String nik) {
        String child = idOf(nik);

        for (String kind : List.of("kn0", "kn1", "kn2", "kn3")) {
            assertThat(PUSKESMAS.count("Encounter?patient=" + child + "&type=" + kind))
                    .as(kind)
                    .isEqualTo(1);
        }
        assertThat(PUSKESMAS.count("Immunization?patient=" + child + "&vaccine-code=93008995"))
                .isEqualTo(1);
        assertThat(PUSKESMAS.count("Procedure?patient=" + child + "&code=400984005"))
                .isEqualTo(1);
        assertThat(PUSKESMAS.count("Encounter?patient=" + child)).isEqualTo(13);
        assertThat(PUSKESMAS.count("Immunization?patient=" + child)).isEqualTo(13);
        assertThat(PUSKESMAS.count("MedicationAdministration?patient=" + child)).isEqualTo(1);
    }

    @Test
    void thePregnancyHasSixContactsAndEndsWithTheBirth() {
        String mother = idOf("9202044508927002");

        assertThat(PUSKESMAS.count("Encounter?patient=" + mother
                        + "&identifier=http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC%7C"))
                .isEqualTo(6);
        EpisodeOfCare pregnancy = PUSKESMAS.only(EpisodeOfCare.class, "EpisodeOfCare?patient=" + mother + "&type=ANC");
        assertThat(pregnancy.getStatus()).isEqualTo(EpisodeOfCare.EpisodeOfCareStatus.FINISHED);
        assertThat(pregnancy.getPeriod().getEndElement().getValueAsString()).isEqualTo("2025-07-22");
        assertThat(PUSKESMAS.count("Encounter?patient=" + mother)).isEqualTo(11);
    }

    @Test
    void theFathersMissedMonthBecameAVisitAtHome() {
        String father = idOf("9202041702837001");

        Task task = PUSKESMAS.only(Task.class, "Task?patient=" + father + "&code=439708006");
        assertThat(task.getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
        assertThat(PUSKESMAS.count("Encounter?patient=" + father + "&type=kunjungan-rumah-nakes"))
                .isEqualTo(1);
        assertThat(PUSKESMAS.count("Condition?patient=" + father + "&code=I10")).isEqualTo(1);
        assertThat(PUSKESMAS.count("Encounter?patient=" + father)).isEqualTo(8);
    }

    @Test
    void theGrandmothersFindingsAreReferred() {
        String grandmother = idOf("9202045203557003");

        assertThat(PUSKESMAS.count("QuestionnaireResponse?patient=" + grandmother))
                .isEqualTo(1);
        assertThat(PUSKESMAS.count("ServiceRequest?patient=" + grandmother + "&status=active"))
                .isEqualTo(1);
        assertThat(PUSKESMAS.count("Observation?patient=" + grandmother + "&code=96762-0&value-quantity=18"))
                .isEqualTo(1);
    }

    @Test
    void theFamilyHasMoved() {
        for (String nik : List.of("9202041702837001", "9202044508927002", "9202045203557003", DEBORA, DANIEL)) {
            assertThat(byNik(nik).getAddress())
                    .extracting(address -> address.getUse().toCode())
                    .as(nik)
                    .containsExactly("home", "old");
            assertThat(byNik(nik).getAddressFirstRep().getLine()).hasToString("[Jalan Irigasi Barat RT 002 RW 002]");
        }
        assertThat(PUSKESMAS.count("Patient?_id=" + idOf(DEBORA) + "&wilayah=9202042016"))
                .as("found where she lives")
                .isEqualTo(1);
        assertThat(PUSKESMAS.count("Patient?_id=" + idOf(DEBORA) + "&wilayah=9202042002"))
                .as("not where she lived, though that address is kept")
                .isZero();
        assertThat(PUSKESMAS.count("Patient?_id=" + idOf(DEBORA) + "&wilayah=920204"))
                .as("the kecamatan is the same")
                .isEqualTo(1);
        List<Group> families = PUSKESMAS.all(Group.class, "Group?member=Patient/" + idOf(DEBORA));
        assertThat(families)
                .extracting(
                        Group::getActive,
                        family -> family.getMember().size(),
                        family -> family.getManagingEntity().getReference())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(false, 5, "Organization/P92020401-PSY02"),
                        org.assertj.core.groups.Tuple.tuple(true, 5, "Organization/P92020401-PSY06"));
    }

    @ParameterizedTest
    @ValueSource(ints = {72, 73, 74})
    void inAnotherOrderTheServerKnowsTheSameInTheEnd(int copy) {
        List<String> files = new ArrayList<>(FamilyStory.files());
        if (copy == 72) {
            Collections.reverse(files);
        } else {
            Collections.shuffle(files, new Random(copy));
        }
        FamilyStory story = new FamilyStory(copy);

        story.send(files);

        assertThat(files).isNotEqualTo(FamilyStory.files());
        assertThat(story.knowledge()).isEqualTo(knownInOrder);
    }

    @Test
    void sentAgainInAnyOrderItMakesNoNewVersion() {
        FamilyStory story = new FamilyStory(75);
        story.send(FamilyStory.files());
        Map<String, String> before = story.versions();
        List<String> again = new ArrayList<>(FamilyStory.files());
        Collections.shuffle(again, new Random(75));

        story.send(FamilyStory.files());
        story.send(again);

        assertThat(story.versions()).isEqualTo(before);
        assertThat(story.knowledge()).isEqualTo(knownInOrder);
    }

    private static Patient byNik(String nik) {
        return PUSKESMAS.only(Patient.class, "Patient?identifier=" + NIK + "%7C" + inOrder.nik(nik));
    }

    private static String idOf(String nik) {
        return byNik(nik).getIdElement().getIdPart();
    }
}
