package id.siklus.tugas;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.UriParam;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.jspecify.annotations.Nullable;

/** The rules of the plans that are stored and in force now; read again when they are a minute old. */
final class StoredRules {

    private static final Duration FRESH = Duration.ofMinutes(1);

    /** A plan comes into force on a day of the capital's. */
    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

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
        LocalDate today = now.atZone(WESTERN).toLocalDate();
        Map<String, PlanDefinition> inForce = new TreeMap<>();
        Comparator<PlanDefinition> newer = Comparator.comparing(
                        (PlanDefinition plan) -> plan.getEffectivePeriod().hasStart()
                                ? plan.getEffectivePeriod().getStartElement().getValueAsString()
                                : "")
                .thenComparing(plan -> String.valueOf(plan.getVersion()));
        plans.stream()
                .filter(plan -> plan.hasUrl() && holds(plan.getEffectivePeriod(), today))
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

    /** By days, its last one included, as plans are planned; a day that is told by its month or year only is the first or the last of it. */
    static boolean holds(Period period, LocalDate day) {
        String today = day.toString();
        return (!period.hasStart() || firstDigits(period.getStartElement(), today) <= 0)
                && (!period.hasEnd() || firstDigits(period.getEndElement(), today) >= 0);
    }

    /** @return how the date compares with the day, as far as it is told */
    private static int firstDigits(DateTimeType date, String day) {
        String told = date.getValueAsString();
        int length = Math.min(told.length(), day.length());
        return told.substring(0, length).compareTo(day.substring(0, length));
    }
}
