package id.siklus.tugas;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which Organization sends the visitor: for kader the person's own place, for health workers the Pustu above it, else the Puskesmas. */
final class Owners {

    /** @param keeper partition that it keeps; null where it keeps none */
    private record Step(
            String id, boolean isPustu, @Nullable Integer keeper, List<Drawer> drawers) {

        boolean isKeeper() {
            return keeper != null;
        }
    }

    /** @param of partition of the keeper that it is in */
    private record Drawer(int partition, int of) {}

    private final JdbcTemplate jdbc;

    Owners(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return empty where no open facility is accountable for that place */
    Optional<Owner> of(Visitor visitor, @Nullable String place) {
        if (place == null) {
            return Optional.empty();
        }
        List<Step> up = upFrom(place);
        Optional<Step> keeper = up.stream().filter(Step::isKeeper).findFirst();
        if (keeper.isEmpty()) {
            return Optional.empty();
        }
        Step owner = visitor == Visitor.KADER
                ? up.get(0)
                : up.stream()
                        .filter(step -> step.isPustu() || step.isKeeper())
                        .findFirst()
                        .orElse(keeper.get());
        int partition = Objects.requireNonNull(keeper.get().keeper());
        Optional<Integer> drawer = owner.drawers().stream()
                .filter(each -> each.of() == partition)
                .map(Drawer::partition)
                .findFirst();
        return Optional.of(new Owner(
                owner.id(),
                drawer.orElse(null),
                drawer.orElse(partition),
                keeper.get().id()));
    }

    /** @return the facility where a visit was recorded; empty when it names none */
    Optional<String> providerOf(long encounter) {
        return jdbc.queryForList("""
                        select split_part(v.res_text_vc::jsonb #>> '{serviceProvider,reference}', '/', 2)
                        from hfj_resource r join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
                        where r.res_id = ? and r.res_deleted_at is null""", String.class, encounter).stream()
                .filter(Objects::nonNull)
                .filter(id -> !id.isEmpty())
                .findFirst();
    }

    private List<Step> upFrom(String place) {
        return jdbc.query(
                """
                select up.fhir_id, jsonb_path_exists(v.res_text_vc::jsonb, '$.type[*].coding[*] ?
                        (@.system == "http://terminology.kemkes.go.id/CodeSystem/organization-type" && @.code == "OT000002")'),
                    k.partition_id,
                    array(select d.partition_id || '/' || d.answers_to from siklus.keeper d
                        where d.organization = up.res_id and d.answers_to is not null)
                from hfj_resource low
                join siklus.facility_tree t on t.descendant = low.res_id
                join hfj_resource up on up.res_id = t.ancestor and up.res_deleted_at is null
                join hfj_res_ver v on v.res_id = up.res_id and v.res_ver = up.res_ver
                left join siklus.keeper k on k.organization = up.res_id and k.answers_to is null and k.state = 'open'
                where low.res_type = 'Organization' and low.fhir_id = ? and low.res_deleted_at is null
                order by t.depth""",
                (row, number) -> new Step(
                        row.getString(1), row.getBoolean(2), row.getObject(3, Integer.class), drawers((String[])
                                row.getArray(4).getArray())),
                place);
    }

    private static List<Drawer> drawers(String[] told) {
        return Arrays.stream(told)
                .map(drawer -> drawer.split("/", -1))
                .map(parts -> new Drawer(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                .toList();
    }
}
