package id.siklus.careplan;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;

/**
 * Counts the steps that plans take for one person, and puts an end to what was written, or sent, to take too many: a daily anchor without a window has three million
 * occurrences. A count and not a clock, so that the same plan ends in the same way on any machine. Used by one thread.
 */
final class Effort {

    /** A second or two. People with ten records and a thousand alike need less than a hundredth of it for all plans of the guide. */
    private static final long MOST = 20_000_000;

    private static final int UNPROCESSABLE = 422;

    private final String person;
    private long spent;

    /** @param person for whom, such as {@code Patient/123} */
    Effort(String person) {
        this.person = person;
    }

    /** @throws RefusedException 422 when it is too much */
    void spend(long steps) {
        spent += steps;
        if (spent > MOST) {
            throw new RefusedException(UNPROCESSABLE, Issue.error(ErrorCode.PLAN_TOO_COSTLY, "", person));
        }
    }

    /** Another day, or another plan of the same person. */
    void again() {
        spent = 0;
    }

    long spent() {
        return spent;
    }
}
