package id.siklus.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siklus.fhir.ErrorCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageArchiveTest {

    private static final PackageArchive.Limits SMALL = new PackageArchive.Limits(200_000, 100_000, 20);

    @TempDir
    private Path folder;

    @Test
    void takesTheJsonOfThePackageAndLeavesOutItsFolders() throws IOException {
        Path file = TestPackage.of("uji.paket", "1.0.0")
                .with("ValueSet-a.json", "{}")
                .with("example/Patient-b.json", "{}")
                .with("other/README.md", "x")
                .with(".index.json", "{}")
                .in(folder);

        PackageArchive archive = PackageArchive.read(file, SMALL);

        assertThat(archive.files()).containsOnlyKeys("ValueSet-a.json", "package.json");
        assertThat(archive.leftOut()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../luar.json",
                "package/../../luar.json",
                "/etc/luar.json",
                "package\\..\\luar.json",
                "C:/luar.json",
                "package/a/.."
            })
    void refusesAPathThatLeadsOut(String path) throws IOException {
        Path file = TestPackage.of("uji.paket", "1.0.0").raw(path, "{}").in(folder);

        assertThatThrownBy(() -> PackageArchive.read(file, SMALL))
                .isInstanceOfSatisfying(
                        PackageRefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.PACKAGE_UNREADABLE))
                .hasMessageContaining("path: ");
    }

    @Test
    void refusesALink() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry link = new TarArchiveEntry("package/rahasia.json", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        Path file = Files.write(folder.resolve("link.tgz"), TestPackage.gzip(bytes.toByteArray()));

        refuses(file, ErrorCode.PACKAGE_UNREADABLE);
    }

    @Test
    void refusesWhatInflatesTooMuchInOneFileInAllOrInNumber() throws IOException {
        String zeros = "0".repeat(90_000);
        Path one = TestPackage.of("uji.paket", "1.0.0")
                .with("a.json", zeros + zeros)
                .in(folder);
        Path all = TestPackage.of("uji.paket", "1.0.0")
                .with("a.json", zeros)
                .with("b.json", zeros)
                .raw("package/other/c.bin", zeros)
                .in(folder);
        TestPackage many = TestPackage.of("uji.paket", "1.0.0");
        for (int number = 0; number < 25; number++) {
            many.with("n" + number + ".json", "{}");
        }

        refuses(one, ErrorCode.PACKAGE_TOO_LARGE);
        refuses(all, ErrorCode.PACKAGE_TOO_LARGE);
        refuses(many.in(folder), ErrorCode.PACKAGE_TOO_LARGE);
    }

    @Test
    void refusesWhatIsNoGzipNoTarOrCutShort() throws IOException {
        byte[] sound = TestPackage.gzip(TestPackage.of("uji.paket", "1.0.0")
                .with("ValueSet-a.json", "{\"resourceType\":\"ValueSet\"}")
                .tar());
        Path text = Files.writeString(folder.resolve("teks.tgz"), "<html>404 Not Found</html>");
        Path noTar = Files.write(
                folder.resolve("bukan-tar.tgz"),
                TestPackage.gzip("hanya teks".repeat(200).getBytes(StandardCharsets.UTF_8)));
        Path cut = Files.write(folder.resolve("terpotong.tgz"), Arrays.copyOf(sound, sound.length - 40));
        byte[] flipped = sound.clone();
        flipped[flipped.length - 6] ^= 0x55;
        Path damaged = Files.write(folder.resolve("rusak.tgz"), flipped);

        refuses(text, ErrorCode.PACKAGE_UNREADABLE);
        refuses(noTar, ErrorCode.PACKAGE_UNREADABLE);
        refuses(cut, ErrorCode.PACKAGE_UNREADABLE);
        refuses(damaged, ErrorCode.PACKAGE_UNREADABLE);
    }

    @Test
    void refusesTheSameFileTwice() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (String content : new String[] {"{}", "[]"}) {
                TarArchiveEntry entry = new TarArchiveEntry("package/a.json");
                entry.setSize(content.length());
                tar.putArchiveEntry(entry);
                tar.write(content.getBytes(StandardCharsets.UTF_8));
                tar.closeArchiveEntry();
            }
        }
        Path file = Files.write(folder.resolve("dua.tgz"), TestPackage.gzip(bytes.toByteArray()));

        refuses(file, ErrorCode.PACKAGE_UNREADABLE);
    }

    private static void refuses(Path file, ErrorCode code) {
        assertThatThrownBy(() -> PackageArchive.read(file, SMALL))
                .isInstanceOfSatisfying(
                        PackageRefusedException.class,
                        refused -> assertThat(refused.code())
                                .as(refused.getMessage())
                                .isEqualTo(code));
    }
}
