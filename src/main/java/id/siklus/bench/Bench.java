package id.siklus.bench;

import id.siklus.bench.Samples.Side;
import id.siklus.demo.GeneralVisits;
import id.siklus.launch.JavaLaunch;
import id.siklus.launch.Machine;
import id.siklus.launch.Meter;
import id.siklus.launch.Senders;
import id.siklus.push.Credentials;
import id.siklus.push.FhirEndpoint;
import id.siklus.push.RetryPolicy;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * {@code siklus bench}: starts the servers, lets them do the same work in alternating blocks, and reports medians and ratios.
 *
 * <p>On a machine that others use too, times are upper bounds, but a ratio of two blocks that ran one after the other still holds. The load generator runs on
 * the same machine; its own CPU is in nobody's figure.
 */
public final class Bench {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);
    private static final RetryPolicy ONCE = new RetryPolicy(1, Duration.ZERO, Duration.ZERO);
    private static final int RUNS = 1_000_000;

    private final BenchOptions options;
    private final Clock clock;
    private final Consumer<String> progress;

    /**
     * @param clock dates the report
     * @param progress takes one line when something begins
     */
    public Bench(BenchOptions options, Clock clock, Consumer<String> progress) {
        this.options = options;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Measures, writes the report file when one is wanted, and returns the table for the console.
     *
     * @throws IllegalArgumentException when the report file cannot be written
     * @throws IOException when nobody answers at the address of a running server
     * @throws BenchException when a server does not start or refuses the work; every server that was started is stopped
     * @throws InterruptedException when the thread is interrupted; the servers are stopped too
     */
    public String run() throws IOException, InterruptedException {
        options.report().ifPresent(file -> new ReportFile(file).requireWritable());
        if (options.url().isPresent()) {
            new FhirEndpoint(options.url().get(), ONCE, Locale.ENGLISH, Credentials.NONE).get("/metadata");
        }
        Machine machine = Machine.here();
        Size size = options.size();
        Samples samples = new Samples();
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(LONGEST_CONNECT)
                .build();
        GeneralVisits visits = new GeneralVisits(
                clock.millis() / 1_000 % RUNS, LocalDate.now(clock).minusDays(2));
        Path directory = options.directory().toAbsolutePath().normalize();
        JavaLaunch java = JavaLaunch.asThisProcess(options.jvmFlags());

        List<Lane> lanes = new ArrayList<>();
        Contestant measured = new Contestant(Side.MEASURED, "Siklus", visits, http, size, samples);
        lanes.add(
                options.url().isPresent()
                        ? new RunningLane(
                                measured,
                                options.url().get(),
                                new Meter(options.serverPid(), options.postmasterPid()),
                                options.token().map(Senders::with).orElseGet(Senders::nobody))
                        : new StartedLane(
                                measured,
                                java,
                                ContestantPlans.siklusWithoutValidation(),
                                ContestantPlans.siklus(options.serve()),
                                directory.resolve("siklus"),
                                http));
        if (options.baseline()) {
            lanes.add(new StartedLane(
                    new Contestant(Side.BASELINE, "HAPI", visits, http, size, samples),
                    java,
                    ContestantPlans.stock(),
                    ContestantPlans.stockWithValidation(),
                    directory.resolve("stock"),
                    http));
        }
        Race race = new Race(lanes, size, progress);
        try {
            race.run();
        } finally {
            lanes.forEach(Lane::stop);
        }
        samples.deriveValidation();
        List<String> remarks = lanes.stream()
                .flatMap(lane -> lane.contestant().failures().stream())
                .toList();
        Report report = new Report(machine, LocalDate.now(clock), method(size), samples.lines(), remarks);
        options.report().ifPresent(file -> new ReportFile(file).write(report));
        return report.asText();
    }

    private String method(Size size) {
        return "`siklus bench" + (options.baseline() ? " --baseline" : "") + (options.quick() ? " --quick" : "")
                + "`: " + size.rounds() + " alternating blocks of each work; ingest of " + size.visits()
                + " transaction Bundles of " + GeneralVisits.RESOURCES_IN_A_VISIT + " resources by 1 client after "
                + size.warmUpVisits() + " to warm up; " + size.requests() + " reads by 8 clients after "
                + size.warmUpRequests() + "; no search is sent twice; JVM flags `"
                + String.join(" ", options.jvmFlags())
                + "` for every server; CPU and times are for one resource (ingest, validation) or one request, p50/p95 of"
                + " ingest for one Bundle; figures are medians of the blocks, ratios are medians of the blocks' ratios";
    }
}
