package id.siklus.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/**
 * Sends prepared requests from a fixed number of clients, each of which waits for its answer before it sends the next: a closed loop, bounded in count and
 * in time.
 *
 * @param http keeps one connection for each client
 * @param clients how many send at once
 * @param longest no request is begun after so long
 */
record HttpLoad(HttpClient http, int clients, Duration longest) {

    private static final double NANOS_IN_MILLI = 1e6;
    private static final int EXCERPT = 500;

    /**
     * What came of it.
     *
     * @param millis of each answered request, failures included
     * @param failures answers of 400 and above, and requests without an answer
     * @param firstFailure what the first of them said
     * @param wallMillis from the first request to the last answer
     */
    record Result(List<Double> millis, int failures, Optional<String> firstFailure, double wallMillis) {

        int count() {
            return millis.size();
        }
    }

    /** @param onAnswer takes the body of each successful answer and the index of its request, from several threads */
    Result send(List<HttpRequest> requests, ObjIntConsumer<String> onAnswer) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<String> failed = Collections.synchronizedList(new ArrayList<>());
        List<Double> millis = Collections.synchronizedList(new ArrayList<>(requests.size()));
        long begin = System.nanoTime();
        Callable<Void> client = () -> {
            while (System.nanoTime() - begin < longest.toNanos()) {
                int index = next.getAndIncrement();
                if (index >= requests.size()) {
                    break;
                }
                long sent = System.nanoTime();
                String failure = exchange(requests.get(index), body -> onAnswer.accept(body, index));
                millis.add((System.nanoTime() - sent) / NANOS_IN_MILLI);
                if (!failure.isEmpty()) {
                    failed.add(failure);
                }
            }
            return null;
        };
        runAll(client);
        double wall = (System.nanoTime() - begin) / NANOS_IN_MILLI;
        return new Result(List.copyOf(millis), failed.size(), failed.stream().findFirst(), wall);
    }

    private void runAll(Callable<Void> client) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            for (Future<Void> ended : pool.invokeAll(Collections.nCopies(clients, client))) {
                ended.get();
            }
        } catch (ExecutionException e) {
            throw new BenchException("Pembangkit beban gagal / the load generator failed: " + e.getCause(), e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** @return why it failed, empty when it did not */
    private String exchange(HttpRequest request, Consumer<String> onAnswer) throws InterruptedException {
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            String body = new String(answer.body(), StandardCharsets.UTF_8);
            if (answer.statusCode() >= 400) {
                return answer.statusCode() + " " + body.substring(0, Math.min(EXCERPT, body.length()));
            }
            onAnswer.accept(body);
            return "";
        } catch (IOException e) {
            return e.toString();
        }
    }
}
