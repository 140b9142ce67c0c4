package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The story of a family of Prafi ({@code docs/contoh/cerita}), read file by file as their SIMPUS sends it, with the dates that follow from it. */
class FamilyStoryTest {

    private static final String MOTHER = "CRT-7002";
    private static final String FATHER = "CRT-7001";
    private static final String FIRST = "CRT-7004";
    private static final String SECOND = "CRT-7005";

    @Test
    void theMotherHasSixContactsABirthAndFourVisitsAfterIt() {
        Planned plan = of(MOTHER, "ibu-hamil-bersalin-nifas", "2025-09-10", 33);

        assertThat(plan.plan().activities())
                .filteredOn(each -> each.service().id().matches("anc-k[1-6]|pnc-kf[1-4]|inc-persalinan"))
                .hasSize(11)
                .allSatisfy(each ->
                        assertThat(each.status()).as(each.service().id()).isEqualTo(PlannedActivity.Status.COMPLETED));
        assertThat(plan.plan().status()).isEqualTo(PersonPlan.Status.COMPLETED);
    }

    @Test
    void beforeTheBirthTheSixthContactIsTheLastThatIsOpen() {
        Planned plan = of(MOTHER, "ibu-hamil-bersalin-nifas", "2025-06-20", 9);

        // HPHT 2024-11-04: K6 is due on day 266, and K5 has been given on 2025-06-16.
        assertThat(plan.line("anc-k6")).isEqualTo("scheduled 2025-06-17..2025-09-08 due 2025-07-28 late 2025-08-18");
    }

    @Test
    void theTwinsHaveTheirOwnPlansWithTheSameDates() {
        for (String twin : List.of(FIRST, SECOND)) {
            Planned plan = of(twin, "bayi-balita", "2025-12-01", 26);

            for (String given : List.of(
                    "nb-hb0",
                    "nb-shk",
                    "pnc-kn1",
                    "pnc-kn2",
                    "pnc-kn3",
                    "imm-bcg",
                    "imm-opv-1",
                    "imm-opv-2",
                    "imm-opv-3",
                    "imm-opv-4",
                    "imm-dpt-hb-hib-1",
                    "imm-dpt-hb-hib-2",
                    "imm-dpt-hb-hib-3",
                    "imm-pcv-1",
                    "imm-pcv-2")) {
                assertThat(plan.the(given).status()).as(given).isEqualTo(PlannedActivity.Status.COMPLETED);
            }
            assertThat(plan.line("imm-mr-1"))
                    .isEqualTo("scheduled 2026-04-22..2030-07-21 due 2026-04-22 late 2026-05-21");
            assertThat(plan.line("imm-pcv-3"))
                    .isEqualTo("scheduled 2026-07-22..2030-07-21 due 2026-07-22 late 2026-08-21");
            // DPT-HB-Hib 3 was given on 2025-11-25: the fourth waits for twelve months, but not before 18 months of
            // age.
            assertThat(plan.due("imm-dpt-hb-hib-4")).isEqualTo("2027-01-22");
            assertThat(plan.the("imm-ipv-1").status()).isEqualTo(PlannedActivity.Status.SCHEDULED);
        }
    }

    @Test
    void movingHouseChangesNoDate() {
        String before = of(FIRST, "bayi-balita", "2026-09-30", 31).text();

        assertThat(of(FIRST, "bayi-balita", "2026-09-30", 32).text()).isEqualTo(before);
    }

    @Test
    void theFatherWhoDidNotComeInSeptemberIsVisitedByHealthWorkers() {
        Planned missed = of(FATHER, "penyakit-kronis", "2025-10-02", 20);
        assertThat(missed.line("ht-kunjungan-nakes"))
                .isEqualTo("scheduled 2025-10-01.. due 2025-10-01 late 2025-10-08");

        Planned visited = of(FATHER, "penyakit-kronis", "2025-10-05", 22);
        assertThat(visited.the("ht-kunjungan-nakes").given().day()).isEqualTo("2025-10-03");

        Planned back = of(FATHER, "penyakit-kronis", "2025-10-10", 23);
        assertThat(back.lines("ht-monitor")).anyMatch(line -> line.startsWith("completed 2025-10-01..2025-10-31"));
    }

    /** @param files how many of the story's bundles have arrived */
    private static Planned of(String number, String plan, String day, int files) {
        SentFiles sent = new SentFiles("Asia/Jayapura");
        SentFiles.story().limit(files).forEach(sent::store);
        return sent.plan(number, plan, day);
    }
}
