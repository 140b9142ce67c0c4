package id.siklus.launch;

import id.siklus.push.ClientSecret;
import id.siklus.push.Credentials;
import id.siklus.security.ClientRegistry;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.storage.DatabaseAccess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * In whose names requests are sent to a server that was started here.
 *
 * @param office stores what visits refer to: places, organisations, staff
 * @param facility pushes the visits and asks
 */
public record Senders(Credentials office, Credentials facility) {

    private static final String OFFICE = "siklus-launch-kemenkes";
    private static final String FACILITY = "siklus-launch-puskesmas";
    private static final String ALL_TYPES = "system/*.cruds";

    /** To a server that asks nobody, as the stock server does. */
    public static Senders nobody() {
        return new Senders(Credentials.NONE, Credentials.NONE);
    }

    /** To a server that somebody else runs and has given a token for. */
    public static Senders with(String token) {
        return new Senders(Credentials.token(token), Credentials.token(token));
    }

    /**
     * Registers two clients at a Siklus that was started here, in its database, as {@code siklus client add} does.
     *
     * @param plan tells its database, where that is not the embedded one, and whose visits are pushed
     * @param directory of its embedded PostgreSQL
     */
    static Senders registeredAt(URI base, ServerPlan plan, Path directory) {
        Map<String, String> keys = new TreeMap<>(plan.keys());
        keys.putIfAbsent("siklus.database.url", "");
        keys.put("siklus.database.directory", directory.toString());
        String[] arguments = keys.entrySet().stream()
                .filter(key -> key.getKey().startsWith("siklus.database."))
                .map(key -> "--" + key.getKey() + "=" + key.getValue())
                .toArray(String[]::new);
        try (DatabaseAccess access = DatabaseAccess.open(arguments)) {
            ClientRegistry clients = new ClientRegistry(access.dataSource());
            String office = clients.putWithSecret(
                    OFFICE, "", CallerRole.KEMENKES, Set.of(ALL_TYPES, Caller.ADMIN, Caller.ACT_FOR));
            String facility =
                    clients.putWithSecret(FACILITY, plan.organization(), CallerRole.PUSKESMAS, Set.of(ALL_TYPES));
            return new Senders(new ClientSecret(base, OFFICE, office), new ClientSecret(base, FACILITY, facility));
        }
    }

    public static String authorization(Credentials credentials) throws InterruptedException {
        try {
            return credentials.authorization().orElse("");
        } catch (IOException e) {
            throw new LaunchException(String.valueOf(e.getMessage()), e);
        }
    }
}
