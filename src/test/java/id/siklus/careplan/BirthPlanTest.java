package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first weeks: hours from the moment of birth, days on the local calendar, in all three time zones. */
class BirthPlanTest {

    private static final String PLAN = "bayi-balita";

    private static Life bornBeforeMidnight() {
        return Life.girl("2026-06-30")
                .told("loinc", "57715-5", "2026-06-30T23:50:00+09:00", "2026-06-30T23:50:00+09:00");
    }

    @Test
    void countsHoursFromTheMomentAndDaysFromTheLocalDate() {
        Planned plan = Planned.of(bornBeforeMidnight().visited("kn1", "2026-07-01T07:08:00+09:00"), PLAN, "2026-07-01");

        assertThat(plan.the("pnc-kn1").window())
                .isEqualTo(new Window(
                        java.time.LocalDateTime.parse("2026-07-01T05:50"),
                        java.time.LocalDateTime.parse("2026-07-02T23:50")));
        assertThat(plan.the("pnc-kn1").outcome()).isEqualTo("Encounter/kn12026-07-01T07.08.00.09.00");
        assertThat(plan.line("pnc-kn2")).isEqualTo("scheduled 2026-07-03..2026-07-07 due 2026-07-03 late 2026-07-07");
        assertThat(plan.line("pnc-kn3")).isEqualTo("scheduled 2026-07-08..2026-07-28 due 2026-07-08 late 2026-07-28");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T05:49:00+09:00, false",
        "2026-07-01T05:50:00+09:00, true",
        "2026-07-02T23:50:00+09:00, true",
        "2026-07-02T23:51:00+09:00, false",
        "2026-06-30T20:50:00Z, true",
        "2026-07-01, true",
        "2026-07-03, false",
    })
    void closesTheFirstVisitBetweenSixAndFortyEightHours(String visit, boolean closes) {
        Planned plan = Planned.of(bornBeforeMidnight().visited("kn1", visit), PLAN, "2026-07-10");

        assertThat(plan.the("pnc-kn1").outcome() != null).isEqualTo(closes);
    }

    @ParameterizedTest
    @CsvSource({"Asia/Jakarta, 2026-06-30", "Asia/Makassar, 2026-06-30", "Asia/Jayapura, 2026-07-01"})
    void theDayIsThatOfTheFacility(String zone, String day) {
        // 2026-06-30T15:30Z is 22.30 WIB, 23.30 WITA and 00.30 WIT of the next day.
        Life life = Life.girl("2026-06-30").in(zone).measured("loinc", "29463-7", "2026-06-30T15:30:00Z");

        Planned plan = Planned.of(life, PLAN, "2026-07-02");

        assertThat(plan.all("gro-monthly"))
                .filteredOn(each -> each.outcome() != null)
                .singleElement()
                .satisfies(each -> assertThat(each.given().day()).isEqualTo(day));
    }

    @Test
    void withoutAnHourOfBirthTheWindowIsWide() {
        Planned plan = Planned.of(Life.girl("2026-06-30"), PLAN, "2026-07-01");

        assertThat(plan.the("pnc-kn1").window().start()).isEqualTo("2026-06-30T06:00");
        assertThat(plan.the("pnc-kn1").window().end()).isEqualTo("2026-07-03T00:00");
    }

    @Test
    void hepatitisAtBirthCountsUntilTheSeventhDayButLate() {
        Life life = bornBeforeMidnight().vaccinated("VG45", "2026-07-07T10:00:00+09:00");

        PlannedActivity dose = Planned.of(life, PLAN, "2026-07-08").the("nb-hb0");

        assertThat(dose.outcome()).isEqualTo("Immunization/VG452026-07-07T10.00.00.09.00");
        assertThat(dose.late()).isEqualTo("2026-07-01T23:50");
        assertThat(Planned.of(bornBeforeMidnight().vaccinated("VG45", "2026-07-08T10:00:00+09:00"), PLAN, "2026-07-09")
                        .the("nb-hb0")
                        .outcome())
                .isNull();
    }

    @Test
    void oneInjectionClosesBothTheCareAtBirthAndVitaminK() {
        Life life = bornBeforeMidnight().treated("sct", "448883004", "2026-07-01T01:00:00+09:00");

        Planned plan = Planned.of(life, PLAN, "2026-07-01");

        assertThat(plan.the("nb-kn0").outcome())
                .isEqualTo(plan.the("nb-vitk").outcome())
                .isNotNull();
    }

    @Test
    void aTimeWithoutADayBelongsToTheDayOfBirth() {
        Life life = Life.girl("2026-06-30");
        org.hl7.fhir.r4.model.Observation time = new org.hl7.fhir.r4.model.Observation();
        time.setCode(new org.hl7.fhir.r4.model.CodeableConcept(
                new org.hl7.fhir.r4.model.Coding("http://loinc.org", "57715-5", null)));
        time.setEffective(new org.hl7.fhir.r4.model.DateTimeType("2026-06-30"));
        time.setValue(new org.hl7.fhir.r4.model.TimeType("23:50:00"));
        life.add(time, "jam-lahir");

        assertThat(Planned.of(life, PLAN, "2026-07-01").the("pnc-kn1").window().start())
                .isEqualTo("2026-07-01T05:50");
    }
}
