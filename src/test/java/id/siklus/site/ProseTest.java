package id.siklus.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProseTest {

    private static final ProseLinks LINKS = new ProseLinks(GuideOfProject.GUIDE, Set.of("rencana"));

    static Stream<String> texts() {
        return ProseChapter.texts(GuideOfProject.GUIDE.sources().narrative()).keySet().stream();
    }

    @Test
    void cutsATextIntoItsSections() {
        Prose prose = Prose.read("# Judul\n\nAwal.\n\n## Satu & dua\n\nIsi.\n\n### Bagian\n\n## Tiga\n", LINKS);

        assertThat(prose.title()).isEqualTo("Judul");
        assertThat(prose.lead()).contains("<p>Awal.</p>");
        assertThat(prose.sections()).extracting(Prose.Section::title).containsExactly("Satu & dua", "Tiga");
        assertThat(prose.sections().get(0).anchor()).isEqualTo("satu-dua");
        assertThat(prose.sections().get(0).body()).contains("<h3>Bagian</h3>");
    }

    @Test
    void leadsToTheOtherTexts() {
        Prose prose = Prose.read("[cara](rencana.html#satuan) [lain](https://hl7.org/fhir)", LINKS);

        assertThat(prose.lead())
                .contains("href=\"panduan-rencana.html#satuan\"")
                .contains("href=\"https://hl7.org/fhir\"");
    }

    @Test
    void namesOfTheGuideBecomeLinksAndCodesDoNot() {
        Prose prose = Prose.read("`ilp-berat-badan`, `ukur-hb-remaja`, `posyandu`, `Encounter`", LINKS);

        assertThat(prose.lead())
                .contains("<a href=\"StructureDefinition-ilp-berat-badan.html\"><code>ilp-berat-badan</code></a>")
                .contains("<a href=\"Observation-ukur-hb-remaja.html\">")
                .contains("<code>posyandu</code>, <code>Encounter</code>")
                .doesNotContain("\"Organization-posyandu.html\"");
    }

    @Test
    void tablesScrollInTheirOwnBox() {
        String table = Prose.read("| a | b |\n|---|---|\n| 1 | 2 |\n", LINKS).lead();

        assertThat(ReadPage.of(table).all("div", box -> box.is("scroll")).get(0).all("td"))
                .hasSize(2);
    }

    @Test
    void markupInTheTextIsShownNotObeyed() {
        assertThat(Prose.read("a <script>alert(1)</script> b", LINKS).lead()).doesNotContain("<script>");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextHasACurrentTranslation(String name) {
        Prose indonesian = Prose.read(
                ProseChapter.texts(GuideOfProject.GUIDE.sources().narrative()).get(name), LINKS);
        Prose english = Prose.read(Layout.resource("en/" + name + ".md"), LINKS);

        assertThat(english.title()).isNotBlank();
        assertThat(tables(new Prose.Section("", english.lead())))
                .isEqualTo(tables(new Prose.Section("", indonesian.lead())));
        assertThat(english.sections()).hasSameSizeAs(indonesian.sections());
        for (int i = 0; i < indonesian.sections().size(); i++) {
            assertThat(tables(english.sections().get(i)))
                    .as(english.sections().get(i).title())
                    .isEqualTo(tables(indonesian.sections().get(i)));
        }
    }

    private static List<String> tables(Prose.Section section) {
        return ReadPage.of(section.body()).all("table").stream()
                .map(table -> table.all("th").size() + " columns")
                .toList();
    }

    @Test
    void thePagesOfTheProseCarryBothLanguages() {
        List<Page> pages = GuideOfProject.pagesOf(new ProseChapter());

        assertThat(pages).hasSizeGreaterThan(6).allSatisfy(page -> {
            ReadPage read = ReadPage.of(page);
            assertThat(read.with("lang", "id")).as(page.path()).isNotEmpty().hasSameSizeAs(read.with("lang", "en"));
        });
    }
}
