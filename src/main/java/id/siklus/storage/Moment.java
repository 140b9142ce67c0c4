package id.siklus.storage;

import java.time.Instant;

/**
 * A state of the database that can be told by a time and found again exactly.
 *
 * @param time unique among all moments, to the millisecond; what a client is told
 * @param snapshot PostgreSQL's {@code pg_snapshot} as text: which transactions the state contains
 */
public record Moment(Instant time, String snapshot) {}
