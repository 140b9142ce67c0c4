package id.siklus.storage;

import java.time.Instant;
import java.util.Optional;

/** Every version ever stored, in the order of commits: table {@code siklus.change_log}, one row a version, written by the database itself in the transaction of the write. */
public interface ChangeLog {

    /** @return the state as of now, noted so that {@link #at} finds it again */
    Moment now();

    /** @return the moment that was noted with exactly this time, in this very database; empty for any other time, and after a restore elsewhere */
    Optional<Moment> at(Instant time);
}
