package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalFilesTest {

    private static final String NAME = "Patient-1-k3v9";

    private final UUID job = UUID.randomUUID();

    @TempDir
    private Path root;

    @Test
    void showsAFileWhenItIsKeptAndNotBefore() throws IOException {
        FileStore files = new LocalFiles(root.resolve("new").resolve("export"));

        try (FileStore.Draft draft = files.write(job, NAME)) {
            draft.write("whole".getBytes(StandardCharsets.UTF_8));
            assertThat(files.local(job, NAME)).isEmpty();
            draft.keep();
        }

        assertThat(files.local(job, NAME))
                .hasValueSatisfying(path -> assertThat(path).hasContent("whole"));
        assertThat(text(files, 2)).isEqualTo("ole");
    }

    @Test
    void throwsADraftAwayThatIsClosedWithoutBeingKept() throws IOException {
        FileStore files = new LocalFiles(root);

        try (FileStore.Draft draft = files.write(job, NAME)) {
            draft.write(1);
        }

        assertThat(files.local(job, NAME)).isEmpty();
        assertThat(below(root.resolve(job.toString()))).isEmpty();
    }

    @Test
    void takesNothingMoreOnceAFileIsKept() throws IOException {
        FileStore files = new LocalFiles(root);

        try (FileStore.Draft draft = files.write(job, NAME)) {
            draft.write('a');
            draft.keep();

            assertThatThrownBy(() -> draft.write('b')).isInstanceOf(IOException.class);
        }

        assertThat(text(files, 0)).isEqualTo("a");
    }

    @Test
    void letsNobodyButItsOwnerLook() throws IOException {
        FileStore files = new LocalFiles(root.resolve("export"));

        keep(files, "x");

        Path file = files.local(job, NAME).orElseThrow();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("export"))))
                .isEqualTo("rwx------");
    }

    @Test
    void removesAJobWithItsDraftsAndNoOther() throws IOException {
        FileStore files = new LocalFiles(root);
        UUID other = UUID.randomUUID();
        keep(files, "x");
        try (FileStore.Draft draft = files.write(other, NAME)) {
            draft.keep();
        }
        FileStore.Draft begun = files.write(job, "Patient-2-x");

        files.remove(job);

        assertThat(root.resolve(job.toString())).doesNotExist();
        assertThat(files.local(other, NAME)).isPresent();
        assertThatThrownBy(begun::keep).isInstanceOf(IOException.class);
        begun.close();
        assertThat(root.resolve(job.toString())).doesNotExist();
        files.remove(job);
    }

    @Test
    void readsOnWhatIsRemovedMeanwhile() throws IOException {
        FileStore files = new LocalFiles(root);
        keep(files, "still there");

        try (InputStream reading = files.read(job, NAME, 0)) {
            files.remove(job);

            assertThat(reading.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("still there");
        }
        assertThatThrownBy(() -> files.read(job, NAME, 0)).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", ".x", "a/b", "../../etc/passwd", "a\\b", "a\0b", "a b"})
    void takesNoNameThatLeadsElsewhere(String name) {
        FileStore files = new LocalFiles(root);

        assertThatThrownBy(() -> files.local(job, name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> files.read(job, name, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> files.write(job, name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void followsNoLinkOutOfItsDirectory() throws IOException {
        FileStore files = new LocalFiles(root);
        keep(files, "x");
        Path secret = Files.writeString(root.resolve("secret"), "secret");
        Files.createSymbolicLink(root.resolve(job.toString()).resolve("link.gz"), secret);

        assertThat(files.local(job, "link")).isEmpty();
        assertThatThrownBy(() -> files.read(job, "link", 0)).isInstanceOf(IOException.class);
    }

    @Test
    void knowsTheFreeSpaceOfADirectoryThatIsYetToBeMade() throws IOException {
        assertThat(new LocalFiles(root.resolve("not").resolve("yet")).free()).isPositive();
    }

    private void keep(FileStore files, String text) throws IOException {
        try (FileStore.Draft draft = files.write(job, NAME)) {
            draft.write(text.getBytes(StandardCharsets.UTF_8));
            draft.keep();
        }
    }

    private String text(FileStore files, long from) throws IOException {
        try (InputStream in = files.read(job, NAME, from)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Path> below(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
