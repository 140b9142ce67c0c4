package id.siklus.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The people of one Puskesmas, the same for the same seed, size and reference date. */
final class Population {

    private final long seed;
    private final LocalDate reference;
    private final List<Person> people;
    private final Map<String, Person> byNik;
    private final Map<String, List<Person>> families;

    Population(long seed, LocalDate reference, List<Person> people) {
        this.seed = seed;
        this.reference = reference;
        this.people = List.copyOf(people);
        this.byNik = people.stream()
                .filter(person -> person.nik().isPresent())
                .collect(Collectors.toMap(person -> person.nik().orElseThrow(), person -> person));
        this.families = people.stream()
                .collect(Collectors.groupingBy(
                        person -> person.household().familyCard(), java.util.LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * @param size how many people, at least 20
     * @param reference the day at which ages follow the pyramid and pregnancies are under way
     * @throws IllegalArgumentException when {@code size} is too small for families
     */
    public static Population generate(long seed, int size, LocalDate reference, Facilities facilities) {
        if (size < 20) {
            throw new IllegalArgumentException("Penduduk paling sedikit 20 orang; diminta " + size + ".");
        }
        return new Population(seed, reference, new FamilyAssembly(seed, size, reference, facilities).people());
    }

    public long seed() {
        return seed;
    }

    public LocalDate reference() {
        return reference;
    }

    public List<Person> people() {
        return people;
    }

    /** @return members by number of the family card, head first */
    public Map<String, List<Person>> families() {
        return families;
    }

    Optional<Person> byNik(String nik) {
        return Optional.ofNullable(byNik.get(nik));
    }
}
