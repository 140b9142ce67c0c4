package id.siklus.terminology;

import java.util.List;
import java.util.stream.Stream;

/**
 * A code in a ValueSet.
 *
 * @param version of the system, empty when it has none
 * @param language of the concept's display
 * @param names all that it is called and its code, folded as what is typed
 */
record Entry(String system, String version, String language, Concept concept, List<String> names) {

    static Entry of(String system, String version, String language, Concept concept) {
        List<String> names = Stream.concat(
                        Stream.of(concept.display(), concept.code()),
                        concept.designations().stream().map(LargeSystem.Designation::value))
                .map(TypedText::fold)
                .filter(name -> !name.isEmpty())
                .toList();
        return new Entry(system, version, language, concept, names);
    }

    String key() {
        return keyOf(system, concept.code());
    }

    static String keyOf(String system, String code) {
        return system + '|' + code;
    }
}
