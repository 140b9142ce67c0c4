package id.siklus.codesystem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.terminology.LargeSystem.Concept;
import id.siklus.terminology.LargeSystem.Designation;
import id.siklus.terminology.TypedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A concept as its row has it.
 *
 * @param designations as JSON
 * @param names as {@code | typhoid fever | demam tifoid | a01 0 | a010 |}: everything by which it is found, folded; each word has a space before it, each name a
 *     bar around it
 */
record StoredConcept(
        String code,
        String display,
        String designations,
        @Nullable String parent,
        boolean active,
        String names) {

    /** Columns of a query in the order of {@link #of(ResultSet)}. */
    static final String COLUMNS = "code, display, designations, parent, active, names";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Designation>> DESIGNATIONS = new TypeReference<>() {};
    private static final String BAR = "|";

    static StoredConcept of(String code, CodeLine line) {
        try {
            return new StoredConcept(
                    code,
                    line.display(),
                    JSON.writeValueAsString(line.designations()),
                    line.parent(),
                    line.active(),
                    names(code, line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static StoredConcept of(ResultSet row) throws SQLException {
        return new StoredConcept(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getString(6));
    }

    Concept concept() {
        try {
            return new Concept(code, display, JSON.readValue(designations, DESIGNATIONS), parent, active);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The designations of " + code + " cannot be read", e);
        }
    }

    /** @return the names, each for itself */
    List<String> eachName() {
        return Arrays.stream(names.split("\\|", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String names(String code, CodeLine line) {
        Set<String> names = new LinkedHashSet<>();
        names.add(TypedText.fold(line.display()));
        line.designations().forEach(designation -> names.add(TypedText.fold(designation.value())));
        String folded = TypedText.fold(code);
        names.add(folded);
        names.add(folded.replace(" ", "")); // A010 for who types no dot
        return names.stream()
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" " + BAR + " ", BAR + " ", " " + BAR));
    }
}
