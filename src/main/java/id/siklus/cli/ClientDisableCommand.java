package id.siklus.cli;

import id.siklus.security.ClientRegistry;
import id.siklus.storage.DatabaseAccess;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code siklus client disable ID}: no new tokens, and those that are out are refused within seconds. */
@Command(
        name = "disable",
        mixinStandardHelpOptions = true,
        description = {
            "Menonaktifkan client; tokennya ditolak dalam 5 detik / disables a client, its tokens are refused in 5 s.",
            "Diaktifkan lagi dengan add / add enables it again."
        })
final class ClientDisableCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "Nama client / the client's id")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (DatabaseAccess access = DatabaseAccess.open(options.arguments())) {
            if (!new ClientRegistry(access.dataSource()).disable(id)) {
                throw new IllegalArgumentException("Client '" + id + "' tidak ada / there is no such client");
            }
            spec.commandLine().getOut().println("Client " + id + " dinonaktifkan / disabled");
            return 0;
        }
    }
}
