package id.siklus.follow;

import com.zaxxer.hikari.HikariDataSource;

/** A node as a process of its own, to be killed. Arguments: URL of the database, user, name of the follower; the password comes by the environment. */
final class FollowingProcess {

    private static final int POOL = 5;

    private FollowingProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(arguments[0]);
        database.setUsername(arguments[1]);
        database.setPassword(System.getenv("PGPASSWORD"));
        database.setMaximumPoolSize(POOL);
        Node node = new Node(database, 25, new CopyingFollower(arguments[2], "a"));
        // Until it is killed.
        Thread.currentThread().join();
        node.close();
    }
}
