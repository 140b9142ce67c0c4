package id.siklus.identity;

import id.siklus.identity.SyntheticPeople.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What another system writes down of a person: names as somebody heard or shortened them, dates exchanged, numbers left out. */
final class SecondHand {

    private static final List<Map.Entry<String, String>> SPELLINGS = List.of(
            Map.entry("u", "oe"),
            Map.entry("j", "dj"),
            Map.entry("c", "tj"),
            Map.entry("sy", "sj"),
            Map.entry("i", "y"),
            Map.entry("f", "p"),
            Map.entry("z", "s"),
            Map.entry("ai", "ae"),
            Map.entry("k", "q"),
            Map.entry("h", ""),
            Map.entry("n", "nn"),
            Map.entry("r", "rr"),
            Map.entry("d", "t"),
            Map.entry("a", "aa"));
    private static final List<String> MUHAMMAD =
            List.of("Mohammad", "Mohamad", "Moh.", "M.", "Muh.", "Muhamad", "Mochamad", "Mhd", "Moch.");
    private static final List<String> BEFORE =
            List.of("H. ", "Hj. ", "Ny. ", "Tn. ", "An. ", "Bpk ", "Ibu ", "dr. ", "Drs. ");
    private static final List<String> BEHIND = List.of(", S.Kep", ", S.Pd", " S.E.", ", Amd.Keb", ", SH", ", M.Kes");

    private final Random random;

    SecondHand(Random random) {
        this.random = random;
    }

    /** @return with one error in the name in six of ten, one in the birth date in a fourth, and most numbers left out */
    Person of(Person person) {
        return new Person(
                name(person.name()),
                birth(person.birth()),
                happens(1) != person.female(),
                person.order(),
                happens(60) ? "" : happens(10) ? typo(person.nik()) : person.nik(),
                happens(70) ? "" : person.mothersNik(),
                happens(60) ? "" : person.familyCard(),
                happens(30) ? "" : happens(8) ? "9202042099" : person.village(),
                happens(60) ? "" : happens(40) ? heard(person.mother()) : person.mother());
    }

    private String name(String name) {
        String written = happens(60) ? heard(name) : name;
        written = happens(15) ? pick(BEFORE) + written : written;
        written = happens(10) ? written + pick(BEHIND) : written;
        return happens(30) ? written.toUpperCase(Locale.ROOT) : written;
    }

    private String heard(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split(" ")));
        int which = random.nextInt(words.size());
        String word = words.get(which);
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> words.set(which, word.equals("Muhammad") ? pick(MUHAMMAD) : respelled(word));
            case 3, 4 -> words.set(which, typo(word));
            case 5 -> {
                if (words.size() > 1) {
                    words.remove(words.size() - 1);
                }
            }
            case 6 -> Collections.shuffle(words, random);
            case 7 -> {
                if (words.size() > 1) {
                    words.set(words.size() - 1, words.get(words.size() - 1).charAt(0) + ".");
                }
            }
            case 8 -> {
                return String.join("", words);
            }
            default -> {
                words.set(which, respelled(word));
                words.set(0, respelled(words.get(0)));
            }
        }
        return String.join(" ", words);
    }

    private String respelled(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int start = random.nextInt(SPELLINGS.size());
        for (int i = 0; i < SPELLINGS.size(); i++) {
            Map.Entry<String, String> spelling = SPELLINGS.get((start + i) % SPELLINGS.size());
            if (lower.contains(spelling.getKey())) {
                return lower.replaceFirst(spelling.getKey(), spelling.getValue());
            }
        }
        return lower;
    }

    private String birth(String date) {
        if (!happens(25)) {
            return date;
        }
        String year = date.substring(0, 4);
        return switch (random.nextInt(5)) {
            case 0, 1 -> BirthLikeness.swapped(date);
            case 2 -> year + "-01-01";
            case 3 -> date.substring(0, 9) + (char) ('0' + 1 + (date.charAt(9) - '0') % 8);
            default -> (Integer.parseInt(year) + (random.nextBoolean() ? 1 : -1)) + date.substring(4);
        };
    }

    /** One letter or digit wrong, missing, or exchanged with its neighbour. */
    private String typo(String text) {
        if (text.length() < 3) {
            return text;
        }
        int at = 1 + random.nextInt(text.length() - 2);
        char next = (char) (text.charAt(at) + 1);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + next + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            default -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
