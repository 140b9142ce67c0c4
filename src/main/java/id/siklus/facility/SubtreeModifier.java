package id.siklus.facility;

import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.param.ReferenceParam;
import java.util.List;
import java.util.Optional;

/** The two search modifiers of FHIR that follow a hierarchy. */
enum SubtreeModifier {
    BELOW("below", "ancestor", "descendant"),
    ABOVE("above", "descendant", "ancestor");

    private final String modifier;
    private final String given;
    private final String wanted;

    SubtreeModifier(String modifier, String given, String wanted) {
        this.modifier = modifier;
        this.given = given;
        this.wanted = wanted;
    }

    /** @return the modifier of these values of one parameter; HAPI's reader puts what follows the colon where a resource type would stand */
    static Optional<SubtreeModifier> of(List<? extends IQueryParameterType> values) {
        if (values.isEmpty() || !(values.get(0) instanceof ReferenceParam reference) || reference.hasChain()) {
            return Optional.empty();
        }
        return of(String.valueOf(reference.getResourceType()));
    }

    static Optional<SubtreeModifier> of(String name) {
        for (SubtreeModifier candidate : values()) {
            if (candidate.modifier.equals(name)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** @return column of the closure that the caller's node stands in */
    String given() {
        return given;
    }

    /** @return column of the closure that the answer stands in */
    String wanted() {
        return wanted;
    }

    @Override
    public String toString() {
        return ":" + modifier;
    }
}
