package id.siklus.cli;

import id.siklus.security.ClientRegistry;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

/** {@code siklus client rotate ID}: a new secret; the old one ends at once. */
@Command(
        name = "rotate",
        mixinStandardHelpOptions = true,
        description = {
            "Membuat rahasia baru; yang lama langsung tidak berlaku / makes a new secret, the old one ends at once.",
            "Client dengan kunci: daftarkan ulang dengan add --jwks / with keys: use add --jwks again."
        })
final class ClientRotateCommand extends OneClient {

    @Override
    void run(String client, ClientRegistry clients, PrintWriter out) {
        String secret = clients.renewSecret(client)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Client '" + client + "' tidak ada, atau memakai kunci / there is none, or it has keys"));
        show(out, client, secret);
    }
}
