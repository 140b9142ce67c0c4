package id.siklus.tugas;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.DataRequirement.DataRequirementCodeFilterComponent;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRelationshipType;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRequiredBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;

/** What one plan says about people who do not come: actions on an anchor of code {@code terlewat}, and who gives which service where. */
record PlanVisits(Map<String, Given> services, List<Visit> visits) {

    /** A service. @param optional nobody is visited for it */
    record Given(boolean optional, boolean atHome, List<Coding> roles) {}

    /**
     * A visit to somebody who did not come.
     *
     * @param service code of the visit itself
     * @param missed the services that it names; none: for every service that no other visit names
     */
    record Visit(
            String service,
            Set<String> missed,
            Duration grace,
            Duration within,
            List<Coding> roles,
            Set<String> kinds) {}

    private static final String KADER = "EHA000001";
    private static final String BY_KADER = "kunjungan-rumah-khusus";
    private static final String BY_HEALTH_WORKER = "kunjungan-rumah-nakes";

    static PlanVisits of(PlanDefinition plan) {
        List<PlanDefinitionActionComponent> actions = new ArrayList<>();
        plan.getAction().forEach(group -> actions.addAll(group.getAction()));
        Set<String> anchors = new TreeSet<>();
        Map<String, String> codes = new TreeMap<>();
        for (PlanDefinitionActionComponent action : actions) {
            if (code(action, Terms.ANCHORS).filter("terlewat"::equals).isPresent()) {
                anchors.add(action.getId());
            }
            code(action, Terms.SERVICES).ifPresent(code -> codes.put(action.getId(), code));
        }
        Map<String, Given> services = new TreeMap<>();
        List<Visit> visits = new ArrayList<>();
        for (PlanDefinitionActionComponent action : actions) {
            Optional<String> service = Optional.ofNullable(codes.get(action.getId()));
            if (service.isPresent() && isVisit(action, anchors)) {
                visits.add(visit(service.get(), action, codes));
            } else if (service.isPresent()) {
                services.put(service.get(), given(action));
            }
        }
        return new PlanVisits(Map.copyOf(services), List.copyOf(visits));
    }

    Optional<Given> given(String service) {
        return Optional.ofNullable(services.get(service));
    }

    Optional<Visit> visitFor(String service) {
        return visits.stream().filter(visit -> visit.missed().contains(service)).findFirst();
    }

    /** @return the visit for what no other names */
    Optional<Visit> general() {
        return visits.stream().filter(visit -> visit.missed().isEmpty()).findFirst();
    }

    /** Kader go where they are named: that others may go too does not keep them. */
    static Visitor visitor(List<Coding> roles) {
        return roles.isEmpty() || roles.stream().anyMatch(role -> KADER.equals(role.getCode()))
                ? Visitor.KADER
                : Visitor.HEALTH_WORKER;
    }

    static Set<String> kinds(Visitor visitor) {
        return visitor == Visitor.KADER ? Set.of(BY_KADER, BY_HEALTH_WORKER) : Set.of(BY_HEALTH_WORKER);
    }

    private static boolean isVisit(PlanDefinitionActionComponent action, Set<String> anchors) {
        return action.getRelatedAction().stream().anyMatch(related -> anchors.contains(related.getActionId()));
    }

    private static Visit visit(String service, PlanDefinitionActionComponent action, Map<String, String> codes) {
        Set<String> missed = new TreeSet<>();
        for (PlanDefinitionActionRelatedActionComponent related : action.getRelatedAction()) {
            String code = codes.get(related.getActionId());
            if (related.getRelationship() == ActionRelationshipType.AFTEREND && code != null) {
                missed.add(code);
            }
        }
        List<Coding> roles = roles(action);
        Range time = action.hasTimingRange() ? action.getTimingRange() : new Range();
        Duration grace = duration(time.getLow());
        Duration end = duration(time.getHigh());
        Set<String> kinds = kinds(action);
        return new Visit(
                service,
                Set.copyOf(missed),
                grace,
                end.compareTo(grace) > 0 ? end.minus(grace) : Duration.ZERO,
                roles,
                kinds.isEmpty() ? kinds(visitor(roles)) : kinds);
    }

    private static Given given(PlanDefinitionActionComponent action) {
        boolean atHome = action.getExtensionsByUrl(Terms.LEVEL).stream()
                .anyMatch(level ->
                        level.getValue() instanceof Coding coding && "kunjungan-rumah".equals(coding.getCode()));
        return new Given(action.getRequiredBehavior() == ActionRequiredBehavior.COULD, atHome, roles(action));
    }

    /** The kinds of Encounter that close the visit. */
    private static Set<String> kinds(PlanDefinitionActionComponent action) {
        Set<String> kinds = new TreeSet<>();
        for (DataRequirement output : action.getOutput()) {
            if ("Encounter".equals(output.getType())) {
                output.getCodeFilter().stream()
                        .filter(filter -> "type".equals(filter.getPath()))
                        .map(DataRequirementCodeFilterComponent::getCode)
                        .flatMap(List::stream)
                        .filter(coding -> Terms.VISITS.equals(coding.getSystem()))
                        .forEach(coding -> kinds.add(coding.getCode()));
            }
        }
        return Set.copyOf(kinds);
    }

    private static List<Coding> roles(PlanDefinitionActionComponent action) {
        return action.getParticipant().stream()
                .flatMap(participant -> participant.getRole().getCoding().stream())
                .toList();
    }

    private static Optional<String> code(PlanDefinitionActionComponent action, String system) {
        return action.getCode().stream()
                .flatMap(code -> code.getCoding().stream())
                .filter(coding -> system.equals(coding.getSystem()) && coding.hasCode())
                .map(Coding::getCode)
                .findFirst();
    }

    /** A visit is planned to the day; months count 30 and years 365. Without a value, none. */
    private static Duration duration(Quantity quantity) {
        if (!quantity.hasValue()) {
            return Duration.ZERO;
        }
        long value = quantity.getValue().longValue();
        return switch (String.valueOf(quantity.getCode())) {
            case "h" -> Duration.ofHours(value);
            case "wk" -> Duration.ofDays(7 * value);
            case "mo" -> Duration.ofDays(30 * value);
            case "a" -> Duration.ofDays(365 * value);
            default -> Duration.ofDays(value);
        };
    }
}
