package id.siklus.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    @Test
    void darkColoursAreTheSameWhetherChosenOrTakenFromTheSystem() {
        String css = new String(StyleSheet.file().content(), StandardCharsets.UTF_8);

        String chosen = block(css, ":root[data-theme=\"dark\"] {");
        String ofTheSystem = block(css, "@media (prefers-color-scheme: dark) {\n:root:not([data-theme]) {");

        assertThat(chosen).contains("color-scheme: dark", "--paper: #11181d").isEqualTo(ofTheSystem);
    }

    @Test
    void refusesAStyleWithoutDarkColours() {
        assertThatThrownBy(() -> StyleSheet.withSystemTheme("body { margin: 0; }"))
                .isInstanceOf(IllegalStateException.class);
    }

    private static String block(String css, String opening) {
        assertThat(css).containsOnlyOnce(opening);
        int from = css.indexOf(opening) + opening.length();
        return css.substring(from, css.indexOf('}', from));
    }
}
