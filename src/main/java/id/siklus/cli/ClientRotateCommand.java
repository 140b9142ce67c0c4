package id.siklus.cli;

import id.siklus.security.ClientRegistry;
import id.siklus.storage.DatabaseAccess;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code siklus client rotate ID}: a new secret; the old one ends at once. */
@Command(
        name = "rotate",
        mixinStandardHelpOptions = true,
        description = {
            "Membuat rahasia baru; yang lama langsung tidak berlaku / makes a new secret, the old one ends at once.",
            "Client dengan kunci: daftarkan ulang dengan add --jwks / with keys: use add --jwks again."
        })
final class ClientRotateCommand implements Callable<Integer> {

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
            String secret = new ClientRegistry(access.dataSource())
                    .renewSecret(id)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Client '" + id + "' tidak ada, atau memakai kunci / there is none, or it has keys"));
            spec.commandLine().getOut().println("  client_id     " + id);
            spec.commandLine().getOut().println("  client_secret " + secret);
            return 0;
        }
    }
}
