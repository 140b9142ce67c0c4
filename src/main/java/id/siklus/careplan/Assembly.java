package id.siklus.careplan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What has been closed and what is open, as activities: intervals move what is open, the end of a stage cancels it. Services come in the order of the plan. */
final class Assembly {

    static final String TOO_LATE = "Jarak minimum dari layanan sebelumnya melewati batas akhir";

    private final CompiledPlan plan;
    private final Map<String, StageRun> stages;
    private final Span span;
    private final LocalDate day;
    private final Map<String, Track> tracks;
    private final Map<String, LocalDateTime> expected = new HashMap<>();
    private final Map<String, String> impossible = new HashMap<>();

    Assembly(CompiledPlan plan, Map<String, StageRun> stages, Span span, LocalDate day, Map<String, Track> tracks) {
        this.plan = plan;
        this.day = day;
        this.stages = stages;
        this.span = span;
        this.tracks = tracks;
    }

    /** @param applicable whether what is open is wanted at all */
    List<PlannedActivity> of(Track track, boolean applicable) {
        Service service = track.service();
        boolean recurs =
                plan.anchor(service.window().anchor()).recurs() && !service.once() || track instanceof ChainTrack;
        List<PlannedActivity> activities = new ArrayList<>();
        for (Slot slot : wanted(track)) {
            if (slot.isClosed()) {
                boolean old = slot.closedAt().orElseThrow().day().isBefore(span.first());
                if (!recurs || !old) {
                    activities.add(closed(service, slot));
                }
            } else if (applicable && isInForce(service, slot) && isReached(track, slot, recurs)) {
                activities.add(open(service, slot));
            }
        }
        return activities;
    }

    /** What is given once although its anchor recurs is asked for at one occurrence: the first that is not over, or the last. */
    private List<Slot> wanted(Track track) {
        List<Slot> slots = track.slots();
        boolean choose = track.service().once()
                && plan.anchor(track.service().window().anchor()).recurs()
                && slots.stream().noneMatch(Slot::isClosed);
        if (!choose || slots.size() < 2) {
            return slots;
        }
        return List.of(slots.stream()
                .filter(slot -> !slot.window().end().toLocalDate().isBefore(day))
                .findFirst()
                .orElse(slots.get(slots.size() - 1)));
    }

    /** @param slots of a visit to somebody who did not come */
    List<PlannedActivity> of(Service service, List<Slot> slots) {
        return slots.stream()
                .filter(slot -> !slot.window().end().toLocalDate().isBefore(span.first()))
                .filter(slot ->
                        !slot.isClosed() || !slot.closedAt().orElseThrow().day().isBefore(span.first()))
                .map(slot -> slot.isClosed() ? closed(service, slot) : open(service, slot))
                .toList();
    }

    /**
     * What a plan or an activity asks for only from its time on; old records are read all the same. What begins after the end of this version is still told, until
     * the next one takes over; what begins after the end of an activity is not.
     */
    private boolean isInForce(Service service, Slot slot) {
        LocalDate end = slot.window().end().toLocalDate();
        LocalDate last = service.force().last();
        return !end.isBefore(plan.force().first())
                && !end.isBefore(service.force().first())
                && (last == null || !slot.window().start().toLocalDate().isAfter(last));
    }

    /** What recurs is told within the span, and the next one after the last; what is fixed is told at once. */
    private boolean isReached(Track track, Slot slot, boolean recurs) {
        boolean ahead = slot.window().start().toLocalDate().isAfter(span.last());
        return !recurs
                || !slot.window().end().toLocalDate().isBefore(span.first())
                        && (!ahead || track instanceof ChainTrack chain && chain.isFollowUp(slot));
    }

    private static PlannedActivity closed(Service service, Slot slot) {
        return new PlannedActivity(
                service,
                slot.window(),
                slot.due(),
                slot.late(),
                PlannedActivity.Status.COMPLETED,
                null,
                slot.closing().orElseThrow().reference(),
                slot.closedAt().orElseThrow());
    }

    private PlannedActivity open(Service service, Slot slot) {
        boolean waits = waits(service, slot);
        expected.putIfAbsent(service.id(), slot.due());
        StageRun stage = Objects.requireNonNull(stages.get(service.stage().id()));
        String reason = stage.over() == null ? impossible.get(service.id()) : stage.over();
        PlannedActivity.Status status = waits ? PlannedActivity.Status.NOT_STARTED : PlannedActivity.Status.SCHEDULED;
        if (reason != null) {
            status = PlannedActivity.Status.CANCELLED;
        } else if (slot.isBegun()) {
            status = PlannedActivity.Status.IN_PROGRESS;
        }
        return new PlannedActivity(service, slot.window(), slot.due(), slot.late(), status, reason, null, null);
    }

    private boolean waits(Service service, Slot slot) {
        boolean waits = false;
        for (Service.Interval interval : service.intervals()) {
            Optional<Moment> given =
                    Optional.ofNullable(tracks.get(interval.service())).flatMap(Track::closedAt);
            LocalDateTime before = given.isPresent() ? given.get().earliest() : expected.get(interval.service());
            waits |= given.isEmpty();
            if (before != null) {
                LocalDateTime earliest = interval.offset().start(Moment.on(before.toLocalDate()));
                if (given.isPresent() && earliest.isAfter(slot.window().end())) {
                    impossible.put(service.id(), TOO_LATE);
                }
                slot.moveTo(earliest);
            }
            String why = impossible.get(interval.service());
            if (why != null && given.isEmpty()) {
                impossible.put(service.id(), why);
            }
        }
        return waits;
    }
}
