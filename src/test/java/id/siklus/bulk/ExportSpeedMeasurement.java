package id.siklus.bulk;

import id.siklus.MeasuredVisits;
import id.siklus.TestServer;
import id.siklus.facility.CpuSeconds;
import id.siklus.follow.Followers;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.storage.Superuser;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

/**
 * How fast exports are: 300, 10,000 and a million resources, plain and gzip'd, beside a bare COPY of the same rows; and an increment.
 * The many are copies of real visits, made by SQL. Run by name on a quiet machine: {@code java -cp ... id.siklus.bulk.ExportSpeedMeasurement 1000000}.
 */
final class ExportSpeedMeasurement {

    private static final int VISITS = 15;
    private static final int CHANGES = 1_000;
    private static final int ROUNDS = 3;
    static final String[] TYPES = {
        "Patient",
        "Encounter",
        "Condition",
        "Observation",
        "Procedure",
        "MedicationRequest",
        "MedicationDispense",
        "Medication",
        "Immunization",
        "AllergyIntolerance",
        "ClinicalImpression",
        "Composition",
        "ServiceRequest",
        "DiagnosticReport",
        "Specimen",
        "QuestionnaireResponse",
        "CarePlan",
        "MedicationStatement",
        "RiskAssessment",
        "EpisodeOfCare"
    };
    static final Caller MINISTRY = new Caller("ukur", "", CallerRole.KEMENKES, Set.of("system/*.rs", Caller.SENSITIVE));

    private ExportSpeedMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        new MeasuredVisits(5_813).store(VISITS);
        for (int i = 0; i < 5; i++) {
            measure("300, from kick-off to the manifest, time " + (i + 1), Asked.system(TYPES));
        }
        fill(10_000);
        for (int i = 0; i < 5; i++) {
            measure("10,000, time " + (i + 1), Asked.system(TYPES));
        }
        fill(many);
        for (int i = 0; i < ROUNDS; i++) {
            double bare = bareCopy();
            double gzip = measure("many, gzip'd", Asked.system(TYPES));
            System.out.printf(Locale.ROOT, "   %.2f of a bare COPY%n", gzip / bare);
            double plain = plain();
            System.out.printf(Locale.ROOT, "   %.2f of a bare COPY%n", plain / bare);
        }
        for (int i = 0; i < ROUNDS; i++) {
            Instant before =
                    Exported.awaited(kickOff(Asked.system("Library")), MINISTRY).transactionTime();
            change();
            measure("increment of " + CHANGES, Asked.since(before, TYPES));
        }
        System.out.println(
                "load average " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.exit(0);
    }

    /** @return resources a second */
    private static double measure(String what, ExportRequest request) {
        CpuSeconds before = CpuSeconds.now();
        long begin = System.nanoTime();
        UUID job = kickOff(request);
        double kickOff = (System.nanoTime() - begin) / 1e6;
        ExportStatus status = Exported.awaited(job, MINISTRY);
        double seconds = (System.nanoTime() - begin) / 1e9;
        CpuSeconds used = CpuSeconds.now().since(before);
        long rows = status.files().stream().mapToLong(ExportFile::count).sum();
        long bytes = status.files().stream().mapToLong(ExportFile::bytes).sum();
        if (status.state() != ExportStatus.State.DONE) {
            throw new IllegalStateException(status.toString());
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %,d resources in %.3f s (kick-off %.0f ms), %,.0f a second, CPU a resource %.4f ms server + %.4f ms PostgreSQL, %d files, %,d bytes%n",
                what,
                rows,
                seconds,
                kickOff,
                rows / seconds,
                used.server() * 1_000 / rows,
                used.database() * 1_000 / rows,
                status.files().size(),
                bytes);
        TestServer.bean(Exports.class).cancel(job, MINISTRY);
        return rows / seconds;
    }

    static UUID kickOff(ExportRequest request) {
        return TestServer.bean(Exports.class).start(request, MINISTRY, "https://ukur");
    }

    /** The same workers, but that they do not compress. */
    private static double plain() {
        ExportProperties limits = OwnWorkers.limits(0, DataSize.ofGigabytes(1));
        try (OwnWorkers own = new OwnWorkers(TestServer.bean(FileStore.class), limits).start()) {
            return measure("many, plain", Asked.system(TYPES));
        }
    }

    /** @return rows a second of what no export could beat */
    private static double bareCopy() throws Exception {
        String list = Arrays.stream(TYPES).map(type -> "'" + type + "'").collect(Collectors.joining(", "));
        try (Connection connection = TestServer.bean(DataSource.class).getConnection()) {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("set statement_timeout = 0");
            }
            CpuSeconds before = CpuSeconds.now();
            long begin = System.nanoTime();
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select res_text_vc from hfj_res_ver where res_type in (" + list + ")) to stdout",
                            OutputStream.nullOutputStream());
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "bare COPY: %,d rows in %.2f s, %,.0f a second, %s%n",
                    rows,
                    seconds,
                    rows / seconds,
                    CpuSeconds.now().since(before));
            return rows / seconds;
        }
    }

    /** Copies of the visits that are stored, until there are so many resources. */
    static void fill(int wanted) {
        String list = Arrays.stream(TYPES).map(type -> "'" + type + "'").collect(Collectors.joining(", "));
        String seed = "res_type in (" + list + ") and res_id < " + StoredCopies.FIRST_KEY;
        Integer seeds = owner().queryForObject("select count(*) from hfj_resource where " + seed, Integer.class);
        Integer present = owner().queryForObject(
                        "select count(*) from hfj_resource where res_type in (" + list + ")", Integer.class);
        long begin = System.nanoTime();
        // They stay as long as the process.
        StoredCopies copies = StoredCopies.of(seed, Math.max(1, (wanted - present) / seeds));
        StoredCopies.settle();
        // Flat tables and work are made of the copies too, and would be beside what is measured.
        Awaitility.await()
                .atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> TestServer.bean(Followers.class).list().stream().allMatch(each -> each.behind() == 0));
        System.out.printf(
                Locale.ROOT,
                "filled to %,d of %d different ones in %.0f s%n",
                present + copies.count(),
                seeds,
                (System.nanoTime() - begin) / 1e9);
    }

    /** New versions of some, anywhere among all. */
    private static void change() {
        owner().execute(
                        "drop table if exists siklus.seed; create table siklus.seed as select res_id from hfj_resource where res_id > "
                                + StoredCopies.FIRST_KEY + " order by random() limit " + CHANGES);
        owner().update(
                        "update hfj_resource set res_ver = res_ver + 1, res_updated = localtimestamp where res_id in (select res_id from siklus.seed)");
        owner().execute(
                        "insert into hfj_res_ver ("
                                + StoredCopies.columns("hfj_res_ver").replace("r.", "") + ") select "
                                + StoredCopies.columns("hfj_res_ver")
                                        .replace("r.pid", "nextval('seq_resource_history_id') + 3000000000")
                                        .replace("r.res_ver", "h.res_ver")
                                + " from hfj_resource h join siklus.seed s on s.res_id = h.res_id join hfj_res_ver r on r.res_id = h.res_id and r.res_ver = h.res_ver - 1");
    }

    private static JdbcTemplate owner() {
        return new JdbcTemplate(Superuser.dataSource());
    }
}
