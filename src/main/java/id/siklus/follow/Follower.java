package id.siklus.follow;

import java.sql.Connection;
import java.util.List;
import java.util.Set;

/**
 * Work that keeps something up to date with what is stored: a room publishes one as a bean, and it is given every change in the order of commits
 * (docs/adr/0020).
 *
 * <p>A change says that something has happened to a resource. What counts is how the resource is <em>now</em>, never the version of the change: changes come again
 * after a failure, several come together, and a later one stands for those before it.
 *
 * <p>Every call runs in one transaction of the server's transaction manager, which also notes how far the follower has come. What a call does by the given
 * connection, by a JdbcTemplate on the server's DataSource or by HAPI's DAOs takes effect with that, or not at all; it must not commit, and leave nothing outside of
 * the database. Calls of one follower never overlap, on all nodes together, but for {@link #read}.
 */
public interface Follower {

    /** @return a word that never changes: what was done is kept under it */
    String name();

    /** @return resource types whose changes it is given, other changes pass it by */
    Set<String> types();

    /**
     * @return what it makes of a resource, as a hash of its definitions. Where that differs from what the database says, a rebuild begins with the start of a node,
     *     and nodes with another form leave the follower alone from then on
     */
    String form();

    /** @return names of followers on whose work this one builds: it is given a change after they are done with it, and waits while one of them is rebuilt */
    default Set<String> after() {
        return Set.of();
    }

    /**
     * Brings up to date what it keeps of these resources.
     *
     * @param changes at least one, a resource may be among them several times
     * @throws Exception anything: the transaction is rolled back, and the changes come again in smaller batches until the one that fails stands alone
     */
    void follow(Connection connection, List<Change> changes) throws Exception;

    /**
     * Prepares that what it keeps is made anew: tables, for example.
     *
     * @param whole make everything anew, not only what has another form than before
     * @return types whose resources must be read; none when there is nothing to do
     */
    Set<String> beginRebuild(Connection connection, boolean whole) throws Exception;

    /**
     * Reads the resources of a range, as of now, and computes. Several ranges are read at once, and beside {@link #follow}; so this must write nothing.
     *
     * @return what is left to be written
     */
    Rebuilt read(Connection connection, KeyRange range) throws Exception;

    /**
     * @param usual as many as one range of a rebuild has
     * @return as many as it takes: what is written for a range holds up {@link #follow}
     */
    default int resourcesOfRange(int usual) {
        return usual;
    }

    /** Everything has been read and written. */
    void endRebuild(Connection connection) throws Exception;

    /** A range of resources that was read, and waits until it may be written. */
    @FunctionalInterface
    interface Rebuilt {

        /**
         * Replaces what is kept of the resources of the range; what is kept of resources that are not stored any more goes.
         *
         * @param changed keys of resources in the range that were followed after they had been read: what is kept of those is newer and must stay
         */
        void write(Connection connection, Set<Long> changed) throws Exception;
    }
}
