package id.siklus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.fhir.Issue;
import id.siklus.validation.GuidePlans.Service;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRelationshipType;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;
import org.hl7.fhir.r4.model.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plans of the guide are whole, and say all that is needed to plan from data alone. */
class PlanDefinitionsTest {

    /** Services that the field's tables name: antenatal to home visits, and each dose of the immunisation schedule (KMK 2015/2023, tables 7, 8, 17). */
    private static final List<String> TABLES = List.of(
            "anc-k1 anc-k2 anc-k3 anc-k4 anc-k5 anc-k6 anc-ttd anc-class pnc-kf1 pnc-kf2 pnc-kf3 pnc-kf4 pnc-kn1 pnc-kn2 pnc-kn3",
            "nb-hb0 nb-shk gro-monthly gro-height dev-kpsp pkat vita deworm pkg-child school-screen ttd-rematri",
            "adult-ncd ht-monitor dm-monitor iva elder-skilas-adl catin tb-oat home-routine home-special",
            "imm-bcg imm-opv-1 imm-opv-2 imm-opv-3 imm-opv-4 imm-dpt-hb-hib-1 imm-dpt-hb-hib-2 imm-dpt-hb-hib-3 imm-dpt-hb-hib-4",
            "imm-rv-1 imm-rv-2 imm-rv-3 imm-pcv-1 imm-pcv-2 imm-pcv-3 imm-ipv-1 imm-ipv-2 imm-mr-1 imm-mr-2 imm-je",
            "bias-mr bias-dt bias-td-2 bias-td-5 bias-hpv-1 bias-hpv-2 imm-td-1 imm-td-2 imm-td-3 imm-td-4 imm-td-5");

    private static final String LEVEL = "https://siklus.id/fhir/StructureDefinition/jenjang-layanan";
    private static final Set<String> LEVELS = Set.of("puskesmas", "pustu", "posyandu", "kunjungan-rumah");

    @ParameterizedTest
    @MethodSource("servicesOfTheTables")
    void plansEveryServiceOfTheTablesOnce(String id) {
        List<String> planned = GuidePlans.plans().stream()
                .flatMap(GuidePlans::actions)
                .map(PlanDefinitionActionComponent::getId)
                .toList();

        assertThat(planned).containsOnlyOnce(id);
    }

    @ParameterizedTest
    @MethodSource("services")
    void countsFromAnAnchorOfItsPlan(Service service) {
        PlanDefinitionActionRelatedActionComponent first = service.action().getRelatedActionFirstRep();
        Map<String, PlanDefinitionActionComponent> actions = byId(service.plan());

        assertThat(actions).containsKey(first.getActionId());
        assertThat(GuidePlans.codeIn(actions.get(first.getActionId()), GuidePlans.ANCHORS))
                .isNotEmpty();
        assertThat(first.getRelationship()).isIn(ActionRelationshipType.AFTERSTART, ActionRelationshipType.BEFORESTART);
    }

    @ParameterizedTest
    @MethodSource("services")
    void isDueInsideItsWindow(Service service) {
        Range window = PlanWindows.window(service.action());
        Range time = PlanWindows.time(service.action());

        assertThat(window.hasLow()).isTrue();
        assertThat(PlanWindows.bounds(time)).hasSize(2);
        for (LocalDateTime anchor : PlanWindows.ANCHORS) {
            LocalDateTime due = PlanWindows.start(anchor, time.getLow());
            LocalDateTime late = PlanWindows.end(anchor, time).orElseThrow();
            assertThat(due).isBeforeOrEqualTo(late).isAfterOrEqualTo(PlanWindows.start(anchor, window.getLow()));
            Optional<LocalDateTime> latest = PlanWindows.end(anchor, window);
            assertThat(latest.map(last -> !late.isAfter(last)).orElse(true)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void saysWhereItIsGivenAndWhatClosesIt(Service service) {
        PlanDefinitionActionComponent action = service.action();

        assertThat(action.getExtensionsByUrl(LEVEL))
                .isNotEmpty()
                .extracting(level -> ((Coding) level.getValue()).getCode())
                .doesNotHaveDuplicates()
                .allMatch(LEVELS::contains);
        assertThat(action.getOutput()).isNotEmpty().allSatisfy(PlanDefinitionsTest::isOneKindOfData);
    }

    /** A filter on the status alone would close a service with any visit. */
    private static void isOneKindOfData(DataRequirement data) {
        assertThat(data.getDateFilter())
                .singleElement()
                .satisfies(date -> assertThat(date.getPath()).isNotBlank());
        assertThat(data.getCodeFilter())
                .anyMatch(filter -> "status".equals(filter.getPath()))
                .anyMatch(filter -> !"status".equals(filter.getPath()))
                .allMatch(filter -> filter.hasCode() || filter.hasValueSet());
    }

    @ParameterizedTest
    @MethodSource("services")
    void namesItsSourceAndSinceWhenItIsInForce(Service service) {
        ActivityDefinition activity = GuidePlans.activities()
                .get(service.action().getDefinitionCanonicalType().getValue());

        assertThat(service.action().getDocumentation())
                .anyMatch(source -> "sumber".equals(source.getLabel()) && source.hasCitation());
        assertThat(service.plan().getEffectivePeriod().getStart()).isNotNull();
        assertThat(activity.getEffectivePeriod().getStart()).isNotNull();
        assertThat(activity.getRelatedArtifact()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    void isGivenWhereItsDefinitionSays(Service service) {
        ActivityDefinition activity = GuidePlans.activities()
                .get(service.action().getDefinitionCanonicalType().getValue());

        assertThat(levels(service.action().getExtensionsByUrl(LEVEL)))
                .isEqualTo(levels(activity.getExtensionsByUrl(LEVEL)));
        assertThat(service.action().getId())
                .startsWith(activity.getCode().getCodingFirstRep().getCode());
    }

    private static Set<String> levels(List<Extension> extensions) {
        return extensions.stream()
                .map(level -> ((Coding) level.getValue()).getCode())
                .collect(Collectors.toSet());
    }

    @Test
    void codesEveryServiceOnceAndWithItsId() {
        List<String> planned = Stream.concat(
                        GuidePlans.services().map(Service::action),
                        GuidePlans.plans().stream().flatMap(plan -> plan.getAction().stream()))
                .flatMap(action -> GuidePlans.codeIn(action, GuidePlans.SERVICES))
                .toList();

        assertThat(planned).containsExactlyInAnyOrderElementsOf(GuidePlans.codesOf(GuidePlans.SERVICES));
        assertThat(GuidePlans.services())
                .allSatisfy(service -> assertThat(GuidePlans.codeIn(service.action(), GuidePlans.SERVICES))
                        .containsExactly(service.action().getId()));
    }

    @Test
    void definesEveryActivityForAServiceThatIsPlanned() {
        assertThat(GuidePlans.services()
                        .map(service ->
                                service.action().getDefinitionCanonicalType().getValue()))
                .containsAll(GuidePlans.activities().keySet());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void refersOnlyToItsOwnActionsAndNeverInACircle(PlanDefinition plan) {
        Map<String, PlanDefinitionActionComponent> actions = byId(plan);

        assertThat(GuidePlans.actions(plan))
                .allSatisfy(
                        action -> assertThat(targets(action)).as(action.getId()).allMatch(actions::containsKey));
        assertThat(circles(plan)).isEmpty();
    }

    @Test
    void findsACircle() {
        PlanDefinition plan = new PlanDefinition();
        PlanDefinitionActionComponent group = plan.addAction();
        group.setId("kelompok");
        for (String[] edge : new String[][] {{"a", "b"}, {"b", "c"}, {"c", "a"}, {"d", "a"}}) {
            PlanDefinitionActionComponent action = group.addAction();
            action.setId(edge[0]);
            action.addRelatedAction().setActionId(edge[1]);
        }

        assertThat(circles(plan)).containsExactlyInAnyOrder("a", "b", "c");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void hasAnchorsThatAreCodedAndUsed(PlanDefinition plan) {
        Set<String> used =
                GuidePlans.actions(plan).flatMap(PlanDefinitionsTest::targets).collect(Collectors.toSet());

        assertThat(plan.getActionFirstRep().getId()).isEqualTo("jangkar");
        assertThat(plan.getActionFirstRep().getAction()).allSatisfy(anchor -> {
            assertThat(GuidePlans.codesOf(GuidePlans.ANCHORS))
                    .containsAll(GuidePlans.codeIn(anchor, GuidePlans.ANCHORS).toList());
            assertThat(used.contains(anchor.getId()) || isMain(plan, anchor))
                    .as(anchor.getId())
                    .isTrue();
        });
    }

    private static boolean isMain(PlanDefinition plan, PlanDefinitionActionComponent anchor) {
        return plan.getActionFirstRep().getActionFirstRep() == anchor;
    }

    @ParameterizedTest
    @MethodSource("plans")
    void knowsEveryValueSetThatItFiltersBy(PlanDefinition plan) {
        assertThat(GuidePlans.filters(plan).filter(filter -> filter.hasValueSet()))
                .allSatisfy(filter -> assertThat(GuidePlans.valueSets()).contains(filter.getValueSet()));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void conformsToTheProfileOfPlans(PlanDefinition plan) {
        List<Issue> issues = TestGuide.VALIDATOR.validate(plan, null, BundleLinks.NONE);

        assertThat(issues).filteredOn(Issue::isError).isEmpty();
    }

    @Test
    void conformsToTheProfileOfServices() {
        assertThat(GuidePlans.activities().values())
                .allSatisfy(activity -> assertThat(TestGuide.VALIDATOR.validate(activity, null, BundleLinks.NONE))
                        .filteredOn(Issue::isError)
                        .isEmpty());
    }

    /** @return the actions from which a way leads back to themselves */
    private static Collection<String> circles(PlanDefinition plan) {
        Map<String, PlanDefinitionActionComponent> actions = byId(plan);
        return actions.keySet().stream()
                .filter(id -> reachable(id, actions).contains(id))
                .toList();
    }

    private static Set<String> reachable(String from, Map<String, PlanDefinitionActionComponent> actions) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(targets(actions.get(from)).toList());
        while (!open.isEmpty()) {
            String id = open.pop();
            if (seen.add(id) && actions.containsKey(id)) {
                targets(actions.get(id)).forEach(open::push);
            }
        }
        return seen;
    }

    private static Stream<String> targets(PlanDefinitionActionComponent action) {
        return action.getRelatedAction().stream().map(PlanDefinitionActionRelatedActionComponent::getActionId);
    }

    private static Map<String, PlanDefinitionActionComponent> byId(PlanDefinition plan) {
        return GuidePlans.actions(plan).collect(Collectors.toMap(PlanDefinitionActionComponent::getId, each -> each));
    }

    private static Stream<String> servicesOfTheTables() {
        return TABLES.stream().flatMap(line -> Stream.of(line.split(" ")));
    }

    private static Stream<Service> services() {
        return GuidePlans.services();
    }

    private static Stream<PlanDefinition> plans() {
        return GuidePlans.plans().stream();
    }
}
