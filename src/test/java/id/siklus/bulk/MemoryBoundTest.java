package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestFolder;
import id.siklus.bulk.ExportStatus.State;
import id.siklus.server.Caller;
import id.siklus.storage.Superuser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
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

            String said = work(folder);

            ExportStatus status = stopped.exports().status(job, MINISTRY).orElseThrow();
            assertThat(status.state()).as(said).isEqualTo(State.DONE);
            assertThat(said).containsPattern("peak \\d+");
            long[] content = content(store, job, status);
            assertThat(content[0]).as("lines").isGreaterThan(many.count() + 2);
            assertThat(content[1]).as("bytes").isGreaterThan(2 * LARGE_BYTES);
            assertThat(status.files()).noneMatch(file -> file.purpose() == ExportFile.Purpose.ERROR);
            stopped.exports().cancel(job, MINISTRY);
        }
    }

    private static String work(Path folder) throws IOException, InterruptedException {
        DriverManagerDataSource database = (DriverManagerDataSource) Superuser.dataSource();
        Path log = folder.resolve("worker.log");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoneWorker.class.getName(),
                        database.getUrl(),
                        database.getUsername(),
                        folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("LONE_WORKER_PASSWORD", database.getPassword());
        Process worker = builder.start();
        try {
            assertThat(worker.waitFor(4, TimeUnit.MINUTES)).as("it ends").isTrue();
            String said = Files.readString(log);
            assertThat(worker.exitValue()).as(said).isZero();
            return said;
        } finally {
            worker.destroyForcibly();
        }
    }

    /** @return lines and bytes of all files, uncompressed */
    private static long[] content(FileStore store, UUID job, ExportStatus status) throws IOException {
        long lines = 0;
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        for (ExportFile file : status.files()) {
            try (InputStream in =
                    new GZIPInputStream(new BufferedInputStream(store.read(job, file.name(), 0)), 1 << 16)) {
                for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                    bytes += got;
                    for (int i = 0; i < got; i++) {
                        lines += buffer[i] == '\n' ? 1 : 0;
                    }
                }
            }
        }
        return new long[] {lines, bytes};
    }
}
