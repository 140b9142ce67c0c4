package id.siklus.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTest {

    private static final String THREE = "{\"a\":1}\n{\"b\":2}\n{\"c\":3}";

    @TempDir
    Path folder;

    @Test
    void countsLinesWithAndWithoutGzipAndAnEndOfLine() throws IOException {
        assertThat(content(gzip(THREE)).lines()).isEqualTo(3);
        assertThat(content(gzip(THREE + "\n")).lines()).isEqualTo(3);
        assertThat(content(bytes(THREE + "\r\n\n")).lines()).isEqualTo(3);
        assertThat(content(new byte[0])).matches(content -> content.whole() && content.lines() == 0);
    }

    @Test
    void readsGzipOfSeveralMembersToItsEnd() throws IOException {
        byte[] first = gzip(THREE + "\n");
        byte[] both = Arrays.copyOf(first, first.length * 2);
        System.arraycopy(first, 0, both, first.length, first.length);

        assertThat(content(both)).matches(content -> content.whole() && content.lines() == 6);
    }

    @Test
    void noticesGzipThatEndsTooEarly() throws IOException {
        byte[] whole = gzip(THREE);

        assertThat(content(Arrays.copyOf(whole, whole.length - 9)).whole()).isFalse();
        assertThat(content(Arrays.copyOf(whole, 5)).whole()).isFalse();
    }

    @Test
    void comparesWithWhatTheManifestSays() throws IOException {
        byte[] whole = gzip(THREE);
        Content content = content(whole);

        assertThat(content.differenceFrom(file(3, content.sha256()))).isEmpty();
        assertThat(content.differenceFrom(file(-1, ""))).isEmpty();
        assertThat(content.differenceFrom(file(4, content.sha256()))).contains("3 baris", "4");
        assertThat(content.differenceFrom(file(3, "0".repeat(64)))).contains("SHA-256", content.sha256());
        assertThat(content.sha256()).isEqualTo(java.util.HexFormat.of().formatHex(sha256(whole)));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ServerFile file(long count, String sha256) {
        return new ServerFile(ServerFile.OUTPUT, "Patient-1", "Patient", "http://x", count, -1, sha256);
    }

    private Content content(byte[] bytes) throws IOException {
        return Content.of(Files.write(folder.resolve("f"), bytes));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(bytes(text));
        }
        return bytes.toByteArray();
    }
}
