package id.siklus.identity;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;

/**
 * A question of {@code $match} that may be asked: who is meant must be known well enough already, or it would be a way to leaf through the people.
 *
 * @param most how many are answered at most
 */
record MatchQuery(Traits wanted, boolean onlyCertain, int most) {

    static final int MOST = 10;

    private static final int SHORTEST_NAME = 3;
    private static final int BAD_REQUEST = 400;

    /** @throws RefusedException 400 when something is missing, or too little is known */
    static MatchQuery of(@Nullable Patient person, @Nullable BooleanType onlyCertain, @Nullable IntegerType count) {
        int most = count == null || !count.hasValue() ? MOST : count.getValue();
        if (person == null || most < 1 || most > MOST) {
            throw new RefusedException(BAD_REQUEST, Issue.error(ErrorCode.MATCH_PARAMETERS, "Parameters", MOST));
        }
        Traits wanted = TraitsOfPatient.of(person);
        if (!isEnough(wanted)) {
            throw new RefusedException(
                    BAD_REQUEST,
                    Issue.error(ErrorCode.MATCH_EVIDENCE, "Parameters.parameter[0].resource", SHORTEST_NAME));
        }
        return new MatchQuery(wanted, onlyCertain != null && onlyCertain.booleanValue(), most);
    }

    private static boolean isEnough(Traits wanted) {
        if (wanted.nik() != 0 || wanted.familyCard() != 0 || !wanted.numbers().isEmpty()) {
            return true;
        }
        if (!wanted.hasWholeBirthDate()) {
            return false;
        }
        boolean named =
                wanted.names().stream().anyMatch(name -> name.replace(" ", "").length() >= SHORTEST_NAME);
        boolean more = !wanted.sex().isEmpty()
                || !wanted.mother().isEmpty()
                || !wanted.village().isEmpty();
        return wanted.mothersNik() != 0 || named && more;
    }
}
