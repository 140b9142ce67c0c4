package id.siklus.tugas;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Period;

/** What has closed a Task: services that were given after all, and the visit with its form. */
record Closings(List<TaskWriter.Closing> lines, Period period) {

    private static final Coding FORM = new Coding().setDisplay("Jawaban formulir kunjungan rumah");

    /** @param demands what would still be missing, had nobody been there */
    static Closings of(
            RaisedTask task,
            List<PlannedService> services,
            List<HomeVisit> visits,
            List<Demand> demands,
            VisitRules rules) {
        List<TaskWriter.Closing> lines = new ArrayList<>();
        for (Work.Line line : Work.lines(task.content())) {
            given(line, services, rules)
                    .ifPresent(service -> lines.add(new TaskWriter.Closing(
                            new Coding(Terms.SERVICES, service.code(), service.title()),
                            service.closedBy() == null ? "CarePlan/" + service.carePlan() : service.closedBy())));
        }
        Period period = new Period();
        visits.stream()
                .filter(visit -> visit.at().isAfter(task.since()))
                .filter(visit -> demands.stream().anyMatch(demand -> demand.isAnsweredBy(visit)))
                .min(Comparator.comparing(HomeVisit::at))
                .ifPresent(visit -> {
                    lines.add(new TaskWriter.Closing(Terms.HOME_VISIT, "Encounter/" + visit.encounter()));
                    lines.add(new TaskWriter.Closing(FORM, "QuestionnaireResponse/" + visit.answers()));
                    period.setStartElement(TaskWriter.time(visit.at()));
                    Instant ended = visit.ended();
                    if (ended != null) {
                        period.setEndElement(TaskWriter.time(ended));
                    }
                });
        return new Closings(lines, period);
    }

    /** The service itself; else one that stands for it, given later. */
    private static Optional<PlannedService> given(Work.Line line, List<PlannedService> services, VisitRules rules) {
        return services.stream()
                .filter(service -> service.plan() == line.plan() && service.isGiven())
                .filter(service -> {
                    Optional<VisitRule> rule = rules.of(service.planUrl(), service.code());
                    Set<String> group = rule.map(VisitRule::group).orElse(Set.of());
                    Instant own =
                            rule.map(each -> service.late().plus(each.grace())).orElse(service.late());
                    return service.code().equals(line.code()) && own.equals(line.missed())
                            || group.contains(line.code()) && service.isGivenAfter(line.missed());
                })
                .min(Comparator.comparing(PlannedService::late));
    }
}
