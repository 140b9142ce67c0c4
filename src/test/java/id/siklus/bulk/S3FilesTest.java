package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real server of the protocol: what is seen, what is left, what is refused. */
class S3FilesTest {

    private static final String PREFIX = "siklus/uji/";
    private static final String NAME = "Patient-1-k3v9";
    private static final int PARTS = 3;

    private final UUID job = UUID.randomUUID();

    @TempDir
    private Path folder;

    private S3Server server;
    private S3Bucket bucket;
    private S3Files files;

    @BeforeEach
    void start() throws Exception {
        server = new S3Server(folder.resolve("s3"));
        bucket = new S3Bucket(server.properties(PREFIX));
        files = new S3Files(bucket, PREFIX, folder.resolve("gathering"));
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void showsAFileWhenItIsKeptAndNotBefore() throws IOException {
        try (FileStore.Draft draft = files.write(job, NAME)) {
            draft.write("whole".getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> files.read(job, NAME, 0)).isInstanceOf(NoSuchFileException.class);
            draft.keep();
        }

        assertThat(text(job, NAME, 0)).isEqualTo("whole");
        assertThat(text(job, NAME, 2)).isEqualTo("ole");
        assertThat(files.local(job, NAME)).isEmpty();
        assertThat(keys()).containsExactly(PREFIX + job + "/" + NAME + ".gz");
    }

    @Test
    void putsAFileOfManyPartsTogetherOnceItIsKept() throws IOException {
        byte[] content = noise(PARTS * S3Draft.PART + 12_345);
        try (FileStore.Draft draft = files.write(job, NAME)) {
            for (int from = 0; from < content.length; from += 70_001) {
                draft.write(content, from, Math.min(70_001, content.length - from));
            }
            assertThat(keys()).isEmpty();
            assertThat(bucket.uploads(PREFIX)).hasSize(1);
            draft.keep();
        }

        assertThat(bytes(0)).isEqualTo(content);
        assertThat(bytes(content.length - 100)).hasSize(100);
        assertThat(bytes(S3Draft.PART + 1)).hasSize(content.length - S3Draft.PART - 1);
        assertThat(bucket.uploads(PREFIX)).isEmpty();
    }

    @Test
    void takesAFileThatIsExactlySomePartsLong() throws IOException {
        byte[] content = noise(2 * S3Draft.PART);
        try (FileStore.Draft draft = files.write(job, NAME)) {
            draft.write(content);
            draft.keep();
        }

        assertThat(bytes(0)).isEqualTo(content);
    }

    @Test
    void leavesNothingOfADraftThatWasNotKept() throws IOException {
        try (FileStore.Draft draft = files.write(job, NAME)) {
            draft.write(noise(S3Draft.PART + 1));
        }

        assertThat(keys()).isEmpty();
        assertThat(bucket.uploads(PREFIX)).isEmpty();
        assertThat(gathered()).isEmpty();
    }

    @Test
    void hasNothingOnTheDiskThatACrashCouldLeave() throws IOException {
        try (FileStore.Draft draft = files.write(job, NAME)) {
            draft.write(noise(100_000));

            assertThat(gathered()).isEmpty();
        }
    }

    @Test
    void removesAJobWithItsDraftsAndNoOther() throws IOException {
        UUID other = UUID.randomUUID();
        keep(other, NAME, "x");
        keep(job, NAME, "x");
        keep(job, "Patient-2-abc", "x");
        try (FileStore.Draft draft = files.write(job, "Patient-3-def")) {
            draft.write(noise(S3Draft.PART + 1));

            files.remove(job);

            assertThat(keys()).containsExactly(PREFIX + other + "/" + NAME + ".gz");
            assertThat(bucket.uploads(PREFIX)).isEmpty();
            assertThatThrownBy(draft::keep).as("its upload was ended").isInstanceOf(IOException.class);
        }
        assertThat(keys()).hasSize(1);
        files.remove(UUID.randomUUID());
    }

    @Test
    void findsAllObjectsOfAJobOverTheLimitOfAPage() throws IOException {
        for (int i = 0; i < 1_100; i++) {
            server.place(PREFIX + job + "/Patient-" + i + ".gz");
        }

        assertThat(keys()).hasSize(1_100);
        files.remove(job);
        assertThat(keys()).isEmpty();
    }

    @Test
    void namesJobsWithTheTimeOfTheirLastWriteAndPassesOverWhatIsNotItsOwn() throws IOException {
        UUID unfinished = UUID.randomUUID();
        keep(job, NAME, "x");
        server.place(PREFIX + "laporan.txt");
        server.place("lain/" + UUID.randomUUID() + "/Patient-1.gz");
        try (FileStore.Draft draft = files.write(unfinished, NAME)) {
            draft.write(noise(S3Draft.PART + 1));

            assertThat(files.jobs()).containsOnlyKeys(job, unfinished);
            assertThat(files.jobs().get(job))
                    .isBetween(
                            Instant.now().minus(Duration.ofMinutes(1)),
                            Instant.now().plusSeconds(2));
        }
    }

    @Test
    void isRefusedWithAnotherKey() {
        FileStore wrong =
                new S3Files(new S3Bucket(server.properties(PREFIX, "salah")), PREFIX, folder.resolve("gathering"));

        assertThatThrownBy(() -> {
                    try (FileStore.Draft draft = wrong.write(job, NAME)) {
                        draft.write(1);
                        draft.keep();
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessageContaining("403");
    }

    @Test
    void saysThatTheStorageCannotBeReached() throws Exception {
        server.close();

        assertThatThrownBy(() -> files.read(job, NAME, 0))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be reached");
    }

    @Test
    void refusesNamesThatLeadElsewhere() {
        for (String name : List.of("../x", "a/b", "", ".x")) {
            assertThatThrownBy(() -> files.read(job, name, 0)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> files.write(job, name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> files.local(job, name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void keep(UUID of, String name, String text) throws IOException {
        try (FileStore.Draft draft = files.write(of, name)) {
            draft.write(text.getBytes(StandardCharsets.UTF_8));
            draft.keep();
        }
    }

    private String text(UUID of, String name, long from) throws IOException {
        try (InputStream in = files.read(of, name, from)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private byte[] bytes(long from) throws IOException {
        try (InputStream in = files.read(job, NAME, from)) {
            return in.readAllBytes();
        }
    }

    private List<String> keys() throws IOException {
        return bucket.objects(PREFIX).stream().map(S3Bucket.Entry::key).sorted().toList();
    }

    private List<Path> gathered() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("gathering"))) {
            return all.toList();
        }
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }
}
