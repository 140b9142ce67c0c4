package id.siklus.facility;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Loads the Kemendagri areas as Locations, larger areas first; what is already there as the file says is left alone, so a rerun changes nothing.
 *
 * <p>It writes batches in transactions of their own: an import that is interrupted is finished by the next one.
 */
public final class WilayahImport {

    /** Told after each batch, from any thread, never by two at once. */
    @FunctionalInterface
    public interface Progress {

        /** @param total good lines of the file */
        void reached(int done, int total);
    }

    /** Areas of one transaction: large enough to be written in batched statements, small enough for a heap of 768 MB. */
    private static final int BATCH = 500;

    private static final int WORKERS = 2;

    private final AreaBatch batches;

    WilayahImport(AreaBatch batches) {
        this.batches = batches;
    }

    /**
     * @throws IOException when the file cannot be read; a line that makes no sense is not an error, it is reported
     * @throws RuntimeException when the store fails; what was committed stays
     */
    public WilayahReport load(Path file, Progress progress) throws IOException {
        return load(AreaFile.read(file), progress);
    }

    WilayahReport load(AreaFile file, Progress progress) {
        Run run = new Run(file, progress);
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            for (int level = 1; level <= 4; level++) {
                run.level(level, workers);
            }
        } finally {
            workers.shutdownNow();
        }
        return run.report();
    }

    /** One import on its way. */
    private final class Run {

        private final AreaFile file;
        private final Progress progress;
        private final List<WrongLine> wrong;
        private final Set<AreaCode> placed = new HashSet<>();
        private AreaBatch.Result result = AreaBatch.Result.NONE;

        Run(AreaFile file, Progress progress) {
            this.file = file;
            this.progress = progress;
            this.wrong = new ArrayList<>(file.wrong());
        }

        void level(int level, ExecutorService workers) {
            List<Area> areas = file.areas().stream()
                    .filter(area -> area.code().level() == level)
                    .toList();
            Set<AreaCode> homeless = withoutParent(areas);
            List<Area> good = new ArrayList<>();
            for (Area area : areas) {
                if (homeless.contains(area.code())) {
                    wrong.add(new WrongLine(
                            area.line(), WrongLine.Reason.PARENT, area.code().digits()));
                } else {
                    good.add(area);
                    placed.add(area.code());
                }
            }
            List<Future<?>> pending = new ArrayList<>();
            for (List<Area> batch : Lists.partition(good, BATCH)) {
                pending.add(workers.submit(() -> add(batches.store(batch))));
            }
            pending.forEach(WilayahImport::await);
        }

        private Set<AreaCode> withoutParent(List<Area> areas) {
            Set<AreaCode> strangers = areas.stream()
                    .flatMap(area -> area.code().parent().stream())
                    .filter(parent -> !placed.contains(parent))
                    .collect(Collectors.toCollection(HashSet::new));
            for (List<AreaCode> some : Lists.partition(List.copyOf(strangers), BATCH)) {
                strangers.removeAll(batches.stored(some));
            }
            return areas.stream()
                    .map(Area::code)
                    .filter(code -> code.parent().filter(strangers::contains).isPresent())
                    .collect(Collectors.toSet());
        }

        private synchronized void add(AreaBatch.Result more) {
            result = result.plus(more);
            progress.reached(result.total(), file.areas().size());
        }

        WilayahReport report() {
            wrong.sort(Comparator.comparingInt(WrongLine::number));
            return new WilayahReport(result.created(), result.updated(), result.unchanged(), List.copyOf(wrong));
        }
    }

    private static void await(Future<?> batch) {
        try {
            batch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
