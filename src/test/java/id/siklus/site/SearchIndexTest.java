package id.siklus.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.fhir.LocalText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    @Test
    void holdsEveryPageWithBothTitles() throws Exception {
        List<Page> pages = new ArrayList<>();
        for (Chapter chapter : List.of(
                new FrontChapter(),
                new StageChapter(),
                new FormChapter(),
                new TreeChapter(),
                new LifeCycleChapter(),
                new ProseChapter())) {
            pages.addAll(GuideOfProject.pagesOf(chapter));
        }

        List<JsonNode> index = index(pages);

        assertThat(index).hasSameSizeAs(pages);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(index.get(i).get(0).asText()).isEqualTo(pages.get(i).path());
            assertThat(index.get(i).get(1).asText())
                    .isEqualTo(pages.get(i).title().indonesian())
                    .isNotBlank();
            assertThat(index.get(i).get(2).asText())
                    .isEqualTo(pages.get(i).title().english())
                    .isNotBlank();
            assertThat(index.get(i).get(4).asText()).as(pages.get(i).path()).isNotBlank();
        }
    }

    @Test
    void takesTheFirstParagraphOfEachLanguageAndTheCodes() throws Exception {
        Page page = new Page(
                "a.html",
                new LocalText("Satu", "One"),
                Shelf.HOME,
                "<div lang=\"id\"><p>Pertama.</p><p>Kedua.</p></div><div lang=\"en\"><p>First.</p></div><h2>Judul</h2><p>Kode <code>29463-7</code></p>");

        JsonNode line = index(List.of(page)).get(0);

        assertThat(line.get(4).asText()).isEqualTo("Pertama.");
        assertThat(line.get(5).asText()).isEqualTo("First.");
        assertThat(line.get(6).asText()).contains("Judul", "29463-7");
    }

    @Test
    void isASafeScriptWhateverAPageSays() {
        Page page = new Page("a.html", new LocalText("</script>\"\\", "x"), Shelf.HOME, "<p>a</p>");

        assertThat(script(List.of(page))).doesNotContain("</script>").contains("\\u003c/script>\\\"\\\\");
    }

    private static List<JsonNode> index(List<Page> pages) throws Exception {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : script(pages).split("\n")) {
            if (line.startsWith("[")) {
                lines.add(new ObjectMapper().readTree(line.replaceAll(",$", "")));
            }
        }
        return lines;
    }

    private static String script(List<Page> pages) {
        return new String(new SearchIndex().files(pages).get(0).content(), StandardCharsets.UTF_8);
    }
}
