package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Childhood after the first doses, school, adults, the elderly, couples, tuberculosis, and how a plan stops. */
class StagesPlanTest {

    @Test
    void growthIsMeasuredEveryCalendarMonth() {
        Life life = Life.girl("2025-07-22")
                .measured("loinc", "29463-7", "2025-08-19T09:38:00+09:00")
                .measured("loinc", "29463-7", "2025-08-26")
                .measured("loinc", "29463-7", "2025-10-01");

        Planned plan = Planned.of(life, "bayi-balita", "2025-10-05");

        // The quarter of a year ago to the end of the next quarter.
        assertThat(plan.lines("gro-monthly"))
                .containsExactly(
                        "scheduled 2025-07-22..2025-07-31 due 2025-07-22 late 2025-07-31",
                        "completed 2025-08-01..2025-08-31 due 2025-08-01 late 2025-08-31 by Observation/29463-72025-08-19T09.38.00.09.00",
                        "scheduled 2025-09-01..2025-09-30 due 2025-09-01 late 2025-09-30",
                        "completed 2025-10-01..2025-10-31 due 2025-10-01 late 2025-10-31 by Observation/29463-72025-10-01",
                        "scheduled 2025-11-01..2025-11-30 due 2025-11-01 late 2025-11-30",
                        "scheduled 2025-12-01..2025-12-31 due 2025-12-01 late 2025-12-31",
                        "scheduled 2026-01-01..2026-01-31 due 2026-01-01 late 2026-01-31",
                        "scheduled 2026-02-01..2026-02-28 due 2026-02-01 late 2026-02-28",
                        "scheduled 2026-03-01..2026-03-31 due 2026-03-01 late 2026-03-31");
    }

    @Test
    void aDayThatPassesWithinAQuarterChangesNothing() {
        Life life = Life.girl("2025-07-22").vaccinated("VG19", "2025-08-19");

        assertThat(Planned.of(life, "bayi-balita", "2025-12-31").text())
                .isEqualTo(Planned.of(life, "bayi-balita", "2025-10-01").text());
    }

    @Test
    void vitaminAAndWormsFollowTheCalendarAndTheAge() {
        Planned plan = Planned.of(Life.girl("2024-08-20").took("93001118", "2025-08-12"), "bayi-balita", "2025-08-25");

        assertThat(plan.lines("vita"))
                .containsExactly(
                        "scheduled 2025-02-20..2025-02-28 due 2025-02-20 late 2025-02-28",
                        "completed 2025-08-01..2025-08-31 due 2025-08-01 late 2025-08-31 by MedicationAdministration/930011182025-08-12");
        assertThat(plan.lines("deworm"))
                .containsExactly("scheduled 2025-08-20..2025-08-31 due 2025-08-20 late 2025-08-31");
    }

    @Test
    void developmentIsScreenedAtEachAgeAndOneScreeningCountsOnce() {
        Life life = Life.girl("2025-01-10").measured("pengukuran", "kpsp", "2025-04-15");

        Planned plan = Planned.of(life, "bayi-balita", "2025-05-01");

        assertThat(plan.the("dev-kpsp-3").outcome()).isEqualTo("Observation/kpsp2025-04-15");
        assertThat(plan.line("dev-kpsp-6"))
                .isEqualTo("scheduled 2025-06-27..2025-09-25 due 2025-07-12 late 2025-07-27");
        assertThat(plan.line("pkat")).isEqualTo("scheduled 2025-07-10..2025-08-09 due 2025-07-10 late 2025-08-09");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"})
    void whoWasBornOnALeapDayHasABirthdayEveryYear(String birthday) {
        Planned plan = Planned.of(Life.girl("2024-02-29"), "bayi-balita", birthday);

        assertThat(plan.all("pkg-child"))
                .extracting(each -> each.due().toLocalDate().toString())
                .contains(birthday);
    }

    @Test
    void theFreeCheckBeganInItsYear() {
        Planned plan = Planned.of(Life.girl("2022-11-05"), "bayi-balita", "2025-03-01");

        assertThat(plan.all("pkg-child")).isEmpty();
        assertThat(Planned.of(Life.girl("2022-03-05"), "bayi-balita", "2025-03-10")
                        .lines("pkg-child"))
                .containsExactly("scheduled 2025-03-05..2025-04-04 due 2025-03-05 late 2025-04-04");
    }

    @Test
    void schoolImmunisationFollowsTheYearOfEntry() {
        Life girl = Life.girl("2018-09-10").told("jangkar", "kelas", "2025-07-14", "2025-07-14");

        Planned plan = Planned.of(girl, "usia-sekolah-remaja", "2025-08-10");

        assertThat(plan.line("bias-mr")).isEqualTo("scheduled 2025-08-01..2025-10-31 due 2025-08-01 late 2025-08-31");
        assertThat(plan.line("bias-dt")).isEqualTo("scheduled 2025-11-01..2026-01-31 due 2025-11-01 late 2025-11-30");
        assertThat(plan.line("bias-td-2")).isEqualTo("scheduled 2026-11-01..2027-01-31 due 2026-11-01 late 2026-11-30");
        assertThat(plan.due("bias-hpv-1")).isEqualTo("2029-08-01");
        assertThat(plan.due("bias-hpv-2")).isEqualTo("2030-08-01");
    }

    @Test
    void boysGetNoHpv() {
        assertThat(Planned.of(Life.boy("2018-09-10"), "usia-sekolah-remaja", "2025-08-10")
                        .has("bias-hpv-1"))
                .isFalse();
    }

    @Test
    void aYearlyScreeningIsDueAYearAfterTheLast() {
        Life life = Life.boy("1985-03-02");
        assertThat(Planned.of(life, "dewasa", "2025-04-01").line("adult-td"))
                .isEqualTo("scheduled 2023-08-29..2045-03-01 due 2023-08-29 late 2023-09-28");

        life.measured("loinc", "8480-6", "2025-04-22", 118, "mm[Hg]");

        assertThat(Planned.of(life, "dewasa", "2025-05-01").lines("adult-td"))
                .containsExactly(
                        "completed 2023-08-29..2045-03-01 due 2023-08-29 late 2023-09-28 by Observation/8480-62025-04-22",
                        "scheduled 2026-03-22..2045-03-01 due 2026-04-22 late 2026-05-21");
    }

    @Test
    void aMeasurementBetweenMovesTheNextOneAndClosesNothing() {
        Life life = Life.boy("1985-03-02")
                .measured("loinc", "8480-6", "2025-04-22", 118, "mm[Hg]")
                .measured("loinc", "8480-6", "2025-09-10", 119, "mm[Hg]");

        assertThat(Planned.of(life, "dewasa", "2025-10-01").lines("adult-td"))
                .containsExactly(
                        "completed 2023-08-29..2045-03-01 due 2023-08-29 late 2023-09-28 by Observation/8480-62025-04-22",
                        "scheduled 2026-08-10..2045-03-01 due 2026-09-10 late 2026-10-09");
    }

    @Test
    void highNormalPressureIsMeasuredAgainAfterAMonth() {
        Life life = Life.boy("1985-03-02").measured("loinc", "8480-6", "2025-04-22", 135, "mm[Hg]");

        assertThat(Planned.of(life, "dewasa", "2025-05-01").line("adult-td-ulang"))
                .isEqualTo("scheduled 2025-04-22..2045-03-01 due 2025-05-22 late 2025-06-21");

        life.measured("loinc", "8480-6", "2025-05-23", 121, "mm[Hg]");

        assertThat(Planned.of(life, "dewasa", "2025-06-01").lines("adult-td-ulang"))
                .containsExactly(
                        "completed 2025-04-22..2045-03-01 due 2025-05-22 late 2025-06-21 by Observation/8480-62025-05-23");
    }

    @Test
    void theCervixIsScreenedEveryThreeYearsAndYearlyAfterAPositiveResult() {
        Life life = Life.girl("1985-03-02")
                .found("periksa", "X099241", "2025-02-01", "http://snomed.info/sct", "300558006");
        assertThat(Planned.of(life, "dewasa", "2025-03-01").all("iva"))
                .last()
                .satisfies(next -> assertThat(next.due()).isEqualTo("2028-02-01T00:00"));
        assertThat(Planned.of(life, "dewasa", "2025-03-01").has("iva-ulang")).isFalse();

        life.found("periksa", "X099241", "2028-01-20", "http://snomed.info/sct", "300557001");

        assertThat(Planned.of(life, "dewasa", "2028-02-01").all("iva-ulang"))
                .last()
                .satisfies(next -> assertThat(next.due()).isEqualTo("2029-01-20T00:00"));
    }

    @Test
    void hypertensionIsSeenMonthlyAndByTheDoctorEveryThirdMonth() {
        Life life = Life.boy("1970-01-01")
                .diagnosed("I10", "2026-05-04")
                .visited("pantau-ht", "2026-06-03", "puskesmas")
                .visited("pantau-ht", "2026-07-08", "pustu")
                .visited("pantau-ht", "2026-08-12", "pustu");

        Planned plan = Planned.of(life, "penyakit-kronis", "2026-10-15");

        assertThat(plan.lines("ht-monitor"))
                .containsSequence(
                        "completed 2026-06-01..2026-06-30 due 2026-06-01 late 2026-06-30 by Encounter/pantau-ht2026-06-03",
                        "completed 2026-07-01..2026-07-31 due 2026-07-01 late 2026-07-31 by Encounter/pantau-ht2026-07-08",
                        "completed 2026-08-01..2026-08-31 due 2026-08-01 late 2026-08-31 by Encounter/pantau-ht2026-08-12",
                        "scheduled 2026-09-01..2026-09-30 due 2026-09-01 late 2026-09-30");
        assertThat(plan.all("ht-monitor-pkm"))
                .last()
                .satisfies(next -> assertThat(Planned.line(next))
                        .isEqualTo("scheduled 2026-08-03.. due 2026-09-03 late 2026-10-02"));
        assertThat(plan.line("ht-kunjungan-nakes")).isEqualTo("scheduled 2026-10-01.. due 2026-10-01 late 2026-10-08");
        assertThat(plan.the("ht-kunjungan-nakes").service().roles())
                .flatExtracting(org.hl7.fhir.r4.model.CodeableConcept::getCoding)
                .extracting(org.hl7.fhir.r4.model.Coding::getCode)
                .doesNotContain("kader")
                .isNotEmpty();
    }

    @Test
    void theVisitClosesWhatWasMissedAndComingBackMakesItNeedless() {
        Life life = Life.boy("1970-01-01")
                .diagnosed("I10", "2026-05-04")
                .visited("pantau-ht", "2026-05-10", "puskesmas")
                .visited("pantau-ht", "2026-06-03", "puskesmas");
        assertThat(Planned.of(life, "penyakit-kronis", "2026-07-31").has("ht-kunjungan-nakes"))
                .isFalse();
        assertThat(Planned.of(life, "penyakit-kronis", "2026-08-01").due("ht-kunjungan-nakes"))
                .isEqualTo("2026-08-01");

        Life visited = life.copy().visited("kunjungan-rumah-nakes", "2026-08-03T15:30:00+09:00");
        Life came = life.copy().visited("pantau-ht", "2026-08-05", "pustu");

        assertThat(Planned.of(visited, "penyakit-kronis", "2026-08-10")
                        .the("ht-kunjungan-nakes")
                        .outcome())
                .isEqualTo("Encounter/kunjungan-rumah-nakes2026-08-03T15.30.00.09.00");
        assertThat(Planned.of(came, "penyakit-kronis", "2026-08-10").has("ht-kunjungan-nakes"))
                .isFalse();
    }

    @Test
    void aPregnantWomanWithHypertensionHasBothPlans() {
        Life life = Life.girl("1990-01-01")
                .diagnosed("I10", "2025-01-05")
                .pregnant("2026-01-10", "")
                .lastPeriod("2026-01-10", "2025-11-20");

        assertThat(GuideEngine.plans(life, "2026-02-01"))
                .extracting(plan -> plan.plan().url().substring("https://siklus.id/fhir/PlanDefinition/".length()))
                .contains("penyakit-kronis", "ibu-hamil-bersalin-nifas", "dewasa");
    }

    @Test
    void diabetesBeforeHypertensionKeepsItsOwnBeginning() {
        Life life = Life.boy("1970-01-01").diagnosed("E11.9", "2025-01-20").diagnosed("I10", "2026-05-04");

        Planned plan = Planned.of(life, "penyakit-kronis", "2026-05-10");

        assertThat(plan.all("dm-monitor"))
                .first()
                .satisfies(first -> assertThat(Planned.line(first))
                        .isEqualTo("scheduled 2025-04-01..2025-04-30 due 2025-04-01 late 2025-04-30"));
        assertThat(plan.all("ht-monitor"))
                .first()
                .satisfies(first -> assertThat(Planned.line(first))
                        .isEqualTo("scheduled 2026-05-04..2026-05-31 due 2026-05-04 late 2026-05-31"));
    }

    @Test
    void theElderlyAreScreenedYearlyAndFollowedUpByResult() {
        Life life = Life.girl("1955-05-05")
                .measured("pengukuran", "skilas", "2025-11-18", 2, "{score}")
                .measured("loinc", "96762-0", "2025-11-18", 10, "{score}");

        Planned plan = Planned.of(life, "lansia", "2025-12-01");

        assertThat(plan.all("elder-skilas-adl"))
                .last()
                .satisfies(next -> assertThat(next.due()).isEqualTo("2026-11-18T00:00"));
        assertThat(plan.has("elder-lanjutan")).isTrue();
        assertThat(plan.has("elder-home-care")).isTrue();
        assertThat(Planned.of(Life.girl("1955-05-05"), "lansia", "2025-12-01").has("elder-home-care"))
                .isFalse();
    }

    @Test
    void theDayOfSixtyBeginsOldAge() {
        Life life = Life.boy("1966-11-22");

        assertThat(Planned.of(life, "dewasa", "2026-11-21").plan().status()).isEqualTo(PersonPlan.Status.ACTIVE);
        assertThat(Planned.of(life, "dewasa", "2026-11-22").plan().status()).isEqualTo(PersonPlan.Status.COMPLETED);
        assertThat(Planned.of(life, "lansia", "2026-11-22").line("elder-td"))
                .isEqualTo("scheduled 2026-11-22.. due 2026-11-22 late 2026-12-21");
    }

    @Test
    void couplesAreSeenBeforeTheWedding() {
        Life life = Life.girl("2000-01-01").told("jangkar", "pernikahan", "2026-01-10", "2026-06-20");

        assertThat(Planned.of(life, "dewasa", "2026-02-01").line("catin"))
                .isEqualTo("scheduled 2025-06-20..2026-06-20 due 2026-03-22 late 2026-05-21");
        assertThat(Planned.of(life.visited("catin", "2026-04-01"), "dewasa", "2026-05-01")
                        .the("catin")
                        .outcome())
                .isEqualTo("Encounter/catin2026-04-01");
    }

    @Test
    void whatBeginsAtAnAgeYearsAwayIsNotToldYet() {
        Planned plan = Planned.of(
                Life.girl("2000-01-01").measured("loinc", "2345-7", "2026-02-01", 99, "mg/dL"), "dewasa", "2026-03-01");

        assertThat(plan.has("iva")).isFalse();
        assertThat(plan.has("adult-gds")).isFalse();
        assertThat(plan.has("adult-td")).isTrue();
    }

    @Test
    void tetanusStatusIsReachedStepByStep() {
        Life life = Life.girl("2000-01-01").vaccinated("VG139", "2026-01-10").vaccinated("VG139", "2026-02-10");

        Planned plan = Planned.of(life, "dewasa", "2026-03-01");

        assertThat(plan.the("imm-td-2").outcome()).isEqualTo("Immunization/VG1392026-02-10");
        assertThat(plan.due("imm-td-3")).isEqualTo("2026-08-10");
        assertThat(plan.due("imm-td-4")).isEqualTo("2027-08-10");
        assertThat(plan.due("imm-td-5")).isEqualTo("2028-08-10");
    }

    @Test
    void tuberculosisIsTreatedForSixMonthsWithSputumInBetween() {
        Life life = Life.boy("1990-01-01")
                .treatedForTb("2026-01-15")
                .visited("pengobatan-tb", "2026-01-15")
                .visited("pengobatan-tb", "2026-02-16")
                .measured("loinc", "11477-7", "2026-03-20");

        Planned plan = Planned.of(life, "tb", "2026-04-20");

        assertThat(plan.lines("tb-oat"))
                .containsExactly(
                        "completed 2026-01-15..2026-02-14 due 2026-01-15 late 2026-02-14 by Encounter/pengobatan-tb2026-01-15",
                        "completed 2026-02-15..2026-03-14 due 2026-02-15 late 2026-03-14 by Encounter/pengobatan-tb2026-02-16",
                        "scheduled 2026-03-15..2026-04-14 due 2026-03-15 late 2026-04-14",
                        "scheduled 2026-04-15..2026-05-14 due 2026-04-15 late 2026-05-14",
                        "scheduled 2026-05-15..2026-06-14 due 2026-05-15 late 2026-06-14",
                        "scheduled 2026-06-15..2026-07-14 due 2026-06-15 late 2026-07-14");
        assertThat(plan.the("tb-dahak-2").outcome()).isEqualTo("Observation/11477-72026-03-20");
        assertThat(plan.due("tb-dahak-5")).isEqualTo("2026-06-15");
        assertThat(plan.due("tb-kunjungan-nakes")).isEqualTo("2026-04-15");
    }

    @Test
    void deathCancelsWhatIsOpenAndKeepsWhatWasGiven() {
        Life life = Life.girl("2025-07-22").vaccinated("VG19", "2025-08-19").died("2025-09-01");

        Planned plan = Planned.of(life, "bayi-balita", "2025-09-10");

        assertThat(plan.plan().status()).isEqualTo(PersonPlan.Status.REVOKED);
        assertThat(plan.the("imm-bcg").status()).isEqualTo(PlannedActivity.Status.COMPLETED);
        assertThat(plan.the("imm-mr-1").status()).isEqualTo(PlannedActivity.Status.CANCELLED);
        assertThat(plan.the("imm-mr-1").reason()).isEqualTo("Meninggal");
    }

    @Test
    void whoHasLeftIsNotWaitedFor() {
        Planned plan = Planned.of(Life.girl("2025-07-22").leaves(), "bayi-balita", "2025-09-10");

        assertThat(plan.the("imm-mr-1").reason()).isEqualTo("Tidak lagi terdaftar");
        assertThat(plan.plan().status()).isEqualTo(PersonPlan.Status.REVOKED);
    }
}
