package id.siklus.follow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a follower has come.
 *
 * @param cursor transaction and number of the last entry of the change log that is done
 * @param behind entries that are committed and not done, counted up to {@link Followers#MOST_COUNTED}
 * @param lagSeconds age of the oldest of these
 * @param error of the batch that is being tried again; null when nothing fails
 * @param rebuild where a rebuild stands
 * @param rebuildResources to be read by the last rebuild
 * @param rebuildLeft of these not done yet
 * @param rebuildSeconds since it began, or what it took
 * @param seenAt when a server last said that it runs this follower
 */
public record FollowerStatus(
        String name,
        String cursor,
        long behind,
        double lagSeconds,
        long setAside,
        @Nullable String error,
        Rebuild rebuild,
        long rebuildResources,
        long rebuildLeft,
        double rebuildSeconds,
        Instant seenAt) {

    /** Where a rebuild stands. */
    public enum Rebuild {
        NEVER,
        WANTED,
        RUNNING,
        DONE
    }
}
