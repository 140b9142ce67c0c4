package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Immunisation from birth to 59 months: minimum ages, intervals, doses that do not count, catching up (KMK 2015/2023, tables 7, 8, 17). */
class ImmunisationPlanTest {

    private static final String PLAN = "bayi-balita";
    private static final String DPT = "VG107";
    private static final String OPV = "VG89";

    @Test
    void plansTheWholeScheduleFromTheDayOfBirth() {
        Planned plan = Planned.of(Life.girl("2025-07-22"), PLAN, "2025-07-22");

        assertThat(plan.line("nb-hb0")).isEqualTo("scheduled 2025-07-22..2025-07-29 due 2025-07-22 late 2025-07-24");
        assertThat(plan.line("imm-bcg")).isEqualTo("scheduled 2025-07-22..2026-07-21 due 2025-07-22 late 2025-08-21");
        assertThat(plan.line("imm-dpt-hb-hib-1"))
                .isEqualTo("scheduled 2025-09-22..2030-07-21 due 2025-09-22 late 2025-10-21");
        assertThat(plan.line("imm-mr-1")).isEqualTo("scheduled 2026-04-22..2030-07-21 due 2026-04-22 late 2026-05-21");
        assertThat(plan.line("imm-pcv-3"))
                .isEqualTo("not-started 2026-07-22..2030-07-21 due 2026-07-22 late 2026-08-21");
        assertThat(plan.line("imm-dpt-hb-hib-4"))
                .isEqualTo("not-started 2027-01-22..2030-07-21 due 2027-01-22 late 2027-07-21");
    }

    @Test
    void closesADoseWithItsImmunisation() {
        Planned plan = Planned.of(Life.girl("2025-07-22").vaccinated("VG19", "2025-08-19"), PLAN, "2025-09-01");

        assertThat(plan.line("imm-bcg"))
                .isEqualTo(
                        "completed 2025-07-22..2026-07-21 due 2025-07-22 late 2025-08-21 by Immunization/VG192025-08-19");
    }

    @Test
    void aSecondDoseThreeWeeksAfterTheFirstCountsForNothing() {
        Life life = Life.girl("2025-07-02").vaccinated(DPT, "2025-09-02").vaccinated(DPT, "2025-09-23");

        Planned plan = Planned.of(life, PLAN, "2025-09-30");

        assertThat(plan.the("imm-dpt-hb-hib-1").outcome()).isEqualTo("Immunization/VG1072025-09-02");
        assertThat(plan.line("imm-dpt-hb-hib-2"))
                .isEqualTo("scheduled 2025-10-02..2030-07-01 due 2025-10-02 late 2025-11-01");
    }

    @Test
    void fourWeeksAreEnoughBetweenDoses() {
        Life life = Life.girl("2025-07-22").vaccinated(DPT, "2025-09-30").vaccinated(DPT, "2025-10-28");

        assertThat(Planned.of(life, PLAN, "2025-11-01").the("imm-dpt-hb-hib-2").status())
                .isEqualTo(PlannedActivity.Status.COMPLETED);
    }

    @Test
    void aDoseBeforeTheMinimumAgeCountsForNothing() {
        Life life = Life.girl("2025-01-10").vaccinated("04", "2025-10-06");

        assertThat(Planned.of(life, PLAN, "2025-10-20").line("imm-mr-1"))
                .isEqualTo("scheduled 2025-10-10..2030-01-09 due 2025-10-10 late 2025-11-09");
    }

    @Test
    void catchingUpMovesTheDosesThatFollow() {
        Life life = Life.boy("2024-03-05").vaccinated(DPT, "2025-11-10");

        Planned plan = Planned.of(life, PLAN, "2025-11-20");

        assertThat(plan.the("imm-dpt-hb-hib-1").status()).isEqualTo(PlannedActivity.Status.COMPLETED);
        assertThat(plan.line("imm-dpt-hb-hib-2"))
                .isEqualTo("scheduled 2025-12-08..2029-03-04 due 2025-12-08 late 2026-01-06");
        assertThat(plan.due("imm-dpt-hb-hib-3")).isEqualTo("2026-01-05");
        assertThat(plan.due("imm-dpt-hb-hib-4")).isEqualTo("2027-01-05");
    }

    @Test
    void countsDosesByDateAndNotByTheirNumber() {
        Life life = Life.girl("2025-07-22")
                .vaccinated(OPV, "2025-11-25")
                .vaccinated(OPV, "2025-08-19")
                .vaccinated(OPV, "2025-10-28")
                .vaccinated(OPV, "2025-09-23");

        Planned plan = Planned.of(life, PLAN, "2025-12-01");

        assertThat(plan.the("imm-opv-1").outcome()).isEqualTo("Immunization/VG892025-08-19");
        assertThat(plan.the("imm-opv-2").outcome()).isEqualTo("Immunization/VG892025-09-23");
        assertThat(plan.the("imm-opv-3").outcome()).isEqualTo("Immunization/VG892025-10-28");
        assertThat(plan.the("imm-opv-4").outcome()).isEqualTo("Immunization/VG892025-11-25");
    }

    @Test
    void aDoseThatWasMeantForHepatitisAtBirthIsNoneOfTheLaterOnes() {
        Life life = Life.girl("2025-07-22").vaccinated("VG45", "2025-07-22T23:20:00+09:00");

        Planned plan = Planned.of(life, PLAN, "2025-08-01");

        assertThat(plan.the("nb-hb0").status()).isEqualTo(PlannedActivity.Status.COMPLETED);
        assertThat(plan.the("imm-dpt-hb-hib-1").status()).isEqualTo(PlannedActivity.Status.SCHEDULED);
    }

    @Test
    void rotavirusThatCannotBeFinishedInTimeIsCancelled() {
        Life life = Life.girl("2025-01-10").vaccinated("122", "2025-07-20").vaccinated("122", "2025-08-20");

        Planned plan = Planned.of(life, PLAN, "2025-09-01");

        assertThat(plan.the("imm-rv-2").status()).isEqualTo(PlannedActivity.Status.COMPLETED);
        assertThat(plan.the("imm-rv-3").status()).isEqualTo(PlannedActivity.Status.CANCELLED);
        assertThat(plan.the("imm-rv-3").reason()).isEqualTo(Assembly.TOO_LATE);
    }

    @Test
    void japaneseEncephalitisIsPlannedWhereItIsEndemic() {
        assertThat(Planned.of(Life.girl("2025-07-22").livingIn("61"), PLAN, "2025-07-22")
                        .due("imm-je"))
                .isEqualTo("2026-05-22");
        assertThat(Planned.of(Life.girl("2025-07-22").livingIn("92"), PLAN, "2025-07-22")
                        .has("imm-je"))
                .isFalse();
    }

    @Test
    void bornOnTheLastDayOfAMonthTheUnitEndsWithAShorterOne() {
        Planned plan = Planned.of(Life.girl("2025-12-31"), PLAN, "2026-01-01");

        assertThat(plan.due("imm-dpt-hb-hib-1")).isEqualTo("2026-02-28");
        assertThat(plan.due("imm-dpt-hb-hib-2")).isEqualTo("2026-03-31");
        assertThat(plan.due("imm-mr-1")).isEqualTo("2026-09-30");
    }
}
