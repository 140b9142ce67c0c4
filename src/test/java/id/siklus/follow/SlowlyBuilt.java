package id.siklus.follow;

import java.sql.Connection;
import java.util.List;
import java.util.Set;

/** A follower that takes long to write what it makes anew, as plans do. */
record SlowlyBuilt(Follower same, long millisOfRange) implements Follower {

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
        Rebuilt rebuilt = same.read(connection, range);
        return (writing, changed) -> {
            // The work of writing, which this follower does not have.
            Thread.sleep(millisOfRange);
            rebuilt.write(writing, changed);
        };
    }

    @Override
    public void endRebuild(Connection connection) throws Exception {
        same.endRebuild(connection);
    }
}
