package id.siklus.projection;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import id.siklus.TestServer;
import id.siklus.careplan.RunningUpkeep;
import id.siklus.demo.GeneralVisits;
import id.siklus.facility.CpuSeconds;
import id.siklus.follow.FollowerStatus;
import id.siklus.follow.Followers;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.storage.Superuser;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the flat tables cost: an ingest of visits with their upkeep and without, in alternating rounds of one server; how late they are meanwhile; and a rebuild of
 * many resources, copies of real visits made by SQL. Run by name: {@code java -cp ... id.siklus.projection.FlatSpeedMeasurement 100000}; with {@code semua} as its
 * second argument it measures an ingest with all followers and without any, of people who are new and then of people who come again, and nothing else; its third says after how many visits.
 */
final class FlatSpeedMeasurement {

    private static final int WARM_UP_VISITS = 300;
    private static final int ROUNDS = 6;
    private static final int VISITS = 30;
    private static final int REBUILDS = 2;
    private static final int LOOK_MS = 20;
    private static final Pattern PROVIDER =
            Pattern.compile("\"serviceProvider\":\\{\"reference\":\"Organization/([^\"]+)\"");
    private static final GeneralVisits SOURCE = new GeneralVisits(6_017, LocalDate.now());
    private static final JdbcTemplate OWNER = new JdbcTemplate(Superuser.dataSource());

    private static int nextVisit;
    private static boolean everything;
    private static boolean peopleComeAgain;
    private static String puskesmas = "";

    private FlatSpeedMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        System.setProperty("siklus.limits.requests-per-second", "0");
        System.setProperty("logging.level.id.siklus.request", "OFF");
        send(
                TestServer.tokenOf(CallerRole.KEMENKES, "", "system/*.cruds", Caller.ADMIN, Caller.ACT_FOR),
                SOURCE.preparation());
        Matcher provider = PROVIDER.matcher(SOURCE.visit(0));
        if (!provider.find()) {
            throw new IllegalStateException("a visit names no provider");
        }
        puskesmas = provider.group(1);
        everything = arguments.length > 1 && arguments[1].equals("semua");
        if (everything) {
            try (RunningUpkeep plans = new RunningUpkeep()) {
                store(arguments.length > 2 ? Integer.parseInt(arguments[2]) : WARM_UP_VISITS);
                awaitFollowed();
                say("people who are new");
                ingest();
                peopleComeAgain = true;
                say("people who come again");
                ingest();
            }
            System.exit(0);
        }
        store(WARM_UP_VISITS);
        awaitFollowed();
        ingest();
        lag();
        rebuild(many);
        say("load average %.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.exit(0);
    }

    private static void ingest() throws Exception {
        double[] with = new double[ROUNDS];
        double[] without = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 2 == 0) {
                with[round] = ingestFollowed();
                without[round] = ingestAlone();
            } else {
                without[round] = ingestAlone();
                with[round] = ingestFollowed();
            }
            say("a visit: CPU %.1f ms followed, %.1f ms not", with[round], without[round]);
        }
        double[] ratios = new double[ROUNDS];
        Arrays.setAll(ratios, i -> with[i] / without[i]);
        say(
                "ingest with and without, medians of %d rounds: %.1f and %.1f ms CPU a visit of about %d resources, median of the ratios %.3f",
                ROUNDS, median(with), median(without), SOURCE.visit(0).split("\"fullUrl\"").length - 1, median(ratios));
    }

    private static double ingestFollowed() throws Exception {
        awaitFollowed();
        CpuSeconds before = CpuSeconds.now();
        store(VISITS);
        awaitFollowed();
        return cpu(before) / VISITS;
    }

    /** The follower cannot work while somebody else has its row. */
    private static double ingestAlone() throws Exception {
        awaitFollowed();
        try (Connection connection = Superuser.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select from siklus.follower" + (everything ? "" : " where name = 'flat'") + " for update");
            CpuSeconds before = CpuSeconds.now();
            store(VISITS);
            double cpu = cpu(before) / VISITS;
            connection.rollback();
            return cpu;
        }
    }

    /** From the answer to a visit until its Encounter is in the table, while other visits go on coming. */
    private static void lag() throws Exception {
        awaitFollowed();
        Thread other = new Thread(() -> store(40));
        other.start();
        List<Double> lags = new ArrayList<>();
        while (other.isAlive()) {
            send(token(), visit(nextVisit()));
            long begin = System.nanoTime();
            long seq = OWNER.queryForObject(
                    "select max(seq) from siklus.change_log where res_type = 'Encounter'", Long.class);
            while (OWNER.queryForObject("""
                    select count(*) from siklus.change_log l join flat.encounter f on f.res_id = l.res_id where l.seq = ?""", Long.class, seq) == 0) {
                // The resolution of the measurement.
                Thread.sleep(LOOK_MS);
            }
            lags.add((System.nanoTime() - begin) / 1e6);
        }
        other.join();
        lags.sort(null);
        say(
                "from the answer to the row, %d visits beside others: p50 %.0f ms, p95 %.0f ms, longest %.0f ms",
                lags.size(),
                lags.get(lags.size() / 2),
                lags.get((int) (lags.size() * 0.95)),
                lags.get(lags.size() - 1));
    }

    private static void rebuild(int many) throws Exception {
        fill(many);
        Followers followers = new Followers(Superuser.dataSource());
        for (int i = 0; i < REBUILDS; i++) {
            CpuSeconds before = CpuSeconds.now();
            followers.wantRebuild("flat");
            awaitFollowed();
            CpuSeconds used = CpuSeconds.now().since(before);
            FollowerStatus status = flat();
            double resources = status.rebuildResources();
            say(
                    "rebuild %d: %,.0f resources in %.1f s, %,.0f a second; CPU %.3f + %.3f ms a resource (server + PostgreSQL)",
                    i + 1,
                    resources,
                    status.rebuildSeconds(),
                    resources / status.rebuildSeconds(),
                    used.server() * 1_000 / resources,
                    used.database() * 1_000 / resources);
        }
        OWNER.queryForList(
                        "select relname || ' ' || n_live_tup from pg_stat_user_tables where schemaname = 'flat' order by 1",
                        String.class)
                .forEach(line -> say("  %s", line));
    }

    /** Copies of what the visits have stored, without index rows of searches; their triggers are off, since a rebuild reads rows and no log. */
    private static void fill(int many) {
        long top = OWNER.queryForObject("select max(res_id) from hfj_resource", Long.class);
        String types =
                "r.res_type in (select resource from siklus.flat_table) and r.partition_id > 0 and r.res_deleted_at is null";
        long seeds = OWNER.queryForObject("select count(*) from hfj_resource r where " + types, Long.class);
        long copies = many / seeds + 1;
        OWNER.execute(
                "create table siklus.seed as select r.res_id, row_number() over (order by r.res_id) as number from hfj_resource r where "
                        + types);
        String key = "(" + top + " + (copy - 1) * " + seeds + " + s.number)";
        OWNER.execute("alter table hfj_res_ver disable trigger siklus_log_versions");
        OWNER.execute("insert into hfj_resource (" + columns("hfj_resource").replace("r.", "") + ") select "
                + columns("hfj_resource").replace("r.res_id", key).replace("r.fhir_id", "'g' || " + key)
                + " from generate_series(1, " + copies
                + ") copy, hfj_resource r join siklus.seed s on s.res_id = r.res_id order by copy, s.number");
        OWNER.execute(
                "insert into hfj_res_ver (" + columns("hfj_res_ver").replace("r.", "") + ") select "
                        + columns("hfj_res_ver").replace("r.res_id", key).replace("r.pid", "(10000000 + " + key + ")")
                        + " from generate_series(1, " + copies
                        + ") copy, hfj_resource o join siklus.seed s on s.res_id = o.res_id join hfj_res_ver r on r.res_id = o.res_id and r.res_ver = o.res_ver order by copy, s.number");
        OWNER.execute("alter table hfj_res_ver enable trigger siklus_log_versions");
        OWNER.execute("analyze hfj_resource");
        OWNER.execute("analyze hfj_res_ver");
    }

    private static String columns(String table) {
        return OWNER.queryForObject(
                "select string_agg('r.' || attname, ', ' order by attnum) from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''",
                String.class,
                table);
    }

    private static FollowerStatus flat() {
        return new Followers(Superuser.dataSource())
                .list().stream()
                        .filter(one -> one.name().equals("flat"))
                        .findFirst()
                        .orElseThrow();
    }

    private static void awaitFollowed() throws InterruptedException {
        while (!isFollowed()) {
            // As often as it takes to see the end, seldom enough to cost nothing.
            Thread.sleep(LOOK_MS * 5L);
        }
    }

    private static boolean isFollowed() {
        return new Followers(Superuser.dataSource())
                .list().stream()
                        .filter(one -> everything || one.name().equals("flat"))
                        .allMatch(one -> one.behind() == 0
                                && one.rebuild() != FollowerStatus.Rebuild.WANTED
                                && one.rebuild() != FollowerStatus.Rebuild.RUNNING);
    }

    private static double cpu(CpuSeconds before) {
        CpuSeconds used = CpuSeconds.now().since(before);
        return (used.server() + used.database()) * 1_000;
    }

    private static void store(int visits) {
        for (int i = 0; i < visits; i++) {
            send(token(), visit(nextVisit()));
        }
    }

    private static String visit(int number) {
        String visit = SOURCE.visit(number);
        return peopleComeAgain ? ofPatientOf(visit, SOURCE.visit(number % WARM_UP_VISITS)) : visit;
    }

    /** The visit of somebody who was seen before: the Patient of another visit, which is sent again as SIMPUS does, and is there. */
    private static String ofPatientOf(String visit, String other) {
        IParser json = FhirContext.forR4Cached().newJsonParser();
        Bundle changed = json.parseResource(Bundle.class, visit);
        BundleEntryComponent known = patient(json.parseResource(Bundle.class, other));
        patient(changed).setResource(known.getResource()).setRequest(known.getRequest());
        return json.encodeResourceToString(changed);
    }

    private static BundleEntryComponent patient(Bundle visit) {
        return visit.getEntry().stream()
                .filter(entry -> entry.getResource() instanceof Patient)
                .findFirst()
                .orElseThrow();
    }

    private static synchronized int nextVisit() {
        return nextVisit++;
    }

    private static String token() {
        return TestServer.tokenOf(CallerRole.PUSKESMAS, puskesmas, "system/*.cruds");
    }

    private static void send(String token, String bundle) {
        HttpResponse<String> answer = TestServer.send(TestServer.requestWith(token, "")
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(bundle)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
