package id.siklus.careplan;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import id.siklus.definitions.GuidePackage;
import id.siklus.facility.CpuSeconds;
import id.siklus.follow.Followers;
import id.siklus.storage.Store;
import id.siklus.storage.Superuser;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The nightly pass over very many people of whom nothing has changed. They are copies made by SQL, as in {@link UpkeepSpeedMeasurement}. Their CarePlans are noted as
 * written and not written: the pass compares with the notes and opens no CarePlan, and to write them all would take an hour. Run by name:
 * {@code java -cp ... id.siklus.careplan.NightlyPassMeasurement 300000}.
 */
final class NightlyPassMeasurement {

    private static final int LIVES = 50;
    private static final int THREADS = 2;
    private static final int AT_ONCE = 200;
    private static final int PASSES = 2;
    private static final long FIRST_PLAN = 4_000_000_000L;

    private final PlanUpkeep plans;
    private final DataSource database = Superuser.dataSource();
    private final AtomicLong nextPlan = new AtomicLong(FIRST_PLAN);

    private NightlyPassMeasurement(Upkeep upkeep) {
        FhirContext context = TestServer.bean(FhirContext.class);
        Criteria criteria = new Criteria(context);
        StoredDefinitions definitions =
                new StoredDefinitions(TestServer.bean(GuidePackage.class), TestServer.bean(Store.class));
        JdbcTemplate jdbc = new JdbcTemplate(TestServer.bean(DataSource.class));
        plans = new PlanUpkeep(
                new StoredPlans(jdbc, context, new PlanCompiler(context, definitions, criteria), criteria),
                new StoredPlaces(jdbc),
                new PersonSource(context),
                upkeep.clock);
    }

    public static void main(String[] arguments) throws Exception {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 300_000;
        System.setProperty("logging.level.id.siklus.request", "OFF");
        TestServer.root();
        try (Upkeep upkeep = new Upkeep(Instant.now().toString())) {
            UpkeepSpeedMeasurement.store(upkeep, LIVES);
            upkeep.follower.awaitCaughtUp();
            long begin = System.nanoTime();
            UpkeepSpeedMeasurement.copy(people / LIVES - 1);
            UpkeepSpeedMeasurement.say("%,d people are stored after %.0f s", people, (System.nanoTime() - begin) / 1e9);
            begin = System.nanoTime();
            long noted = new NightlyPassMeasurement(upkeep).note();
            UpkeepSpeedMeasurement.say("%,d plans are noted after %.0f s", noted, (System.nanoTime() - begin) / 1e9);
            for (int i = 0; i < PASSES; i++) {
                long before = UpkeepSpeedMeasurement.written();
                CpuSeconds used = CpuSeconds.now();
                TestServer.bean(Followers.class).wantRebuild(PlanFollower.NAME);
                UpkeepSpeedMeasurement.awaitRebuilt(upkeep);
                UpkeepSpeedMeasurement.report(
                        upkeep, "looked at again", before, CpuSeconds.now().since(used));
            }
        }
        System.exit(0);
    }

    /** @return plans of the copied people, each of which is noted with the content that it has now */
    private long note() throws Exception {
        List<Long> people = UpkeepSpeedMeasurement.OWNER.queryForList(
                "select res_id from hfj_resource where res_type = 'Patient' and res_id >= ? order by 1",
                Long.class,
                UpkeepSpeedMeasurement.FIRST_KEY);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<Void>> parts = new ArrayList<>();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<Long> part = people.subList(from, Math.min(people.size(), from + AT_ONCE));
            parts.add(threads.submit(() -> {
                note(part);
                return null;
            }));
        }
        for (Future<Void> part : parts) {
            part.get();
        }
        threads.shutdown();
        UpkeepSpeedMeasurement.OWNER.execute("analyze siklus.plan_written");
        return nextPlan.get() - FIRST_PLAN;
    }

    private void note(List<Long> people) throws Exception {
        try (Connection connection = database.getConnection()) {
            List<WrittenPlan> written = new ArrayList<>();
            for (PlanStep step : plans.steps(connection, people)) {
                PlanStep.Write write = (PlanStep.Write) step;
                UpkeptPlan plan = write.plan();
                written.add(new WrittenPlan(
                        nextPlan.getAndIncrement(),
                        write.id(),
                        plan.patient(),
                        plan.base(),
                        plan.plan().plan().url(),
                        plan.keeper().partition(),
                        plan.content()));
            }
            WrittenPlans.put(connection, written);
        }
    }
}
