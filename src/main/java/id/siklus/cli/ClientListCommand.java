package id.siklus.cli;

import id.siklus.security.Client;
import id.siklus.security.Client.Credential.SecretHash;
import id.siklus.security.ClientRegistry;
import id.siklus.storage.DatabaseAccess;
import java.io.PrintWriter;
import java.util.TreeSet;
import picocli.CommandLine.Command;

/** {@code siklus client list}: one line for each client, tab-separated, secrets never. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Menampilkan semua client, tanpa rahasianya / lists all clients, without secrets")
final class ClientListCommand extends OnDatabase {

    @Override
    public Integer call() {
        PrintWriter out = out();
        try (DatabaseAccess access = DatabaseAccess.open(options().arguments())) {
            out.println("client_id\trole\torganization\tcredential\tsince\tdisabled\tscopes");
            new ClientRegistry(access.dataSource()).list().forEach(client -> out.println(line(client)));
        }
        return 0;
    }

    private static String line(Client client) {
        return String.join(
                "\t",
                client.id(),
                client.role().code(),
                client.organization().isEmpty() ? "-" : client.organization(),
                client.credential() instanceof SecretHash ? "secret" : "keys",
                client.createdAt().toString(),
                client.disabledAt().map(Object::toString).orElse("-"),
                String.join(" ", new TreeSet<>(client.scopes())));
    }
}
