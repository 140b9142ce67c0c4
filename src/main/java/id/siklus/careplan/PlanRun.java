package id.siklus.careplan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** One plan for one person in one episode. Used once. */
final class PlanRun {

    private static final int SERVICE = 10;

    private final CompiledPlan plan;
    private final PersonFacts facts;
    private final Episode episode;
    private final LocalDate day;
    private final PlanConditions conditions;
    private final AnchorDates dates;
    private final Map<String, StageRun> stages = new HashMap<>();

    PlanRun(CompiledPlan plan, PersonFacts facts, Episode episode, LocalDate day, Criteria criteria) {
        this.plan = plan;
        this.facts = facts;
        this.episode = episode;
        this.day = day;
        this.conditions = new PlanConditions(plan, facts, episode, criteria);
        this.dates = new AnchorDates(plan, facts, episode, conditions);
        plan.stages().forEach(stage -> stages.put(stage.id(), StageRun.of(stage, dates, conditions, day)));
    }

    /** @return the last day of it; empty when no stage has a date */
    Optional<LocalDate> lastDay() {
        return dated().stream().map(run -> run.end().toLocalDate()).max(Comparator.naturalOrder());
    }

    /** @return empty when nothing is planned and nothing was */
    Optional<PersonPlan> plan() {
        Optional<LocalDate> end = lastDay();
        if (end.isEmpty() || end.get().isBefore(plan.force().first())) {
            return Optional.empty();
        }
        Span span = Span.around(end.get().isBefore(day) ? end.get() : day);
        Map<String, Track> tracks = tracks(span);
        Closings closings = new Closings(facts, episode);
        closings.close(tracks.values());
        tracks.values().forEach(this::waitForFinding);
        Assembly assembly = new Assembly(plan, stages, span, day, tracks);
        List<PlannedActivity> activities = new ArrayList<>();
        for (Service service : plan.services()) {
            Track track = tracks.get(service.id());
            if (track != null) {
                activities.addAll(assembly.of(track, isApplicable(service)));
            } else if (isMissed(service)) {
                activities.addAll(assembly.of(service, missed(service, tracks, closings)));
            }
        }
        if (activities.isEmpty()) {
            return Optional.empty();
        }
        activities.sort(Comparator.comparing(
                        (PlannedActivity activity) -> activity.service().number())
                .thenComparing(activity -> activity.window().start())
                .thenComparing(activity -> activity.outcome() == null)
                .thenComparing(PlannedActivity::due));
        return Optional.of(
                new PersonPlan(plan, episode.key(), status(end.get()), period(end.get()), List.copyOf(activities)));
    }

    private Map<String, Track> tracks(Span span) {
        Tracks calendar = new Tracks(plan, dates, span);
        Map<String, Track> tracks = new LinkedHashMap<>();
        for (Service service : plan.services()) {
            facts.effort().spend(SERVICE);
            StageRun stage = stage(service);
            boolean begins = stage.isDated() && !stage.start().toLocalDate().isAfter(span.last());
            boolean dropped = conditions.ruleOut(service.conditions());
            if (begins && !dropped && !isMissed(service)) {
                calendar.of(service, stage).ifPresent(track -> tracks.put(service.id(), track));
            }
        }
        return tracks;
    }

    /** What a finding calls for is not due before it was found, however long ago it would have been otherwise. */
    private void waitForFinding(Track track) {
        List<CompiledPlan.Criterion> wanted = track.service().conditions();
        if (track instanceof ChainTrack chain && !wanted.isEmpty() && isApplicable(track.service())) {
            chain.open()
                    .filter(slot -> conditions
                            .newest(wanted)
                            .filter(day -> day.isAfter(slot.due().toLocalDate()))
                            .isPresent())
                    .ifPresent(slot -> conditions.since(wanted).ifPresent(day -> slot.moveTo(day.atStartOfDay())));
        }
    }

    private List<Slot> missed(Service service, Map<String, Track> tracks, Closings closings) {
        StageRun stage = stage(service);
        if (!stage.isDated() || !isApplicable(service)) {
            return List.of();
        }
        List<Track> awaited = service.missed().stream()
                .map(tracks::get)
                .filter(Objects::nonNull)
                .toList();
        TreeMap<Moment, Fact> visits = new TreeMap<>();
        closings.records(service.closings()).forEach((fact, moment) -> visits.putIfAbsent(moment, fact));
        return new MissedTrack(service, stage.windows()).slots(awaited, visits, day);
    }

    private boolean isMissed(Service service) {
        return plan.anchor(service.window().anchor()).kind() == Anchor.Kind.MISSED;
    }

    private boolean isApplicable(Service service) {
        return conditions.hold(service.conditions());
    }

    private StageRun stage(Service service) {
        return Objects.requireNonNull(stages.get(service.stage().id()));
    }

    private List<StageRun> dated() {
        return stages.values().stream().filter(StageRun::isDated).toList();
    }

    private PersonPlan.Status status(LocalDate end) {
        if (dated().stream().anyMatch(StageRun::stopped)) {
            return PersonPlan.Status.REVOKED;
        }
        return end.isBefore(day) ? PersonPlan.Status.COMPLETED : PersonPlan.Status.ACTIVE;
    }

    private Window period(LocalDate end) {
        LocalDateTime start = dated().stream()
                .map(StageRun::start)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        boolean open = end.equals(Window.NEVER_ENDS.toLocalDate());
        return new Window(start, open ? Window.NEVER_ENDS : end.atTime(java.time.LocalTime.MAX));
    }
}
