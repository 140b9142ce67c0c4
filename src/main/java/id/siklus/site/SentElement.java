package id.siklus.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * An element that a sender must or should fill.
 *
 * @param mandatory always; otherwise only when the record has it
 * @param meaning in Indonesian by a profile of ours; none where only FHIR's English says it
 */
record SentElement(ElementDefinition definition, boolean mandatory, Optional<StringType> meaning) {

    String id() {
        return definition.getId();
    }

    /** {@code identifier:nik.system}, without the type before it */
    String name() {
        int dot = id().indexOf('.');
        return dot < 0 ? id() : id().substring(dot + 1);
    }

    /** {@code 1..*} */
    String cardinality() {
        return definition.getMin() + ".." + definition.getMax();
    }

    /** @return the mandatory ones and those marked as must-support, and what they in turn must have inside, in the order of the profile */
    static List<SentElement> of(Guide guide, StructureDefinition profile) {
        Map<String, StringType> meanings = meanings(guide, profile);
        Map<String, Boolean> mandatory = new HashMap<>();
        Set<String> shown = new HashSet<>();
        List<SentElement> found = new ArrayList<>();
        for (ElementDefinition element : profile.getSnapshot().getElement()) {
            String id = element.getId();
            if (!id.contains(".")) {
                mandatory.put(id, true);
                continue;
            }
            if ("0".equals(element.getMax())) {
                continue;
            }
            String parent = id.substring(0, id.lastIndexOf('.'));
            boolean always = element.getMin() > 0 && mandatory.getOrDefault(parent, false);
            mandatory.put(id, always);
            if (always || element.getMustSupport() || element.getMin() > 0 && shown.contains(parent)) {
                shown.add(id);
                found.add(new SentElement(element, always, Optional.ofNullable(meanings.get(id))));
            }
        }
        return found;
    }

    /** The texts that the profile and those of ours below it give their elements, by id. */
    private static Map<String, StringType> meanings(Guide guide, StructureDefinition profile) {
        Map<String, StringType> meanings = new HashMap<>();
        Optional<StructureDefinition> definition = Optional.of(profile);
        while (definition.isPresent()) {
            definition.get().getDifferential().getElement().stream()
                    .filter(ElementDefinition::hasShort)
                    .forEach(element -> meanings.putIfAbsent(element.getId(), element.getShortElement()));
            definition = guide.byCanonical(definition.get().getBaseDefinition())
                    .map(base -> (StructureDefinition) base.resource());
        }
        return meanings;
    }
}
