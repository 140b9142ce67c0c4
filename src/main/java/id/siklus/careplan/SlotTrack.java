package id.siklus.careplan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.Resource;

/** A service whose occurrences are known beforehand: of birth, of a pregnancy, of the calendar. */
final class SlotTrack implements Track {

    private final Service service;
    private final List<Window> stage;
    private final List<Slot> slots;

    /** @param stage outside of which nothing is closed: it may have ended before an occurrence does */
    SlotTrack(Service service, List<Window> stage, List<Slot> occurrences) {
        this.service = service;
        this.stage = stage;
        this.slots = new ArrayList<>();
        occurrences.stream()
                .sorted(Comparator.comparing(slot -> slot.window().start()))
                .forEach(this::add);
    }

    /** Sessions of a course are occurrences of their own, with the same window. */
    private void add(Slot slot) {
        Service.Course course = service.course();
        int sessions = course != null && course.isOfSessions() ? course.count() : 1;
        for (int i = 0; i < sessions; i++) {
            slots.add(i == 0 ? slot : new Slot(slot.window(), slot.due(), slot.late()));
        }
    }

    @Override
    public Service service() {
        return service;
    }

    @Override
    public Optional<Slot> offer(Moment moment, Closures closed) {
        boolean given = slots.stream().anyMatch(Slot::isClosed);
        boolean today = slots.stream()
                .anyMatch(slot -> slot.closedAt()
                        .filter(last -> last.day().equals(moment.day()))
                        .isPresent());
        boolean sessions = service.course() != null && service.course().isOfSessions();
        boolean over = stage.stream().noneMatch(window -> window.holds(moment));
        if (over || service.once() && given && !sessions || sessions && today || !isLongEnoughAgo(moment, closed)) {
            return Optional.empty();
        }
        return slots.stream()
                .filter(slot -> !slot.isClosed() && slot.window().holds(moment))
                .findFirst();
    }

    private boolean isLongEnoughAgo(Moment moment, Closures closed) {
        for (Service.Interval interval : service.intervals()) {
            Optional<Moment> before = closed.of(interval.service());
            if (before.isEmpty() || isTooEarly(moment, interval.offset(), before.get())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTooEarly(Moment moment, Offset offset, Moment before) {
        LocalDateTime earliest = offset.start(before);
        return offset.unit() == Unit.HOUR
                ? moment.latest().isBefore(earliest)
                : moment.day().isBefore(earliest.toLocalDate());
    }

    @Override
    public void take(Slot slot, Fact fact, Moment moment) {
        Service.Course course = service.course();
        if (course == null || course.isOfSessions()) {
            slot.close(fact, moment);
        } else {
            slot.take(fact, moment, amount(fact.resource()), course.count());
        }
    }

    /** Tablets of one hand-out or one intake; what tells no number is one. */
    private static double amount(Resource resource) {
        if (resource instanceof MedicationDispense dispense
                && dispense.getQuantity().hasValue()) {
            return dispense.getQuantity().getValue().doubleValue();
        }
        if (resource instanceof MedicationAdministration given
                && given.getDosage().getDose().hasValue()) {
            return given.getDosage().getDose().getValue().doubleValue();
        }
        return 1;
    }

    @Override
    public void seen(Moment moment) {}

    @Override
    public int breadth() {
        return slots.size();
    }

    /** What is given once is not asked for again by the anchor's next occurrence. */
    @Override
    public List<Slot> slots() {
        boolean sessions = service.course() != null && service.course().isOfSessions();
        return service.once() && !sessions && slots.stream().anyMatch(Slot::isClosed)
                ? slots.stream().filter(Slot::isClosed).toList()
                : List.copyOf(slots);
    }
}
