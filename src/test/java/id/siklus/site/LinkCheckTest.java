package id.siklus.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LinkCheckTest {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    @Test
    void acceptsLinksToFilesToPlacesAndToOtherSites() {
        page(
                "a.html",
                "<p id=\"atas\"><a href=\"b.html#isi\">b</a><a href=\"#atas\">a</a><a href=\"https://hl7.org/\">c</a></p>");
        page("b.html", "<p id=\"isi\"><img src=\"c.svg\"/></p>");
        files.put("c.svg", new byte[0]);

        assertThat(new LinkCheck(files).faults()).isEmpty();
    }

    @Test
    void namesALinkToAPageThatIsNotThere() {
        page("a.html", "<a href=\"tidak-ada.html\">x</a>");

        assertThat(new LinkCheck(files).faults()).containsExactly("a.html links to tidak-ada.html, which is not there");
    }

    @Test
    void namesALinkToAPlaceThatIsNotThere() {
        page("a.html", "<a href=\"b.html#bawah\">x</a>");
        page("b.html", "<p id=\"atas\">y</p>");

        assertThat(new LinkCheck(files).faults()).singleElement().asString().contains("b.html#bawah");
    }

    @Test
    void namesAPlaceThatIsThereTwice() {
        page("a.html", "<p id=\"x\">1</p><p id=\"x\">2</p>");

        assertThat(new LinkCheck(files).faults()).containsExactly("a.html has the id x twice");
    }

    @Test
    void namesAPageThatIsNotWellFormed() {
        page("a.html", "<p>satu<br>dua</p>");

        assertThat(new LinkCheck(files).faults()).singleElement().asString().contains("not well-formed");
    }

    @Test
    void namesAPageThatIsTooLarge() {
        page("a.html", "<p>" + "x".repeat(LinkCheck.LARGEST_PAGE) + "</p>");

        assertThat(new LinkCheck(files).faults()).singleElement().asString().startsWith("a.html has 300");
    }

    @Test
    void namesAnElementThatABrowserWouldNotSeeClosed() {
        page("a.html", "<p><span class=\"x\"/>sisa</p>");

        assertThat(new LinkCheck(files).faults()).singleElement().asString().contains("<span class=\"x\"/>");
    }

    private void page(String path, String body) {
        files.put(path, ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
    }
}
