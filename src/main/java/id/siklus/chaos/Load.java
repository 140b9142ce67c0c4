package id.siklus.chaos;

import id.siklus.chaos.Client.Reply;
import id.siklus.demo.GeneralVisits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writers that push one visit after the other, each a transaction of twenty resources, and remember of each what was sent and what was answered. Each waits for its
 * answer before it sends the next.
 */
final class Load implements AutoCloseable {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final int PAUSE_AFTER_FAILURE_MILLIS = 100;

    private final Client client;
    private final boolean stubborn;
    private final ExecutorService writers;
    private final GeneralVisits visits;
    private final List<Attempt> attempts = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger next = new AtomicInteger();
    private volatile boolean ended;

    /**
     * One sending of one visit.
     *
     * @param request its X-Request-ID, which the server keeps in every row that it writes for it
     * @param reply what was answered, null when the connection broke
     * @param sent System.nanoTime() before
     */
    record Attempt(String request, @Nullable Reply reply, long sent) {

        boolean acknowledged() {
            return reply != null && reply.ok();
        }
    }

    private Load(Client client, GeneralVisits visits, int writers, boolean stubborn) {
        this.client = client;
        this.visits = visits;
        this.stubborn = stubborn;
        this.writers = Executors.newFixedThreadPool(writers);
        for (int i = 0; i < writers; i++) {
            this.writers.execute(this::write);
        }
    }

    /** Writers that end at the first connection that breaks. */
    static Load untilBroken(Client client, GeneralVisits visits, int writers) {
        return new Load(client, visits, writers, false);
    }

    /** Writers that send a visit again until it is taken, as {@code siklus push} does. */
    static Load untilTaken(Client client, GeneralVisits visits, int writers) {
        return new Load(client, visits, writers, true);
    }

    /** @return everything so far */
    List<Attempt> attempts() {
        synchronized (attempts) {
            return List.copyOf(attempts);
        }
    }

    List<Attempt> acknowledged() {
        return attempts().stream().filter(Attempt::acknowledged).toList();
    }

    /** Waits until so many were taken. */
    void awaitAcknowledged(int count, long longestMillis) throws InterruptedException {
        await(taken -> taken.size() >= count, longestMillis);
    }

    /** Waits until so many were taken of those that were sent after that moment. */
    void awaitAcknowledgedSince(long nanos, int count, long longestMillis) throws InterruptedException {
        await(taken -> taken.stream().filter(attempt -> attempt.sent() > nanos).count() >= count, longestMillis);
    }

    /** @param enough is asked after each answer, of all attempts that were taken */
    private void await(Predicate<List<Attempt>> enough, long longestMillis) throws InterruptedException {
        long end = System.nanoTime() + longestMillis * 1_000_000;
        synchronized (attempts) {
            for (long left = longestMillis;
                    left > 0 && !enough.test(acknowledged());
                    left = (end - System.nanoTime()) / 1_000_000) {
                attempts.wait(left);
            }
        }
    }

    /** @return how often each status was answered; 0 stands for a connection that broke */
    static Map<Integer, Integer> statuses(List<Attempt> attempts) {
        Map<Integer, Integer> counted = new TreeMap<>();
        attempts.forEach(
                one -> counted.merge(one.reply() == null ? 0 : one.reply().status(), 1, Integer::sum));
        return counted;
    }

    /** No further visit is begun; returns when those under way have ended. */
    @Override
    public void close() throws InterruptedException {
        ended = true;
        writers.shutdown();
        if (!writers.awaitTermination(90, TimeUnit.SECONDS)) {
            writers.shutdownNow();
        }
    }

    private void write() {
        try {
            while (!ended) {
                String bundle = visit(next.getAndIncrement());
                boolean taken = false;
                while (!taken && !ended) {
                    Attempt attempt = send(bundle);
                    add(attempt);
                    taken = attempt.acknowledged() || !stubborn;
                    if (attempt.reply() == null && !stubborn) {
                        return;
                    }
                    if (!attempt.acknowledged()) {
                        // A client that was refused waits before it sends again.
                        Thread.sleep(PAUSE_AFTER_FAILURE_MILLIS);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void add(Attempt attempt) {
        synchronized (attempts) {
            attempts.add(attempt);
            attempts.notifyAll();
        }
    }

    private String visit(int number) {
        synchronized (visits) {
            return visits.visit(number);
        }
    }

    private Attempt send(String bundle) throws InterruptedException {
        String request = String.format("chaos-%08d", NUMBERS.incrementAndGet());
        long sent = System.nanoTime();
        try {
            return new Attempt(request, client.send(client.transaction(bundle).header("X-Request-ID", request)), sent);
        } catch (IOException broken) {
            return new Attempt(request, null, sent);
        }
    }
}
