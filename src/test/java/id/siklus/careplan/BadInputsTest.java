package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Immunization.ImmunizationStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the field sends and should not: the plan stays sensible, and nothing throws. */
class BadInputsTest {

    private static final String CHILD = "bayi-balita";
    private static final String MOTHER = "ibu-hamil-bersalin-nifas";

    private static Stream<String> planned(Life life, String day) {
        return GuideEngine.plans(life, day).stream()
                .map(plan -> plan.plan().url().substring(plan.plan().url().lastIndexOf('/') + 1));
    }

    @Test
    void withoutADateOfBirthThereIsNoPlanByAge() {
        Life life = Life.girl("").diagnosed("I10", "2026-05-04");

        assertThat(planned(life, "2026-11-22")).containsExactly("penyakit-kronis");
    }

    @Test
    void aDateOfBirthInTheFutureGivesNoPlan() {
        assertThat(planned(Life.girl("2026-12-01"), "2026-11-22")).isEmpty();
        assertThat(planned(Life.girl("2026-11-22"), "2026-11-22")).containsExactly(CHILD);
    }

    @ParameterizedTest
    @CsvSource({"1956, 1956-01-01", "1956-07, 1956-07-01"})
    void ofADateOfBirthThatIsPartlyKnownTheFirstDayCounts(String told, String day) {
        assertThat(Life.girl(told).facts().birthDate()).contains(LocalDate.parse(day));
        assertThat(planned(Life.girl(told), "2026-11-22")).contains("lansia");
    }

    @Test
    void aLastPeriodAfterTheBirthPlansNothingForThePregnancy() {
        Life life = Life.girl("1992-08-05")
                .pregnant("2024-12-30", "")
                .lastPeriod("2024-12-30", "2025-11-04")
                .visited("persalinan", "2025-07-22T21:00:00+09:00");

        Planned plan = Planned.of(life, MOTHER, "2025-07-24");

        assertThat(plan.line("pnc-kf2")).startsWith("scheduled 2025-07-25..2025-07-29");
        assertThat(plan.plan().activities())
                .filteredOn(each -> each.service().stage().id().equals("kehamilan"))
                .allSatisfy(each -> assertThat(each.status()).isEqualTo(PlannedActivity.Status.CANCELLED));
    }

    @Test
    void aBirthWithoutAPregnancyStillPlansTheTimeAfterIt() {
        Life life = Life.girl("1992-08-05").visited("persalinan", "2025-07-22T21:00:00+09:00");

        Planned plan = Planned.of(life, MOTHER, "2025-07-24");

        assertThat(plan.line("pnc-kf4")).startsWith("scheduled 2025-08-20..2025-09-02");
        assertThat(plan.has("anc-k1")).isFalse();
    }

    @Test
    void twinsAreBornTwiceButTheirMotherOnce() {
        Life mother = Life.girl("1992-08-05")
                .pregnant("2024-12-30", "")
                .lastPeriod("2024-12-30", "2024-11-04")
                .told("loinc", "93857-1", "2025-07-22T22:40:00+09:00", "2025-07-22T22:40:00+09:00")
                .told("loinc", "93857-1", "2025-07-22T23:05:00+09:00", "2025-07-22T23:05:00+09:00");

        Planned plan = Planned.of(mother, MOTHER, "2025-07-24");

        assertThat(plan.the("pnc-kf1").window().start()).isEqualTo("2025-07-23T04:40");
    }

    @Test
    void twinsHavePlansOfTheirOwn() {
        Life first = Life.girl("2025-07-22");
        Life second = Life.girl("2025-07-22");
        second.patient.setId("Patient/kembar-2");

        assertThat(CarePlanWriter.write(GuideEngine.plan(first, CHILD, "2025-08-01"), first.facts())
                        .getId())
                .isNotEqualTo(CarePlanWriter.write(GuideEngine.plan(second, CHILD, "2025-08-01"), second.facts())
                        .getId());
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "2025", "2025-09", "2025-07-21", "2019-01-01"})
    void aDoseWithoutADayOrBeforeBirthClosesNothing(String date) {
        Planned plan = Planned.of(Life.girl("2025-07-22").vaccinated("VG19", date), CHILD, "2025-10-01");

        assertThat(plan.the("imm-bcg").status()).isEqualTo(PlannedActivity.Status.SCHEDULED);
    }

    @Test
    void anUnknownVaccineClosesNothing() {
        String without =
                Planned.of(Life.girl("2025-07-22"), CHILD, "2025-10-01").text();

        assertThat(Planned.of(Life.girl("2025-07-22").vaccinated("VG999", "2025-08-19"), CHILD, "2025-10-01")
                        .text())
                .isEqualTo(without);
    }

    @Test
    void whatWasEnteredInErrorOrNotDoneClosesNothing() {
        Life life = Life.girl("2025-07-22").vaccinated("VG19", "2025-08-19");
        ((Immunization) life.records.get(0)).setStatus(ImmunizationStatus.ENTEREDINERROR);
        assertThat(Planned.of(life, CHILD, "2025-10-01").the("imm-bcg").outcome())
                .isNull();

        ((Immunization) life.records.get(0)).setStatus(ImmunizationStatus.NOTDONE);
        assertThat(Planned.of(life, CHILD, "2025-10-01").the("imm-bcg").outcome())
                .isNull();
    }

    @Test
    void aLastPeriodEnteredInErrorGivesWayToTheOneBefore() {
        Life life = Life.girl("1992-08-05")
                .pregnant("2024-12-30", "")
                .lastPeriod("2024-12-30", "2024-11-04")
                .lastPeriod("2025-01-20", "2024-12-11");
        ((Observation) life.records.get(2)).setStatus(ObservationStatus.ENTEREDINERROR);

        assertThat(Planned.of(life, MOTHER, "2025-01-21").due("anc-k2")).isEqualTo("2025-02-24");
    }

    @Test
    void whoHasBeenMergedIntoAnotherHasNoPlan() {
        Life life = Life.girl("2025-07-22");
        life.patient.addLink().setType(LinkType.REPLACEDBY).getOther().setReference("Patient/lain");

        assertThat(GuideEngine.plans(life, "2025-10-01")).isEmpty();
    }

    @Test
    void aDoseThatTwoFacilitiesSentIsOneDose() {
        Life life = Life.girl("2025-07-22").vaccinated("VG107", "2025-09-23");
        Immunization twice = (Immunization) life.records.get(0).copy();
        life.add(twice, "dari-tempat-lain");

        Planned plan = Planned.of(life, CHILD, "2025-10-01");

        assertThat(plan.the("imm-dpt-hb-hib-1").outcome()).isEqualTo("Immunization/VG1072025-09-23");
        assertThat(plan.the("imm-dpt-hb-hib-2").outcome()).isNull();
    }

    @Test
    void aPersonWithoutAVillageIsPlannedForLikeAnyOther() {
        assertThat(Planned.of(Life.girl("2025-07-22"), CHILD, "2025-10-01")
                        .plan()
                        .activities())
                .hasSizeGreaterThan(40);
    }

    @Test
    void aConditionThatFailsOnThesePeopleLeavesTheServiceOut() throws PlanRefusedException {
        PlanDefinition plan = Objects.requireNonNull(GuideEngine.definitions().get(CHILD));
        plan.getAction()
                .get(2)
                .getAction()
                .get(0)
                .addCondition(plan.getAction().get(2).getConditionFirstRep().copy());
        plan.getAction()
                .get(2)
                .getAction()
                .get(0)
                .getConditionFirstRep()
                .setKind(org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind.APPLICABILITY)
                .getExpression()
                .setExpression("%subject.name.single().exists() or true");
        PlanEngine engine = new PlanEngine(List.of(GuideEngine.COMPILER.compile(plan)), GuideEngine.CRITERIA);
        Life life = Life.girl("2025-07-22");
        life.patient.addName().setText("Satu");

        assertThat(new Planned(engine.evaluate(life.facts(), LocalDate.parse("2025-08-01"))
                                .get(0))
                        .has("imm-bcg"))
                .isTrue();
        life.patient.addName().setText("Dua");
        Planned failed = new Planned(
                engine.evaluate(life.facts(), LocalDate.parse("2025-08-01")).get(0));

        assertThat(failed.has("imm-bcg")).isFalse();
        assertThat(failed.has("imm-opv-1")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Jakarta, 2026-02-28, 2026-03-03",
        "Asia/Makassar, 2026-03-01, 2026-03-04",
        "Asia/Jayapura, 2026-03-01, 2026-03-04",
    })
    void whoIsBornAroundMidnightHasTheDaysOfThePlace(String zone, String birth, String third) {
        // 2026-02-28T16:30Z is 23.30 WIB of the 28th, 00.30 WITA and 01.30 WIT of the 1st of March.
        Life mother = Life.girl("1992-08-05").in(zone).visited("persalinan", "2026-02-28T16:30:00Z");

        Planned plan = Planned.of(mother, MOTHER, "2026-03-02");

        assertThat(plan.the("pnc-kf1").window().start().minusHours(6).toLocalDate())
                .isEqualTo(birth);
        assertThat(plan.due("pnc-kf2")).isEqualTo(third);
    }

    @ParameterizedTest
    @CsvSource({"Asia/Jakarta, 2026-02-28", "Asia/Makassar, 2026-03-01", "Asia/Jayapura, 2026-03-01"})
    void aWeightAroundMidnightBelongsToTheMonthOfThePlace(String zone, String day) {
        Life child = Life.girl("2025-06-15").in(zone).measured("loinc", "29463-7", "2026-02-28T16:30:00Z", 8, "kg");

        assertThat(Planned.of(child, CHILD, "2026-03-15").lines("gro-monthly").stream()
                        .filter(line -> line.startsWith("completed")))
                .singleElement()
                .asString()
                .startsWith("completed " + day.substring(0, 7) + "-01..");
    }

    @ParameterizedTest
    @CsvSource({"Asia/Jakarta, 2024-02-28", "Asia/Makassar, 2024-02-29", "Asia/Jayapura, 2024-02-29"})
    void aLeapDayBeginsAtMidnightOfThePlace(String zone, String day) {
        // 2024-02-28T16:30Z is 23.30 WIB of the 28th, 00.30 WITA and 01.30 WIT of the 29th.
        Life life = Life.girl("2024-01-01").in(zone).vaccinated("VG19", "2024-02-28T16:30:00Z");

        assertThat(Planned.of(life, CHILD, "2024-03-01").the("imm-bcg").given().day())
                .isEqualTo(day);
    }
}
