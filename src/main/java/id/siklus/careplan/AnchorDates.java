package id.siklus.careplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Quantity;

/** The dates of a plan's anchors for one person, in one episode. */
final class AnchorDates {

    private static final String BIRTH = "birthDate";

    /** Steps that an occurrence costs later on: it is laid out, sorted and offered to records. */
    private static final int OCCURRENCE = 100;

    /** Completed units that somebody may have measured; what is beyond is a slip of the pen. */
    private static final double FARTHEST = 50_000;

    private final CompiledPlan plan;
    private final PersonFacts facts;
    private final Episode episode;
    private final PlanConditions conditions;
    private final Map<String, List<Moment>> known = new HashMap<>();

    AnchorDates(CompiledPlan plan, PersonFacts facts, Episode episode, PlanConditions conditions) {
        this.plan = plan;
        this.facts = facts;
        this.episode = episode;
        this.conditions = conditions;
    }

    /** @param range within which occurrences of what recurs are wanted */
    List<Moment> values(String anchor, Window range) {
        return values(plan.anchor(anchor), range);
    }

    String title(String anchor) {
        return plan.anchor(anchor).title();
    }

    List<Moment> values(Anchor anchor, Window range) {
        if (anchor == plan.main() && episode.main() != null) {
            return List.of(episode.main());
        }
        if (anchor.calendar() != null) {
            Anchor.Calendar calendar = anchor.calendar();
            return occurrences(calendar::occurrence, calendar.first(), calendar.period(), calendar.unit(), 0, range);
        }
        if (anchor.recurrence() != null) {
            return recurring(anchor, anchor.recurrence(), range);
        }
        List<Moment> values = known.get(anchor.id());
        if (values == null) {
            values = recorded(anchor);
            values = values.isEmpty() ? derived(anchor).map(List::of).orElse(List.of()) : values;
            known.put(anchor.id(), values);
        }
        return values;
    }

    private List<Moment> recorded(Anchor anchor) {
        List<Moment> all = new ArrayList<>();
        for (Requirement source : anchor.sources()) {
            if (source.type().equals(facts.subject().fhirType()) && BIRTH.equals(source.datePath())) {
                facts.birthDate().map(Moment::on).ifPresent(all::add);
            } else if (source.single()) {
                EpisodeRecords.first(source, EpisodeRecords.dated(source, facts, episode))
                        .ifPresent(all::add);
            } else {
                EpisodeRecords.dated(source, facts, episode).forEach(dated -> all.add(dated.moment()));
            }
            if (source.single() && !all.isEmpty()) {
                return all;
            }
        }
        return all.stream().distinct().sorted().toList();
    }

    private Optional<Moment> derived(Anchor anchor) {
        for (Anchor.Derivation derivation : anchor.derivations()) {
            Optional<Moment> from =
                    values(derivation.anchor(), Window.ALWAYS).stream().findFirst();
            Optional<Offset> offset =
                    derivation.offset() == null ? measured(derivation) : Optional.of(derivation.offset());
            if (from.isPresent() && offset.isPresent()) {
                int count = derivation.backwards()
                        ? -offset.get().count()
                        : offset.get().count();
                return Optional.of(Moment.on(offset.get().unit().add(from.get().day(), count)));
            }
        }
        return Optional.empty();
    }

    /** Weeks of pregnancy may come with a fraction; days are what can be counted. */
    private Optional<Offset> measured(Anchor.Derivation derivation) {
        List<Base> values = conditions.values(String.valueOf(derivation.expression()));
        if (values.size() != 1 || !(values.get(0) instanceof Quantity quantity) || !quantity.hasValue()) {
            return Optional.empty();
        }
        String unit = quantity.hasCode() ? quantity.getCode() : String.valueOf(quantity.getUnit());
        double value = quantity.getValue().doubleValue();
        if (value < 0 || value > FARTHEST) {
            return Optional.empty();
        }
        return Unit.of(unit)
                .map(known -> known == Unit.WEEK
                        ? new Offset((int) Math.floor(value * 7 + 0.01), Unit.DAY)
                        : new Offset((int) Math.floor(value), known));
    }

    private List<Moment> recurring(Anchor anchor, Anchor.Recurrence recurrence, Window range) {
        for (Anchor.Derivation derivation : anchor.derivations()) {
            Optional<Moment> from =
                    values(derivation.anchor(), Window.ALWAYS).stream().findFirst();
            Offset offset = derivation.offset();
            if (from.isPresent() && offset != null) {
                LocalDate target = from.get().day();
                boolean same = offset.unit() == recurrence.unit();
                LocalDate first = offset.unit().add(target, offset.count());
                // Counted from the anchor itself, so that who was born on 29 February has a birthday on it again.
                IntFunction<LocalDate> occurrence = number -> same
                        ? offset.unit().add(target, offset.count() + recurrence.period() * number)
                        : recurrence.unit().add(first, recurrence.period() * number);
                return occurrences(
                        occurrence, first, recurrence.period(), recurrence.unit(), recurrence.count(), range);
            }
        }
        return List.of();
    }

    private List<Moment> occurrences(
            IntFunction<LocalDate> occurrence, LocalDate first, int period, Unit unit, int count, Window range) {
        LocalDate from = range.start().toLocalDate();
        LocalDate to = range.end().toLocalDate();
        long units = switch (unit) {
            case YEAR -> ChronoUnit.YEARS.between(first, from);
            case MONTH -> ChronoUnit.MONTHS.between(first, from);
            case WEEK -> ChronoUnit.WEEKS.between(first, from);
            default -> ChronoUnit.DAYS.between(first, from);
        };
        List<Moment> all = new ArrayList<>();
        int number = (int) Math.max(0, units / period - 1);
        while (count == 0 || number < count) {
            facts.effort().spend(OCCURRENCE);
            LocalDate day = occurrence.apply(number++);
            if (day.isAfter(to)) {
                break;
            }
            if (!day.isBefore(from)) {
                all.add(Moment.on(day));
            }
        }
        all.sort(Comparator.naturalOrder());
        return all;
    }
}
