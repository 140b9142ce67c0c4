package id.siklus.projection;

import id.siklus.fhir.ErrorCode;
import id.siklus.projection.CompiledSelect.Cell;
import id.siklus.projection.Definition.Expression;
import id.siklus.projection.Definition.Field;
import id.siklus.projection.Definition.Select;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives every column its place and parses every expression. */
final class ViewCompiler {

    private final Paths paths;
    private final Definition definition;
    private final Faults faults;
    private final List<Column> columns = new ArrayList<>();

    ViewCompiler(Paths paths, Definition definition, Faults faults) {
        this.paths = paths;
        this.definition = definition;
        this.faults = faults;
    }

    View compile() {
        List<CompiledSelect> selects = all(definition.selects());
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            if (!column.name().isEmpty() && !names.add(column.name())) {
                faults.add(ErrorCode.VIEW_NAME_TWICE, DefinitionReader.ROOT + ".select", column.name());
            }
        }
        List<View.Condition> conditions = definition.conditions().stream()
                .map(condition -> new View.Condition(condition.at(), parse(condition)))
                .toList();
        faults.refuse();
        return new View(definition, columns, selects, conditions);
    }

    private List<CompiledSelect> all(List<Select> selects) {
        return selects.stream().map(this::compile).toList();
    }

    private CompiledSelect compile(Select select) {
        List<Cell> cells = new ArrayList<>();
        for (Field field : select.fields()) {
            cells.add(new Cell(columns.size(), field.column(), parse(field.path()), field.at()));
            columns.add(field.column());
        }
        return new CompiledSelect(
                select.at(),
                select.repetition(),
                select.paths().stream().map(this::parse).toList(),
                cells,
                all(select.selects()),
                union(select.union()));
    }

    /** The branches fill the same places. */
    private List<CompiledSelect> union(List<Select> branches) {
        List<CompiledSelect> compiled = new ArrayList<>();
        int first = columns.size();
        List<Column> expected = List.of();
        for (int i = 0; i < branches.size(); i++) {
            List<Column> before = new ArrayList<>(columns.subList(0, first));
            columns.subList(first, columns.size()).clear();
            compiled.add(compile(branches.get(i)));
            List<Column> found = List.copyOf(columns.subList(first, columns.size()));
            if (i == 0) {
                expected = found;
            } else if (!shapes(expected).equals(shapes(found))) {
                faults.add(ErrorCode.VIEW_UNION_COLUMNS, branches.get(i).at(), shapes(expected), shapes(found));
            }
            columns.clear();
            columns.addAll(before);
            columns.addAll(expected);
        }
        return compiled;
    }

    private static List<String> shapes(List<Column> columns) {
        return columns.stream()
                .map(column -> column.name() + " " + column.sqlType().sql())
                .toList();
    }

    private Path parse(Expression expression) {
        return paths.parse(expression, definition.constants(), faults);
    }
}
