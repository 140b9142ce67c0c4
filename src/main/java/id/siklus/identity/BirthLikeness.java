package id.siklus.identity;

/** What two birth dates say about whether two people are one: written alike, day and month exchanged, a digit wrong, or too far apart. */
enum BirthLikeness {
    SAME(8),
    /** The same, but a day that is written when nobody knows it: 1 January, 1 July, 31 December. */
    SAME_PLACEHOLDER(5),
    SWAPPED(5.5),
    ONE_DIGIT(4.5),
    /** One of the two is a placeholder, of the same year. */
    YEAR_AND_PLACEHOLDER(2),
    SAME_MONTH(1.5),
    SAME_YEAR(-1),
    NEAR_YEAR(-3),
    UNKNOWN(0),
    DIFFERENT(-7);

    private static final int WHOLE = 10;

    private final double evidence;

    BirthLikeness(double evidence) {
        this.evidence = evidence;
    }

    /** @return in bits */
    double evidence() {
        return evidence;
    }

    /** @param one and the other: {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}, or empty */
    static BirthLikeness of(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNKNOWN;
        }
        int years = Math.abs(year(one) - year(other));
        if (one.length() < WHOLE || other.length() < WHOLE) {
            String shorter = one.length() <= other.length() ? one : other;
            String longer = shorter == one ? other : one;
            if (longer.startsWith(shorter)) {
                return shorter.length() > 4 ? SAME_MONTH : YEAR_AND_PLACEHOLDER;
            }
            return byYear(years);
        }
        if (one.equals(other)) {
            return isPlaceholder(one) ? SAME_PLACEHOLDER : SAME;
        }
        if (swapped(one).equals(other)) {
            return SWAPPED;
        }
        if (differsByOne(one, other)) {
            return ONE_DIGIT;
        }
        if (years == 0) {
            if (isPlaceholder(one) || isPlaceholder(other)) {
                return YEAR_AND_PLACEHOLDER;
            }
            return one.regionMatches(5, other, 5, 2) ? SAME_MONTH : SAME_YEAR;
        }
        return byYear(years);
    }

    /** @return day and month exchanged; the date itself where that is no date */
    static String swapped(String date) {
        return date.length() == WHOLE && date.substring(8).compareTo("12") <= 0
                ? date.substring(0, 5) + date.substring(8) + "-" + date.substring(5, 7)
                : date;
    }

    private static BirthLikeness byYear(int years) {
        return years == 0 ? SAME_YEAR : years <= 2 ? NEAR_YEAR : DIFFERENT;
    }

    private static boolean isPlaceholder(String date) {
        return date.endsWith("-01-01") || date.endsWith("-07-01") || date.endsWith("-12-31");
    }

    /** One digit wrong, or two neighbours exchanged. */
    private static boolean differsByOne(String one, String other) {
        int first = -1;
        int last = -1;
        int different = 0;
        for (int i = 0; i < WHOLE; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                first = first < 0 ? i : first;
                last = i;
                different++;
            }
        }
        return different == 1
                || different == 2
                        && last == first + 1
                        && one.charAt(first) == other.charAt(last)
                        && one.charAt(last) == other.charAt(first);
    }

    private static int year(String date) {
        return Integer.parseInt(date.substring(0, 4));
    }
}
