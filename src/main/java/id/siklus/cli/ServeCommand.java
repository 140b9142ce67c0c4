package id.siklus.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code siklus serve}: runs the server until it is told to end. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Menjalankan server FHIR sampai dihentikan (Ctrl-C) / runs the FHIR server")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        return RunningServer.with(
                server -> {
                    server.awaitEnd();
                    return 0;
                },
                options.arguments());
    }
}
