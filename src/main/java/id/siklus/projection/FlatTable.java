package id.siklus.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of the schema {@code flat}: the columns of a view, and before them {@code res_id}, the resource in the database, and {@code partition_id}, its keeper;
 * below 0 of sensitive records, 0 of shared types.
 *
 * @param form hash of its definition
 */
record FlatTable(View view, String form) {

    static final String KEY = "res_id";
    static final String PARTITION = "partition_id";

    private static final String PATIENT = "patient_key";

    String name() {
        return view.name();
    }

    String type() {
        return view.resourceType();
    }

    /** @return with its schema, as it stands in a statement */
    String qualified() {
        return "flat." + quoted(name());
    }

    /** What a reader looks for: a resource and its rows, the resources of a keeper, those of a person. */
    List<String> indexed() {
        List<String> columns =
                new ArrayList<>(List.of(KEY, PARTITION, view.columns().get(0).name()));
        if (view.columns().stream().anyMatch(column -> column.name().equals(PATIENT)) && !columns.contains(PATIENT)) {
            columns.add(PATIENT);
        }
        return columns;
    }

    String copyIn() {
        String columns = view.columns().stream()
                .map(column -> quoted(column.name()))
                .collect(Collectors.joining(", ", KEY + ", " + PARTITION + ", ", ""));
        return "copy " + qualified() + " (" + columns + ") from stdin";
    }

    /** A name of a table or a column, and of a thing made of both. */
    static String quoted(String name) {
        if (!name.matches("[A-Za-z][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException("no name: " + name);
        }
        return '"' + name + '"';
    }
}
