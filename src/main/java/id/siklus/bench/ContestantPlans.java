package id.siklus.bench;

import id.siklus.demo.Facilities;
import id.siklus.launch.ServerPlan;
import java.util.List;
import java.util.Map;

/** How each contestant of the benchmark is started. */
final class ContestantPlans {

    private static final String ASKS_NOBODY = "";

    private ContestantPlans() {}

    static ServerPlan siklus(List<String> mainClassAndArguments) {
        return ServerPlan.siklus(mainClassAndArguments, puskesmas());
    }

    static ServerPlan siklusWithoutValidation() {
        return new ServerPlan(UnvalidatedServer.class.getName(), List.of(), ServerPlan.LONG_TOKENS, puskesmas());
    }

    static ServerPlan stock() {
        return new ServerPlan(StockServer.class.getName(), List.of(), Map.of(), ASKS_NOBODY);
    }

    static ServerPlan stockWithValidation() {
        return new ServerPlan(
                StockServer.class.getName(), List.of(), Map.of(StockServer.VALIDATION, "true"), ASKS_NOBODY);
    }

    private static String puskesmas() {
        return Facilities.shipped().puskesmas().id();
    }
}
