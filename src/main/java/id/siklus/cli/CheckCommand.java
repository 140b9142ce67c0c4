package id.siklus.cli;

import id.siklus.storage.DatabaseCheck;
import picocli.CommandLine.Command;

/** {@code siklus check}: would the server start with this configuration? Changes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Memeriksa konfigurasi dan basis data tanpa mengubah apa pun / checks configuration and database")
final class CheckCommand extends OnDatabase {

    @Override
    public Integer call() {
        DatabaseCheck.run(options().arguments()).forEach(line -> out().println(line));
        return 0;
    }
}
