package id.siklus.careplan;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The stored, active PlanDefinitions of persons, compiled anew only when one of them has changed. */
final class StoredPlans {

    private static final Logger log = LoggerFactory.getLogger(StoredPlans.class);
    private static final String SUBJECT = "Patient";

    /**
     * @param versions which stored ones these are
     * @param form hash of all of them
     * @param engine of all of them
     * @param types that they read of a person
     * @param texts hash of each definition
     * @param unread URLs of active definitions that cannot be evaluated as they are now
     */
    record Compiled(
            String versions,
            String form,
            PlanEngine engine,
            Set<String> types,
            Map<CompiledPlan, String> texts,
            Set<String> unread) {

        /** @return hash of the definition, whatever its version says */
        String text(CompiledPlan plan) {
            return texts.getOrDefault(plan, "");
        }

        Set<String> inForce(LocalDate day) {
            return texts.keySet().stream()
                    .filter(plan -> plan.force().holds(day))
                    .map(CompiledPlan::url)
                    .collect(Collectors.toSet());
        }
    }

    private record Row(String id, String text) {}

    private final JdbcTemplate jdbc;
    private final FhirContext context;
    private final PlanCompiler compiler;
    private final Criteria criteria;
    private @Nullable Compiled known;

    StoredPlans(JdbcTemplate jdbc, FhirContext context, PlanCompiler compiler, Criteria criteria) {
        this.jdbc = jdbc;
        this.context = context;
        this.compiler = compiler;
        this.criteria = criteria;
    }

    /** As they are in the transaction that asks. */
    synchronized Compiled now() {
        String versions = jdbc.queryForObject("""
                select coalesce(string_agg(r.res_id || ':' || r.res_ver, ' ' order by r.res_id), '') from hfj_resource r
                where r.res_type = 'PlanDefinition' and r.res_deleted_at is null""", String.class);
        Compiled before = known;
        if (before == null || !before.versions().equals(versions)) {
            before = compile(String.valueOf(versions));
            known = before;
        }
        return before;
    }

    private Compiled compile(String versions) {
        List<Row> rows = jdbc.query("""
                select r.fhir_id, v.res_text_vc from hfj_resource r
                join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
                where r.res_type = 'PlanDefinition' and r.res_deleted_at is null order by r.res_id""", (row, number) -> new Row(row.getString(1), row.getString(2)));
        Map<CompiledPlan, String> texts = new IdentityHashMap<>();
        Set<String> hashes = new TreeSet<>();
        Set<String> unread = new TreeSet<>();
        List<CompiledPlan> plans = new ArrayList<>();
        for (Row row : rows) {
            CompiledPlan plan = compiled(row, unread);
            if (plan != null) {
                String hash = Fingerprint.of(row.text());
                plans.add(plan);
                texts.put(plan, hash);
                hashes.add(hash);
            }
        }
        Set<String> types = plans.stream()
                .flatMap(plan -> plan.types().stream())
                .filter(type -> !type.equals(SUBJECT))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Compiled(
                versions,
                Fingerprint.of(String.join(" ", hashes)),
                new PlanEngine(plans, criteria),
                types,
                texts,
                unread);
    }

    /** Packages of other guides may hold what nobody can evaluate. */
    private @Nullable CompiledPlan compiled(Row row, Set<String> unread) {
        PlanDefinition definition = context.newJsonParser()
                .setParserErrorHandler(new LenientErrorHandler(false))
                .parseResource(PlanDefinition.class, row.text());
        definition.setId("PlanDefinition/" + row.id());
        if (definition.getStatus() != PublicationStatus.ACTIVE) {
            return null;
        }
        try {
            CompiledPlan plan = compiler.compile(definition);
            return plan.subjectType().equals(SUBJECT) ? plan : null;
        } catch (PlanRefusedException e) {
            log.warn(
                    "PlanDefinition/{} cannot be evaluated: nobody is planned by it, and plans that there are stay as they are",
                    row.id());
            unread.add(definition.getUrl());
            return null;
        }
    }
}
