package id.siklus.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r5.model.Base;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionBindingComponent;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.UserDataNames;

/**
 * Marks what a snapshot has from its base, so that HL7's renderer greys it. HL7's own maker of snapshots leaves these marks behind; the compiler of the guide makes
 * its snapshots itself and stores no marks. What the differential does not say is from the base.
 */
final class InheritedParts {

    private InheritedParts() {}

    static void mark(StructureDefinition profile) {
        Map<String, ElementDefinition> said = new HashMap<>();
        profile.getDifferential().getElement().forEach(element -> said.put(element.getId(), element));
        for (ElementDefinition element : profile.getSnapshot().getElement()) {
            inherited(element, said.getOrDefault(element.getId(), new ElementDefinition()))
                    .forEach(part -> part.setUserData(UserDataNames.SNAPSHOT_DERIVATION_EQUALS, true));
        }
    }

    /** The parts that the renderer draws, as far as the profile is silent about them. */
    private static Stream<Base> inherited(ElementDefinition element, ElementDefinition said) {
        return Stream.of(
                        unless(said.hasShort(), element.getShortElement()),
                        unless(said.hasMin(), element.getMinElement()),
                        unless(said.hasMax(), element.getMaxElement()),
                        unless(said.hasMustSupport(), element.getMustSupportElement()),
                        unless(said.hasIsModifier(), element.getIsModifierElement()),
                        unless(said.hasIsSummary(), element.getIsSummaryElement()),
                        unless(said.hasMaxLength() || !element.hasMaxLength(), element.getMaxLengthElement()),
                        said.hasFixed() || !element.hasFixed() ? Stream.<Base>empty() : Stream.of(element.getFixed()),
                        said.hasPattern() || !element.hasPattern()
                                ? Stream.<Base>empty()
                                : Stream.of(element.getPattern()),
                        said.hasType() ? Stream.<Base>empty() : element.getType().stream(),
                        said.hasExample() ? Stream.<Base>empty() : element.getExample().stream(),
                        said.hasBinding() || !element.hasBinding()
                                ? Stream.<Base>empty()
                                : binding(element.getBinding()),
                        element.getConstraint().stream().filter(rule -> !states(said, rule)))
                .flatMap(parts -> parts);
    }

    private static Stream<Base> unless(boolean said, Base part) {
        return said ? Stream.empty() : Stream.of(part);
    }

    private static Stream<Base> binding(ElementDefinitionBindingComponent binding) {
        return Stream.of(
                binding, binding.getStrengthElement(), binding.getValueSetElement(), binding.getDescriptionElement());
    }

    private static boolean states(ElementDefinition said, ElementDefinitionConstraintComponent rule) {
        List<ElementDefinitionConstraintComponent> own = said.getConstraint();
        return own.stream().anyMatch(stated -> stated.getKey().equals(rule.getKey()));
    }
}
