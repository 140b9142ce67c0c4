package id.siklus.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedTextTest {

    private static final List<String> TYPHOID = List.of("typhoid fever", "demam tifoid", "a01 0", "a010");

    @Test
    void foldsCaseAccentsAndPunctuation() {
        assertThat(TypedText.fold("  Ménière's  DISEASE, (unspecified)")).isEqualTo("meniere s disease unspecified");
        assertThat(TypedText.fold("A01.0")).isEqualTo("a01 0");
        assertThat(TypedText.fold("--%_'")).isEmpty();
    }

    @Test
    void ranksWhatEqualsANameBeforeWhatBeginsWithIt() {
        assertThat(TypedText.of("Demam Tifoid").rank(TYPHOID)).hasValue(TypedText.EXACT);
        assertThat(TypedText.of("demam t").rank(TYPHOID)).hasValue(TypedText.BEGINS);
        assertThat(TypedText.of("tif").rank(TYPHOID)).hasValue(TypedText.CONTAINS);
        assertThat(TypedText.of("tif dem").rank(TYPHOID)).hasValue(TypedText.CONTAINS);
    }

    @Test
    void findsByCodeWithAndWithoutItsDot() {
        assertThat(TypedText.of("A01.0").rank(TYPHOID)).hasValue(TypedText.EXACT);
        assertThat(TypedText.of("a010").rank(TYPHOID)).hasValue(TypedText.EXACT);
        assertThat(TypedText.of("A01").rank(TYPHOID)).hasValue(TypedText.BEGINS);
    }

    @Test
    void wantsEachWordAsABeginning() {
        assertThat(TypedText.of("emam").rank(TYPHOID)).isEmpty();
        assertThat(TypedText.of("demam berdarah").rank(TYPHOID)).isEmpty();
    }

    @Test
    void matchesEverythingBeforeAnythingIsTyped() {
        assertThat(TypedText.of(" .").rank(TYPHOID)).hasValue(TypedText.CONTAINS);
    }
}
