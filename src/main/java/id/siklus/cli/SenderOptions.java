package id.siklus.cli;

import id.siklus.push.ClientKey;
import id.siklus.push.ClientSecret;
import id.siklus.push.Credentials;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
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
            names = "--client-key",
            paramLabel = "FILE",
            defaultValue = "${env:SIKLUS_CLIENT_KEY}",
            description =
                    "JWK kunci pribadinya sebagai ganti rahasia, bawaan dari SIKLUS_CLIENT_KEY / its private JWK instead of a secret")
    private @Nullable Path clientKey;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "Token akses yang sudah ada, sebagai ganti client / an access token instead of a client")
    private @Nullable String token;

    Credentials credentials(URI base) throws IOException {
        if (token != null) {
            return Credentials.token(token);
        }
        if (clientId == null || clientId.isBlank()) {
            return Credentials.NONE;
        }
        if (clientKey != null && !clientKey.toString().isBlank()) {
            return ClientKey.of(base, clientId, clientKey);
        }
        if (clientSecret == null || clientSecret.isBlank()) {
            throw new IllegalArgumentException(
                    "--client-secret, SIKLUS_CLIENT_SECRET atau --client-key belum diisi / the client's secret or key is missing");
        }
        return new ClientSecret(base, clientId, clientSecret);
    }
}
