package id.siklus.bulk;

import id.siklus.bulk.ExportPart.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Cuts a job into parts of about equal size: rows of types that share a condition are read in one pass, in the order of their keys. */
final class Plan {

    private final JdbcTemplate jdbc;
    private final int rowsOfPart;

    Plan(JdbcTemplate jdbc, int rowsOfPart) {
        this.jdbc = jdbc;
        this.rowsOfPart = rowsOfPart;
    }

    List<ExportPart> parts(Scope scope, Changes changes, boolean withDeleted) {
        List<ExportPart> parts = new ArrayList<>();
        Map<String, List<String>> groups = scope.groups();
        groups.forEach((condition, types) -> parts.addAll(cut(
                parts.size(),
                types,
                "r.res_type in (" + list(types) + ") and " + condition + " and " + changes.keys())));
        if (withDeleted && !groups.isEmpty()) {
            List<String> all = groups.values().stream()
                    .flatMap(List::stream)
                    .sorted()
                    .distinct()
                    .toList();
            parts.add(new ExportPart(parts.size() + 1, Kind.DELETED, all, 0, Long.MAX_VALUE, 0));
        }
        return parts;
    }

    private List<ExportPart> cut(int before, List<String> types, String condition) {
        return jdbc.query(
                """
                select count(*), min(key), max(key) from (
                    select r.res_id as key, row_number() over (order by r.res_id) - 1 as number
                    from hfj_resource r where %s) numbered
                group by number / %d order by 2""".formatted(condition, rowsOfPart),
                (row, number) -> new ExportPart(
                        before + number + 1, Kind.ROWS, types, row.getLong(2), row.getLong(3), row.getLong(1)));
    }

    private static String list(List<String> types) {
        return types.stream().map(type -> "'" + type + "'").collect(Collectors.joining(", "));
    }
}
