package id.siklus.facility;

import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.param.ReferenceParam;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;

/**
 * The node that a {@code :below} or {@code :above} names.
 *
 * @param asked parameter with its modifier, for messages
 */
record SubtreeRoot(Tree tree, String id, String asked) {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    /**
     * @param targets what the parameter may refer to; a value without a type is understood when only one of the trees is among them
     * @throws RefusedException 400 when the parameter refers to neither tree, or the value to something else
     */
    static SubtreeRoot parse(
            IQueryParameterType value, String parameter, SubtreeModifier modifier, Set<String> targets) {
        String text = ((ReferenceParam) value).getValue();
        IdType reference = new IdType(text);
        List<Tree> possible = Stream.of(Tree.values())
                .filter(tree -> targets.contains(tree.resourceType()))
                .filter(tree ->
                        !reference.hasResourceType() || tree.resourceType().equals(reference.getResourceType()))
                .toList();
        if (possible.size() != 1 || !reference.hasIdPart()) {
            throw new RefusedException(
                    BAD_REQUEST, Issue.error(ErrorCode.FACILITY_MODIFIER_UNFIT, parameter, parameter + modifier, text));
        }
        return new SubtreeRoot(possible.get(0), reference.getIdPart(), parameter + modifier);
    }

    /** @throws RefusedException 404 when no such node exists: an empty page would be read as "no visits" */
    long keyIn(Subtrees subtrees) {
        return Optional.of(subtrees.key(tree, id))
                .filter(keys -> !keys.isEmpty())
                .map(keys -> keys.get(0))
                .orElseThrow(() -> new RefusedException(
                        NOT_FOUND, Issue.error(ErrorCode.FACILITY_UNKNOWN, "", tree.resourceType() + "/" + id, asked)));
    }
}
