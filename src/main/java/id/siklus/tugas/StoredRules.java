package id.siklus.tugas;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.UriParam;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.jspecify.annotations.Nullable;

/** The rules of the plans that are stored and in force now; read again when they are a minute old. */
final class StoredRules {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 500;

    private record Read(VisitRules rules, Instant at) {}

    private final DaoRegistry daos;
    private final Clock clock;
    private volatile @Nullable Read last;

    StoredRules(DaoRegistry daos, Clock clock) {
        this.daos = daos;
        this.clock = clock;
    }

    /** @return rules that are not complete while the guide is still being stored */
    VisitRules now() {
        Instant now = clock.instant();
        Read known = last;
        if (known != null
                && known.rules().isComplete()
                && now.isBefore(known.at().plus(FRESH))) {
            return known.rules();
        }
        VisitRules rules = read(now);
        last = new Read(rules, now);
        return rules;
    }

    private VisitRules read(Instant now) {
        List<PlanDefinition> plans = daos
                .getResourceDao(PlanDefinition.class)
                .search(
                        new SearchParameterMap()
                                .add("status", new TokenParam("active"))
                                .setLoadSynchronousUpTo(MOST),
                        new SystemRequestDetails())
                .getAllResources()
                .stream()
                .map(PlanDefinition.class::cast)
                .toList();
        Map<String, PlanDefinition> inForce = new TreeMap<>();
        Comparator<PlanDefinition> newer = Comparator.comparing(plan -> String.valueOf(plan.getVersion()));
        plans.stream()
                .filter(plan -> plan.hasUrl() && holds(plan.getEffectivePeriod(), now))
                .forEach(plan -> inForce.merge(
                        plan.getUrl(), plan, (one, other) -> newer.compare(one, other) < 0 ? other : one));
        ConceptMap reasons = daos
                .getResourceDao(ConceptMap.class)
                .search(
                        new SearchParameterMap()
                                .add("url", new UriParam(Terms.REASON_OF_SERVICE))
                                .setLoadSynchronousUpTo(MOST),
                        new SystemRequestDetails())
                .getAllResources()
                .stream()
                .map(ConceptMap.class::cast)
                .max(Comparator.comparing(map -> String.valueOf(map.getVersion())))
                .orElse(null);
        return new VisitRules(List.copyOf(inForce.values()), reasons);
    }

    private static boolean holds(Period period, Instant now) {
        Date at = Date.from(now);
        boolean begun = !period.hasStart() || !period.getStart().after(at);
        return begun && (!period.hasEnd() || !period.getEnd().before(at));
    }
}
