package id.siklus.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The embedded PostgreSQL of a server that runs now, as another process of the same user finds it.
 *
 * @param port on 127.0.0.1
 */
record RunningPostgres(int port, String password) {

    private static final int LINE_OF_PORT = 3;

    /** @param data directory of the database */
    static Optional<RunningPostgres> in(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile) || !OrphanedPostgres.hasLivingOwner(data)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() <= LINE_OF_PORT) {
            throw new IOException("server lain sedang mulai atau berhenti / a server is starting or stopping there");
        }
        return Optional.of(new RunningPostgres(
                Integer.parseInt(lines.get(LINE_OF_PORT).trim()),
                DatabasePassword.of(data).current()));
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }
}
