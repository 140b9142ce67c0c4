package id.siklus.demo;

import id.siklus.demo.Person.Chronic;
import id.siklus.demo.Person.Role;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts people drawn from the age pyramid together as families: couples first, then children to women who can be their mothers, then grandparents. The ages
 * stay as drawn, but for a few babies that are moved so that every population has newborns and a pair of twins.
 */
final class FamilyAssembly {

    private static final int NIK_AFTER_DAYS = 60;
    private static final List<String> STREETS =
            List.of("Jl. Trans Papua Barat", "Jl. Poros SP", "Jl. Pendidikan", "Jl. Melati", "Jl. Irigasi");

    private final String tag;
    private final LocalDate reference;
    private final Facilities facilities;
    private final Random random;
    private final Names names;
    private final Nik niks;
    private final List<Person> people = new ArrayList<>();

    /** Somebody drawn who has no family yet; the number tells two of the same day and sex apart. */
    private record Drawn(int number, LocalDate birth, boolean female, int multipleBirth) {

        int yearsOlderThan(Drawn other) {
            return (int) ChronoUnit.YEARS.between(birth, other.birth);
        }
    }

    private static final class Family {
        @Nullable
        Drawn father;

        @Nullable
        Drawn mother;

        final List<Drawn> children = new ArrayList<>();
        final List<Drawn> grandparents = new ArrayList<>();
    }

    FamilyAssembly(long seed, int size, LocalDate reference, Facilities facilities) {
        this.tag = Long.toString(Math.abs(seed), 36).toUpperCase(Locale.ROOT) + "." + size;
        this.reference = reference;
        this.facilities = facilities;
        this.random = new Random(seed);
        this.names = new Names(random);
        this.niks = new Nik(random);
        assemble(draw(size)).forEach(this::name);
    }

    List<Person> people() {
        return people;
    }

    private List<Drawn> draw(int size) {
        List<Drawn> drawn = new ArrayList<>();
        int newborns = Math.max(1, size / 700);
        for (int i = 0; i < newborns; i++) {
            drawn.add(new Drawn(drawn.size(), reference.minusDays(2 + random.nextInt(25)), random.nextBoolean(), 0));
        }
        LocalDate twins = reference.minusDays(20 + random.nextInt(30));
        drawn.add(new Drawn(drawn.size(), twins, true, 1));
        drawn.add(new Drawn(drawn.size(), twins, random.nextBoolean(), 2));
        // Their mothers, so that even a small population has them.
        for (int i = 0; i <= newborns; i++) {
            LocalDate mother = reference.minusYears(24 + random.nextInt(10)).minusDays(random.nextInt(300));
            drawn.add(new Drawn(drawn.size(), mother, true, 0));
            drawn.add(new Drawn(drawn.size(), mother.minusDays(200 + random.nextInt(1200)), false, 0));
        }
        while (drawn.size() < size) {
            LocalDate birth = AgePyramid.birthDate(reference, random);
            drawn.add(new Drawn(drawn.size(), birth, random.nextInt(1000) < 495, 0));
        }
        return drawn;
    }

    private List<Family> assemble(List<Drawn> drawn) {
        List<Drawn> women = adults(drawn, true, 19);
        List<Drawn> men = adults(drawn, false, 22);
        List<Family> families = new ArrayList<>();
        for (Drawn woman : women) {
            if (age(woman) <= 34 && families.size() <= 3 || age(woman) <= 66 && random.nextInt(100) < 88) {
                Family family = new Family();
                family.mother = woman;
                family.father = takeHusband(woman, men);
                families.add(family);
            }
        }
        List<Drawn> wives = families.stream().map(family -> family.mother).toList();
        List<Drawn> others = new ArrayList<>();
        drawn.stream()
                .filter(one -> age(one) < 22 && !wives.contains(one))
                .sorted(Comparator.comparing(Drawn::multipleBirth)
                        .reversed()
                        .thenComparing(Drawn::birth, Comparator.reverseOrder()))
                .forEach(child -> giveParents(child, families, others));
        women.stream().filter(one -> !wives.contains(one) && age(one) >= 22).forEach(others::add);
        others.addAll(men.stream().filter(one -> age(one) >= 22).toList());
        others.forEach(one -> house(one, families));
        return families;
    }

    private List<Drawn> adults(List<Drawn> drawn, boolean female, int minimum) {
        return new ArrayList<>(drawn.stream()
                .filter(one -> one.female() == female && age(one) >= minimum)
                .toList());
    }

    private @Nullable Drawn takeHusband(Drawn woman, List<Drawn> men) {
        for (int i = 0; i < men.size(); i++) {
            int older = men.get(i).yearsOlderThan(woman);
            if (older >= 0 && older <= 7 && !men.get(i).birth().isAfter(woman.birth())) {
                return men.remove(i);
            }
        }
        return null;
    }

    private void giveParents(Drawn child, List<Family> families, List<Drawn> others) {
        List<Family> fitting = families.stream()
                .filter(family -> fits(family, child))
                .sorted(Comparator.comparingInt(family -> family.children.size()))
                .toList();
        if (child.multipleBirth() == 1) {
            // The second twin came first in this order; its mother takes the other one too.
            families.stream()
                    .filter(family -> family.children.stream().anyMatch(other -> other.multipleBirth() == 2))
                    .findFirst()
                    .ifPresentOrElse(family -> family.children.add(child), () -> others.add(child));
        } else if (fitting.isEmpty()) {
            raise(child, families, others);
        } else {
            fitting.get(random.nextInt(Math.min(fitting.size(), 1 + fitting.size() / 2)))
                    .children
                    .add(child);
        }
    }

    /** No mother is left at the right age: relatives take the child in, however many they have. */
    private static void raise(Drawn child, List<Family> families, List<Drawn> others) {
        families.stream()
                .filter(family -> family.mother != null && family.mother.yearsOlderThan(child) >= 19)
                .min(Comparator.comparingInt(family -> family.children.size()))
                .ifPresentOrElse(family -> family.children.add(child), () -> others.add(child));
    }

    private static boolean fits(Family family, Drawn child) {
        if (family.mother == null || family.children.size() >= 5) {
            return false;
        }
        int older = family.mother.yearsOlderThan(child);
        return older >= 19
                && older <= 41
                && family.children.stream()
                        .allMatch(other -> Math.abs(ChronoUnit.DAYS.between(other.birth(), child.birth())) > 420);
    }

    /** Finds a home for who is neither a couple nor a child: with younger adults as grandparent, or alone. */
    private void house(Drawn one, List<Family> families) {
        List<Family> younger = families.stream()
                .filter(family -> family.mother != null
                        && one.yearsOlderThan(family.mother) >= 18
                        && family.grandparents.size() < 2)
                .toList();
        if (!younger.isEmpty() && random.nextInt(100) < 75) {
            younger.get(random.nextInt(younger.size())).grandparents.add(one);
        } else {
            Family alone = new Family();
            if (one.female()) {
                alone.mother = one;
            } else {
                alone.father = one;
            }
            families.add(alone);
        }
    }

    private void name(Family family) {
        Names.Custom custom = names.customOfPrafi();
        String clan = names.clan(custom);
        Household household = household();
        @Nullable Person mother = null;
        if (family.father != null) {
            add(family.father, Role.KEPALA, household, names.adult(custom, false, clan), null, Optional.empty());
        }
        if (family.mother != null) {
            Names.Custom hers = random.nextInt(100) < 80 ? custom : names.customOfPrafi();
            mother = add(
                    family.mother,
                    family.father == null ? Role.KEPALA : Role.ISTRI,
                    household,
                    names.adult(hers, true, names.clan(hers)),
                    null,
                    pregnancy(family));
        }
        for (Drawn child : family.children) {
            String name = child.birth().isAfter(reference.minusDays(NIK_AFTER_DAYS)) && mother != null
                    ? "By. Ny. " + mother.name() + (child.multipleBirth() > 0 ? " " + child.multipleBirth() : "")
                    : names.child(custom, child.female(), clan);
            add(child, Role.ANAK, household, name, mother, Optional.empty());
        }
        for (Drawn elder : family.grandparents) {
            add(elder, Role.ORANG_TUA, household, names.adult(custom, elder.female(), clan), null, Optional.empty());
        }
    }

    private Household household() {
        List<Facility> posyandu = facilities.posyandu();
        Facility own = posyandu.get(random.nextInt(posyandu.size()));
        LocalDate issued = reference.minusDays(200 + random.nextInt(4000));
        return new Household(
                niks.familyCard(own.region().district(), issued),
                own.region(),
                STREETS.get(random.nextInt(STREETS.size())) + " No. " + (1 + random.nextInt(90)),
                "%03d".formatted(1 + random.nextInt(6)),
                "%03d".formatted(1 + random.nextInt(4)),
                // Numbers of this block are not given to subscribers.
                "0800%07d".formatted(random.nextInt(10_000_000)),
                own);
    }

    /** About one married woman in fourteen of child-bearing age, none with a baby at the breast. */
    private Optional<Pregnancy> pregnancy(Family family) {
        Drawn woman = java.util.Objects.requireNonNull(family.mother);
        boolean baby = family.children.stream().anyMatch(child -> child.birth().isAfter(reference.minusMonths(15)));
        int age = age(woman);
        if (family.father == null || baby || age > 41 || random.nextInt(100) >= (age < 36 ? 12 : 4)) {
            return Optional.empty();
        }
        LocalDate hpht = reference.minusDays(38 + random.nextInt(225));
        return Optional.of(new Pregnancy(hpht, family.children.size() + 1, Math.min(4, 1 + family.children.size())));
    }

    private Person add(
            Drawn drawn,
            Role role,
            Household household,
            String name,
            @Nullable Person mother,
            Optional<Pregnancy> pregnancy) {
        boolean newborn = mother != null && drawn.birth().isAfter(reference.minusDays(NIK_AFTER_DAYS));
        String issuedAt = issuingDistrict(household);
        Person person = new Person(
                people.size() + 1,
                "%s-%06d".formatted(tag, people.size() + 1),
                newborn ? Optional.empty() : Optional.of(niks.of(issuedAt, drawn.birth(), drawn.female())),
                newborn ? Optional.ofNullable(mother).flatMap(Person::nik) : Optional.empty(),
                name,
                drawn.female(),
                drawn.birth(),
                drawn.multipleBirth(),
                role,
                household,
                chronic(age(drawn), pregnancy.isPresent()),
                pregnancy);
        people.add(person);
        return person;
    }

    /** Most numbers were issued where people live; some brought theirs from the other districts. */
    private String issuingDistrict(Household household) {
        if (random.nextInt(100) < 85) {
            return household.village().district();
        }
        List<Facility> all = facilities.all();
        String code = all.get(random.nextInt(all.size())).region().code();
        return code.length() < 6 ? household.village().district() : code.substring(0, 6);
    }

    /** Shares by age as SKI 2023 found them: 30.8 % of adults with hypertension. */
    private Set<Chronic> chronic(int age, boolean pregnant) {
        Set<Chronic> found = EnumSet.noneOf(Chronic.class);
        if (age >= 18 && !pregnant && random.nextInt(100) < (age < 40 ? 14 : age < 60 ? 38 : 56)) {
            found.add(Chronic.HIPERTENSI);
        }
        if (age >= 30 && !pregnant && random.nextInt(100) < (age < 45 ? 4 : age < 60 ? 12 : 18)) {
            found.add(Chronic.DIABETES);
        }
        return found;
    }

    private int age(Drawn drawn) {
        return (int) ChronoUnit.YEARS.between(drawn.birth(), reference);
    }
}
