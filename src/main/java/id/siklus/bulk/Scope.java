package id.siklus.bulk;

import id.siklus.server.ReadableRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which rows belong to an export, as conditions of SQL on {@code hfj_resource}: what the caller may read, of what it has asked for. They hold numbers and constants
 * of the server only. Whom a record belongs to and what names what is taken as it is when the part is read; what stands in a resource is as of the job's moment.
 */
final class Scope {

    static final String PEOPLE = "people";
    static final String KEEPER = "keeper";
    static final String PLACE = "place";

    private static final String PATIENT = "Patient";

    private final ExportJob job;
    private final ReadableRows readable;
    private final Compartment compartment;
    private final Provenances provenances;
    private final Set<String> types;

    Scope(ExportJob job, ReadableRows readable, Compartment compartment) {
        this.job = job;
        this.readable = readable;
        this.compartment = compartment;
        this.provenances = new Provenances(compartment);
        this.types = new TreeSet<>(job.request().types());
    }

    /** @return the types that can have rows, by the condition that they share */
    Map<String, List<String>> groups() {
        Set<String> all = new TreeSet<>(types);
        if (isProvenanceAdded()) {
            all.add(Provenances.TYPE);
        }
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String type : all) {
            condition(type, "r")
                    .ifPresent(condition -> groups.computeIfAbsent(condition, one -> new ArrayList<>())
                            .add(type));
        }
        return groups;
    }

    /** @return what holds of the rows of these types, as one condition; false when there can be none */
    String condition(Collection<String> some) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String type : some) {
            condition(type, "r")
                    .ifPresent(condition -> groups.computeIfAbsent(condition, one -> new ArrayList<>())
                            .add(type));
        }
        if (groups.isEmpty()) {
            return "false";
        }
        return groups.size() == 1
                ? groups.keySet().iterator().next()
                : groups.entrySet().stream()
                        .map(group -> "(r.res_type in (" + list(group.getValue()) + ") and " + group.getKey() + ")")
                        .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** @return what the caller may read of these types, deleted or not; whose a deleted record was, no link tells any more */
    String readableOnly(Collection<String> some) {
        return some.stream()
                .map(type -> "(r.res_type = '" + type + "' and (" + readable.condition(job.caller(), type, "r") + "))")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private Optional<String> condition(String type, String alias) {
        String may = "(" + readable.condition(job.caller(), type, alias) + ")";
        Optional<String> belongs = Provenances.TYPE.equals(type) && isProvenanceAdded()
                ? Optional.of(alias + ".res_id in (" + addedProvenance() + ")")
                : belongs(type, alias);
        return belongs.map(condition -> condition.isEmpty() ? may : may + " and " + condition)
                .map(condition -> isFiltered(type)
                        ? condition + " and " + alias + ".res_id in (" + picked(type) + ")"
                        : condition);
    }

    /** @return keys of the people to whom the export is limited; empty where its level has all that may be read */
    Optional<String> people() {
        ExportRequest request = job.request();
        boolean limited = switch (request.level()) {
            case SYSTEM, ORGANIZATION -> false;
            case PATIENT -> !request.patients().isEmpty();
            case GROUP, LOCATION -> true;
        };
        return limited ? Optional.of(picked(PEOPLE)) : Optional.empty();
    }

    /** @return empty text for no condition, nothing for no rows */
    private Optional<String> belongs(String type, String alias) {
        return switch (job.request().level()) {
            case SYSTEM -> Optional.of("");
            case PATIENT ->
                job.request().patients().isEmpty() ? ofAnybody(type, alias) : ofPeople(type, alias, picked(PEOPLE));
            case GROUP, LOCATION -> ofPeople(type, alias, picked(PEOPLE));
            case ORGANIZATION -> Optional.of(ofKeepers(type, alias));
        };
    }

    private Optional<String> ofAnybody(String type, String alias) {
        if (PATIENT.equals(type)) {
            return Optional.of("");
        }
        if (compartment.has(type)) {
            String names = "exists (select from hfj_res_link l where l.src_resource_id = " + alias
                    + ".res_id and l.target_resource_type = 'Patient' and l.src_path in (" + compartment.list(type)
                    + "))";
            return Optional.of(
                    Provenances.TYPE.equals(type)
                            ? "(" + names + " or " + provenances.ofAnybodysRecords(alias) + ")"
                            : names);
        }
        return named(type, alias);
    }

    private Optional<String> ofPeople(String type, String alias, String people) {
        if (PATIENT.equals(type)) {
            return Optional.of(alias + ".res_id in (" + people + ")");
        }
        if (compartment.has(type)) {
            String naming = "select l.src_resource_id from hfj_res_link l where l.src_path in ("
                    + compartment.list(type) + ") and l.target_resource_id in (" + people + ")";
            String all = Provenances.TYPE.equals(type) ? " union all " + provenances.ofRecords(people) : "";
            return Optional.of(alias + ".res_id in (" + naming + all + ")");
        }
        return named(type, alias);
    }

    private Optional<String> named(String type, String alias) {
        return Compartment.NAMED.contains(type)
                ? Optional.of(alias + ".res_id in (" + named(type) + ")")
                : Optional.empty();
    }

    /** What the exported records and people name. */
    private String named(String type) {
        Set<String> naming = types.stream()
                .filter(one -> PATIENT.equals(one) || compartment.has(one) || isKept(one))
                .collect(Collectors.toCollection(TreeSet::new));
        return "select l.target_resource_id from hfj_res_link l where l.target_resource_type = '" + type
                + "' and l.src_resource_id in (" + keys(naming) + ")";
    }

    private String ofKeepers(String type, String alias) {
        if (PATIENT.equals(type)) {
            return alias + ".res_id in (" + picked(PEOPLE) + ")";
        }
        if ("RelatedPerson".equals(type)) {
            return ofPeople(type, alias, picked(PEOPLE)).orElseThrow();
        }
        if (isKept(type)) {
            return alias + ".partition_id = any (array(" + picked(KEEPER) + "))";
        }
        String places = "Organization".equals(type)
                ? picked(PLACE)
                : "select l.src_resource_id from hfj_res_link l where l.source_resource_type = '" + type
                        + "' and l.target_resource_id in (" + picked(PLACE) + ")";
        return "(" + alias + ".res_id in (" + places + ") or " + alias + ".res_id in (" + named(type) + "))";
    }

    /** Whether rows of a type lie with a keeper; those of definitions never do, and no keeper's partition has any. */
    private boolean isKept(String type) {
        return job.request().level() == ExportLevel.ORGANIZATION
                && !PATIENT.equals(type)
                && !"RelatedPerson".equals(type)
                && (!Compartment.NAMED.contains(type) || "Medication".equals(type));
    }

    /** @return the keys of all exported rows of these types */
    private String keys(Collection<String> some) {
        String all = some.stream()
                .flatMap(type -> condition(type, "s").stream()
                        .map(condition -> "(s.res_type = '" + type + "' and " + condition + ")"))
                .collect(Collectors.joining(" or "));
        return "select s.res_id from hfj_resource s where " + (all.isEmpty() ? "false" : all);
    }

    private boolean isProvenanceAdded() {
        return !types.contains(Provenances.TYPE) && !job.request().associated().isEmpty();
    }

    private String addedProvenance() {
        return provenances.of(
                keys(types),
                !job.request().associated().contains(Provenances.RELEVANT),
                readable.condition(job.caller(), Provenances.TYPE, "p"));
    }

    private boolean isFiltered(String type) {
        return job.request().typeFilters().stream()
                .anyMatch(filter -> TypeFilter.typeOf(filter).equals(type));
    }

    private String picked(String what) {
        return "select k.key from siklus.export_pick k where k.job = '" + job.id() + "' and k.what = '" + what + "'";
    }

    private static String list(Collection<String> some) {
        return some.stream().map(type -> "'" + type + "'").collect(Collectors.joining(", "));
    }
}
