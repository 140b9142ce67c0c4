package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestFolder;
import id.siklus.bulk.ExportStatus.State;
import id.siklus.server.Caller;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Resources each of which is larger than the heap, and many rows beside them, by a worker in a process of its own. */
class MemoryBoundTest {

    private static final Caller MINISTRY = ExportEngineTest.MINISTRY;
    private static final String HEAP = "-Xmx48m";
    private static final long LARGE_BYTES = 64_000_000;
    private static final int MANY = 20_000;

    private final TestLibraries libraries = new TestLibraries();

    @AfterEach
    void none() {
        for (String resource : List.of("-besar", "-potongan", "-kecil")) {
            libraries.purge(libraries.id + resource);
        }
    }

    @Test
    void neitherTheSizeOfAResourceNorTheNumberOfRowsIsASizeOfTheHeap() throws Exception {
        // one large string, and as much in small members
        libraries.put(libraries.id + "-besar", "\"description\":\"1\"");
        libraries.put(libraries.id + "-potongan", "\"description\":\"1\"");
        libraries.put(libraries.id + "-kecil", "\"description\":\"1\"");
        libraries.rewrite(
                libraries.id + "-besar",
                "'{\"resourceType\":\"Library\",\"meta\":{\"tag\":[{\"code\":\"besar\"}]},\"description\":\"' || repeat('siklus ', "
                        + LARGE_BYTES / 7 + ") || '\"}'");
        libraries.rewrite(
                libraries.id + "-potongan",
                "'{\"resourceType\":\"Library\",\"meta\":{\"tag\":[{\"code\":\"besar\"}]},\"topic\":[{\"text\":\"a\"}' || repeat(',{\"text\":\"a\"}', "
                        + LARGE_BYTES / 13 + ") || ']}'");
        Path folder = TestFolder.make("lone-worker");
        FileStore store = new LocalFiles(folder);
        try (StoredCopies many = StoredCopies.of("fhir_id = '" + libraries.id + "-kecil'", MANY);
                OwnWorkers stopped = new OwnWorkers(store, OwnWorkers.limits(1, DataSize.ofBytes(0)))) {
            UUID job = stopped.exports().start(Asked.system("Library"), MINISTRY, "https://uji");

            String said = LoneWorker.run(folder, HEAP, Duration.ofMinutes(4));

            ExportStatus status = stopped.exports().status(job, MINISTRY).orElseThrow();
            assertThat(status.state()).as(said).isEqualTo(State.DONE);
            assertThat(said).containsPattern("peak \\d+");
            long[] content = Exported.linesAndBytes(store, job, status);
            assertThat(content[0]).as("lines").isGreaterThan(many.count() + 2);
            assertThat(content[1]).as("bytes").isGreaterThan(2 * LARGE_BYTES);
            assertThat(status.files()).noneMatch(file -> file.purpose() == ExportFile.Purpose.ERROR);
            stopped.exports().cancel(job, MINISTRY);
        }
    }
}
