package id.siklus.tugas;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** What is missing of one person now, by the rules, and when that will change. */
final class Demands {

    /** A danger sign is looked at on the day on which it was seen. */
    private static final Duration AT_ONCE = Duration.ofDays(1);

    private static final String SCT = "http://snomed.info/sct";
    private static final List<Coding> HEALTH_WORKERS = List.of(
            new Coding(SCT, "309453006", "Registered midwife"),
            new Coding(SCT, "106292003", "Professional nurse"),
            new Coding(SCT, "112247003", "Medical doctor"));

    private final List<Demand> all = new ArrayList<>();
    private @Nullable Instant next;

    List<Demand> all() {
        return all;
    }

    /** @return the next moment at which something more is missing */
    Optional<Instant> next() {
        return Optional.ofNullable(next);
    }

    /** @param lookback a service whose window ended longer ago sends nobody any more */
    void addMissed(List<PlannedService> services, VisitRules rules, Instant now, Duration lookback) {
        for (PlannedService service : services) {
            Optional<VisitRule> rule =
                    service.isOpen() ? rules.of(service.planUrl(), service.code()) : Optional.empty();
            if (rule.isPresent() && !cameLater(service, rule.get(), services)) {
                Instant missed = service.late().plus(rule.get().grace());
                if (missed.isBefore(now)) {
                    all.add(demand(service, rule.get(), missed, now.minus(lookback)));
                } else if (next == null || missed.isBefore(next)) {
                    next = missed.plusMillis(1);
                }
            }
        }
    }

    void addSigns(List<SignTable.Sign> signs) {
        signs.stream().filter(SignTable.Sign::there).forEach(sign -> all.add(demand(sign)));
    }

    static Demand demand(SignTable.Sign sign) {
        return new Demand(
                Terms.DANGER,
                sign.code(),
                new Reference("QuestionnaireResponse/" + sign.answersId()),
                sign.at(),
                sign.received(),
                Visitor.HEALTH_WORKER,
                HEALTH_WORKERS,
                PlanVisits.kinds(Visitor.HEALTH_WORKER),
                AT_ONCE,
                true,
                false,
                null,
                null);
    }

    /** Who missed one month and came the next is not looked for. */
    static boolean cameLater(PlannedService service, VisitRule rule, List<PlannedService> services) {
        return services.stream()
                .anyMatch(other -> other.plan() == service.plan()
                        && rule.group().contains(other.code())
                        && other.isGivenAfter(service.late()));
    }

    private static Demand demand(PlannedService service, VisitRule rule, Instant missed, Instant oldest) {
        Period time = new Period()
                .setStartElement(TaskWriter.time(service.due()))
                .setEndElement(TaskWriter.time(service.late()));
        Instant windowEnd = service.windowEnd();
        return new Demand(
                rule.reason(),
                new Coding(Terms.SERVICES, service.code(), service.title()),
                time,
                missed,
                missed,
                rule.visitor(),
                rule.roles(),
                Set.copyOf(rule.visits()),
                rule.within(),
                false,
                windowEnd != null && windowEnd.isBefore(oldest),
                service.plan(),
                service.carePlan());
    }
}
