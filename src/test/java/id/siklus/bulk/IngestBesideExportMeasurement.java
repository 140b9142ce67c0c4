package id.siklus.bulk;

import id.siklus.MeasuredVisits;
import id.siklus.TestServer;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.springframework.util.unit.DataSize;

/**
 * How much slower visits are stored while an export runs, in alternating rounds of one server: alone, beside workers that give way, and beside such that do not. Run
 * by name on a quiet machine: {@code java -cp ... id.siklus.bulk.IngestBesideExportMeasurement 1000000}.
 */
final class IngestBesideExportMeasurement {

    private static final int ROUNDS = 5;
    private static final int SEED_VISITS = 15;
    private static final int WARM_UP_VISITS = 100;
    private static final double SECONDS = 8;
    private static final int ALL_THE_TIME = 100;

    private IngestBesideExportMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        MeasuredVisits visits = new MeasuredVisits(5_813);
        visits.store(SEED_VISITS);
        ExportSpeedMeasurement.fill(many);
        visits.store(WARM_UP_VISITS);
        double[] giving = new double[ROUNDS];
        double[] taking = new double[ROUNDS];
        // The first round is not counted: the export's own code is compiled in it.
        for (int i = -1; i < ROUNDS; i++) {
            double alone = visits.aSecond(SECONDS);
            double beside = beside(visits, "giving way");
            double other;
            ExportProperties limits = OwnWorkers.limits(1, DataSize.ofGigabytes(1), ALL_THE_TIME);
            try (OwnWorkers own = new OwnWorkers(TestServer.bean(FileStore.class), limits).start()) {
                other = beside(visits, "not giving way");
            }
            if (i >= 0) {
                giving[i] = slower(beside, alone);
                taking[i] = slower(other, alone);
                System.out.printf(
                        Locale.ROOT,
                        "%.2f visits a second alone; %.2f beside workers that give way, %.0f %% slower; %.2f beside others, %.0f %% slower%n",
                        alone,
                        beside,
                        giving[i],
                        other,
                        taking[i]);
            }
        }
        Arrays.sort(giving);
        Arrays.sort(taking);
        System.out.printf(
                Locale.ROOT,
                "medians of %d rounds: %.0f %% slower, %.0f %% without giving way%n",
                ROUNDS,
                giving[ROUNDS / 2],
                taking[ROUNDS / 2]);
        System.out.println(
                "load average " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.exit(0);
    }

    private static double slower(double beside, double alone) {
        return 100 * (1 - beside / alone);
    }

    private static double beside(MeasuredVisits visits, String how) throws InterruptedException {
        UUID job = ExportSpeedMeasurement.kickOff(Asked.system(ExportSpeedMeasurement.TYPES));
        double beside = visits.aSecond(SECONDS);
        ExportStatus status = TestServer.bean(Exports.class)
                .status(job, ExportSpeedMeasurement.MINISTRY)
                .orElseThrow();
        TestServer.bean(Exports.class).cancel(job, ExportSpeedMeasurement.MINISTRY);
        System.out.println(
                "   export " + how + ": " + status.state() + ", " + status.percent() + " % after " + SECONDS + " s");
        // The workers leave the part that they were in the middle of.
        Thread.sleep(500);
        return beside;
    }
}
