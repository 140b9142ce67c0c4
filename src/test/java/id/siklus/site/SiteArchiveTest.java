package id.siklus.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SiteArchiveTest {

    private static final Path ARCHIVE = TestSite.archive();

    @Test
    void givesBackWhatWentInAndThePackageMadeOfIt() throws IOException {
        Map<String, byte[]> read = new TreeMap<>();

        SiteArchive.read(Files.newInputStream(ARCHIVE), read::put);

        assertThat(read).containsOnlyKeys("ValueSet-uji.json", "index.html", "style.css", "package.tgz", "json.zip");
        assertThat(new String(read.get("style.css"), StandardCharsets.UTF_8)).isEqualTo(TestSite.STYLE);
    }

    @Test
    void isTheSameFileForTheSameSite() throws IOException {
        byte[] first = Files.readAllBytes(ARCHIVE);

        assertThat(Files.readAllBytes(TestSite.archive())).isEqualTo(first);
    }

    @Test
    void noticesDamage() throws IOException {
        byte[] damaged = Files.readAllBytes(ARCHIVE);
        damaged[damaged.length / 2] ^= 0x40;

        assertThatThrownBy(() -> SiteArchive.read(new ByteArrayInputStream(damaged), (path, content) -> {}))
                .isInstanceOf(IOException.class);
    }
}
