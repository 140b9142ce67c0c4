package id.siklus.bench;

import id.siklus.launch.JavaLaunch;
import id.siklus.launch.ServerPlan;
import id.siklus.launch.ServerProcess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A server that the benchmark starts, on a database of its own that is empty when the run begins. */
final class StartedLane implements Lane {

    private final Contestant contestant;
    private final JavaLaunch java;
    private final ServerPlan withoutValidation;
    private final ServerPlan withValidation;
    private final Path directory;
    private final HttpClient http;
    private Optional<ServerProcess> running = Optional.empty();
    private boolean emptied;

    StartedLane(
            Contestant contestant,
            JavaLaunch java,
            ServerPlan withoutValidation,
            ServerPlan withValidation,
            Path directory,
            HttpClient http) {
        this.contestant = contestant;
        this.java = java;
        this.withoutValidation = withoutValidation;
        this.withValidation = withValidation;
        this.directory = directory;
        this.http = http;
    }

    @Override
    public Contestant contestant() {
        return contestant;
    }

    @Override
    public boolean isStartedHere() {
        return true;
    }

    @Override
    public void ready(Work work) throws InterruptedException {
        stop();
        if (!emptied) {
            empty();
        }
        ServerProcess server = ServerProcess.start(
                java, work == Work.INGEST_UNVALIDATED ? withoutValidation : withValidation, directory, http);
        running = Optional.of(server);
        server.awaitReady(http);
        contestant.isNowAt(server.base(), server.meter(), server.senders());
    }

    /** Notes what the last start cost. */
    void recordStart(Work coldOrWarm, int round) {
        running.map(ServerProcess::startCost).ifPresent(start -> {
            contestant.record(round, coldOrWarm, Quantity.START_CPU, start.cpuSeconds());
            contestant.record(round, coldOrWarm, Quantity.START_WALL, start.wallSeconds());
        });
    }

    void recordMemory(Work when) {
        running.ifPresent(server -> {
            contestant.record(0, when, Quantity.RSS, server.meter().residentMegabytes());
            contestant.record(0, when, Quantity.HEAP, server.liveHeapMegabytes());
        });
    }

    @Override
    public void stop() {
        running.ifPresent(ServerProcess::close);
        running = Optional.empty();
    }

    private void empty() {
        if (Files.exists(directory)) {
            try (Stream<Path> tree = Files.walk(directory)) {
                List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new BenchException(
                        "Direktori " + directory + " tidak dapat dikosongkan / cannot be emptied: " + e, e);
            }
        }
        emptied = true;
    }
}
