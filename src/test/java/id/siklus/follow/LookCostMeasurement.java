package id.siklus.follow;

import com.sun.management.OperatingSystemMXBean;
import id.siklus.storage.LoggedDatabase;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a follower with nothing to do costs: one look, in CPU of this process and of PostgreSQL. Run by name. */
final class LookCostMeasurement {

    private static final int LOOKS = 20_000;

    private LookCostMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        LoggedDatabase database = LoggedDatabase.shared();
        Copies copies = new Copies(database, "idle");
        Follower follower = copies.follower("a");
        database.create(CopyingFollower.TYPE, 1_000);
        try (Node node = new Node(database.server(), 1_000, follower)) {
            copies.awaitBuilt();
            copies.awaitCaughtUp();
        }
        database.ownersJdbc().execute("vacuum analyze");
        try (Connection connection = database.server().getConnection()) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            FollowerTable table = new FollowerTable(jdbc);
            look(table, follower);
            ProcessHandle backend = ProcessHandle.of(jdbc.queryForObject("select pg_backend_pid()", Long.class))
                    .orElseThrow();
            long ours = ours();
            Duration theirs = of(backend);
            look(table, follower);
            System.out.printf(
                    Locale.ROOT,
                    "a look: %.3f ms CPU of ours, %.3f ms of PostgreSQL%n",
                    (ours() - ours) / 1e6 / LOOKS,
                    of(backend).minus(theirs).toNanos() / 1e6 / LOOKS);
        }
        System.exit(0);
    }

    private static void look(FollowerTable table, Follower follower) {
        for (int i = 0; i < LOOKS; i++) {
            Optional<FollowerTable.Seen> seen = table.look(follower);
            if (seen.isEmpty() || seen.get().readable()) {
                throw new IllegalStateException(seen.toString());
            }
        }
    }

    private static long ours() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
