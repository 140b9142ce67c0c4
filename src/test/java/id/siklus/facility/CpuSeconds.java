package id.siklus.facility;

import com.sun.management.OperatingSystemMXBean;
import id.siklus.TestServer;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** CPU time of this process and of its embedded PostgreSQL: a measure that a busy machine does not distort as much as it does the wall clock. */
public record CpuSeconds(double server, double database) {

    public static CpuSeconds now() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double database = postmaster()
                .children()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(cpu -> cpu.toNanos() / 1e9)
                .sum();
        return new CpuSeconds(system.getProcessCpuTime() / 1e9, database);
    }

    private static ProcessHandle postmaster() {
        Long backend = new JdbcTemplate(TestServer.bean(DataSource.class))
                .queryForObject("select pg_backend_pid()", Long.class);
        return ProcessHandle.of(Objects.requireNonNull(backend))
                .orElseThrow()
                .parent()
                .orElseThrow();
    }

    public CpuSeconds since(CpuSeconds before) {
        return new CpuSeconds(server - before.server, database - before.database);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "CPU %.1f s server + %.1f s PostgreSQL", server, database);
    }
}
