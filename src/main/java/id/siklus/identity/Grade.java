package id.siklus.identity;

/** How sure a match is, by FHIR's codes (CodeSystem match-grade); each from so many bits of evidence on. */
enum Grade {
    CERTAIN("certain", 14.5),
    PROBABLE("probable", 11.5),
    POSSIBLE("possible", 8.5),
    CERTAINLY_NOT("certainly-not", Double.NEGATIVE_INFINITY);

    private static final double EVEN = 9;
    private static final double SLOPE = 2.5;
    private static final double HUNDREDTHS = 100;

    private final String code;
    private final double least;

    Grade(String code, double least) {
        this.code = code;
        this.least = least;
    }

    String code() {
        return code;
    }

    /** @return in bits */
    double least() {
        return least;
    }

    boolean isAtLeast(Grade other) {
        return compareTo(other) <= 0;
    }

    static Grade of(double evidence) {
        for (Grade grade : values()) {
            if (evidence >= grade.least) {
                return grade;
            }
        }
        return CERTAINLY_NOT;
    }

    /** @return {@code search.score}: from 0 to 1, in hundredths, rising with the evidence */
    static double score(double evidence) {
        double score = 1 / (1 + Math.exp((EVEN - evidence) / SLOPE));
        return Math.round(score * HUNDREDTHS) / HUNDREDTHS;
    }
}
