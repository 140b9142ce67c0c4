package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pregnancy: windows from the last period however it is known, closings, and how it ends. */
class PregnancyPlanTest {

    private static final String PLAN = "ibu-hamil-bersalin-nifas";

    private static Life mother() {
        return Life.girl("1992-08-05").pregnant("2024-12-30", "").lastPeriod("2024-12-30", "2024-11-04");
    }

    @Test
    void plansSixContactsByTrimester() {
        Planned plan = Planned.of(mother(), PLAN, "2024-12-30");

        // 2024-11-04 is day 0: 55 days later, and 90, 91, 112, 147, 174, 175, 196, 252, 266, 308.
        assertThat(plan.line("anc-k1")).isEqualTo("scheduled 2024-11-04..2025-09-08 due 2024-12-29 late 2025-02-02");
        assertThat(plan.line("anc-k2")).isEqualTo("scheduled 2025-02-03..2025-04-27 due 2025-02-24 late 2025-04-27");
        assertThat(plan.line("anc-k3")).isEqualTo("scheduled 2025-02-03..2025-04-27 due 2025-03-31 late 2025-04-27");
        assertThat(plan.line("anc-k4")).isEqualTo("scheduled 2025-04-28..2025-09-08 due 2025-05-19 late 2025-07-13");
        assertThat(plan.line("anc-k5")).isEqualTo("scheduled 2025-04-28..2025-09-08 due 2025-07-14 late 2025-08-03");
        assertThat(plan.line("anc-k6")).isEqualTo("not-started 2025-07-15..2025-09-08 due 2025-07-28 late 2025-08-18");
        assertThat(plan.due("inc-persalinan")).isEqualTo("2025-08-11");
        assertThat(plan.has("pnc-kf1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-27, true",
        "2025-02-02, true",
        "2025-02-03, false",
    })
    void theFirstContactIsInTimeUntilTwelveWeeksAndSixDays(String date, boolean inTime) {
        Planned plan = Planned.of(mother().labelled("ANC", "K1M", date), PLAN, "2025-03-01");

        PlannedActivity first = plan.the("anc-k1");
        assertThat(first.status()).isEqualTo(PlannedActivity.Status.COMPLETED);
        assertThat(first.late().toLocalDate().isBefore(java.time.LocalDate.parse(date)))
                .isEqualTo(!inTime);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-02, false", "2025-02-03, true", "2025-04-27, true", "2025-04-28, false"})
    void theSecondContactClosesOnlyInTheSecondTrimester(String date, boolean closes) {
        Planned plan = Planned.of(mother().visited("anc-k2", date), PLAN, "2025-05-01");

        assertThat(plan.the("anc-k2").outcome() != null).isEqualTo(closes);
    }

    @Test
    void theSixthContactFollowsTheFifth() {
        Life life = mother().visited("anc-k5", "2025-06-16").visited("anc-k6", "2025-07-14");

        Planned plan = Planned.of(life, PLAN, "2025-07-20");

        assertThat(plan.the("anc-k5").outcome()).isEqualTo("Encounter/anc-k52025-06-16");
        assertThat(plan.the("anc-k6").outcome()).isEqualTo("Encounter/anc-k62025-07-14");
    }

    @Test
    void aSeventhContactChangesNothing() {
        Life life = mother().visited("anc-k4", "2025-05-12")
                .visited("anc-k5", "2025-06-16")
                .visited("anc-k6", "2025-07-14");
        String before = Planned.of(life, PLAN, "2025-07-20").text();

        life.visited("anc-lain", "2025-07-18");

        assertThat(Planned.of(life, PLAN, "2025-07-20").text()).isEqualTo(before);
    }

    @Test
    void aCorrectedLastPeriodPlansAnewUnderTheSameKey() {
        Life life = mother().lastPeriod("2025-01-20", "2024-11-11");

        Planned plan = Planned.of(life, PLAN, "2025-01-21");

        assertThat(plan.due("anc-k2")).isEqualTo("2025-03-03");
        assertThat(plan.plan().key())
                .isEqualTo(Planned.of(mother(), PLAN, "2025-01-21").plan().key());
    }

    @Test
    void withoutALastPeriodTheExpectedDateOfBirthCounts() {
        Life life =
                Life.girl("1992-08-05").pregnant("2024-12-30", "").told("loinc", "11778-8", "2024-12-30", "2025-08-11");

        assertThat(Planned.of(life, PLAN, "2024-12-30").due("anc-k2")).isEqualTo("2025-02-24");
    }

    @Test
    void withoutEitherTheWeeksAtAContactCount() {
        Life life =
                Life.girl("1992-08-05").pregnant("2024-12-30", "").measured("loinc", "18185-9", "2024-12-30", 8, "wk");

        assertThat(Planned.of(life, PLAN, "2024-12-30").due("anc-k2")).isEqualTo("2025-02-24");
    }

    @Test
    void nothingIsPlannedWhileNobodyKnowsHowFarItIs() {
        Life life = Life.girl("1992-08-05").pregnant("2024-12-30", "");

        assertThat(GuideEngine.plans(life, "2024-12-30"))
                .noneMatch(plan -> plan.plan().url().endsWith(PLAN));
    }

    @Test
    void birthEndsThePregnancyAndBeginsTheTimeAfterIt() {
        Life life = mother().visited("persalinan", "2025-07-22T21:00:00+09:00");

        Planned plan = Planned.of(life, PLAN, "2025-07-24");

        assertThat(plan.the("anc-k6").status()).isEqualTo(PlannedActivity.Status.CANCELLED);
        assertThat(plan.the("anc-k6").reason()).isEqualTo("Akhir kehamilan");
        assertThat(plan.the("inc-persalinan").status()).isEqualTo(PlannedActivity.Status.COMPLETED);
        assertThat(plan.the("pnc-kf1").window().start()).isEqualTo("2025-07-23T03:00");
        assertThat(plan.the("pnc-kf1").window().end()).isEqualTo("2025-07-24T21:00");
        assertThat(plan.line("pnc-kf2")).isEqualTo("scheduled 2025-07-25..2025-07-29 due 2025-07-25 late 2025-07-29");
        assertThat(plan.line("pnc-kf4")).isEqualTo("scheduled 2025-08-20..2025-09-02 due 2025-08-20 late 2025-09-02");
        assertThat(plan.plan().status()).isEqualTo(PersonPlan.Status.ACTIVE);
    }

    @Test
    void afterSixWeeksThePlanIsOver() {
        Life life = mother().visited("persalinan", "2025-07-22T21:00:00+09:00");

        assertThat(Planned.of(life, PLAN, "2025-09-02").plan().status()).isEqualTo(PersonPlan.Status.ACTIVE);
        assertThat(Planned.of(life, PLAN, "2025-09-03").plan().status()).isEqualTo(PersonPlan.Status.COMPLETED);
    }

    @Test
    void abortionEndsItWithoutATimeAfterBirth() {
        Life life = Life.girl("1992-08-05").pregnant("2024-12-30", "2025-01-15").lastPeriod("2024-12-30", "2024-11-04");

        Planned plan = Planned.of(life, PLAN, "2025-01-20");

        assertThat(plan.the("anc-k2").status()).isEqualTo(PlannedActivity.Status.CANCELLED);
        assertThat(plan.the("anc-k2").reason()).isEqualTo("Akhir kehamilan");
        assertThat(plan.has("pnc-kf1")).isFalse();
        assertThat(plan.plan().status()).isEqualTo(PersonPlan.Status.COMPLETED);
    }

    @Test
    void itEndsByItselfAfterFortyFourWeeks() {
        assertThat(Planned.of(mother(), PLAN, "2025-09-08").the("anc-k5").status())
                .isEqualTo(PlannedActivity.Status.SCHEDULED);
        Planned after = Planned.of(mother(), PLAN, "2025-09-09");
        assertThat(after.the("anc-k5").status()).isEqualTo(PlannedActivity.Status.CANCELLED);
        assertThat(after.plan().status()).isEqualTo(PersonPlan.Status.COMPLETED);
    }

    @Test
    void eachPregnancyHasAPlanOfItsOwn() {
        Life life = Life.girl("1992-08-05")
                .pregnant("2023-12-01", "2024-06-20")
                .lastPeriod("2023-12-01", "2023-09-20")
                .visited("anc-k1", "2023-12-01")
                .visited("persalinan", "2024-06-20T08:00:00+09:00")
                .pregnant("2025-12-30", "")
                .lastPeriod("2025-12-30", "2025-11-04");

        var plans = GuideEngine.plans(life, "2026-01-10").stream()
                .filter(plan -> plan.plan().url().endsWith(PLAN))
                .toList();

        assertThat(plans)
                .extracting(PersonPlan::key)
                .containsExactly("EpisodeOfCare/ANC2023-12-01", "EpisodeOfCare/ANC2025-12-30");
        assertThat(plans)
                .extracting(PersonPlan::status)
                .containsExactly(PersonPlan.Status.COMPLETED, PersonPlan.Status.ACTIVE);
        assertThat(new Planned(plans.get(0)).the("anc-k1").outcome()).isEqualTo("Encounter/anc-k12023-12-01");
        assertThat(new Planned(plans.get(1)).the("anc-k1").status()).isEqualTo(PlannedActivity.Status.SCHEDULED);
    }

    @Test
    void thePregnancyThatAHospitalRecordsTooIsTheSameOne() {
        Life life = mother().pregnant("2025-03-15", "");

        assertThat(GuideEngine.plans(life, "2025-03-20"))
                .filteredOn(plan -> plan.plan().url().endsWith(PLAN))
                .extracting(PersonPlan::key)
                .containsExactly("EpisodeOfCare/ANC2024-12-30");
    }

    @Test
    void ironTabletsAreOneCourseThatNinetyTimesTwoComplete() {
        Life life = mother().received("92000653", "2025-01-06", 90);
        assertThat(Planned.of(life, PLAN, "2025-02-01").the("anc-ttd").status())
                .isEqualTo(PlannedActivity.Status.IN_PROGRESS);

        life.received("92000653", "2025-04-06", 90);

        assertThat(Planned.of(life, PLAN, "2025-05-01").the("anc-ttd").outcome())
                .isEqualTo("MedicationDispense/920006532025-04-06");
    }

    @Test
    void theClassHasFourSessionsOnDifferentDays() {
        Life life = mother().visited("kelas-ibu", "2025-02-10")
                .served("anc-class", "2025-02-10")
                .visited("kelas-ibu", "2025-03-10");

        Planned plan = Planned.of(life, PLAN, "2025-03-20");

        assertThat(plan.all("anc-class"))
                .hasSize(4)
                .filteredOn(each -> each.outcome() != null)
                .hasSize(2);
    }

    @Test
    void pregnancyPutsOffTheScreeningOfCervixAndBreast() {
        assertThat(Planned.of(Life.girl("1992-08-05"), "dewasa", "2025-01-10").has("iva"))
                .isTrue();
        assertThat(Planned.of(mother(), "dewasa", "2025-01-10").has("iva")).isFalse();
        assertThat(Planned.of(mother(), "dewasa", "2025-01-10").has("adult-payudara"))
                .isFalse();
        assertThat(Planned.of(mother(), "dewasa", "2025-01-10").has("adult-td")).isTrue();
    }
}
