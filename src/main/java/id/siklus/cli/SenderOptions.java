package id.siklus.cli;

import id.siklus.push.ClientSecret;
import id.siklus.push.Credentials;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In whose name a command sends. A secret is better given by the environment: the command line of a process can be read by others. */
final class SenderOptions {

    @Option(
            names = "--client-id",
            paramLabel = "ID",
            defaultValue = "${env:SIKLUS_CLIENT_ID}",
            description = "Client yang terdaftar, bawaan dari SIKLUS_CLIENT_ID / the registered client")
    private @Nullable String clientId;

    @Option(
            names = "--client-secret",
            paramLabel = "SECRET",
            defaultValue = "${env:SIKLUS_CLIENT_SECRET}",
            description = "Rahasianya, bawaan dari SIKLUS_CLIENT_SECRET / its secret")
    private @Nullable String clientSecret;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "Token akses yang sudah ada, sebagai ganti client / an access token instead of a client")
    private @Nullable String token;

    Credentials credentials(URI base) {
        if (token != null) {
            return Credentials.token(token);
        }
        if (clientId == null || clientId.isBlank()) {
            return Credentials.NONE;
        }
        if (clientSecret == null || clientSecret.isBlank()) {
            throw new IllegalArgumentException(
                    "--client-secret atau SIKLUS_CLIENT_SECRET belum diisi / the client's secret is missing");
        }
        return new ClientSecret(base, clientId, clientSecret);
    }
}
