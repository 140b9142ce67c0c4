package id.siklus.tugas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Who goes when something is missed, as the plans say it (docs/adr/0023): the plan's own visit that names the service, else whoever may give the service at
 * home, else the visit that is for every service. The reason is told by a concept map.
 */
final class VisitRules {

    private final Map<String, PlanVisits> plans = new TreeMap<>();
    private final Map<String, Coding> reasons = new HashMap<>();
    private final PlanVisits.@Nullable Visit general;
    private final String hash;

    /**
     * @param definitions those in force, one of each URL
     * @param map from services to reasons; null where there is none
     */
    VisitRules(List<PlanDefinition> definitions, @Nullable ConceptMap map) {
        StringBuilder all = new StringBuilder();
        PlanVisits.Visit everybodys = null;
        for (PlanDefinition definition : definitions) {
            PlanVisits plan = PlanVisits.of(definition);
            plans.put(definition.getUrl(), plan);
            all.append(definition.getUrl())
                    .append('|')
                    .append(definition.getVersion())
                    .append('#')
                    .append(definition.getIdElement().getVersionIdPart())
                    .append('\n');
            everybodys = everybodys == null ? plan.general().orElse(null) : everybodys;
        }
        general = everybodys;
        if (map != null) {
            map.getGroup().stream()
                    .filter(group -> Terms.SERVICES.equals(group.getSource()))
                    .flatMap(group -> group.getElement().stream())
                    .forEach(this::read);
        }
        new TreeMap<>(reasons).forEach((service, reason) -> all.append(service).append(reason.getCode()));
        hash = Terms.hash(all.toString());
    }

    private void read(SourceElementComponent element) {
        if (element.hasTarget() && element.getTargetFirstRep().hasCode()) {
            TargetElementComponent target = element.getTargetFirstRep();
            reasons.put(element.getCode(), new Coding(Terms.REASONS, target.getCode(), target.getDisplay()));
        }
    }

    /** @return whether the plans are stored: before that nothing can be told */
    boolean isComplete() {
        return general != null;
    }

    /** @return the same while the rules are the same */
    String hash() {
        return hash;
    }

    /** @return empty for what nobody visits: optional services, visits themselves, services that no plan knows */
    Optional<VisitRule> of(String plan, String service) {
        PlanVisits visits = plans.get(plan);
        if (visits == null || general == null) {
            return Optional.empty();
        }
        Optional<PlanVisits.Given> given = visits.given(service);
        if (given.isEmpty() || given.get().optional()) {
            return Optional.empty();
        }
        Optional<PlanVisits.Visit> own = visits.visitFor(service);
        if (own.isPresent()) {
            return Optional.of(
                    rule(service, own.get(), own.get().roles(), own.get().missed()));
        }
        if (given.get().atHome()) {
            return Optional.of(rule(service, general, given.get().roles(), Set.of(service)));
        }
        return Optional.of(rule(service, general, general.roles(), Set.of(service)));
    }

    private VisitRule rule(String service, PlanVisits.Visit visit, List<Coding> roles, Set<String> group) {
        Visitor visitor = PlanVisits.visitor(roles);
        Coding reason = reasons.getOrDefault(service, reasons.getOrDefault(visit.service(), Terms.MISSED));
        Set<String> kinds = roles.equals(visit.roles()) ? visit.kinds() : PlanVisits.kinds(visitor);
        return new VisitRule(reason, visitor, group, visit.grace(), visit.within(), roles, kinds);
    }
}
