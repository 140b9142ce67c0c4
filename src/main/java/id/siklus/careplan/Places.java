package id.siklus.careplan;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;

/** Which Posyandu and Pustu a keeper has in which village, as of one moment. */
final class Places {

    private final Map<Long, Place> byKey = new HashMap<>();
    private final Map<String, List<Place>> byVillage = new HashMap<>();
    private final Map<String, String> ofLocation;
    private final Map<Long, ZoneId> zones;

    /**
     * @param all in the order of their ids
     * @param keepers keys of Organizations that keep records in their own name
     * @param ofLocation Organization by Location, FHIR ids
     * @param zones of keepers whose address tells them
     */
    Places(List<Place> all, Set<Long> keepers, Map<String, String> ofLocation, Map<Long, ZoneId> zones) {
        this.ofLocation = Map.copyOf(ofLocation);
        this.zones = Map.copyOf(zones);
        for (Place place : all) {
            byKey.put(place.key(), place);
            place.above().stream()
                    .filter(keepers::contains)
                    .findFirst()
                    .ifPresent(keeper -> place.villages()
                            .forEach(village -> byVillage
                                    .computeIfAbsent(address(keeper, village, place.kind()), key -> new ArrayList<>())
                                    .add(place)));
        }
    }

    Optional<ZoneId> zone(Keeper keeper) {
        return Optional.ofNullable(zones.get(keeper.key()));
    }

    /** Among the keeper's own: whoever is not part of it could not read the plan. */
    Nearest nearest(Keeper keeper, Person person) {
        Optional<String> village = person.village();
        if (village.isEmpty()) {
            return new Nearest(null, null, keeper.id());
        }
        Optional<Place> posyandu = one(in(keeper, village.get(), Place.Kind.POSYANDU), person);
        Optional<Place> pustu =
                one(in(keeper, village.get(), Place.Kind.PUSTU), person).or(() -> posyandu.flatMap(this::above));
        return new Nearest(
                posyandu.map(Place::id).orElse(null), pustu.map(Place::id).orElse(null), keeper.id());
    }

    /** The one of the neighbourhood; else where the person was last; else the first. */
    private Optional<Place> one(List<Place> candidates, Person person) {
        List<Place> left = candidates;
        Optional<String> rw = person.rw();
        if (left.size() > 1 && rw.isPresent()) {
            List<Place> same = left.stream()
                    .filter(place -> place.rws().contains(rw.get()))
                    .toList();
            left = same.isEmpty() ? left : same;
        }
        return left.size() > 1
                ? Optional.of(last(left, person).orElse(left.get(0)))
                : left.stream().findFirst();
    }

    private Optional<Place> last(List<Place> candidates, Person person) {
        Map<String, Place> byId = new HashMap<>();
        candidates.forEach(place -> byId.put(place.id(), place));
        return person.records().stream()
                .filter(Encounter.class::isInstance)
                .map(Encounter.class::cast)
                .filter(visit -> visit.getStatus() != Encounter.EncounterStatus.ENTEREDINERROR
                        && visit.getPeriod().hasStart()
                        && at(visit).stream().anyMatch(byId::containsKey))
                .max(Comparator.comparing((Encounter visit) -> visit.getPeriod().getStart())
                        .thenComparing(visit -> visit.getIdElement().getIdPart()))
                .flatMap(visit -> at(visit).stream()
                        .filter(byId::containsKey)
                        .sorted()
                        .findFirst()
                        .map(byId::get));
    }

    private Set<String> at(Encounter visit) {
        Set<String> organizations = new HashSet<>();
        visit.getLocation().forEach(where -> {
            String organization = ofLocation.get(id(where.getLocation(), "Location"));
            if (organization != null) {
                organizations.add(organization);
            }
        });
        organizations.add(id(visit.getServiceProvider(), "Organization"));
        return organizations;
    }

    private static String id(Reference reference, String type) {
        IdType id = new IdType(String.valueOf(reference.getReference()));
        return type.equals(id.getResourceType()) && id.hasIdPart() ? id.getIdPart() : "";
    }

    private Optional<Place> above(Place posyandu) {
        return posyandu.above().stream()
                .map(byKey::get)
                .filter(place -> place != null && place.kind() == Place.Kind.PUSTU)
                .findFirst();
    }

    private List<Place> in(Keeper keeper, String village, Place.Kind kind) {
        return byVillage.getOrDefault(address(keeper.key(), village, kind), List.of());
    }

    private static String address(long keeper, String village, Place.Kind kind) {
        return keeper + " " + village + " " + kind;
    }
}
