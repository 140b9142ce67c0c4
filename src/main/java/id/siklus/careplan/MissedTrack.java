package id.siklus.careplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The visit to somebody who did not come: due from the day after a service should have been given. One is open at a time; the visit closes it, and the service
 * itself, when it is given after all, makes it needless.
 */
final class MissedTrack {

    private final Service service;
    private final List<Window> others;

    MissedTrack(Service service, List<Window> others) {
        this.service = service;
        this.others = others;
    }

    /**
     * @param awaited the services whose absence is answered
     * @param visits what closes the visit
     * @param day what is missed after this day has not been missed yet
     */
    List<Slot> slots(Collection<Track> awaited, TreeMap<Moment, Fact> visits, LocalDate day) {
        TreeSet<LocalDate> given = new TreeSet<>();
        TreeSet<LocalDate> missed = new TreeSet<>();
        awaited.stream().flatMap(track -> track.slots().stream()).forEach(slot -> {
            slot.closedAt().ifPresent(moment -> given.add(moment.day()));
            LocalDate after = slot.late().toLocalDate().plusDays(1);
            if (!after.isAfter(day)
                    && slot.closedAt().filter(at -> at.day().isBefore(after)).isEmpty()) {
                missed.add(after);
            }
        });
        List<Slot> slots = new ArrayList<>();
        Optional<LocalDate> next = missed.stream().findFirst();
        while (next.isPresent()) {
            LocalDate since = next.get();
            Moment begin = Moment.on(since);
            Optional<Map.Entry<Moment, Fact>> visit = Optional.ofNullable(visits.ceilingEntry(begin));
            Optional<LocalDate> came = Optional.ofNullable(given.ceiling(since));
            Optional<Slot> slot = others.stream()
                    .map(window -> Slot.of(service, begin, window))
                    .flatMap(Optional::stream)
                    .findFirst();
            boolean visited = visit.isPresent()
                    && came.map(date -> !date.isBefore(visit.get().getKey().day()))
                            .orElse(true);
            if (visited || came.isEmpty()) {
                slot.ifPresent(each -> {
                    visit.ifPresent(found -> each.close(found.getValue(), found.getKey()));
                    slots.add(each);
                });
            }
            Optional<LocalDate> resolved = Stream.of(
                            visit.map(found -> found.getKey().day()), came)
                    .flatMap(Optional::stream)
                    .min(LocalDate::compareTo);
            next = resolved.map(missed::higher);
        }
        return slots;
    }
}
