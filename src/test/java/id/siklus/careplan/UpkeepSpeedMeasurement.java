package id.siklus.careplan;

import id.siklus.TestServer;
import id.siklus.facility.CpuSeconds;
import id.siklus.follow.FollowerStatus;
import id.siklus.storage.Superuser;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the upkeep of CarePlans costs: everybody planned for the first time, looked at again with nothing to write, and planned anew by other versions; then how late a
 * plan is after a record. The people are some lives that were stored, and copies of them made by SQL. Run by name: {@code java -cp ...
 * id.siklus.careplan.UpkeepSpeedMeasurement 10000}; the second argument says how many lives.
 */
final class UpkeepSpeedMeasurement {

    private static final String FACILITY = TestServer.ORGANIZATION;
    static final long FIRST_KEY = 1_000_000_000L;
    private static final long FIRST_LINK = 1_000_000_000_000L;
    private static final int RECORDS_FOR_LAG = 40;
    static final JdbcTemplate OWNER = new JdbcTemplate(Superuser.dataSource());

    private UpkeepSpeedMeasurement() {}

    public static void main(String[] arguments) {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int lives = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        System.setProperty("logging.level.id.siklus.request", "OFF");
        TestServer.root();
        try (Upkeep upkeep = new Upkeep(Instant.now().toString())) {
            store(upkeep, lives);
            upkeep.follower.awaitCaughtUp();
            copy(people / lives - 1);
            long records = OWNER.queryForObject(
                    "select count(*) from hfj_res_link l where l.src_path like '%.patient' or l.src_path like '%.subject'",
                    Long.class);
            say("%d lives of about %d records, %,d people", lives, records / people, people);
            everybody(upkeep, "first planned");
            everybody(upkeep, "looked at again");
            lag(upkeep, "with nothing else", "jeda");
            besideAWriter(upkeep, lives);
            everybody(upkeep, "looked at again");
            otherVersions(upkeep);
        }
        System.exit(0);
    }

    static void store(Upkeep upkeep, int lives) {
        for (int i = 0; i < lives; i++) {
            Life life = PlanPropertiesTest.life(i);
            String id = "ukur" + i;
            Patient patient = life.patient.copy();
            patient.setId("Patient/" + id);
            patient.setManagingOrganization(new Reference("Organization/" + FACILITY));
            upkeep.store(patient, FACILITY);
            upkeep.store(life, id, FACILITY);
        }
    }

    /** Resources with their present versions, and the links by which they are found; a rebuild reads nothing else. */
    static void copy(int copies) {
        OWNER.execute("""
                create table siklus.seed as select r.res_id, row_number() over (order by r.res_id) as number from hfj_resource r
                where r.fhir_id like 'ukur%' and r.res_type <> 'CarePlan' and r.res_deleted_at is null""");
        long seeds = OWNER.queryForObject("select count(*) from siklus.seed", Long.class);
        String key = "(" + FIRST_KEY + " + copy * " + seeds + " + s.number)";
        OWNER.execute("alter table hfj_res_ver disable trigger siklus_log_versions");
        OWNER.execute("insert into hfj_resource (" + columns("hfj_resource").replace("r.", "") + ") select "
                + columns("hfj_resource").replace("r.res_id", key).replace("r.fhir_id", "'c' || copy || r.fhir_id")
                + " from generate_series(1, " + copies
                + ") copy, hfj_resource r join siklus.seed s on s.res_id = r.res_id");
        OWNER.execute(
                "insert into hfj_res_ver (" + columns("hfj_res_ver").replace("r.", "") + ") select "
                        + columns("hfj_res_ver")
                                .replace("r.res_id", key)
                                .replace("r.pid", key)
                                .replace("r.res_text_vc", "replace(r.res_text_vc, '\"Patient/', '\"Patient/c' || copy)")
                        + " from generate_series(1, " + copies
                        + ") copy, hfj_resource o join siklus.seed s on s.res_id = o.res_id join hfj_res_ver r on r.res_id = o.res_id and r.res_ver = o.res_ver");
        OWNER.execute(
                "insert into hfj_res_link (" + columns("hfj_res_link").replace("r.", "") + ") select "
                        + columns("hfj_res_link")
                                .replace("r.pid", "(" + FIRST_LINK + " + row_number() over ())")
                                .replace("r.src_resource_id", key)
                                .replace("r.target_resource_id", key.replace("s.number", "t.number"))
                        + " from generate_series(1, " + copies
                        + ") copy, hfj_res_link r join siklus.seed s on s.res_id = r.src_resource_id join siklus.seed t on t.res_id = r.target_resource_id");
        OWNER.execute("alter table hfj_res_ver enable trigger siklus_log_versions");
        OWNER.execute("insert into siklus.person_manager (person, partition_id) select " + key
                + ", m.partition_id from generate_series(1, " + copies
                + ") copy, siklus.seed s join siklus.person_manager m on m.person = s.res_id");
        for (String table : List.of("hfj_resource", "hfj_res_ver", "hfj_res_link", "siklus.person_manager")) {
            OWNER.execute("analyze " + table);
        }
    }

    private static String columns(String table) {
        return OWNER.queryForObject(
                "select string_agg('r.' || attname, ', ' order by attnum) from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''",
                String.class,
                table);
    }

    private static void everybody(Upkeep upkeep, String what) {
        long before = written();
        CpuSeconds begin = CpuSeconds.now();
        upkeep.follower.rebuild();
        report(upkeep, what, before, CpuSeconds.now().since(begin));
    }

    private static void otherVersions(Upkeep upkeep) {
        long before = written();
        CpuSeconds begin = CpuSeconds.now();
        for (PlanDefinition plan : GuideEngine.definitions().values()) {
            plan.setVersion(plan.getVersion() + "-2");
            upkeep.storeByItsProvider(plan);
        }
        awaitRebuilt(upkeep);
        report(upkeep, "planned anew", before, CpuSeconds.now().since(begin));
    }

    static void report(Upkeep upkeep, String what, long before, CpuSeconds used) {
        FollowerStatus status = upkeep.follower.status();
        double people = status.rebuildResources();
        say(
                "%s: %,.0f people in %.1f s, %.0f a second; %,d CarePlans written; CPU %.2f + %.2f ms a person (server + PostgreSQL); set aside %s",
                what,
                people,
                status.rebuildSeconds(),
                people / status.rebuildSeconds(),
                written() - before,
                used.server() * 1_000 / people,
                used.database() * 1_000 / people,
                upkeep.follower.setAside());
    }

    /** Longer than a test waits. */
    static void awaitRebuilt(Upkeep upkeep) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> upkeep.follower.status().rebuild() == FollowerStatus.Rebuild.DONE
                        && upkeep.follower.status().behind() == 0
                        && written() > 0);
    }

    /** Somebody stores people with all their records meanwhile, without a pause. */
    private static void besideAWriter(Upkeep upkeep, int lives) {
        AtomicBoolean ended = new AtomicBoolean();
        AtomicInteger stored = new AtomicInteger();
        Thread writer = new Thread(() -> {
            for (int i = 0; !ended.get(); i++) {
                Life life = PlanPropertiesTest.life(i % lives);
                Patient patient = life.patient.copy();
                patient.setId("Patient/beban" + i);
                patient.setManagingOrganization(new Reference("Organization/" + FACILITY));
                upkeep.store(patient, FACILITY);
                upkeep.store(life, "beban" + i, FACILITY);
                stored.addAndGet(1 + life.records.size());
            }
        });
        writer.start();
        long begin = System.nanoTime();
        lag(upkeep, "beside a writer", "jedasibuk");
        ended.set(true);
        say("the writer stored %.0f resources a second", stored.get() / ((System.nanoTime() - begin) / 1e9));
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        upkeep.follower.awaitCaughtUp();
    }

    static long written() {
        return OWNER.queryForObject("select count(*) from siklus.change_log where res_type = 'CarePlan'", Long.class);
    }

    /** From a record's commit to that of the CarePlan that it closes a service of. */
    private static void lag(Upkeep upkeep, String how, String ids) {
        List<Double> lags = new ArrayList<>();
        for (int i = 0; i < RECORDS_FOR_LAG; i++) {
            String id = ids + i;
            upkeep.store(Upkeep.child(id, "2026-09-01", FACILITY), FACILITY);
            while (upkeep.services(id, "imm-bcg").isEmpty()) {
                Thread.onSpinWait();
            }
            upkeep.store(Life.girl("2026-09-01").vaccinated("19", "2026-09-05"), id, FACILITY);
            long begin = System.nanoTime();
            while (upkeep.services(id, "imm-bcg").stream().noneMatch(row -> "completed".equals(row.get("status")))) {
                Thread.onSpinWait();
            }
            lags.add((System.nanoTime() - begin) / 1e6);
        }
        lags.sort(null);
        say(
                "from a stored immunisation to the plan it closes, %s: p50 %.0f ms, p95 %.0f ms",
                how, lags.get(lags.size() / 2), lags.get((int) (lags.size() * 0.95)));
    }

    static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
