package id.siklus.bulk;

import id.siklus.TestServer;
import id.siklus.demo.GeneralVisits;
import id.siklus.facility.CpuSeconds;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.server.ReadableRows;
import id.siklus.storage.Superuser;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

/**
 * How fast exports are: 300, 10,000 and a million resources, plain and gzip'd, beside a bare COPY of the same rows; an increment; and an ingest beside an export.
 * The many are copies of real visits, made by SQL. Run by name on a quiet machine: {@code java -cp ... id.siklus.bulk.ExportSpeedMeasurement 1000000}.
 */
final class ExportSpeedMeasurement {

    private static final int VISITS = 15;
    private static final int FIRST_KEY_OF_COPIES = 1_000_000_000;
    private static final int CHANGES = 1_000;
    private static final int ROUNDS = 3;
    private static final String[] TYPES = {
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
    private static final Caller MINISTRY =
            new Caller("ukur", "", CallerRole.KEMENKES, Set.of("system/*.rs", Caller.SENSITIVE));
    private static final Pattern PROVIDER =
            Pattern.compile("\"serviceProvider\":\\{\"reference\":\"Organization/([^\"]+)\"");
    private static final GeneralVisits SOURCE = new GeneralVisits(5_813, LocalDate.now());
    private static final JdbcTemplate OWNER = new JdbcTemplate(Superuser.dataSource());

    private static int nextVisit;
    private static String puskesmas = "";

    private ExportSpeedMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        System.setProperty("logging.level.id.siklus.request", "OFF");
        send(
                TestServer.tokenOf(CallerRole.KEMENKES, "", "system/*.cruds", Caller.ADMIN, Caller.ACT_FOR),
                SOURCE.preparation());
        Matcher provider = PROVIDER.matcher(SOURCE.visit(0));
        if (!provider.find()) {
            throw new IllegalStateException("a visit names no provider");
        }
        puskesmas = provider.group(1);
        store(VISITS);
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
            double plain = plain(() -> measure("many, plain", Asked.system(TYPES)));
            System.out.printf(Locale.ROOT, "   %.2f of a bare COPY%n", plain / bare);
        }
        for (int i = 0; i < ROUNDS; i++) {
            Instant before =
                    Exported.awaited(kickOff(Asked.system("Library")), MINISTRY).transactionTime();
            change();
            measure("increment of " + CHANGES, Asked.since(before, TYPES));
        }
        ingest();
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

    private static UUID kickOff(ExportRequest request) {
        return TestServer.bean(Exports.class).start(request, MINISTRY, "https://ukur");
    }

    @FunctionalInterface
    private interface Measured {
        double run();
    }

    /** The same workers, but that they do not compress. */
    private static double plain(Measured measured) {
        Workers usual = TestServer.bean(Workers.class);
        usual.stop();
        PartTable parts = TestServer.bean(PartTable.class);
        FileStore files = TestServer.bean(FileStore.class);
        ExportMeters meters = TestServer.bean(ExportMeters.class);
        ExportProperties plain =
                new ExportProperties(2, 100_000, 0, 5, 50, Duration.ofHours(1), DataSize.ofGigabytes(1));
        Workers workers = new Workers(
                parts,
                new PartWork(
                        TestServer.bean(ExportPool.class).dataSource(),
                        parts,
                        TestServer.bean(Picks.class),
                        TestServer.bean(ReadableRows.class),
                        files,
                        plain,
                        meters,
                        Clock.systemUTC()),
                new FailedParts(TestServer.bean(JobTable.class), parts, files, plain),
                meters,
                2);
        workers.start();
        try {
            return measured.run();
        } finally {
            workers.stop();
            usual.start();
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

    private static void fill(int wanted) {
        String list = Arrays.stream(TYPES).map(type -> "'" + type + "'").collect(Collectors.joining(", "));
        String seed = "res_type in (" + list + ") and res_id < " + FIRST_KEY_OF_COPIES;
        int seeds = OWNER.queryForObject("select count(*) from hfj_resource where " + seed, Integer.class);
        Long top = OWNER.queryForObject(
                "select greatest(max(res_id), ?) from hfj_resource", Long.class, (long) FIRST_KEY_OF_COPIES);
        int present = OWNER.queryForObject(
                "select count(*) from hfj_resource where res_type in (" + list + ")", Integer.class);
        int copies = Math.max(0, (wanted - present) / seeds);
        long begin = System.nanoTime();
        OWNER.execute("""
                drop table if exists siklus.seed;
                create table siklus.seed as select res_id, row_number() over (order by res_id) as number from hfj_resource where %s;
                """.formatted(seed));
        String key = "(" + top + " + (copy - 1) * " + seeds + " + s.number)";
        OWNER.execute("insert into hfj_resource (" + columns("hfj_resource").replace("r.", "") + ") select "
                + columns("hfj_resource").replace("r.res_id", key).replace("r.fhir_id", "'g' || " + key)
                + " from generate_series(1, " + copies
                + ") copy, hfj_resource r join siklus.seed s on s.res_id = r.res_id"
                + " order by copy, s.number");
        OWNER.execute("insert into hfj_res_ver (" + columns("hfj_res_ver").replace("r.", "") + ") select "
                + columns("hfj_res_ver").replace("r.res_id", key).replace("r.pid", key)
                + " from generate_series(1, " + copies
                + ") copy, hfj_res_ver r join siklus.seed s on s.res_id = r.res_id"
                + " where r.res_ver = 1 order by copy, s.number");
        OWNER.execute("vacuum analyze hfj_resource");
        OWNER.execute("vacuum analyze hfj_res_ver");
        OWNER.execute("vacuum analyze siklus.change_log");
        OWNER.execute("checkpoint");
        System.out.printf(
                Locale.ROOT,
                "filled to %,d of %d different ones in %.0f s%n",
                present + copies * seeds,
                seeds,
                (System.nanoTime() - begin) / 1e9);
    }

    private static String columns(String table) {
        List<String> columns = OWNER.queryForList(
                "select column_name::text from information_schema.columns where table_name = ? and table_schema = 'public' order by 1",
                String.class,
                table);
        return columns.stream().map(column -> "r." + column).collect(Collectors.joining(", "));
    }

    /** New versions of some, anywhere among all. */
    private static void change() {
        OWNER.execute(
                "drop table if exists siklus.seed; create table siklus.seed as select res_id from hfj_resource where res_id > "
                        + FIRST_KEY_OF_COPIES + " order by random() limit " + CHANGES);
        OWNER.update(
                "update hfj_resource set res_ver = res_ver + 1, res_updated = localtimestamp where res_id in (select res_id from siklus.seed)");
        OWNER.execute(
                "insert into hfj_res_ver (" + columns("hfj_res_ver").replace("r.", "") + ") select "
                        + columns("hfj_res_ver")
                                .replace("r.pid", "nextval('seq_resource_history_id') + 3000000000")
                                .replace("r.res_ver", "h.res_ver")
                        + " from hfj_resource h join siklus.seed s on s.res_id = h.res_id join hfj_res_ver r on r.res_id = h.res_id and r.res_ver = h.res_ver - 1");
    }

    private static void ingest() throws InterruptedException {
        store(60);
        for (int i = 0; i < ROUNDS; i++) {
            double alone = visitsASecond(40);
            UUID job = kickOff(Asked.system(TYPES));
            double beside = visitsASecond(40);
            boolean running = TestServer.bean(Exports.class)
                            .status(job, MINISTRY)
                            .orElseThrow()
                            .state()
                    == ExportStatus.State.RUNNING;
            TestServer.bean(Exports.class).cancel(job, MINISTRY);
            // The worker that was in the middle of a part leaves it.
            Thread.sleep(1_000);
            System.out.printf(
                    Locale.ROOT,
                    "ingest: %.1f visits a second alone, %.1f beside an export (%s), %.0f %% slower%n",
                    alone,
                    beside,
                    running ? "running to the end of it" : "which ended before",
                    100 * (1 - beside / alone));
        }
    }

    private static double visitsASecond(int visits) {
        long begin = System.nanoTime();
        store(visits);
        return visits / ((System.nanoTime() - begin) / 1e9);
    }

    private static void store(int visits) {
        String token = TestServer.tokenOf(CallerRole.PUSKESMAS, puskesmas, "system/*.cruds");
        for (int i = 0; i < visits; i++) {
            send(token, SOURCE.visit(nextVisit++));
        }
    }

    private static void send(String token, String bundle) {
        HttpResponse<String> answer = TestServer.send(TestServer.requestWith(token, "")
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(bundle)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
