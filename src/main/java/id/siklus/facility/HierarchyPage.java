package id.siklus.facility;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import org.hl7.fhir.r4.model.IntegerType;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a subtree is wanted.
 *
 * @param depth levels below the root, 0 for the root alone
 * @param count entries of the page; more than {@value #LARGEST} gives {@value #LARGEST}
 * @param offset entries before the page
 */
record HierarchyPage(int depth, int count, int offset) {

    static final int LARGEST = 200;

    private static final int BAD_REQUEST = 400;

    /** @throws RefusedException 400 when a number is negative, or the count none */
    static HierarchyPage of(@Nullable IntegerType depth, @Nullable IntegerType count, @Nullable IntegerType offset) {
        return new HierarchyPage(
                atLeast(0, "depth", depth, Short.MAX_VALUE),
                Math.min(LARGEST, atLeast(1, "_count", count, LARGEST)),
                atLeast(0, "_offset", offset, 0));
    }

    private static int atLeast(int least, String name, @Nullable IntegerType sent, int otherwise) {
        if (sent == null || sent.getValue() == null) {
            return otherwise;
        }
        if (sent.getValue() < least) {
            throw new RefusedException(
                    BAD_REQUEST, Issue.error(ErrorCode.HIERARCHY_PARAMETER_WRONG, name, name, least));
        }
        return sent.getValue();
    }
}
