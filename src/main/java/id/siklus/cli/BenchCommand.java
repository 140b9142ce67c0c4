package id.siklus.cli;

import id.siklus.bench.Bench;
import id.siklus.bench.BenchOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code siklus bench}: the figures of docs/benchmark.md, measured here and now. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Mengukur server ini, atau yang lain, di samping HAPI bawaan / measures beside stock HAPI")
final class BenchCommand implements Callable<Integer> {

    @Option(names = "--baseline", description = "Ukur juga HAPI bawaan, bergantian / also measure stock HAPI, in turns")
    private boolean baseline;

    @Option(names = "--quick", description = "Kurang dari 3 menit, lebih kasar / under 3 minutes, coarser")
    private boolean quick;

    @Option(names = "--rounds", paramLabel = "N", description = "Jumlah putaran / alternating rounds")
    private @Nullable Integer rounds;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Ukur server FHIR yang sudah berjalan / a running server")
    private @Nullable URI url;

    @Option(names = "--token", paramLabel = "TOKEN", description = "Token akses untuk server itu / its access token")
    private @Nullable String token;

    @Option(names = "--server-pid", paramLabel = "PID", description = "Proses server itu, untuk CPU-nya / its process")
    private @Nullable Long serverPid;

    @Option(names = "--postgres-pid", paramLabel = "PID", description = "Proses PostgreSQL-nya / its postmaster")
    private @Nullable Long postmasterPid;

    @Option(names = "--report", paramLabel = "FILE", description = "Tulis hasil ke berkas Markdown / write the figures")
    private @Nullable Path report;

    @Option(names = "--jvm", paramLabel = "FLAGS", split = " ", description = "Setelan JVM server / JVM flags")
    private List<String> jvmFlags = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        BenchOptions standard = BenchOptions.standard();
        BenchOptions options = new BenchOptions(
                Optional.ofNullable(url),
                Optional.ofNullable(token),
                serverPid == null ? OptionalLong.empty() : OptionalLong.of(serverPid),
                postmasterPid == null ? OptionalLong.empty() : OptionalLong.of(postmasterPid),
                baseline,
                quick,
                rounds == null ? OptionalInt.empty() : OptionalInt.of(rounds),
                standard.serve(),
                jvmFlags.isEmpty() ? standard.jvmFlags() : jvmFlags,
                standard.directory(),
                Optional.ofNullable(report));
        PrintWriter out = spec.commandLine().getOut();
        out.println(new Bench(options, Clock.systemDefaultZone(), line -> {
                    out.println(line);
                    out.flush();
                })
                .run());
        return 0;
    }
}
