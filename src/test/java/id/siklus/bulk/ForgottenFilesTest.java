package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.server.Caller;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Files whose job the database does not know: it was restored, or is another one. */
class ForgottenFilesTest {

    private static final Caller MINISTRY = ExportEngineTest.MINISTRY;
    private static final ExportProperties LIMITS = OwnWorkers.limits(1, DataSize.ofBytes(0));

    /** Of a job and of its files, with these limits. */
    private static final Duration LONGEST = LIMITS.keep().plusHours(24);

    @TempDir
    private Path root;

    @Test
    void filesOfAnUnknownJobAreRemovedWhenNobodyCanWantThemAnyMore() throws IOException {
        FileStore store = new LocalFiles(root);
        UUID unknown = UUID.randomUUID();
        UUID young = UUID.randomUUID();
        write(store, unknown, LONGEST.plusMinutes(1));
        write(store, young, LONGEST.minusMinutes(1));
        UUID known = TestServer.bean(Exports.class).start(Asked.system("Library"), MINISTRY, "https://uji");
        write(store, known, LONGEST.plusDays(300));
        Path another = Files.writeString(root.resolve("README"), "x");

        sweeper(store).removeForgotten();

        assertThat(root.resolve(unknown.toString())).doesNotExist();
        assertThat(store.local(young, "Library-1-a")).isPresent();
        assertThat(store.local(known, "Library-1-a"))
                .as("what a database knows it removes by itself")
                .isPresent();
        assertThat(another).exists();
        TestServer.bean(Exports.class).cancel(known, MINISTRY);
    }

    @Test
    void aJobWhoseLastWriteIsYoungIsLeftAloneHoweverOldItIs() throws IOException {
        FileStore store = new LocalFiles(root);
        UUID job = UUID.randomUUID();
        write(store, job, LONGEST.plusDays(2));
        try (FileStore.Draft draft = store.write(job, "Library-2-b")) {
            draft.write(1);
            Files.setLastModifiedTime(
                    root.resolve(job.toString()), FileTime.from(Instant.now().minus(LONGEST.plusDays(2))));

            sweeper(store).removeForgotten();

            draft.keep();
        }
        assertThat(store.local(job, "Library-1-a")).isPresent();
        assertThat(store.local(job, "Library-2-b")).isPresent();
    }

    @Test
    void thereIsNothingToRemoveWhereNothingWasEverWritten() throws IOException {
        FileStore store = new LocalFiles(root.resolve("not").resolve("yet"));

        sweeper(store).removeForgotten();

        assertThat(store.jobs()).isEmpty();
    }

    private static ExportSweeper sweeper(FileStore store) {
        return new ExportSweeper(
                TestServer.bean(JobTable.class), store, LIMITS, TestServer.bean(ExportMeters.class), Clock.systemUTC());
    }

    private void write(FileStore store, UUID job, Duration age) throws IOException {
        try (FileStore.Draft draft = store.write(job, "Library-1-a")) {
            draft.write("x".getBytes(StandardCharsets.UTF_8));
            draft.keep();
        }
        FileTime written = FileTime.from(Instant.now().minus(age));
        Files.setLastModifiedTime(store.local(job, "Library-1-a").orElseThrow(), written);
        Files.setLastModifiedTime(root.resolve(job.toString()), written);
    }
}
