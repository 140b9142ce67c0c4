package id.siklus.chaos;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that belongs to no server: external, as an operator has it, at one port over all its restarts. */
final class SeparatePostgres implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(1);
    private static final int LONGEST_END_SECONDS = 30;

    private final Path data;
    private final int port;
    private EmbeddedPostgres running;

    SeparatePostgres(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.running = open();
    }

    /** @return settings of a server that uses it */
    Map<String, String> keys() {
        return Map.of(
                "siklus.database.url",
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "siklus.database.username",
                "postgres",
                "siklus.database.password",
                "");
    }

    /** SIGQUIT, PostgreSQL's immediate shutdown: backends end at once, nothing is written, the next start replays the log. */
    void restartImmediately() throws IOException, InterruptedException {
        ProcessHandle postmaster = postmaster();
        new ProcessBuilder("kill", "-QUIT", String.valueOf(postmaster.pid()))
                .inheritIO()
                .start()
                .waitFor();
        try {
            postmaster.onExit().get(LONGEST_END_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("PostgreSQL " + postmaster.pid() + " does not end", e);
        }
        running.close();
        running = open();
    }

    @Override
    public void close() throws IOException {
        running.close();
    }

    private EmbeddedPostgres open() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(true)
                .setPort(port)
                .setPGStartupWait(LONGEST_START)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
    }

    private ProcessHandle postmaster() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim());
        return ProcessHandle.of(pid).orElseThrow(() -> new IOException("PostgreSQL " + pid + " is not there"));
    }
}
