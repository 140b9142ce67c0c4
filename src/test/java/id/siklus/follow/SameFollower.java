package id.siklus.follow;

import java.sql.Connection;
import java.util.List;
import java.util.Set;

/** Another follower under its own name, for tests that want it different in one thing. */
abstract class SameFollower implements Follower {

    private final Follower same;

    SameFollower(Follower same) {
        this.same = same;
    }

    @Override
    public String name() {
        return same.name();
    }

    @Override
    public Set<String> types() {
        return same.types();
    }

    @Override
    public String form() {
        return same.form();
    }

    @Override
    public void follow(Connection connection, List<Change> changes) throws Exception {
        same.follow(connection, changes);
    }

    @Override
    public Set<String> beginRebuild(Connection connection, boolean whole) throws Exception {
        return same.beginRebuild(connection, whole);
    }

    @Override
    public Rebuilt read(Connection connection, KeyRange range) throws Exception {
        return same.read(connection, range);
    }

    @Override
    public void endRebuild(Connection connection) throws Exception {
        same.endRebuild(connection);
    }
}
