package id.siklus.bench;

import java.util.List;
import java.util.Map;

/**
 * How a server is started as a process of its own. Keys are system properties, which every Spring Boot program reads; to those of the plan come
 * {@code siklus.server.port}, {@code siklus.management.port} and {@code siklus.database.directory}.
 *
 * @param mainClass fully qualified
 * @param arguments of the main class
 * @param keys by name
 * @param asksForTokens whether clients must be registered at it
 */
record ServerPlan(String mainClass, List<String> arguments, Map<String, String> keys, boolean asksForTokens) {

    /** No block of requests outlasts its tokens. */
    private static final Map<String, String> LONG_TOKENS = Map.of("siklus.security.access-token-life", "3600s");

    static ServerPlan siklus(List<String> mainClassAndArguments) {
        return new ServerPlan(
                mainClassAndArguments.get(0),
                mainClassAndArguments.subList(1, mainClassAndArguments.size()),
                LONG_TOKENS,
                true);
    }

    static ServerPlan siklusWithoutValidation() {
        return new ServerPlan(UnvalidatedServer.class.getName(), List.of(), LONG_TOKENS, true);
    }

    static ServerPlan stock() {
        return new ServerPlan(StockServer.class.getName(), List.of(), Map.of(), false);
    }

    static ServerPlan stockWithValidation() {
        return new ServerPlan(StockServer.class.getName(), List.of(), Map.of(StockServer.VALIDATION, "true"), false);
    }
}
