package id.siklus.careplan;

import id.siklus.fhir.ErrorCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;

/** Which action refers to which: every one must exist, and no way may lead back to where it began. */
final class PlanGraph {

    private final Map<String, PlanDefinitionActionComponent> actions = new LinkedHashMap<>();
    private final Map<String, String> paths = new LinkedHashMap<>();
    private final List<String> repeated = new ArrayList<>();

    private PlanGraph() {}

    static PlanGraph of(PlanDefinition plan) {
        PlanGraph graph = new PlanGraph();
        for (int i = 0; i < plan.getAction().size(); i++) {
            PlanDefinitionActionComponent group = plan.getAction().get(i);
            graph.add(group, "PlanDefinition.action[" + i + "]");
            for (int j = 0; j < group.getAction().size(); j++) {
                graph.add(group.getAction().get(j), "PlanDefinition.action[" + i + "].action[" + j + "]");
            }
        }
        return graph;
    }

    private void add(PlanDefinitionActionComponent action, String path) {
        String id = String.valueOf(action.getId());
        if (actions.putIfAbsent(id, action) != null) {
            repeated.add(path);
        } else {
            paths.put(id, path);
        }
    }

    void addFaults(PlanFaults faults) {
        repeated.forEach(path -> faults.add(ErrorCode.PLAN_NOT_EXECUTABLE, path + ".id", "id"));
        actions.forEach((id, action) -> {
            for (int i = 0; i < action.getRelatedAction().size(); i++) {
                String target = action.getRelatedAction().get(i).getActionId();
                if (!actions.containsKey(target)) {
                    faults.add(
                            ErrorCode.PLAN_UNKNOWN_ACTION,
                            paths.get(id) + ".relatedAction[" + i + "].actionId",
                            String.valueOf(target));
                }
            }
            if (reachable(id).contains(id)) {
                faults.add(ErrorCode.PLAN_CYCLE, paths.get(id) + ".relatedAction", id);
            }
        });
    }

    private Set<String> reachable(String from) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(targets(from).toList());
        while (!open.isEmpty()) {
            String id = open.pop();
            if (seen.add(id) && actions.containsKey(id)) {
                targets(id).forEach(open::push);
            }
        }
        return seen;
    }

    private Stream<String> targets(String id) {
        return Objects.requireNonNull(actions.get(id)).getRelatedAction().stream()
                .map(PlanDefinitionActionRelatedActionComponent::getActionId)
                .filter(Objects::nonNull);
    }

    /** @return each service after those that it refers to, otherwise as they stand */
    List<Service> inOrder(List<Service> services) {
        List<Service> ordered = new ArrayList<>();
        Set<String> done = new HashSet<>();
        services.forEach(service -> visit(service, services, done, ordered));
        return List.copyOf(ordered);
    }

    private void visit(Service service, List<Service> all, Set<String> done, List<Service> ordered) {
        if (done.add(service.id())) {
            Set<String> before = new HashSet<>(targets(service.id()).toList());
            all.stream().filter(each -> before.contains(each.id())).forEach(each -> visit(each, all, done, ordered));
            ordered.add(service);
        }
    }
}
