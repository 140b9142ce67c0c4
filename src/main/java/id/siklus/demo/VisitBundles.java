package id.siklus.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;

/**
 * The visits of a Puskesmas. The same seed, population and day give the same Bundles; another seed gives other visits under other numbers.
 *
 * <p>Patients come along as conditional creates, so a Bundle can be sent before or after its patient was registered; the Organizations, Locations and
 * Practitioners it refers to must be on the server.
 */
final class VisitBundles {

    /** Percent of a day's visits. */
    private record Share(VisitKind kind, int percent) {}

    private final long seed;
    private final Population population;
    private final Facilities facilities;
    private final PatientRecords records;
    private final List<Share> shares;
    private final GeneralCheck general = new GeneralCheck();
    private final Random endless;
    private int made;

    public VisitBundles(long seed, Population population, Facilities facilities) {
        this.seed = seed;
        this.population = population;
        this.facilities = facilities;
        this.records = new PatientRecords(facilities);
        this.endless = new Random(seed);
        this.shares = List.of(
                new Share(new AntenatalVisit(), 15),
                new Share(new ImmunisationVisit(), 13),
                new Share(new GrowthVisit(), 20),
                new Share(new AdultScreening(), 14),
                new Share(new ElderlyScreening(), 10),
                new Share(new HomeVisit(new Addresses(facilities.regions())), 10),
                new Share(new OutpatientVisit(), 18));
    }

    /** @return the visits of that day, each kind at least once where the population has somebody for it, nobody twice */
    public Stream<VisitBundle> day(LocalDate day) {
        return day(day, Math.max(14, population.people().size() / 40)).stream();
    }

    List<VisitBundle> day(LocalDate day, int visits) {
        Random random = new Random(seed * 31 + day.toEpochDay());
        Set<Person> seen = new HashSet<>();
        List<VisitBundle> bundles = new ArrayList<>();
        for (Share share : shares) {
            List<Person> fitting = new ArrayList<>(population.people().stream()
                    .filter(person -> !seen.contains(person) && share.kind().fits(person, day))
                    .toList());
            Collections.shuffle(fitting, random);
            int count = Math.min(fitting.size(), Math.max(1, visits * share.percent() / 100));
            for (Person person : fitting.subList(0, count)) {
                seen.add(person);
                String number =
                        "%s-%s-%04d".formatted(day.format(DateTimeFormatter.BASIC_ISO_DATE), tag(), bundles.size() + 1);
                VisitScribe visit = open(share.kind(), person, day, number, bundles.size(), random);
                share.kind().write(visit, day);
                bundles.add(visit.done());
            }
        }
        return bundles;
    }

    /**
     * A general visit of an adult at the Puskesmas, new at every call: other numbers, another patient, another minute. Not for several threads at once.
     *
     * @param size how many entries, {@value GeneralCheck#SMALLEST} to {@value GeneralCheck#LARGEST}; the Patient and the Encounter count
     */
    public Bundle visitOf(int size) {
        LocalDate day = population.reference().minusDays(made / 400 % 300);
        List<Person> adults = population.people().stream()
                .filter(person -> general.fits(person, day))
                .toList();
        Person person = adults.get(endless.nextInt(adults.size()));
        made++;
        VisitScribe visit = open(general, person, day, "B-%s-%08d".formatted(tag(), made), made % 150, endless);
        general.write(visit, day, size);
        return visit.done().bundle();
    }

    /** @param turn counts these visits; with the day it makes their number, and their minute */
    VisitBundle past(VisitKind kind, Person person, LocalDate day, int turn, Random random) {
        String number = "R-%s-%s-%05d".formatted(day.format(DateTimeFormatter.BASIC_ISO_DATE), tag(), turn + 1);
        VisitScribe visit = open(kind, person, day, number, turn % 150, random);
        kind.write(visit, day);
        return visit.done();
    }

    private String tag() {
        return Long.toString(Math.abs(seed), 36).toUpperCase(Locale.ROOT) + "."
                + population.people().size();
    }

    private VisitScribe open(VisitKind kind, Person person, LocalDate day, String number, int turn, Random random) {
        Facility place = place(kind.level(person, day), person, random);
        Staff staff = facilities.staffAt(place, kind.profession(person, day), random);
        return new VisitScribe(
                kind.name(),
                person,
                place,
                staff,
                day.atTime(LocalTime.of(7, 30)).plusMinutes(2L * turn).atZone(place.zone()),
                number,
                facilities.puskesmas().id(),
                records,
                new Random(random.nextLong()));
    }

    private Facility place(FacilityLevel level, Person person, Random random) {
        return switch (level) {
            case POSYANDU -> person.household().posyandu();
            case PUSTU ->
                facilities.pustu().get(random.nextInt(facilities.pustu().size()));
            default -> facilities.puskesmas();
        };
    }
}
