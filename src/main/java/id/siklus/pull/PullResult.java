package id.siklus.pull;

import id.siklus.push.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * An export that lies whole in its folder.
 *
 * @param folder of this export alone
 * @param time {@code transactionTime} as the server wrote it: the {@code _since} of the next one
 * @param bytes as they lie on the disk
 * @param deleted lines of the files that name deleted resources
 * @param said what the server's error files say
 */
public record PullResult(
        Path folder,
        String time,
        int files,
        long resources,
        long deleted,
        long bytes,
        List<Outcome> said,
        Duration took) {

    /** @return exit status of a command: 4 when the server could not export something that belongs here, 0 otherwise */
    public int exitCode() {
        return said.stream().anyMatch(Outcome::refuses) ? 4 : 0;
    }
}
