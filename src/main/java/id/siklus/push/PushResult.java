package id.siklus.push;

import java.time.Duration;
import java.util.List;

/**
 * What became of a push.
 *
 * @param sent parcels that the server took now
 * @param skipped parcels that it had taken before, by the journal
 * @param retried parcels that needed more than one attempt
 */
public record PushResult(int sent, int skipped, int retried, List<PushFailure> failures, Duration time) {

    /** @return exit status of a command: 0 when everything is on the server, 1 otherwise */
    public int exitCode() {
        return failures.isEmpty() ? 0 : 1;
    }
}
