package id.siklus.careplan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Closes services with records, from the oldest record to the newest, so that the order of arrival does not matter. Of services that are closed by the same data,
 * one record closes one: that in whose time it falls, otherwise that whose window opened first.
 */
final class Closings {

    private final PersonFacts facts;
    private final Episode episode;
    private final Map<String, Track> byService = new HashMap<>();

    Closings(PersonFacts facts, Episode episode) {
        this.facts = facts;
        this.episode = episode;
    }

    void close(Collection<Track> tracks) {
        Map<List<Requirement>, List<Track>> families = new IdentityHashMap<>();
        for (Track track : tracks) {
            byService.put(track.service().id(), track);
            families.computeIfAbsent(track.service().closings(), closings -> new ArrayList<>(1))
                    .add(track);
        }
        List<Event> events = new ArrayList<>();
        families.forEach((closings, family) ->
                records(closings).forEach((fact, moment) -> events.add(new Event(moment, fact, family))));
        events.sort(Comparator.comparing(Event::moment)
                .thenComparing(event -> event.fact().reference())
                .thenComparing(event -> event.family().get(0).service().number()));
        events.forEach(this::happened);
    }

    Map<Fact, Moment> records(List<Requirement> closings) {
        Map<Fact, Moment> found = new LinkedHashMap<>();
        for (Requirement closing : closings) {
            EpisodeRecords.dated(closing, facts, episode)
                    .forEach(dated -> found.merge(
                            dated.fact(), dated.moment(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        }
        return found;
    }

    private void happened(Event event) {
        Track best = null;
        Slot bestSlot = null;
        for (Track track : event.family()) {
            facts.effort().spend(1 + track.breadth());
            Slot slot = track.offer(event.moment(), this::closedAt).orElse(null);
            if (slot != null && (bestSlot == null || isBetter(slot, bestSlot, event.moment()))) {
                best = track;
                bestSlot = slot;
            }
        }
        if (best != null && bestSlot != null) {
            best.take(bestSlot, event.fact(), event.moment());
        }
        event.family().forEach(track -> track.seen(event.moment()));
    }

    private static boolean isBetter(Slot slot, Slot than, Moment moment) {
        return slot.isInTime(moment) == than.isInTime(moment)
                ? slot.window().start().isBefore(than.window().start())
                : slot.isInTime(moment);
    }

    private Optional<Moment> closedAt(String service) {
        return Optional.ofNullable(byService.get(service)).flatMap(Track::closedAt);
    }

    private record Event(Moment moment, Fact fact, List<Track> family) {}
}
