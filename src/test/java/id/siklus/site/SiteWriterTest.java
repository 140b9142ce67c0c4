package id.siklus.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {

    private static final byte[] TEXT = "isi".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path place;

    @Test
    void makesTheFolderAndWritesEveryFile() throws IOException {
        Path folder = place.resolve("a/b");

        new SiteWriter(folder).write(new TreeMap<>(Map.of("index.html", TEXT, "style.css", TEXT)));

        assertThat(folder.resolve("index.html")).hasContent("isi");
        assertThat(folder.resolve("style.css")).hasContent("isi");
    }

    @Test
    void removesWhatAnEarlierSiteHadAndThisOneHasNot() throws IOException {
        new SiteWriter(place).write(new TreeMap<>(Map.of("index.html", TEXT, "lama.html", TEXT)));

        new SiteWriter(place).write(new TreeMap<>(Map.of("index.html", TEXT)));

        assertThat(place.resolve("lama.html")).doesNotExist();
        assertThat(place.resolve("index.html")).exists();
    }

    @Test
    void leavesAFolderAloneThatHoldsFilesOfOthers() throws IOException {
        Files.writeString(place.resolve("skripsi.docx"), "penting");

        assertThatThrownBy(() -> new SiteWriter(place).write(new TreeMap<>(Map.of("index.html", TEXT))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("berisi berkas lain");
        assertThat(place.resolve("index.html")).doesNotExist();
    }

    @Test
    void refusesAFileWhereTheFolderShouldBe() throws IOException {
        Path file = Files.writeString(place.resolve("ig"), "berkas");

        assertThatThrownBy(() -> new SiteWriter(file).begin())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bukan folder");
    }

    @Test
    void neverWritesOutsideItsFolder() throws IOException {
        SiteWriter writer = new SiteWriter(place.resolve("ig"));
        writer.begin();

        assertThatThrownBy(() -> writer.receive("../luar.html", TEXT)).isInstanceOf(IOException.class);
        assertThat(place.resolve("luar.html")).doesNotExist();
    }
}
