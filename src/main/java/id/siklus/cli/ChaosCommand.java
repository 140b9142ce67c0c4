package id.siklus.cli;

import id.siklus.chaos.Chaos;
import id.siklus.chaos.ChaosOptions;
import id.siklus.chaos.ChaosResult;
import id.siklus.chaos.Form;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code siklus chaos}: the promises of docs/reliability.md, put to the test here and now. */
@Command(
        name = "chaos",
        mixinStandardHelpOptions = true,
        description = {
            "Menguji janji keandalan: server dan basis data sementara dimatikan paksa, dibanjiri, dirusak, lalu dihitung",
            "  / breaks servers and databases of its own and counts what is lost; exit code 0 when every promise was kept"
        })
final class ChaosCommand implements Callable<Integer> {

    @Option(names = "--short", description = "Bentuk pendek, sekitar 11 menit (bawaan) / about 11 minutes, the default")
    private boolean shortForm;

    @Option(names = "--long", description = "Bentuk panjang, beberapa jam / the long form, hours")
    private boolean longForm;

    @Option(names = "--only", paramLabel = "R1,R5", split = ",", description = "Hanya uji ini / only these")
    private Set<String> only = Set.of();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "20260601",
            description = "Benih acak, bawaan ${DEFAULT-VALUE} / the same seed gives the same bodies")
    private long seed;

    @Option(
            names = "--directory",
            paramLabel = "DIR",
            description = "Folder kosong untuk basis data dan log, bawaan data/chaos / an empty folder")
    private @Nullable Path directory;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (shortForm && longForm) {
            throw new IllegalArgumentException("--short atau --long / --short or --long");
        }
        List<String> known = Chaos.numbers();
        Set<String> chosen = new TreeSet<>();
        for (String number : only) {
            chosen.add(known.stream()
                    .filter(number::equalsIgnoreCase)
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("--only=" + number + ": " + String.join(", ", known))));
        }
        PrintWriter out = spec.commandLine().getOut();
        ChaosOptions options = new ChaosOptions(
                longForm ? Form.longForm() : Form.shortForm(),
                chosen,
                directory == null ? Path.of("data", "chaos") : directory,
                seed);
        ChaosResult result = new Chaos(options, line -> {
                    out.println(line);
                    out.flush();
                })
                .run();
        out.println(result.table());
        out.flush();
        return result.kept() ? 0 : 1;
    }
}
