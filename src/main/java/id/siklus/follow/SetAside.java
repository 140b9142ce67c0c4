package id.siklus.follow;

import java.time.Instant;

/**
 * An entry that a follower could not do.
 *
 * @param resource such as {@code Observation/123}; with the key of the database where the resource is gone
 * @param waiting whether it is going to be tried again
 */
public record SetAside(
        String resource, long version, String error, int attempts, Instant first, Instant last, boolean waiting) {}
