package id.siklus.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.ElementDefinition;

/**
 * Where a SIMPUS has what an element asks for, by {@code simpus.tsv}: element, meaning, origin, basis. An element is looked for by its id with slices, by its path, then
 * by the ends of the path ({@code *.period.start}), and last by the kind of its content.
 */
final class SimpusOrigins {

    /**
     * @param meaning in Indonesian; empty where the table gives none
     * @param general whether this is general knowledge about such programs, which no regulation and no source of ours fixes
     */
    record Origin(String meaning, String place, boolean general) {}

    private final Map<String, Origin> byElement = new LinkedHashMap<>();

    SimpusOrigins() {
        for (String line : Layout.resource("simpus.tsv").split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                if (cells.length != 4 || !cells[3].matches("umum|panduan")) {
                    throw new IllegalStateException("simpus.tsv: " + line);
                }
                if (byElement.put(cells[0], new Origin(cells[1], cells[2], cells[3].equals("umum"))) != null) {
                    throw new IllegalStateException("simpus.tsv names " + cells[0] + " twice");
                }
            }
        }
    }

    /** @return what is known of the element itself, or of its kind */
    Origin of(ElementDefinition element) {
        return keys(element).stream()
                .flatMap(key -> Optional.ofNullable(byElement.get(key)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("simpus.tsv says nothing of " + element.getId()));
    }

    /** @return whether a line of the table names the element, and not only its kind */
    boolean names(ElementDefinition element) {
        return keys(element).stream().filter(key -> !key.startsWith("@")).anyMatch(byElement::containsKey);
    }

    List<String> keys() {
        return List.copyOf(byElement.keySet());
    }

    private static List<String> keys(ElementDefinition element) {
        List<String> keys = new ArrayList<>(List.of(element.getId(), element.getPath()));
        String rest = element.getPath();
        for (int dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.')) {
            rest = rest.substring(dot + 1);
            keys.add("*." + rest);
        }
        keys.add(
                "@" + (element.getType().size() == 1 ? element.getTypeFirstRep().getCode() : "choice"));
        keys.add("@");
        return keys;
    }
}
