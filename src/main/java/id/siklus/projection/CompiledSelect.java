package id.siklus.projection;

import id.siklus.fhir.ErrorCode;
import id.siklus.projection.Definition.Repetition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;

/**
 * A select with its expressions parsed. It fills its columns' places in a row and calls what comes next for each of its own rows, so that selects beside each other make
 * every combination without lists of halves of rows.
 */
record CompiledSelect(
        String at,
        Repetition repetition,
        List<Path> paths,
        List<Cell> cells,
        List<CompiledSelect> selects,
        List<CompiledSelect> union) {

    /** Deeper than any resource that the server takes: what goes on does not descend. */
    private static final int DEEPEST = 500;

    /** What happens with a row, or with the next select. */
    @FunctionalInterface
    interface Next {

        /** @return whether more rows are wanted */
        boolean go() throws IOException;
    }

    /** A column, and its place in the row. */
    record Cell(int place, Column column, Path path, String at) {

        void fill(Focus focus, @Nullable Object[] row) {
            focus.watch().step();
            Object value = focus.base() == null && path != Path.ROW_INDEX ? null : value(path.values(focus));
            focus.watch().replaced(row[place], value);
            row[place] = value;
        }

        private @Nullable Object value(List<Base> values) {
            if (column.collection()) {
                List<Object> all = new ArrayList<>(values.size());
                for (Base value : values) {
                    Object one = single(value);
                    if (one != null) {
                        all.add(one);
                    }
                }
                return all;
            }
            if (values.size() > 1) {
                throw Faults.refusal(ErrorCode.VIEW_SEVERAL_VALUES, at, column.name(), values.size());
            }
            return values.isEmpty() ? null : single(values.get(0));
        }

        private @Nullable Object single(Base value) {
            SqlType type = Values.single(column);
            Object converted = Values.of(value, type);
            if (converted == null && !Values.fits(value, type)) {
                throw Faults.refusal(
                        ErrorCode.VIEW_VALUE_OF_OTHER_TYPE, at, column.name(), value.fhirType(), column.type());
            }
            return converted;
        }
    }

    /** @return whether more rows are wanted */
    boolean rows(Focus focus, @Nullable Object[] row, Next next) throws IOException {
        return switch (repetition) {
            case ONCE -> here(focus, row, next);
            case FOR_EACH -> each(focus, elements(focus), row, next);
            case FOR_EACH_OR_NULL -> {
                List<Base> elements = elements(focus);
                yield elements.isEmpty() ? here(focus.on(null, 0), row, next) : each(focus, elements, row, next);
            }
            case REPEAT -> {
                List<Base> found = new ArrayList<>();
                if (focus.base() != null) {
                    descend(focus, 0, found);
                }
                yield each(focus, found, row, next);
            }
        };
    }

    private List<Base> elements(Focus focus) {
        focus.watch().step();
        return focus.base() == null ? List.of() : paths.get(0).values(focus);
    }

    private void descend(Focus focus, int depth, List<Base> found) {
        if (depth > DEEPEST) {
            throw Faults.refusal(ErrorCode.VIEW_REPEAT_ENDLESS, at + ".repeat");
        }
        for (Path path : paths) {
            focus.watch().step();
            for (Base child : path.values(focus)) {
                found.add(child);
                descend(focus.on(child, 0), depth + 1, found);
            }
        }
    }

    private boolean each(Focus focus, List<Base> elements, @Nullable Object[] row, Next next) throws IOException {
        for (int i = 0; i < elements.size(); i++) {
            if (!here(focus.on(elements.get(i), i), row, next)) {
                return false;
            }
        }
        return true;
    }

    private boolean here(Focus focus, @Nullable Object[] row, Next next) throws IOException {
        focus.watch().step();
        for (Cell cell : cells) {
            cell.fill(focus, row);
        }
        return product(selects, 0, focus, row, union.isEmpty() ? next : () -> branches(focus, row, next));
    }

    private boolean branches(Focus focus, @Nullable Object[] row, Next next) throws IOException {
        for (CompiledSelect branch : union) {
            if (!branch.rows(focus, row, next)) {
                return false;
            }
        }
        return true;
    }

    /** Every combination of the rows of the selects, the first changing slowest. */
    static boolean product(List<CompiledSelect> selects, int from, Focus focus, @Nullable Object[] row, Next next)
            throws IOException {
        return from == selects.size()
                ? next.go()
                : selects.get(from).rows(focus, row, () -> product(selects, from + 1, focus, row, next));
    }
}
