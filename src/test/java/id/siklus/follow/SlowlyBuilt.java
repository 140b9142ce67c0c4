package id.siklus.follow;

import java.sql.Connection;

/** A follower that takes long to write what it makes anew, as plans do. */
final class SlowlyBuilt extends SameFollower {

    private final long millisOfRange;

    SlowlyBuilt(Follower same, long millisOfRange) {
        super(same);
        this.millisOfRange = millisOfRange;
    }

    @Override
    public Rebuilt read(Connection connection, KeyRange range) throws Exception {
        Rebuilt rebuilt = super.read(connection, range);
        return (writing, changed) -> {
            // The work of writing, which this follower does not have.
            Thread.sleep(millisOfRange);
            rebuilt.write(writing, changed);
        };
    }
}
