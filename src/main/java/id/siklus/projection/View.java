package id.siklus.projection;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import id.siklus.fhir.ErrorCode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A ViewDefinition (SQL on FHIR v2), ready to make rows of resources. Safe for use by several threads.
 *
 * <p>A row has a value for each column, in their order; {@link SqlType} tells of which class it is, null where there is none.
 */
public final class View {

    /** A {@code where}, all of which must hold. */
    record Condition(String at, Path path) {

        boolean holds(Focus focus) {
            List<Base> values = path.values(focus);
            if (values.isEmpty()) {
                return false;
            }
            if (values.size() == 1 && values.get(0) instanceof BooleanType truth) {
                return truth.booleanValue();
            }
            throw Faults.refusal(
                    ErrorCode.VIEW_CONDITION_NOT_BOOLEAN, at, values.get(0).fhirType());
        }
    }

    private final Definition definition;
    private final List<Column> columns;
    private final List<CompiledSelect> selects;
    private final List<Condition> conditions;

    View(Definition definition, List<Column> columns, List<CompiledSelect> selects, List<Condition> conditions) {
        this.definition = definition;
        this.columns = List.copyOf(columns);
        this.selects = selects;
        this.conditions = conditions;
    }

    /**
     * @param definition a ViewDefinition as JSON
     * @throws id.siklus.fhir.RefusedException 422 with everything that is wrong with it, each with the path of the element
     */
    public static View of(FhirContext context, JsonNode definition) {
        return of(context, new Paths(context), definition);
    }

    static View of(FhirContext context, Paths paths, JsonNode json) {
        Faults faults = new Faults();
        Definition definition = new DefinitionReader(context, faults).read(json);
        return new ViewCompiler(paths, definition, faults).compile();
    }

    /** @return the ViewDefinition's id, such as {@code questionnaire-answer}; empty for none */
    public String id() {
        return definition.id();
    }

    /** @return name of the table, such as {@code questionnaire_answer}; empty for none */
    public String name() {
        return definition.name();
    }

    /** @return canonical URL; empty for none */
    public String url() {
        return definition.url();
    }

    /** @return business version; empty for none */
    public String version() {
        return definition.version();
    }

    /** @return the type of resource of which it makes rows */
    public String resourceType() {
        return definition.resource();
    }

    List<Column> columns() {
        return columns;
    }

    /**
     * @param header whether CSV begins with the names of the columns
     * @param out stays open
     * @throws IOException when the beginning of the file cannot be written
     */
    public RowWriter writer(RowFormat format, boolean header, OutputStream out) throws IOException {
        return format.writer(columns, header, out);
    }

    /**
     * @param resource of R4 and of any type, with its id; of another type than {@link #resourceType} there are no rows
     * @return rows in the order of the definition, unmodifiable
     * @throws id.siklus.fhir.RefusedException 422 when the view cannot be made of this resource: several values where one column has one, a value of another type than
     *     the column's, a condition that is no boolean
     */
    public List<List<@Nullable Object>> rows(IBaseResource resource) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try {
            each(resource, RowWatch.NONE, rows::add);
        } catch (IOException aListThrowsNone) {
            throw new UncheckedIOException(aListThrowsNone);
        }
        return rows;
    }

    /**
     * One row after the other, as they are made.
     *
     * @return whether more rows are wanted
     * @throws id.siklus.fhir.RefusedException as {@link #rows}, and what the watch throws
     */
    boolean each(IBaseResource resource, RowWatch watch, RowTaker taker) throws IOException {
        if (!(resource instanceof Resource r4) || !r4.fhirType().equals(definition.resource())) {
            return true;
        }
        Focus focus = new Focus(r4, r4, 0, watch);
        for (Condition condition : conditions) {
            watch.step();
            if (!condition.holds(focus)) {
                return true;
            }
        }
        @Nullable Object[] row = new @Nullable Object[columns.size()];
        return CompiledSelect.product(selects, 0, focus, row, () -> {
            watch.row();
            return taker.take(Collections.unmodifiableList(Arrays.asList(row.clone())));
        });
    }

    /** Takes a row. */
    @FunctionalInterface
    interface RowTaker {

        /** @return whether more are wanted */
        boolean take(List<@Nullable Object> row) throws IOException;
    }
}
