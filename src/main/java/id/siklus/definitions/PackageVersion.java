package id.siklus.definitions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of package versions (semver.org, section 11, as far as FHIR packages use it): numbers first, and a pre-release before its release. */
record PackageVersion(String text) implements Comparable<PackageVersion> {

    private static final Pattern NUMBERS_AND_LABEL = Pattern.compile("(\\d+(?:\\.\\d+)*)(?:-([^+]*))?(?:\\+.*)?");

    /** Where either is no such version they count as equal: what cannot be compared is no reason to refuse. */
    @Override
    public int compareTo(PackageVersion other) {
        Matcher mine = NUMBERS_AND_LABEL.matcher(text);
        Matcher theirs = NUMBERS_AND_LABEL.matcher(other.text);
        if (!mine.matches() || !theirs.matches()) {
            return 0;
        }
        int numbers = byParts(mine.group(1), theirs.group(1), "0");
        if (numbers != 0) {
            return numbers;
        }
        if (mine.group(2) == null || theirs.group(2) == null) {
            return Boolean.compare(mine.group(2) == null, theirs.group(2) == null);
        }
        return byParts(mine.group(2), theirs.group(2), "");
    }

    private static int byParts(String left, String right, String missing) {
        String[] ours = left.split("\\.");
        String[] others = right.split("\\.");
        for (int part = 0; part < Math.max(ours.length, others.length); part++) {
            String one = part < ours.length ? ours[part] : missing;
            String two = part < others.length ? others[part] : missing;
            int order = isNumber(one) && isNumber(two)
                    ? new java.math.BigInteger(one).compareTo(new java.math.BigInteger(two))
                    : one.compareTo(two);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.chars().allMatch(Character::isDigit);
    }
}
