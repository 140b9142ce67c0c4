package id.siklus.follow;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A node that follows, without a server around it. */
final class Node implements AutoCloseable {

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final FollowerThreads threads;

    Node(DataSource dataSource, int resourcesOfRange, Follower... followers) {
        InTransaction transactions =
                new InTransaction(new TransactionTemplate(new DataSourceTransactionManager(dataSource)), dataSource);
        FollowProperties properties = new FollowProperties(true, Duration.ofMillis(50), 2, resourcesOfRange);
        threads = new FollowerThreads(
                List.of(followers), transactions, properties, new FollowMeters(meters), new Followers(dataSource));
        threads.start();
    }

    @Override
    public void close() {
        threads.close();
    }
}
