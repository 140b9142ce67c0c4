package id.siklus.codesystem;

import id.siklus.terminology.LargeSystem.Wanted;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index that this server searches. It answers for an edition only after it was found to hold that edition as PostgreSQL does; until then, and whenever anything
 * is wrong with it, it has no answer and is made anew in the background. Nothing of it is started while no code system is imported.
 */
final class ServedIndex implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ServedIndex.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(30);
    private static final Duration PAUSE_WHILE_OTHERS_BUILD = Duration.ofSeconds(1);
    private static final long SECONDS_TO_END = 10;

    private final ConceptTable table;
    private final IndexBuilder builder;
    private final ExecutorService background = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "siklus-index");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private volatile @Nullable Served served;
    private volatile long nextAttempt = System.nanoTime();

    private record Served(ConceptIndex index, String build, Set<UUID> editions) {}

    ServedIndex(ConceptTable table, IndexBuilder builder) {
        this.table = table;
        this.builder = builder;
    }

    /** @return empty when PostgreSQL must be asked */
    Optional<ConceptIndex.Answer> search(UUID edition, Wanted wanted, int count) {
        Served now = served;
        if (now == null
                || !now.editions().contains(edition)
                || !builder.current().filter(now.build()::equals).isPresent()) {
            refresh();
        }
        if (now == null || !now.editions().contains(edition)) {
            return Optional.empty();
        }
        try {
            return Optional.of(now.index().search(edition, wanted, count));
        } catch (RuntimeException e) {
            if (served == now) {
                broken(now, e.toString());
            }
            return Optional.empty();
        }
    }

    /** An index that does not fit what PostgreSQL says is not asked again. */
    void distrust(String why) {
        Served now = served;
        if (now != null) {
            broken(now, why);
        }
    }

    /** @return whether it answers for this edition at this moment */
    boolean answersFor(UUID edition) {
        Served now = served;
        return now != null && now.editions().contains(edition);
    }

    /** Looks in the background whether the index is there and right; called at start, and whenever something has changed. */
    void refresh() {
        if (System.nanoTime() - nextAttempt < 0 || !refreshing.compareAndSet(false, true)) {
            return;
        }
        try {
            background.execute(this::refreshNow);
        } catch (RejectedExecutionException closing) {
            refreshing.set(false);
        }
    }

    private void refreshNow() {
        try {
            List<Edition> editions = table.editions();
            if (editions.isEmpty()) {
                replace(null);
            } else {
                bringUpToDate(editions);
            }
        } catch (Exception | LinkageError e) {
            nextAttempt = System.nanoTime() + PAUSE_AFTER_FAILURE.toNanos();
            log.warn("The index of code systems could not be made; PostgreSQL answers instead: {}", e.toString());
        } finally {
            refreshing.set(false);
        }
    }

    private void bringUpToDate(List<Edition> editions) throws Exception {
        Set<UUID> wanted = editions.stream().map(Edition::id).collect(Collectors.toUnmodifiableSet());
        Served now = served;
        if (now != null
                && now.editions().containsAll(wanted)
                && builder.current().filter(now.build()::equals).isPresent()) {
            return;
        }
        IndexBuilder.Looked looked = builder.look(editions);
        if (looked.finding() == IndexBuilder.Finding.GOOD) {
            replace(new Served(looked.index().orElseThrow(), looked.build(), wanted));
            return;
        }
        log.info("Index of code systems is {}: making it anew", looked.finding());
        long start = System.nanoTime();
        if (builder.build(editions).isEmpty()) {
            nextAttempt = System.nanoTime() + PAUSE_WHILE_OTHERS_BUILD.toNanos();
            return;
        }
        log.info("Index of code systems made in {} ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        looked = builder.look(editions);
        if (looked.finding() != IndexBuilder.Finding.GOOD) {
            throw new IllegalStateException("the new index is " + looked.finding());
        }
        replace(new Served(looked.index().orElseThrow(), looked.build(), wanted));
    }

    private synchronized void broken(Served old, String why) {
        if (served == old) {
            log.warn("The index of code systems is not used any more: {}", why);
            replace(null);
            refresh();
        }
    }

    private synchronized void replace(@Nullable Served next) {
        Served old = served;
        served = next;
        if (old != null) {
            try {
                old.index().close();
            } catch (RuntimeException e) {
                log.debug("An old index did not close", e);
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        background.shutdownNow();
        if (!background.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
            log.debug("The index is still being made");
        }
        replace(null);
    }
}
