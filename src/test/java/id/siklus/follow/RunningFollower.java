package id.siklus.follow;

import static org.awaitility.Awaitility.await;

import id.siklus.TestServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A follower that the test server does not run by itself, for as long as a test needs it. It begins with what changes from now on: what other tests have stored is
 * not its affair, until somebody asks for a rebuild.
 */
public final class RunningFollower implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final JdbcTemplate jdbc = new JdbcTemplate(TestServer.bean(DataSource.class));
    private final Followers followers = TestServer.bean(Followers.class);
    private final Follower follower;
    private final FollowerThreads threads;

    public RunningFollower(Follower follower) {
        this.follower = follower;
        jdbc.update("delete from siklus.follower where name = ?", follower.name()); // of a test that was cut off
        jdbc.update("""
                insert into siklus.follower (name, cursor_xid, cursor_seq, database_id, form)
                values (?, pg_snapshot_xmin(pg_current_snapshot()), 0, siklus.database_id(), ?)""", follower.name(), follower.form());
        InTransaction transactions = new InTransaction(
                new TransactionTemplate(TestServer.bean(PlatformTransactionManager.class)),
                TestServer.bean(DataSource.class));
        threads = new FollowerThreads(
                List.of(follower),
                transactions,
                new FollowProperties(true, Duration.ofMillis(50), 2, 1_000),
                new FollowMeters(new SimpleMeterRegistry()),
                followers);
        threads.start();
    }

    /** Everything that was committed is done, and nothing failed. */
    public void awaitCaughtUp() {
        await().atMost(LONGEST)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    FollowerStatus status = status();
                    return status.error() == null
                            && status.behind() == 0
                            && status.rebuild() != FollowerStatus.Rebuild.WANTED
                            && status.rebuild() != FollowerStatus.Rebuild.RUNNING;
                });
    }

    /** Everybody's once more, from the first to the last. */
    public void rebuild() {
        followers.wantRebuild(follower.name());
        awaitCaughtUp();
    }

    /** As after a crash before the commit: the last entries come again. */
    public void beginAgainAt(String xid) {
        jdbc.update(
                "update siklus.follower set cursor_xid = ?::xid8, cursor_seq = 0 where name = ?", xid, follower.name());
        awaitCaughtUp();
    }

    public FollowerStatus status() {
        return followers.list().stream()
                .filter(each -> each.name().equals(follower.name()))
                .findFirst()
                .orElseThrow();
    }

    /** @return resources that failed, with their errors */
    public List<SetAside> setAside() {
        return followers.setAside(follower.name(), 20);
    }

    @Override
    public void close() {
        threads.close();
        jdbc.update("delete from siklus.follower where name = ?", follower.name());
    }
}
