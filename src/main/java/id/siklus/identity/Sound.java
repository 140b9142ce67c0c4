package id.siklus.identity;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How an Indonesian name sounds, so that its spellings become one: Soeharto and Suharto (spelling of before 1947), Djoko and Joko, Tjahja and Cahya (before
 * 1972), Achmad, Akhmad and Ahmad, Syaiful and Saeful, Rizky and Riski, Fitri and Pitri.
 */
final class Sound {

    private record Rule(Pattern spelling, String sound) {}

    /** In this order: {@code tj} must have become {@code c} before {@code ch} becomes {@code h}. */
    private static final List<Rule> RULES = List.of(
            rule("oe", "u"),
            rule("ch|kh", "h"),
            rule("dj", "j"),
            rule("tj", "c"),
            rule("sj|sy|sh|ts|dz|z", "s"),
            rule("nj|ny", "n"),
            rule("ph|f|v", "p"),
            rule("th", "t"),
            rule("dh", "d"),
            rule("bh", "b"),
            rule("gh", "g"),
            rule("q", "k"),
            rule("x", "ks"),
            rule("c(?=[lrkt])", "k"),
            rule("y", "i"),
            rule("ie|iy", "i"),
            rule("ai|ae|ay", "e"),
            rule("ou|oo", "u"),
            rule("(.)\\1+", "$1"),
            rule("(?<=[aeiou])h$", ""),
            rule("d$", "t"),
            rule("b$", "p"),
            rule("g(?<!ng)$", "k"));

    private static final Pattern VOWELS = Pattern.compile("[aeiouhw]");
    private static final int LONGEST_SKELETON = 5;

    private Sound() {}

    /** @param word lower-case letters a to z */
    static String of(String word) {
        String sound = word;
        for (Rule rule : RULES) {
            sound = rule.spelling().matcher(sound).replaceAll(rule.sound());
        }
        return sound.isEmpty() ? word : sound;
    }

    /** @return the first sound and the consonants after it, under which a name is found again in spite of wrong vowels */
    static String skeleton(String sound) {
        if (sound.length() <= 2) {
            return sound;
        }
        String skeleton = sound.charAt(0) + VOWELS.matcher(sound.substring(1)).replaceAll("");
        return skeleton.length() > LONGEST_SKELETON ? skeleton.substring(0, LONGEST_SKELETON) : skeleton;
    }

    private static Rule rule(String spelling, String sound) {
        return new Rule(Pattern.compile(spelling), sound);
    }
}
