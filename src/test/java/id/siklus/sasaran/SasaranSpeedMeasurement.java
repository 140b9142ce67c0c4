package id.siklus.sasaran;

import id.siklus.TestServer;
import id.siklus.access.ClonedRows;
import id.siklus.facility.CpuSeconds;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Times lists of a Puskesmas with 30,000 persons at 40 Posyandu, each with a plan of 45 services, and FHIR's own search on 5,000 of the plans. Persons and plans are cloned
 * rows. Run by name: {@code java -cp ... id.siklus.sasaran.SasaranSpeedMeasurement}.
 */
final class SasaranSpeedMeasurement {

    private static final int PERSONS = 30_000;

    /** Plans that FHIR's own search finds: their 45 index rows each are what takes long to make. */
    private static final int SEARCHED = 5_000;

    private static final int POSYANDU = 40;
    private static final int SERVICES = 45;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 40;
    private static final long PLANS = 100_000;

    private SasaranSpeedMeasurement() {}

    public static void main(String[] arguments) {
        System.setProperty("siklus.limits.requests-per-second", "0");
        System.setProperty("logging.level.id.siklus.request", "OFF");
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection(), true));
        jdbc.execute("set statement_timeout = 0");
        ListedPlaces places = new ListedPlaces();
        places.posyandu(POSYANDU);
        fill(places, jdbc);
        String simpus = places.prafi();
        for (String query : new String[] {
            "",
            "_offset=15000",
            "_offset=29000",
            "_count=200",
            "period=" + YearMonth.now(),
            "status=overdue",
            "status=overdue&_offset=15000",
            "status=overdue&period=" + YearMonth.now().minusMonths(1),
            "status=done",
            "service=uji-3",
            "service=uji-3,uji-40,uji-70&status=overdue",
            "stage=dewasa",
            "village=9202042003",
            "stage=lansia&village=9202042003&status=overdue",
            "_format=text/csv"
        }) {
            time("$sasaran Puskesmas " + query, simpus, TestServer.fhir() + places.list("prafi", query));
        }
        time("$sasaran Posyandu", simpus, TestServer.fhir() + places.list("posyandu-7", ""));
        time(
                "/sasaran Posyandu",
                simpus,
                TestServer.root() + "/sasaran/" + places.id("posyandu-7") + "/" + YearMonth.now());
        LocalDate today = LocalDate.now();
        time(
                "CarePlan?activity-date=month",
                simpus,
                TestServer.fhir() + "/CarePlan?_count=50&activity-date=" + YearMonth.now());
        time(
                "CarePlan?activity-date=ge,le",
                simpus,
                TestServer.fhir() + "/CarePlan?_count=50&activity-date=ge" + today + "&activity-date=le"
                        + today.plusDays(30));
        time(
                "CarePlan?activity-date of one person",
                simpus,
                TestServer.fhir() + "/CarePlan?patient=" + places.id("asal") + "-77&activity-date=" + YearMonth.now());
        System.out.println(
                "load average " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.exit(0);
    }

    /** One that may take its time, unlike those that answer requests. */
    private static Connection connection() {
        try {
            return TestServer.bean(DataSource.class).getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(ListedPlaces places, JdbcTemplate jdbc) {
        places.person("asal", "prafi", "001", "001");
        CarePlan plan = places.plan("rencana", "asal");
        LocalDate first = LocalDate.now().minusMonths(13).withDayOfMonth(1);
        for (int i = 0; i < SERVICES; i++) {
            LocalDate begin = first.plusDays(12L * i);
            plan.addActivity()
                    .getDetail()
                    .setStatus(CarePlanActivityStatus.SCHEDULED)
                    .setScheduled(new Period()
                            .setStartElement(new DateTimeType(begin.toString()))
                            .setEndElement(new DateTimeType(begin.plusDays(25).toString())))
                    .getCode()
                    .setText("Layanan " + i)
                    .addCoding()
                    .setSystem(GuideNames.SERVICES)
                    .setCode("adult-td");
        }
        ListedPlaces.ok(ListedPlaces.put(places.prafi(), plan));
        Integer partition = Objects.requireNonNull(jdbc.queryForObject(
                "select partition_id from hfj_resource where res_type = 'CarePlan' and fhir_id = ?",
                Integer.class,
                places.id("rencana")));
        ClonedRows clones = new ClonedRows(jdbc);
        clones.of("Patient", places.id("asal"), PERSONS, 0, "0", "target_resource_id");
        clones.of(
                "CarePlan",
                places.id("rencana"),
                SEARCHED,
                PLANS,
                String.valueOf(partition),
                "case when target_resource_type = 'Patient' then " + ClonedRows.FIRST_KEY
                        + " + n else target_resource_id end");
        clones.bare("CarePlan", places.id("rencana"), PERSONS - SEARCHED, PLANS + SEARCHED, String.valueOf(partition));
        jdbc.update(
                "insert into siklus.in_care (patient, partition_id, reason, source) select k, ?, 'registered', k from generate_series(?::bigint, ?) k",
                partition,
                ClonedRows.FIRST_KEY + 1,
                ClonedRows.FIRST_KEY + PERSONS);
        jdbc.execute("select setseed(0.5)");
        int rows = jdbc.update(
                """
                insert into siklus.plan_service (care_plan, ord, patient, patient_id, partition_id, keeper, place, village, plan_url, stage, service, title, status,
                  window_start, due, late, window_end, closed_by, closed_at)
                select ? + p, i, ? + p, ? || '-' || p, ?, ?, ? || '-' || (1 + p % ?), '92020420' || lpad((1 + p % 8)::text, 2, '0'),
                  'https://siklus.id/fhir/PlanDefinition/dewasa', (array['dewasa', 'dewasa', 'lansia', 'balita'])[1 + p % 4], 'uji-' || ((p % 4) * 30 + i % 30), 'Layanan ' || i,
                  case when o < 0 and r < 0.65 then 'completed' else 'scheduled' end,
                  now() + o * interval '1 day', now() + (o + 0.3 * l) * interval '1 day', now() + (o + 0.6 * l) * interval '1 day', now() + (o + l) * interval '1 day',
                  case when o < 0 and r < 0.65 then 'Observation/' || p || '-' || i end, case when o < 0 and r < 0.65 then now() + least(0, o + 0.3 * l) * interval '1 day' end
                from (select p, i, floor(random() * 540) - 400 as o, random() as r, (array[30, 90, 365])[1 + floor(random() * 3)::int] as l
                  from generate_series(1, ?) p, generate_series(1, ?) i) x""",
                ClonedRows.FIRST_KEY + PLANS,
                ClonedRows.FIRST_KEY,
                places.id("asal"),
                partition,
                places.id("prafi"),
                places.id("posyandu"),
                POSYANDU,
                PERSONS,
                SERVICES);
        jdbc.execute("vacuum analyze");
        System.out.println(rows + " planned services: " + jdbc.queryForList("""
                        select count(*) filter (where status = 'scheduled') as open,
                          count(*) filter (where status = 'scheduled' and window_start < now() and window_end > now()) as due,
                          count(*) filter (where status = 'scheduled' and late < now()) as overdue from siklus.plan_service"""));
    }

    private static void time(String what, String token, String url) {
        double[] millis = new double[ROUNDS];
        int bytes = 0;
        CpuSeconds before = CpuSeconds.now();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            before = round == 0 ? CpuSeconds.now() : before;
            long start = System.nanoTime();
            HttpResponse<String> answer = TestServer.send(HttpRequest.newBuilder(URI.create(url))
                    .header("Authorization", "Bearer " + token)
                    .GET());
            if (round >= 0) {
                millis[round] = (System.nanoTime() - start) / 1e6;
            }
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            bytes = answer.body().length();
        }
        CpuSeconds cpu = CpuSeconds.now().since(before);
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "p50 %.0f ms, p95 %.0f ms, CPU %.1f + %.1f ms, %d kB: %s%n",
                millis[ROUNDS / 2],
                millis[ROUNDS * 95 / 100],
                cpu.server() * 1000 / ROUNDS,
                cpu.database() * 1000 / ROUNDS,
                bytes / 1000,
                what);
    }
}
