package id.siklus.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the trail needs from time to time: seals every few seconds, next months' partitions and the end of what the law no longer asks for every hour. */
final class AuditKeeping implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(AuditKeeping.class);
    private static final int MONTHS_AHEAD = 2;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "siklus-audit-seal");
        thread.setDaemon(true);
        return thread;
    });
    private final DataSource database;
    private final Sealer sealer;
    private final AuditProperties properties;
    private final Clock clock;

    AuditKeeping(DataSource database, Sealer sealer, AuditProperties properties, Clock clock) {
        this.database = database;
        this.sealer = sealer;
        this.properties = properties;
        this.clock = clock;
    }

    void start() {
        keepPartitions();
        timer.scheduleWithFixedDelay(this::keepPartitions, 1, 1, TimeUnit.HOURS);
        long millis = properties.sealEvery().toMillis();
        timer.scheduleWithFixedDelay(this::seal, millis, millis, TimeUnit.MILLISECONDS);
    }

    private void seal() {
        try {
            sealer.seal();
        } catch (SQLException | RuntimeException e) {
            log.warn("The access trail was not sealed this time: {}", e.getMessage());
        }
    }

    private void keepPartitions() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try {
            for (int month = 0; month <= MONTHS_AHEAD; month++) {
                makePartition(today.plusMonths(month));
            }
            List<String> dropped = dropBefore(today);
            if (!dropped.isEmpty()) {
                log.info("Access trail older than {} dropped: {}", properties.retention(), dropped);
            }
        } catch (SQLException | RuntimeException e) {
            log.warn("The partitions of the access trail were not looked after this time: {}", e.getMessage());
        }
    }

    private void makePartition(LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement make = connection.prepareStatement("select siklus.audit_make_partition(?)")) {
            make.setObject(1, day);
            make.execute();
        }
    }

    /** @return names of the partitions that are gone */
    List<String> dropBefore(LocalDate today) throws SQLException {
        Period retention = properties.retention();
        try (Connection connection = database.getConnection();
                PreparedStatement drop = connection.prepareStatement("select unnest(siklus.audit_drop_before(?))")) {
            drop.setObject(1, today.minus(retention).atStartOfDay().atOffset(ZoneOffset.UTC));
            List<String> dropped = new ArrayList<>();
            try (ResultSet row = drop.executeQuery()) {
                while (row.next()) {
                    dropped.add(row.getString(1));
                }
            }
            return dropped;
        }
    }

    /** The youngest rows are sealed after the next start: a stop must not wait for a backlog. */
    @Override
    public void close() throws InterruptedException {
        timer.shutdownNow();
        timer.awaitTermination(5, TimeUnit.SECONDS);
    }
}
