package id.siklus.bench;

import id.siklus.bench.HttpLoad.Result;
import id.siklus.bench.Requests.StoredPatient;
import id.siklus.bench.Samples.Side;
import id.siklus.demo.GeneralVisits;
import id.siklus.launch.Meter;
import id.siklus.launch.Senders;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the servers that are compared, over all its starts: it remembers which visits it has stored, so that every read asks for something that is there and
 * that nobody has asked for before.
 */
final class Contestant {

    private static final Pattern STORED_PATIENT = Pattern.compile("Patient/([A-Za-z0-9.-]{1,64})/_history/");
    private static final int ONE_CLIENT = 1;
    private static final int READING_CLIENTS = 8;
    private static final double MILLIS_IN_SECOND = 1_000;

    private final Side side;
    private final String name;
    private final GeneralVisits visits;
    private final HttpClient http;
    private final Size size;
    private final Samples samples;
    private final List<StoredPatient> patients = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final List<String> failures = new ArrayList<>();
    private Requests requests;
    private Meter meter;
    private int nextVisit;
    private int nextQuestion;
    private boolean prepared;

    Contestant(Side side, String name, GeneralVisits visits, HttpClient http, Size size, Samples samples) {
        this.side = side;
        this.name = name;
        this.visits = visits;
        this.http = http;
        this.size = size;
        this.samples = samples;
        this.requests = new Requests(URI.create("http://127.0.0.1"), visits, Senders.nobody());
        this.meter = Meter.none();
    }

    String name() {
        return name;
    }

    /** @return what went wrong, one line for each block of requests with failures */
    List<String> failures() {
        return List.copyOf(failures);
    }

    void isNowAt(URI base, Meter processes, Senders senders) {
        requests = new Requests(base, visits, senders);
        meter = processes;
    }

    /**
     * Stores what visits refer to, once, then the first visit, whose time is a figure of its own (a validator that is not warmed shows here), then warms up.
     *
     * @throws BenchException when the server refuses what the benchmark must store
     */
    void warmUpIngest(Work work) throws InterruptedException {
        if (!prepared) {
            Result result = load(ONE_CLIENT).send(List.of(requests.preparation()), (body, index) -> {});
            require(result, "Organization, Location, Practitioner");
            prepared = true;
        }
        Result first = store(1);
        require(first, "Bundle kunjungan / visit Bundle");
        record(0, work, Quantity.FIRST_CALL, first.wallMillis());
        keepFailures(work, store(size.warmUpVisits() - 1));
    }

    void ingest(Work work, int round) throws InterruptedException {
        Meter.Reading before = meter.read();
        Result result = store(size.visits());
        keep(work, round, result, meter.read().since(before), GeneralVisits.RESOURCES_IN_A_VISIT);
    }

    void warmUpReads(Work work) throws InterruptedException {
        nextQuestion = 0;
        keepFailures(work, ask(work, size.warmUpRequests()));
    }

    void reads(Work work, int round) throws InterruptedException {
        Meter.Reading before = meter.read();
        Result result = ask(work, size.requests());
        keep(work, round, result, meter.read().since(before), 1);
    }

    void record(int round, Work work, Quantity quantity, double value) {
        samples.add(side, round, work, quantity, value);
    }

    private Result store(int count) throws InterruptedException {
        int from = nextVisit;
        nextVisit += count;
        List<HttpRequest> bundles = new ArrayList<>(count);
        for (int number = from; number < nextVisit; number++) {
            bundles.add(requests.visit(number));
        }
        return load(ONE_CLIENT).send(bundles, (body, index) -> {
            Matcher location = STORED_PATIENT.matcher(body);
            if (location.find()) {
                StoredPatient patient = new StoredPatient(from + index, location.group(1));
                if (known.add(patient.id())) {
                    patients.add(patient);
                }
            }
        });
    }

    private Result ask(Work work, int count) throws InterruptedException {
        if (patients.isEmpty()) {
            throw new BenchException(name + ": tidak ada pasien tersimpan / no patient was stored");
        }
        List<HttpRequest> questions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int question = nextQuestion++;
            questions.add(requests.ask(work, patients.get(question % patients.size()), question / patients.size()));
        }
        return load(READING_CLIENTS).send(questions, (body, index) -> {});
    }

    private HttpLoad load(int clients) {
        return new HttpLoad(http, clients, size.longestBlock());
    }

    private void keep(Work work, int round, Result result, Meter.Reading used, int unitsInRequest) {
        keepFailures(work, result);
        double units = (double) (result.count() - result.failures()) * unitsInRequest;
        record(round, work, Quantity.CPU, (used.server() + used.postgres()) / units);
        record(round, work, Quantity.CPU_COMPILED, (used.server() - used.compiler() + used.postgres()) / units);
        record(round, work, Quantity.CPU_SERVER, used.server() / units);
        record(round, work, Quantity.CPU_POSTGRES, used.postgres() / units);
        record(round, work, Quantity.RATE, units / result.wallMillis() * MILLIS_IN_SECOND);
        record(round, work, Quantity.P50, Statistics.percentile(result.millis(), 0.5));
        record(round, work, Quantity.P95, Statistics.percentile(result.millis(), 0.95));
    }

    private void keepFailures(Work work, Result result) {
        result.firstFailure()
                .ifPresent(text -> failures.add(name + ", " + work.english() + ": " + result.failures() + " of "
                        + result.count() + " requests failed, the first with " + text.replaceAll("\\s+", " ")));
    }

    private void require(Result result, String what) {
        result.firstFailure().ifPresent(text -> {
            throw new BenchException(name + " menolak " + what + " / refused: " + text.replaceAll("\\s+", " "));
        });
    }
}
