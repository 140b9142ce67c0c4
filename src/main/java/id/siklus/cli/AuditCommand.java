package id.siklus.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code siklus audit}: the access trail. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Jejak akses / the access trail",
        subcommands = {AuditVerifyCommand.class, AuditBreakGlassCommand.class})
final class AuditCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.USAGE;
    }
}
