package id.siklus.projection;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Base;

/**
 * A ViewDefinition whose shape is known to be right; its expressions are not looked at yet. Every {@code at} is the place in what was sent, such as
 * {@code ViewDefinition.select[0].column[1].path}.
 *
 * @param id of the ViewDefinition, and the others beside it: empty for none
 * @param constants by name
 */
record Definition(
        String id,
        String url,
        String version,
        String name,
        String resource,
        Map<String, Base> constants,
        List<Select> selects,
        List<Expression> conditions) {

    /** A FHIRPath and where it stands. */
    record Expression(String at, String text) {}

    /** What a select is repeated for. */
    enum Repetition {
        ONCE,
        FOR_EACH,
        FOR_EACH_OR_NULL,
        REPEAT
    }

    /** @param paths one, but for {@code ONCE} none and for {@code REPEAT} at least one */
    record Select(
            String at,
            Repetition repetition,
            List<Expression> paths,
            List<Field> fields,
            List<Select> selects,
            List<Select> union) {}

    /** A column as it is defined. */
    record Field(String at, Column column, Expression path) {}
}
