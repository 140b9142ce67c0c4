package id.siklus.bench;

import java.util.List;

/**
 * How a server is started as a process of its own. It takes the keys {@code siklus.server.port}, {@code siklus.management.port} and
 * {@code siklus.database.directory}.
 *
 * @param mainClass fully qualified
 * @param arguments before the keys
 */
record ServerPlan(String mainClass, List<String> arguments) {

    static ServerPlan siklus(List<String> mainClassAndArguments) {
        return new ServerPlan(
                mainClassAndArguments.get(0), mainClassAndArguments.subList(1, mainClassAndArguments.size()));
    }

    static ServerPlan siklusWithoutValidation() {
        return new ServerPlan(UnvalidatedServer.class.getName(), List.of());
    }

    static ServerPlan stock() {
        return new ServerPlan(StockServer.class.getName(), List.of());
    }

    static ServerPlan stockWithValidation() {
        return new ServerPlan(StockServer.class.getName(), List.of("--" + StockServer.VALIDATION + "=true"));
    }
}
