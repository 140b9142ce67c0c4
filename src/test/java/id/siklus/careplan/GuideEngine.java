package id.siklus.careplan;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.definitions.GuidePackage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;

/** The guide's plans, compiled once for the tests of a run. */
final class GuideEngine {

    static final FhirContext FHIR = FhirContext.forR4Cached();
    static final Criteria CRITERIA = new Criteria(FHIR);
    static final List<Resource> GUIDE = new GuidePackage(FHIR).definitions();
    static final PlanCompiler COMPILER = new PlanCompiler(FHIR, new OfTheGuide(), CRITERIA);
    static final List<CompiledPlan> PLANS =
            definitions().values().stream().map(GuideEngine::compiled).toList();
    static final PlanEngine ENGINE = new PlanEngine(PLANS, CRITERIA);

    private GuideEngine() {}

    /** @return the guide's PlanDefinitions by id, to be changed at will */
    static Map<String, PlanDefinition> definitions() {
        return GUIDE.stream()
                .filter(PlanDefinition.class::isInstance)
                .map(plan -> ((PlanDefinition) plan).copy())
                .collect(Collectors.toMap(plan -> plan.getIdElement().getIdPart(), Function.identity()));
    }

    static CompiledPlan compiled(PlanDefinition plan) {
        try {
            return COMPILER.compile(plan);
        } catch (PlanRefusedException e) {
            throw new AssertionError(plan.getUrl() + ": " + e.faults(), e);
        }
    }

    static List<PersonPlan> plans(Life life, String day) {
        return ENGINE.evaluate(life.facts(), LocalDate.parse(day));
    }

    /** The one plan of that id; the newest, when there are several pregnancies. */
    static PersonPlan plan(Life life, String id, String day) {
        return plans(life, day).stream()
                .filter(plan -> plan.plan().url().endsWith("/" + id))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no plan " + id));
    }

    private static final class OfTheGuide implements Definitions {

        @Override
        public Optional<ActivityDefinition> activity(String canonical) {
            return find(ActivityDefinition.class, canonical);
        }

        @Override
        public Optional<ValueSet> valueSet(String canonical) {
            return find(ValueSet.class, canonical);
        }

        private static <T extends MetadataResource> Optional<T> find(Class<T> type, String canonical) {
            return GUIDE.stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .filter(each -> each.getUrl().equals(canonical))
                    .findFirst();
        }
    }
}
