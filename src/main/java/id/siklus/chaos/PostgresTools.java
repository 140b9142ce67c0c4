package id.siklus.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * PostgreSQL as an operating system packages it, server and tools of one version.
 *
 * @param bin folder of its programs
 * @param log takes what they say
 */
record PostgresTools(Path bin, Path log) {

    private static final List<String> NEEDED = List.of(
            "initdb", "postgres", "pg_ctl", "pg_basebackup", "pg_verifybackup", "pg_dump", "pg_restore", "createdb");
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    /** @return the newest of this machine; empty where there is none */
    static Optional<PostgresTools> find(Path log) throws IOException {
        if (!Files.isDirectory(DEBIAN)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> NEEDED.stream().allMatch(tool -> Files.isExecutable(bin.resolve(tool))))
                    .max(Comparator.naturalOrder())
                    .map(bin -> new PostgresTools(bin, log));
        }
    }

    /** @throws IOException when it ends with another status than 0 */
    void run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(bin.resolve(tool).toString());
        command.addAll(List.of(arguments));
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(tool + " ended with " + status + ", see " + log);
        }
    }

    void start(Path data, int port) throws IOException, InterruptedException {
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=";
        run("pg_ctl", "-D", data.toString(), "-w", "-l", log + ".server", "-o", options, "start");
    }

    void stop(Path data) throws IOException, InterruptedException {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            run("pg_ctl", "-D", data.toString(), "-w", "-m", "immediate", "stop");
        }
    }
}
