package id.siklus.bulk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a job is.
 *
 * @param url the request as it came
 * @param transactionTime the moment that the files show; for the next {@code _since}
 * @param percent of its parts that are finished, 0 to 100
 * @param doing what is being done, in one line, Indonesian and English
 * @param expiresAt when its files are removed
 * @param files those that are finished and may be shown: all of them when done, else only where partial manifests were asked for. In the order in which they were
 *     finished, so that further ones come last
 * @param failure why it could not be finished; null unless {@code state} is FAILED
 */
record ExportStatus(
        UUID job,
        State state,
        ExportRequest request,
        String url,
        Instant transactionTime,
        int percent,
        String doing,
        @Nullable Instant expiresAt,
        List<ExportFile> files,
        @Nullable String failure) {

    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    ExportStatus {
        files = List.copyOf(files);
    }
}
