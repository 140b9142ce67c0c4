package id.siklus.bench;

import id.siklus.push.ClientSecret;
import id.siklus.push.Credentials;
import id.siklus.security.ClientRegistry;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.storage.DatabaseAccess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;

/**
 * In whose name the benchmark sends.
 *
 * @param office stores what visits refer to: places, organisations, staff
 * @param facility pushes the visits and asks
 */
record Senders(Credentials office, Credentials facility) {

    private static final String ALL_TYPES = "system/*.cruds";

    /** To a server that asks nobody, as the stock server does. */
    static Senders nobody() {
        return new Senders(Credentials.NONE, Credentials.NONE);
    }

    /** To a server that somebody else runs and has given a token for. */
    static Senders with(String token) {
        return new Senders(Credentials.token(token), Credentials.token(token));
    }

    /**
     * Registers two clients at a Siklus that was started here, in its database, as {@code siklus client add} does.
     *
     * @param database data directory of its PostgreSQL
     * @param organization whose visits are pushed
     */
    static Senders registeredAt(URI base, Path database, String organization) {
        try (DatabaseAccess access = DatabaseAccess.open("--siklus.database.directory=" + database)) {
            ClientRegistry clients = new ClientRegistry(access.dataSource());
            String office = clients.putWithSecret(
                    "bench-kemenkes", "", CallerRole.KEMENKES, Set.of(ALL_TYPES, Caller.ADMIN, Caller.ACT_FOR));
            String facility =
                    clients.putWithSecret("bench-puskesmas", organization, CallerRole.PUSKESMAS, Set.of(ALL_TYPES));
            return new Senders(
                    new ClientSecret(base, "bench-kemenkes", office),
                    new ClientSecret(base, "bench-puskesmas", facility));
        }
    }

    static String authorization(Credentials credentials) throws InterruptedException {
        try {
            return credentials.authorization().orElse("");
        } catch (IOException e) {
            throw new BenchException(String.valueOf(e.getMessage()), e);
        }
    }
}
