package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide's edge cases ({@code docs/contoh/kasus-tepi}), as far as plans have to do with them, with exact dates. */
class EdgeCasesTest {

    private static final String CHILD = "bayi-balita";
    private static final String MOTHER = "ibu-hamil-bersalin-nifas";

    private final SentFiles sent = new SentFiles("Asia/Jayapura");

    @ParameterizedTest
    @CsvSource({
        "KT-7501, 2025-11-03, 2026-11-02, 2025-12-02",
        "KT-7502, 2026-05-04, 2027-05-03, 2026-06-03",
        "KT-7503, 2025-08-17, 2026-08-16, 2025-09-16",
    })
    void case1AWomansNumberIsNoBirthdayAndAnOldPrefixNoHindrance(String number, String due, String end, String late) {
        Planned plan = sent.edgeCase("01-nik.json").plan(number, "dewasa", "2026-06-01");

        assertThat(plan.lines("pkg-dewasa"))
                .contains("scheduled " + due + ".." + end + " due " + due + " late " + late);
    }

    @Test
    void case2TwinsKeepTheirVisitsAndDosesWhenTheyGetNumbers() {
        sent.edgeCase("02-kembar-1-lahir.json");
        long before = sent.births().stream()
                .map(child -> new Planned(child))
                .filter(plan -> plan.the("pnc-kn1").outcome() != null
                        && plan.the("nb-hb0").outcome() != null)
                .count();

        sent.edgeCase("02-kembar-2-nik.json");

        assertThat(before).isEqualTo(2);
        assertThat(sent.births().stream()
                        .map(child -> new Planned(child))
                        .filter(plan -> plan.the("pnc-kn1").outcome() != null))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"KT-7507, 84, true", "KT-7508, 90, true", "KT-7509, 91, false"})
    void case3TheFirstContactIsInTimeUntilTheEndOfWeekTwelve(String number, int day, boolean inTime) {
        Planned plan = sent.edgeCase("03-anc-batas-minggu.json").plan(number, MOTHER, "2025-09-05");

        PlannedActivity first = plan.the("anc-k1");
        assertThat(first.given().day()).isEqualTo(LocalDate.parse("2025-06-02").plusDays(day));
        assertThat(!first.given().earliest().isAfter(first.late())).isEqualTo(inTime);
    }

    @Test
    void case3TheThirdContactStillClosesInWeekTwentyFour() {
        sent.edgeCase("03-anc-batas-minggu.json");

        assertThat(sent.plan("KT-7510", MOTHER, "2025-12-01").the("anc-k3").outcome())
                .isNotNull();
        // The guide counts the second trimester to day 174 (24w6d), as it counts the first to 12w6d.
        assertThat(sent.plan("KT-7511", MOTHER, "2025-12-01").line("anc-k4"))
                .isEqualTo("scheduled 2025-11-24..2026-04-06 due 2025-12-15 late 2026-02-08");
    }

    @Test
    void case3AfterFortyFourWeeksThePregnancyIsOver() {
        Planned plan = sent.edgeCase("03-anc-batas-minggu.json").plan("KT-7512", MOTHER, "2026-04-07");

        assertThat(plan.plan().period().end().toLocalDate()).isEqualTo("2026-04-06");
        assertThat(plan.plan().status()).isEqualTo(PersonPlan.Status.COMPLETED);
        assertThat(plan.the("anc-k6").status()).isEqualTo(PlannedActivity.Status.CANCELLED);
    }

    @Test
    void case4SixContactsCountAndTheSeventhIsOnlyKept() {
        Planned plan = sent.edgeCase("04-anc-ke-7.json").plan("KT-7513", MOTHER, "2026-07-28");

        for (int contact = 1; contact <= 6; contact++) {
            assertThat(plan.the("anc-k" + contact).status()).isEqualTo(PlannedActivity.Status.COMPLETED);
        }
    }

    @Test
    void case5BornTenMinutesBeforeMidnight() {
        sent.edgeCase("05-lahir-menjelang-tengah-malam.json");

        Planned child = sent.plan("KT-7515", CHILD, "2026-07-01");
        assertThat(child.the("pnc-kn1").outcome()).isNotNull();
        assertThat(child.line("pnc-kn2")).isEqualTo("scheduled 2026-07-03..2026-07-07 due 2026-07-03 late 2026-07-07");
    }

    @Test
    void case5TheMotherMaySeeSomebodySixHoursLater() {
        // The files of this case tell of the birth on the child's record only; the delivery is the mother's own.
        Life life = Life.girl("1997-08-08")
                .visited("persalinan", "2026-06-30T23:50:00+09:00")
                .visited("kf1", "2026-07-01T07:00:00+09:00");

        Planned mother = Planned.of(life, MOTHER, "2026-07-01");

        assertThat(mother.the("pnc-kf1").window().start()).isEqualTo("2026-07-01T05:50");
        assertThat(mother.the("pnc-kf1").window().end()).isEqualTo("2026-07-02T23:50");
        assertThat(mother.the("pnc-kf1").outcome()).isNotNull();
        assertThat(mother.line("pnc-kf2")).isEqualTo("scheduled 2026-07-03..2026-07-07 due 2026-07-03 late 2026-07-07");
    }

    @Test
    void case6DosesTooCloseTooEarlyAndCaughtUp() {
        sent.edgeCase("06-imunisasi-jarak-dan-umur.json");

        assertThat(sent.plan("KT-7516", CHILD, "2025-10-01").line("imm-dpt-hb-hib-2"))
                .isEqualTo("scheduled 2025-09-30..2030-06-23 due 2025-09-30 late 2025-10-29");
        assertThat(sent.plan("KT-7517", CHILD, "2025-10-20").line("imm-mr-1"))
                .isEqualTo("scheduled 2025-10-10..2030-01-09 due 2025-10-10 late 2025-11-09");
        Planned late = sent.plan("KT-7518", CHILD, "2025-11-20");
        assertThat(late.the("imm-dpt-hb-hib-1").given().day()).isEqualTo("2025-11-10");
        assertThat(late.due("imm-dpt-hb-hib-2")).isEqualTo("2025-12-08");
    }

    @Test
    void case7MeasuredLyingOrStandingAtTwentyFourMonths() {
        sent.edgeCase("07-balita-24-bulan.json");

        assertThat(sent.plan("KT-7519", CHILD, "2026-06-20").lines("gro-height"))
                .anyMatch(line -> line.startsWith("completed 2026-06-01..2026-06-30"));
        assertThat(sent.plan("KT-7520", CHILD, "2026-06-20").lines("gro-height"))
                .anyMatch(line -> line.startsWith("completed 2026-06-01..2026-06-30"));
    }

    @ParameterizedTest
    @CsvSource({
        "KT-7524, bayi-balita, ACTIVE",
        "KT-7526, usia-sekolah-remaja, ACTIVE",
        "KT-7529, dewasa, ACTIVE",
        "KT-7529, usia-sekolah-remaja, COMPLETED",
        "KT-7532, lansia, ACTIVE",
        "KT-7532, dewasa, COMPLETED",
    })
    void case8OnTheFirstOfMarchTheStagesChange(String number, String plan, PersonPlan.Status status) {
        sent.edgeCase("08-batas-umur.json");

        assertThat(sent.plan(number, plan, "2026-03-01").plan().status()).isEqualTo(status);
    }

    /** What begins or ends with the first of March, on which most of them have a birthday or complete a month. */
    @ParameterizedTest
    @CsvSource({
        "KT-7522, bayi-balita, pkat, scheduled 2026-03-01..2026-03-31 due 2026-03-01 late 2026-03-31",
        "KT-7523, bayi-balita, imm-pcv-3, not-started 2026-03-01..2030-02-28 due 2026-03-01 late 2026-03-31",
        "KT-7524, bayi-balita, imm-mr-1, scheduled 2022-01-01..2026-03-31 due 2022-01-01 late 2022-01-31",
        "KT-7525, bayi-balita, imm-mr-1, scheduled 2021-12-01..2026-02-28 due 2021-12-01 late 2021-12-31",
        "KT-7526, usia-sekolah-remaja, sekolah-mata, scheduled 2026-03-01..2038-02-28 due 2026-03-01 late 2026-03-31",
        "KT-7527, usia-sekolah-remaja, sekolah-kebugaran, scheduled 2026-03-01..2034-02-28 due 2026-03-01 late 2026-03-31",
        "KT-7528, dewasa, layak-hamil, scheduled 2026-03-01..2061-02-28 due 2026-03-01 late 2026-03-31",
        "KT-7529, dewasa, adult-mata, scheduled 2026-03-01..2068-02-29 due 2026-03-01 late 2026-03-31",
        "KT-7530, dewasa, adult-mata, scheduled 2025-03-01..2067-02-28 due 2025-03-01 late 2025-03-31",
        "KT-7531, dewasa, adult-ppok, scheduled 2026-03-01..2046-02-28 due 2026-03-01 late 2026-03-31",
        "KT-7532, lansia, elder-mata, scheduled 2026-03-01.. due 2026-03-01 late 2026-03-31",
        "KT-7533, bayi-balita, pkg-talasemia, scheduled 2026-02-28..2030-03-28 due 2026-02-28 late 2027-02-27",
    })
    void case8EveryAgeBeginsAndEndsOnItsDay(String number, String plan, String service, String line) {
        sent.edgeCase("08-batas-umur.json");

        assertThat(sent.plan(number, plan, "2026-03-01").line(service)).isEqualTo(line);
    }

    @Test
    void case9WhatNoTableClassifiesCallsForNothing() {
        Planned plan = sent.edgeCase("09-skor.json").plan("KT-7534", "dewasa", "2026-11-22");

        assertThat(plan.has("adult-gds-ulang")).isFalse();
        assertThat(plan.lines("adult-jiwa"))
                .anyMatch(line -> line.startsWith("completed "))
                .contains("scheduled 2027-04-12..2050-09-08 due 2027-05-12 late 2027-06-11");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-13, 0", "2026-03-13, 0", "2026-04-13, 1", "2026-08-13, 1"})
    void case9CareAtHomeIsDueSinceElevenPointsWereFound(String last, int planned) {
        sent.edgeCase("09-skor.json").forgetAfter(last);

        Planned plan = sent.plan("KT-7535", "lansia", "2026-11-22");

        assertThat(plan.lines("elder-home-care")).hasSize(planned);
        if (planned == 1) {
            // 20, 19 and 12 points were A and B ringan; 11 came on 13 April, and it has not become better since.
            assertThat(plan.due("elder-home-care")).isEqualTo("2026-04-13");
        }
    }

    @Test
    void case8BornOnALeapDayTheSecondBirthdayIsOnTheTwentyEighth() {
        Planned plan = sent.edgeCase("08-batas-umur.json").plan("KT-7533", CHILD, "2026-02-28");

        assertThat(plan.lines("pkg-child")).contains("scheduled 2026-02-28..2026-03-27 due 2026-02-28 late 2026-03-27");
        assertThat(plan.due("pkg-talasemia")).isEqualTo("2026-02-28");
    }

    @Test
    void case10MovingToAnotherVillageKeepsWhatWasGiven() {
        sent.edgeCase("10-pindah-desa-1-sebelum.json");
        String before =
                sent.plan("KT-7536", CHILD, "2026-03-20").lines("gro-monthly").toString();

        sent.edgeCase("10-pindah-desa-2-sesudah.json");

        assertThat(sent.plan("KT-7536", CHILD, "2026-03-20")
                        .lines("gro-monthly")
                        .toString())
                .isEqualTo(before);
    }

    @Test
    void case12TwoVisitsOfOneDayAreOneMeasurement() {
        Planned plan = sent.edgeCase("12-dua-kader-satu-hari.json").plan("KT-7537", "lansia", "2026-11-22");

        assertThat(plan.lines("elder-td"))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("completed "))
                .contains("scheduled 2027-08-08.. due 2027-09-08 late 2027-10-07");
    }

    /** The reports of this case are sums, which no plan reads; a plan tells the month that is missing and the one that was corrected in the same way. */
    @Test
    void case13AMonthWithoutAWeightStaysOpenAndACorrectedOneCountsOnce() {
        Life child = Life.girl("2025-06-15")
                .measured("loinc", "29463-7", "2026-01-12", 7.9, "kg")
                .measured("loinc", "29463-7", "2026-03-09", 81, "kg")
                .measured("loinc", "29463-7", "2026-03-10", 8.1, "kg");
        ((org.hl7.fhir.r4.model.Observation) child.records.get(1))
                .setStatus(org.hl7.fhir.r4.model.Observation.ObservationStatus.ENTEREDINERROR);

        assertThat(Planned.of(child, CHILD, "2026-04-02").lines("gro-monthly"))
                .contains(
                        "completed 2026-01-01..2026-01-31 due 2026-01-01 late 2026-01-31 by Observation/29463-72026-01-12",
                        "scheduled 2026-02-01..2026-02-28 due 2026-02-01 late 2026-02-28",
                        "completed 2026-03-01..2026-03-31 due 2026-03-01 late 2026-03-31 by Observation/29463-72026-03-10")
                .noneMatch(line -> line.endsWith("2026-03-09"));
    }

    @Test
    void case14TheThirdMonthIsDueAtThePuskesmasAndTheVisitIsForHealthWorkers() {
        Planned plan = sent.edgeCase("14-hipertensi-absen.json").plan("KT-7538", "penyakit-kronis", "2026-10-05");

        PlannedActivity review = plan.all("ht-monitor-pkm").stream()
                .filter(each -> each.outcome() == null)
                .findFirst()
                .orElseThrow();
        assertThat(review.due().toLocalDate()).isEqualTo("2026-09-09");
        assertThat(review.service().levels())
                .extracting(level -> level.getCode())
                .containsExactly("puskesmas");
        Service visit = plan.the("ht-kunjungan-nakes").service();
        assertThat(visit.levels()).extracting(level -> level.getCode()).contains("kunjungan-rumah");
        assertThat(visit.roles())
                .isNotEmpty()
                .allSatisfy(
                        role -> assertThat(role.getCodingFirstRep().getCode()).isNotEqualTo("kader"));
    }

    @Test
    void case14WhoMissedBothIsVisitedByHealthWorkers() {
        Planned plan = sent.edgeCase("14-hipertensi-absen.json").plan("KT-7538", "penyakit-kronis", "2026-10-05");

        assertThat(plan.lines("ht-monitor"))
                .anyMatch(line -> line.startsWith("completed 2026-07-01..2026-07-31"))
                .anyMatch(line -> line.startsWith("completed 2026-08-01..2026-08-31"))
                .contains("scheduled 2026-09-01..2026-09-30 due 2026-09-01 late 2026-09-30");
        assertThat(plan.line("ht-kunjungan-nakes")).isEqualTo("scheduled 2026-10-01.. due 2026-10-01 late 2026-10-08");
    }

    @Test
    void case15AResultOnHivClosesNothing() {
        sent.edgeCase("15-hiv-di-posyandu.json");

        assertThat(GuideEngine.ENGINE.evaluate(sent.facts("KT-7539"), LocalDate.parse("2026-09-20")).stream()
                        .flatMap(plan -> plan.activities().stream())
                        .map(activity -> String.valueOf(activity.outcome())))
                .noneMatch(outcome -> sent.isOnHiv(outcome));
    }
}
