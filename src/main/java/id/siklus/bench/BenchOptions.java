package id.siklus.bench;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What {@code siklus bench} was asked to do.
 *
 * @param url FHIR base URL of a server that already runs; empty starts Siklus itself, with and without validation
 * @param token access token for the server at {@code url}
 * @param serverPid process of the server at {@code url}, to measure its CPU and memory
 * @param postmasterPid process of its PostgreSQL
 * @param baseline whether HAPI's stock server is measured in alternation
 * @param quick under three minutes instead of fifteen, with coarser figures
 * @param rounds alternating blocks, instead of those of the form chosen
 * @param serve main class and arguments that start the product as {@code siklus serve} does
 * @param jvmFlags flags of the servers that are started, the same for all
 * @param directory databases and logs of the servers; its {@code siklus} and {@code stock} are emptied first
 * @param report Markdown file that gets the figures; empty writes none
 */
public record BenchOptions(
        Optional<URI> url,
        Optional<String> token,
        OptionalLong serverPid,
        OptionalLong postmasterPid,
        boolean baseline,
        boolean quick,
        OptionalInt rounds,
        List<String> serve,
        List<String> jvmFlags,
        Path directory,
        Optional<Path> report) {

    private static final List<String> SERVE = List.of("id.siklus.cli.SiklusCommand", "serve");
    private static final List<String> JVM_FLAGS = List.of("-Xmx768m", "-XX:+UseSerialGC");

    /** Siklus alone, in full, under {@code data/bench}, without a report file. */
    public static BenchOptions standard() {
        return new BenchOptions(
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                false,
                false,
                OptionalInt.empty(),
                SERVE,
                JVM_FLAGS,
                Path.of("data", "bench"),
                Optional.empty());
    }

    Size size() {
        Size form = quick ? Size.quick() : Size.full();
        return rounds.isPresent() ? form.withRounds(rounds.getAsInt()) : form;
    }
}
