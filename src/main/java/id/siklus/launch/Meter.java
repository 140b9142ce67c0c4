package id.siklus.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Reads what a server process and its PostgreSQL have used. A server that runs elsewhere has no process here and every reading is NaN.
 *
 * @param server process id of the server's JVM
 * @param postmaster process id of the PostgreSQL postmaster
 */
public record Meter(OptionalLong server, OptionalLong postmaster) {

    private static final double KILOBYTES_IN_MEGABYTE = 1_024;

    /**
     * CPU milliseconds since the processes started.
     *
     * @param server of the JVM
     * @param compiler of that, the JVM's just-in-time compiler
     * @param postgres of the postmaster and all its backends
     */
    public record Reading(double server, double compiler, double postgres) {

        public Reading since(Reading earlier) {
            return new Reading(server - earlier.server, compiler - earlier.compiler, postgres - earlier.postgres);
        }
    }

    public static Meter none() {
        return new Meter(OptionalLong.empty(), OptionalLong.empty());
    }

    /** @param databaseDirectory data directory of the PostgreSQL that the server itself started */
    public static Meter of(long serverPid, Path databaseDirectory) {
        return new Meter(OptionalLong.of(serverPid), postmasterIn(databaseDirectory));
    }

    public Reading read() {
        return new Reading(
                server.isPresent() ? ProcessClock.ofProcess(server.getAsLong()) : Double.NaN,
                server.isPresent() ? ProcessClock.ofJitCompiler(server.getAsLong()) : Double.NaN,
                postmaster.isPresent() ? ProcessClock.ofTree(postmaster.getAsLong()) : Double.NaN);
    }

    /** @return resident memory of the server's JVM in MB; NaN without /proc */
    public double residentMegabytes() {
        if (server.isEmpty()) {
            return Double.NaN;
        }
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(server.getAsLong()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES_IN_MEGABYTE)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            return Double.NaN;
        }
    }

    /** PostgreSQL writes its own process id into the first line of a file in its data directory. */
    static OptionalLong postmasterIn(Path databaseDirectory) {
        try {
            return OptionalLong.of(Long.parseLong(Files.readAllLines(databaseDirectory.resolve("postmaster.pid"))
                    .get(0)
                    .trim()));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
