package id.siklus.cli;

import id.siklus.storage.DatabaseCheck;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code siklus check}: would the server start with this configuration? Changes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Memeriksa konfigurasi dan basis data tanpa mengubah apa pun / checks configuration and database")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        DatabaseCheck.run(options.arguments())
                .forEach(line -> spec.commandLine().getOut().println(line));
        return 0;
    }
}
