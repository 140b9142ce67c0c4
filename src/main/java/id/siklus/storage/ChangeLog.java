package id.siklus.storage;

import java.time.Instant;
import java.util.Optional;

/**
 * Every version ever stored, in the order of commits: table {@code siklus.change_log}, one row a version, written by the database itself in the transaction of
 * the write (docs/adr/0017). What the log says of a moment is read by the fragments of {@link Moment}.
 *
 * <p>Moments are kept for {@code siklus.change-log.retention}, and the rows that tell what has changed after them for at least a day longer, so that what begins
 * with a moment from here can be finished.
 */
public interface ChangeLog {

    /** @return the state as of now, noted so that {@link #at} finds it again; a transaction of the caller is outside of it */
    Moment now();

    /** @return the moment that was noted with exactly this time, in this very database; empty for any other time, and after a restore elsewhere */
    Optional<Moment> at(Instant time);

    /**
     * The newest moment that was noted at this time or before. What has changed after any time is certainly among what has changed after it, and that is not
     * much more: while there are changes, moments are noted every few minutes.
     *
     * @return empty for a time before the log begins; {@code res_updated} alone can tell then
     */
    Optional<Moment> notAfter(Instant time);
}
