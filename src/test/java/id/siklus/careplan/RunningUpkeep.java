package id.siklus.careplan;

import java.time.Instant;

/** Keeps up the plans of whoever changes from now on, for tests of other rooms. */
public final class RunningUpkeep implements AutoCloseable {

    private final Upkeep upkeep = new Upkeep(Instant.now().toString());

    @Override
    public void close() {
        upkeep.close();
    }
}
