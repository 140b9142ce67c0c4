package id.siklus.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** A server that was started on free ports with a database directory of its own, and is stopped with everything it started. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(45);
    private static final long POLL_MILLIS = 50;
    private static final double NANOS_IN_SECOND = 1e9;
    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 32_000;

    private final Process process;
    private final URI base;
    private final URI readiness;
    private final Path database;
    private final Path log;
    private final Start start;
    private final ServerPlan plan;

    /**
     * What the start cost, until the first answer to {@code /fhir/metadata}.
     *
     * @param cpuSeconds of the server's JVM
     * @param wallSeconds since the process was started
     */
    public record Start(double cpuSeconds, double wallSeconds) {}

    private ServerProcess(
            Process process, URI base, URI readiness, Path database, Path log, Start start, ServerPlan plan) {
        this.process = process;
        this.base = base;
        this.readiness = readiness;
        this.database = database;
        this.log = log;
        this.start = start;
        this.plan = plan;
    }

    /**
     * Returns when the server has answered {@code /fhir/metadata} for the first time.
     *
     * @param directory holds the database ({@code pg}) and the log of each start
     * @throws LaunchException when the server ends or does not answer in five minutes; it names the log
     */
    public static ServerProcess start(JavaLaunch java, ServerPlan plan, Path directory, HttpClient http)
            throws InterruptedException {
        try {
            Files.createDirectories(directory);
            Path database = directory.resolve("pg");
            Path log = directory.resolve("server.log");
            Map<String, String> keys = new TreeMap<>(plan.keys());
            keys.putIfAbsent("siklus.server.port", String.valueOf(freePort()));
            String managementPort = String.valueOf(freePort());
            keys.put("siklus.management.port", managementPort);
            keys.put("siklus.database.directory", database.toString());
            long begin = System.nanoTime();
            Process process = new ProcessBuilder(java.command(plan.mainClass(), keys, plan.arguments()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            URI base = URI.create("http://127.0.0.1:" + keys.get("siklus.server.port") + "/fhir");
            URI readiness = URI.create("http://127.0.0.1:" + managementPort + "/health/readiness");
            ServerProcess starting =
                    new ServerProcess(process, base, readiness, database, log, new Start(Double.NaN, Double.NaN), plan);
            OpenServers.add(starting);
            try {
                starting.awaitAnswer(http, URI.create(base + "/metadata"));
            } catch (LaunchException | InterruptedException e) {
                starting.close();
                throw e;
            }
            Start start = new Start(
                    ProcessClock.ofProcess(process.pid()) / 1_000, (System.nanoTime() - begin) / NANOS_IN_SECOND);
            ServerProcess started = new ServerProcess(process, base, readiness, database, log, start, plan);
            OpenServers.replace(starting, started);
            return started;
        } catch (IOException e) {
            throw new LaunchException(
                    "Server tidak dapat dijalankan di " + directory + " / cannot start a server there: " + e, e);
        }
    }

    /**
     * Returns when the server has also done what it does behind its open port: the guide is stored and the validator warm. What is counted or measured before
     * that counts this work too. Servers that are not ours tell nothing of the kind, and are ready when they answer.
     */
    public void awaitReady(HttpClient http) throws InterruptedException {
        if (plan.asksForTokens()) {
            awaitAnswer(http, readiness);
        }
    }

    public URI base() {
        return base;
    }

    /** Registers clients where the server wants to know who sends. */
    public Senders senders() {
        return plan.asksForTokens() ? Senders.registeredAt(base, plan, database) : Senders.nobody();
    }

    public Start startCost() {
        return start;
    }

    public Meter meter() {
        return Meter.of(process.pid(), database);
    }

    public double liveHeapMegabytes() {
        return Heap.liveMegabytes(process.pid());
    }

    /** @return data directory of its embedded PostgreSQL */
    public Path database() {
        return database;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL: the server can do nothing about it, and its PostgreSQL lives on until the next start ends it. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /**
     * SIGTERM, as an operator or systemd ends it.
     *
     * @return whether it ended in that time; if not it is still running
     */
    public boolean stop(Duration longest) throws InterruptedException {
        process.destroy();
        boolean ended = process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
        if (ended) {
            OpenServers.remove(this);
        }
        return ended;
    }

    /** Stops the server in its own orderly way; only what does not end in time is ended by force, its PostgreSQL included. */
    @Override
    public void close() {
        OpenServers.remove(this);
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Meter.postmasterIn(database).ifPresent(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy));
    }

    private void awaitAnswer(HttpClient http, URI address) throws InterruptedException {
        HttpRequest question =
                HttpRequest.newBuilder(address).timeout(LONGEST_START).build();
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < LONGEST_START.toNanos()) {
            if (!process.isAlive()) {
                throw new LaunchException("Server berhenti sebelum siap (kode " + process.exitValue() + "); lihat "
                        + log + " / the server ended before it was ready, see its log");
            }
            try {
                HttpResponse<Void> answer = http.send(question, BodyHandlers.discarding());
                if (answer.statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // connection refused until the port is open
            }
            // Another process's port can only be asked again; the loop ends after LONGEST_START.
            Thread.sleep(POLL_MILLIS);
        }
        throw new LaunchException("Server tidak menjawab " + address + " dalam " + LONGEST_START.toMinutes()
                + " menit; lihat " + log + " / no answer there, see its log");
    }

    /**
     * @return a port that nobody listens on now, below those that systems give to connections that go out: it may be closed and opened again
     * @throws UncheckedIOException when a hundred are taken
     */
    public static int freePort() {
        for (int tried = 1; ; tried++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                if (tried == 100) {
                    throw new UncheckedIOException(taken);
                }
            }
        }
    }
}
