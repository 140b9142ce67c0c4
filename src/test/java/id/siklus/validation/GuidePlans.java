package id.siklus.validation;

import id.siklus.definitions.GuidePackage;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.DataRequirement.DataRequirementCodeFilterComponent;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.TriggerDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/** The compiled plans of the guide, as the tests of their content read them. */
final class GuidePlans {

    static final String SERVICES = "https://siklus.id/fhir/CodeSystem/layanan";
    static final String ANCHORS = "https://siklus.id/fhir/CodeSystem/jangkar";

    private static final List<Resource> DEFINITIONS = new GuidePackage(TestGuide.CONTEXT).definitions();

    private GuidePlans() {}

    static List<PlanDefinition> plans() {
        return of(PlanDefinition.class);
    }

    static Map<String, ActivityDefinition> activities() {
        return of(ActivityDefinition.class).stream()
                .collect(Collectors.toMap(ActivityDefinition::getUrl, Function.identity()));
    }

    static List<String> valueSets() {
        return of(ValueSet.class).stream().map(ValueSet::getUrl).toList();
    }

    static List<String> codesOf(String system) {
        CodeSystem found = of(CodeSystem.class).stream()
                .filter(each -> each.getUrl().equals(system))
                .findFirst()
                .orElseThrow();
        return found.getConcept().stream().flatMap(GuidePlans::withChildren).toList();
    }

    private static Stream<String> withChildren(ConceptDefinitionComponent concept) {
        return Stream.concat(
                Stream.of(concept.getCode()), concept.getConcept().stream().flatMap(GuidePlans::withChildren));
    }

    /** @return groups, anchors and services */
    static Stream<PlanDefinitionActionComponent> actions(PlanDefinition plan) {
        return plan.getAction().stream().flatMap(group -> Stream.concat(Stream.of(group), group.getAction().stream()));
    }

    static Stream<Service> services() {
        return plans().stream()
                .flatMap(plan -> plan.getAction().stream()
                        .flatMap(group -> group.getAction().stream()
                                .filter(action ->
                                        codeIn(action, SERVICES).findAny().isPresent())
                                .map(action -> new Service(plan, group, action))));
    }

    static Stream<String> codeIn(PlanDefinitionActionComponent action, String system) {
        return action.getCode().stream()
                .flatMap(code -> code.getCoding().stream())
                .filter(coding -> system.equals(coding.getSystem()))
                .map(Coding::getCode);
    }

    /** @return every filter on codes of a plan: of triggers, of what conditions read, of what closes */
    static Stream<DataRequirementCodeFilterComponent> filters(PlanDefinition plan) {
        return actions(plan)
                .flatMap(action -> Stream.of(
                                action.getInput().stream(),
                                action.getOutput().stream(),
                                action.getTrigger().stream()
                                        .map(TriggerDefinition::getData)
                                        .flatMap(List::stream))
                        .flatMap(Function.identity()))
                .map(DataRequirement::getCodeFilter)
                .flatMap(List::stream);
    }

    private static <T extends Resource> List<T> of(Class<T> type) {
        return DEFINITIONS.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** One service of one plan; prints as {@code plan/service}. */
    record Service(PlanDefinition plan, PlanDefinitionActionComponent group, PlanDefinitionActionComponent action) {

        @Override
        public String toString() {
            return plan.getIdElement().getIdPart() + "/" + action.getId();
        }
    }
}
