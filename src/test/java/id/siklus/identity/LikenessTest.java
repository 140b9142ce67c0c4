package id.siklus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What each trait alone adds to the question whether two are one. */
class LikenessTest {

    private static final Traits BARE =
            new Traits(List.of("siti aminah"), "1990-05-12", "", 0, 0, 0, 0, List.of(), "", "");
    private static final double USUAL = Likeness.of(BARE, BARE);

    @Test
    void theSameNikSpeaksForThemAndAnotherAgainst() {
        assertThat(Likeness.of(withNik(1), withNik(1))).isGreaterThan(USUAL + 10);
        assertThat(Likeness.of(withNik(1), withNik(2))).isLessThan(USUAL);
        assertThat(Likeness.of(withNik(1), BARE)).isEqualTo(USUAL);
    }

    @Test
    void theSameSexSpeaksALittleForThemAndAnotherAgainst() {
        assertThat(Likeness.of(withSex("f"), withSex("f"))).isGreaterThan(USUAL);
        assertThat(Likeness.of(withSex("f"), withSex("m"))).isLessThan(USUAL);
    }

    @Test
    void theMotherSpeaksForThemByHerNikAndByHerName() {
        assertThat(Likeness.of(withMother(1, ""), withMother(1, ""))).isGreaterThan(USUAL);
        assertThat(Likeness.of(withMother(1, ""), withMother(2, ""))).isLessThan(USUAL);
        assertThat(Likeness.of(withMother(0, "maria"), withMother(0, "maria"))).isGreaterThan(USUAL);
        assertThat(Likeness.of(withMother(0, "maria"), withMother(0, "yohana"))).isLessThan(USUAL);
    }

    @Test
    void theFamilyCardSpeaksForThemAndANewOneNotAgainst() {
        assertThat(Likeness.of(withCard(1), withCard(1))).isGreaterThan(USUAL);
        assertThat(Likeness.of(withCard(1), withCard(2))).isEqualTo(USUAL);
    }

    @Test
    void theVillageSpeaksForThemAndAMoveHardlyAgainst() {
        assertThat(Likeness.of(in("9202042007"), in("9202042007"))).isGreaterThan(USUAL);
        assertThat(Likeness.of(in("9202042007"), in("9202042008"))).isBetween(USUAL - 1, USUAL);
    }

    @Test
    void anExchangedDayAndMonthCountsLessThanTheDateAndFarMoreThanAnother() {
        double exchanged = Likeness.of(BARE, born("1990-12-05"));

        assertThat(exchanged).isLessThan(USUAL).isGreaterThan(Likeness.of(BARE, born("1990-08-05")) + 3);
        assertThat(Likeness.of(BARE, born("1971-08-05"))).isLessThan(Grade.POSSIBLE.least());
    }

    private static Traits withNik(long nik) {
        return new Traits(BARE.names(), BARE.birth(), "", 0, nik, 0, 0, List.of(), "", "");
    }

    private static Traits withSex(String sex) {
        return new Traits(BARE.names(), BARE.birth(), sex, 0, 0, 0, 0, List.of(), "", "");
    }

    private static Traits withMother(long nik, String name) {
        return new Traits(BARE.names(), BARE.birth(), "", 0, 0, nik, 0, List.of(), "", name);
    }

    private static Traits withCard(long card) {
        return new Traits(BARE.names(), BARE.birth(), "", 0, 0, 0, card, List.of(), "", "");
    }

    private static Traits in(String village) {
        return new Traits(BARE.names(), BARE.birth(), "", 0, 0, 0, 0, List.of(), village, "");
    }

    private static Traits born(String date) {
        return new Traits(BARE.names(), date, "", 0, 0, 0, 0, List.of(), "", "");
    }
}
