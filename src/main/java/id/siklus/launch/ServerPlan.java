package id.siklus.launch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a server is started as a process of its own. Keys are system properties, which every Spring Boot program reads; to those of the plan come
 * {@code siklus.server.port}, {@code siklus.management.port} and {@code siklus.database.directory}.
 *
 * @param mainClass fully qualified
 * @param arguments of the main class
 * @param keys by name
 * @param organization in whose name the Puskesmas among the senders pushes; empty for a server that asks nobody who sends
 */
public record ServerPlan(String mainClass, List<String> arguments, Map<String, String> keys, String organization) {

    /** No block of requests outlasts its tokens. */
    public static final Map<String, String> LONG_TOKENS = Map.of("siklus.security.access-token-life", "3600s");

    private static final List<String> SERVE = List.of("id.siklus.cli.SiklusCommand", "serve");

    /** The product as {@code siklus serve} starts it. */
    public static ServerPlan siklus(String organization) {
        return siklus(SERVE, organization);
    }

    public static ServerPlan siklus(List<String> mainClassAndArguments, String organization) {
        return new ServerPlan(
                mainClassAndArguments.get(0),
                mainClassAndArguments.subList(1, mainClassAndArguments.size()),
                LONG_TOKENS,
                organization);
    }

    /** @return the same with more keys */
    public ServerPlan with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(keys);
        all.putAll(more);
        return new ServerPlan(mainClass, arguments, all, organization);
    }

    boolean asksForTokens() {
        return !organization.isEmpty();
    }
}
