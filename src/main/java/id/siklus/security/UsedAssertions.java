package id.siklus.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Remembers each client assertion until it has expired; the primary key decides when two nodes get the same one at once. */
final class UsedAssertions {

    private static final Duration BETWEEN_PURGES = Duration.ofMinutes(1);

    /** A node whose clock is behind may take an assertion for good that has expired here; its row must still be there then. */
    private static final Duration KEPT_LONGER = Duration.ofMinutes(10);

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final AtomicReference<Instant> nextPurge;

    UsedAssertions(DataSource dataSource, Clock clock) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.clock = clock;
        this.nextPurge = new AtomicReference<>(clock.instant());
    }

    /** @return whether this is its first use */
    boolean use(String client, String jti, Instant expiry) {
        purge();
        return jdbc.update(
                        "insert into siklus.client_assertion (client_id, jti, expires_at) values (?, ?, ?) on conflict do nothing",
                        client,
                        jti,
                        Timestamp.from(expiry))
                == 1;
    }

    private void purge() {
        Instant due = nextPurge.get();
        Instant now = clock.instant();
        if (!now.isBefore(due) && nextPurge.compareAndSet(due, now.plus(BETWEEN_PURGES))) {
            jdbc.update(
                    "delete from siklus.client_assertion where expires_at < ?", Timestamp.from(now.minus(KEPT_LONGER)));
        }
    }
}
