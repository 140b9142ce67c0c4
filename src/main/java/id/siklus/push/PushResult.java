package id.siklus.push;

import java.time.Duration;
import java.util.List;

/**
 * What became of a push.
 *
 * @param sent parcels that the server took now
 * @param skipped parcels that it had taken before, by the journal
 * @param retried parcels that needed more than one attempt
 * @param serverGone the server could not be reached any more, and the rest was not tried
 */
public record PushResult(
        int sent, int skipped, int retried, List<PushFailure> failures, Duration time, boolean serverGone) {

    /** @return exit status of a command: 0 when everything is on the server, 3 when the server cannot be reached any more, 1 otherwise */
    public int exitCode() {
        if (serverGone) {
            return 3;
        }
        return failures.isEmpty() ? 0 : 1;
    }
}
