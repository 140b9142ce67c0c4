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
            parts.add(deleted(parts.size() + 1, all(groups)));
        }
        return parts;
    }

    /** A person's records stand together, so people are cut, each with as many rows as there are. */
    List<ExportPart> blocks(Scope scope, Changes changes, PatientBlocks blocks, boolean withDeleted) {
        List<String> types = all(scope.groups());
        if (types.isEmpty()) {
            return List.of();
        }
        List<ExportPart> parts = new ArrayList<>(jdbc.query(
                """
                with counted as (
                    select b.owner, count(*) as rows from (%s) b join hfj_resource r on r.res_id = b.member
                    where r.res_type in (%s) and %s and %s group by b.owner),
                numbered as (select owner, rows, sum(rows) over (order by owner) - rows as before from counted)
                select sum(rows), min(owner), max(owner) from numbered group by div(before, %d) order by 2""".formatted(
                                blocks.members(types, 0, Long.MAX_VALUE),
                                list(types),
                                scope.condition(types),
                                changes.keys(),
                                rowsOfPart),
                (row, number) -> new ExportPart(
                        number + 1, Kind.BLOCKS, types, row.getLong(2), row.getLong(3), row.getLong(1))));
        if (withDeleted) {
            parts.add(deleted(parts.size() + 1, types));
        }
        return parts;
    }

    private static ExportPart deleted(int number, List<String> types) {
        return new ExportPart(number, Kind.DELETED, types, 0, Long.MAX_VALUE, 0);
    }

    private static List<String> all(Map<String, List<String>> groups) {
        return groups.values().stream()
                .flatMap(List::stream)
                .sorted()
                .distinct()
                .toList();
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
