package id.siklus.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What people were given before the first day that is shown, so that their plans tell who keeps up and who does not. Babies and pregnant women of the whole
 * Puskesmas have theirs, and every fifth family of one Posyandu; some missed something. The same for the same seed and population.
 */
final class Histories {

    private static final List<Integer> MONTHS_OF_DOSES =
            VaccineDose.SCHEDULE.stream().map(VaccineDose::month).distinct().toList();
    private static final int BABY_MONTHS = 12;
    private static final int ONE_FAMILY_IN = 5;

    /** One day in each of the six contacts' windows. */
    private static final List<Integer> DAYS_OF_CONTACTS = List.of(70, 112, 150, 190, 230, 258);

    private static final int WEIGHINGS = 6;
    private static final int OPEN_DAY = 10;
    private static final int DOSE_KEPT = 88;
    private static final int CONTACT_KEPT = 90;
    private static final int WEIGHING_KEPT = 85;
    private static final int SCREENING_KEPT = 70;
    private static final int CONTROL_KEPT = 60;

    private final VisitBundles bundles;
    private final Population population;
    private final Facility posyandu;

    private record Past(VisitKind kind, Person person, LocalDate day, Random random) {}

    Histories(VisitBundles bundles, Population population, Facilities facilities) {
        this.bundles = bundles;
        this.population = population;
        this.posyandu = of(facilities);
    }

    /** @return the Posyandu of the families with a history */
    static Facility of(Facilities facilities) {
        return facilities.posyandu().get(0);
    }

    /** @return the visits before the population's day of reference, the oldest first */
    List<VisitBundle> visits() {
        List<Past> all = population.people().stream()
                .flatMap(person -> of(person).stream())
                .filter(past -> past.day().isBefore(population.reference())
                        && past.kind().fits(past.person(), past.day()))
                .sorted(Comparator.comparing(Past::day))
                .toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> bundles.past(
                        all.get(i).kind(),
                        all.get(i).person(),
                        all.get(i).day(),
                        i,
                        all.get(i).random()))
                .toList();
    }

    private List<Past> of(Person person) {
        Random random = new Random(population.seed() * 31 + person.number());
        LocalDate reference = population.reference();
        List<Past> visits = new ArrayList<>();
        boolean whole = isOfThem(person.household());
        if (whole || person.monthsAt(reference) < BABY_MONTHS) {
            // Who is in the month of a dose has it on one of the days that are shown.
            MONTHS_OF_DOSES.stream()
                    .filter(month -> month < person.monthsAt(reference))
                    .forEach(month -> add(
                            visits,
                            new ImmunisationVisit(),
                            person,
                            person.birthDate().plusMonths(month).plusDays(2 + random.nextInt(10)),
                            DOSE_KEPT,
                            random));
        }
        person.pregnancy()
                .ifPresent(pregnancy -> DAYS_OF_CONTACTS.forEach(day -> add(
                        visits, new AntenatalVisit(), person, pregnancy.hpht().plusDays(day), CONTACT_KEPT, random)));
        if (whole) {
            for (int back = WEIGHINGS; back > 0; back--) {
                LocalDate day = reference.minusMonths(back).withDayOfMonth(OPEN_DAY);
                add(visits, new GrowthVisit(), person, day, WEIGHING_KEPT, random);
            }
            LocalDate screened = reference.minusDays(30 + random.nextInt(300));
            add(visits, new AdultScreening(), person, screened, SCREENING_KEPT, random);
            add(visits, new ElderlyScreening(), person, screened, SCREENING_KEPT, random);
        }
        if (whole && !person.chronic().isEmpty()) {
            add(visits, new OutpatientVisit(), person, reference.minusDays(65), 100, random);
            add(visits, new OutpatientVisit(), person, reference.minusDays(20), CONTROL_KEPT, random);
        }
        return visits;
    }

    private boolean isOfThem(Household household) {
        return household.posyandu().equals(posyandu)
                && Math.floorMod(household.familyCard().hashCode(), ONE_FAMILY_IN) == 0;
    }

    private static void add(
            List<Past> visits, VisitKind kind, Person person, LocalDate day, int percent, Random random) {
        LocalDate open = day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
        if (random.nextInt(100) < percent) {
            visits.add(new Past(kind, person, open, new Random(random.nextLong())));
        }
    }
}
