package id.siklus.bulk;

import id.siklus.MeasuredVisits;
import id.siklus.TestFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.util.unit.DataSize;

/**
 * Ten million resources, exported by one worker in a process of its own with a heap of 256 MB. The many are copies of real visits, made by SQL; they take some 25 GB of
 * disk. Run by name: {@code java -cp ... id.siklus.bulk.MemoryBoundMeasurement 10000000 -Xmx256m}.
 */
final class MemoryBoundMeasurement {

    private static final int VISITS = 15;

    private MemoryBoundMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000_000;
        String heap = arguments.length > 1 ? arguments[1] : "-Xmx256m";
        new MeasuredVisits(5_813).store(VISITS);
        ExportSpeedMeasurement.fill(many);
        Path folder = TestFolder.make("lone-worker");
        FileStore store = new LocalFiles(folder);
        try (OwnWorkers stopped = new OwnWorkers(store, OwnWorkers.limits(1, DataSize.ofBytes(0)))) {
            UUID job = stopped.exports()
                    .start(Asked.system(ExportSpeedMeasurement.TYPES), ExportSpeedMeasurement.MINISTRY, "https://ukur");
            long begin = System.nanoTime();
            String said = LoneWorker.run(folder, heap, Duration.ofHours(1));
            double seconds = (System.nanoTime() - begin) / 1e9;
            ExportStatus status = stopped.exports()
                    .status(job, ExportSpeedMeasurement.MINISTRY)
                    .orElseThrow();
            long counted = status.files().stream().mapToLong(ExportFile::count).sum();
            long[] content = Exported.linesAndBytes(store, job, status);
            System.out.printf(
                    Locale.ROOT,
                    "%s, heap %s: %,d resources told, %,d lines and %,d bytes read back from %d files, in %.0f s (%,.0f a second); %s",
                    status.state(),
                    heap,
                    counted,
                    content[0],
                    content[1],
                    status.files().size(),
                    seconds,
                    counted / seconds,
                    said.substring(said.indexOf("peak")));
        }
        System.exit(0);
    }
}
