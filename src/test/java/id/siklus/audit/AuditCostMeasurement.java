package id.siklus.audit;

import com.sun.management.OperatingSystemMXBean;
import id.siklus.TestServer;
import id.siklus.server.CallerRole;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * CPU of a read and of a search of twenty with the trail and without it, in alternating rounds of one server. Run by name on a quiet machine:
 * {@code java -Dcallers=4 -cp ... id.siklus.audit.AuditCostMeasurement}.
 */
final class AuditCostMeasurement {

    private static final int ROUNDS = 12;
    private static final int REQUESTS = 400;
    private static final int CALLERS = Integer.getInteger("callers", 4);

    /** Rounds before the clock runs: 16,000 requests, after which the JIT compiler has little left to do. */
    private static final int WARM_UP_ROUNDS = 40;

    private AuditCostMeasurement() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("siklus.measure-audit", "true");
        System.setProperty("siklus.limits.requests-per-second", "0");
        System.setProperty("logging.level.id.siklus.request", "OFF");
        String patient = "";
        for (int i = 0; i < 20; i++) {
            HttpResponse<String> created = TestServer.post("/Patient", Siti.json());
            patient = created.headers().firstValue("Location").orElseThrow().replaceAll(".*/Patient/([^/]+).*", "$1");
        }
        measure("/Patient/" + patient);
        measure("/Patient?name=Siti&_count=20");
        System.out.println(
                "load average " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.exit(0);
    }

    private static void measure(String query) throws InterruptedException {
        double[] with = new double[ROUNDS];
        double[] without = new double[ROUNDS];
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            SwitchedAudit.ON.set(round % 2 == 0);
            round(query);
        }
        for (int round = 0; round < ROUNDS; round++) {
            SwitchedAudit.ON.set(round % 2 == 0);
            double first = round(query);
            SwitchedAudit.ON.set(round % 2 != 0);
            double second = round(query);
            with[round] = round % 2 == 0 ? first : second;
            without[round] = round % 2 == 0 ? second : first;
        }
        double[] differences = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            differences[i] = with[i] - without[i];
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %.3f ms with, %.3f ms without (medians), difference %.3f ms, ratio %.2f%n",
                query,
                median(with),
                median(without),
                median(differences),
                median(with) / median(without));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }

    /** @return milliseconds of CPU for one request: this process, which is the caller too, and the database */
    private static double round(String query) throws InterruptedException {
        double before = cpu();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        for (int caller = 0; caller < CALLERS; caller++) {
            callers.execute(() -> {
                for (int i = 0; i < REQUESTS / CALLERS; i++) {
                    TestServer.send(TestCallers.as(TestServer.request(query), "", CallerRole.KEMENKES)
                            .GET());
                }
            });
        }
        callers.shutdown();
        callers.awaitTermination(5, TimeUnit.MINUTES);
        return (cpu() - before) * 1_000 / REQUESTS;
    }

    private static double cpu() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Long backend = Objects.requireNonNull(new JdbcTemplate(TestServer.bean(DataSource.class))
                .queryForObject("select pg_backend_pid()", Long.class));
        double database = ProcessHandle.of(backend)
                .flatMap(ProcessHandle::parent)
                .orElseThrow()
                .children()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(used -> used.toNanos() / 1e9)
                .sum();
        return system.getProcessCpuTime() / 1e9 + database;
    }
}
