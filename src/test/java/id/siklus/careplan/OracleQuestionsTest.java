package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.ParameterDefinition;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/**
 * Writes what the oracle ({@code src/conformance/oracle}, another engine) is asked, and this engine's answers: which actions of the eight plans apply to fifty people. It
 * holds by itself that the questions are worth asking: every condition is true for somebody and false for somebody else.
 */
class OracleQuestionsTest {

    private static final Path FOLDER = Path.of("target", "oracle");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String DEFINITION = "http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-parameterDefinition";

    @Test
    void everyConditionIsTrueForSomebodyAndFalseForSomebodyElse() throws IOException {
        Map<String, TreeSet<Boolean>> answers = new TreeMap<>();
        List<Life> people = people();
        writePlans();

        for (int i = 0; i < people.size(); i++) {
            write(i, people.get(i), answers);
        }

        assertThat(people).hasSize(50);
        assertThat(answers).hasSizeGreaterThan(15);
        assertThat(answers)
                .allSatisfy(
                        (condition, found) -> assertThat(found).as(condition).containsExactly(false, true));
    }

    /** Twenty-six lives by chance, and twenty-four with what conditions look at. */
    private static List<Life> people() {
        Stream<Life> byChance = LongStream.range(0, 26).mapToObj(PlanPropertiesTest::life);
        Stream<Life> onPurpose = Stream.of(
                Life.girl("1990-05-05").livingIn("51"),
                Life.boy("2025-05-05").livingIn("34"),
                Life.girl("2025-05-05").livingIn("61"),
                Life.girl("2025-05-05").livingIn("94"),
                Life.girl("2012-03-03").measured("loinc", "8480-6", "2026-05-05", 129, "mm[Hg]"),
                Life.girl("2011-03-03").measured("loinc", "8480-6", "2026-05-05", 130, "mm[Hg]"),
                Life.boy("2010-03-03").measured("sct", "1153596006", "2026-05-05", 2.1, "{Zscore}"),
                Life.boy("2010-03-03").measured("sct", "1153596006", "2026-05-05", 2, "{Zscore}"),
                Life.girl("1995-02-03").pregnant("2026-08-02", ""),
                Life.girl("1985-02-03").pregnant("2025-08-02", "2026-03-01"),
                Life.girl("1980-06-06")
                        .found("periksa", "X099241", "2026-05-20", "http://snomed.info/sct", "300557001"),
                Life.girl("1980-06-06")
                        .found("periksa", "X099241", "2026-05-20", "http://snomed.info/sct", "300558006"),
                Life.boy("1980-06-06").measured("loinc", "2345-7", "2026-09-30", 140, "mg/dL"),
                Life.boy("1980-06-06").measured("loinc", "2345-7", "2026-09-30", 200, "mg/dL"),
                Life.boy("1980-06-06").measured("loinc", "1558-6", "2026-09-30", 100, "mg/dL"),
                Life.boy("1985-06-06").measured("loinc", "39156-5", "2026-09-30", 24.9, "kg/m2"),
                Life.boy("1985-06-06").measured("loinc", "39156-5", "2026-09-30", 25, "kg/m2"),
                Life.boy("1970-06-06")
                        .measured("loinc", "8480-6", "2026-09-30", 125, "mm[Hg]")
                        .measured("loinc", "8462-4", "2026-09-30", 85, "mm[Hg]"),
                Life.boy("1970-06-06").diagnosed("I10", "2026-05-04").diagnosed("E11.9", "2026-06-04"),
                Life.girl("1950-01-01").measured("loinc", "96762-0", "2026-11-01", 11, "{score}"),
                Life.girl("1950-01-01").measured("loinc", "96762-0", "2026-11-01", 12, "{score}"),
                Life.girl("1950-01-01").measured("loinc", "2345-7", "2026-11-01", 150, "mg/dL"),
                Life.boy("1945-01-01")
                        .diagnosed("E11.9", "2020-06-04")
                        .measured("loinc", "8462-4", "2026-11-01", 89, "mm[Hg]"),
                Life.girl("1955-01-01").measured("pengukuran", "skilas", "2026-11-01", 2, "{score}"));
        return Stream.concat(byChance, onPurpose).toList();
    }

    private static void writePlans() throws IOException {
        Files.createDirectories(FOLDER.resolve("plans"));
        Files.deleteIfExists(FOLDER.resolve("comparison.tsv"));
        for (Map.Entry<String, PlanDefinition> plan : GuideEngine.definitions().entrySet()) {
            if (isOfPeople(plan.getValue())) {
                Files.writeString(
                        FOLDER.resolve("plans").resolve(plan.getKey() + ".json"), json(asked(plan.getValue())));
            }
        }
    }

    private static boolean isOfPeople(PlanDefinition plan) {
        return GuideEngine.compiled(plan).subjectType().equals("Patient");
    }

    /** The oracle is asked about conditions: dates, closing data and activities would only lead it astray. */
    private static PlanDefinition asked(PlanDefinition plan) {
        plan.getAction().remove(0);
        plan.getAction().forEach(OracleQuestionsTest::strip);
        return plan;
    }

    private static void strip(PlanDefinitionActionComponent action) {
        action.setRelatedAction(null)
                .setOutput(null)
                .setInput(null)
                .setTiming(null)
                .setDefinition(null);
        action.getAction().forEach(OracleQuestionsTest::strip);
    }

    private static void write(int number, Life life, Map<String, TreeSet<Boolean>> answers) throws IOException {
        Path folder = Files.createDirectories(FOLDER.resolve("persons").resolve(String.valueOf(number)));
        Files.writeString(folder.resolve("subject.json"), json(life.patient));
        PersonFacts facts = life.facts();
        for (CompiledPlan plan : GuideEngine.PLANS) {
            if (plan.subjectType().equals("Patient")) {
                String name = plan.url().substring(plan.url().lastIndexOf('/') + 1);
                Episode whole = new Episode(Episode.ONLY, null, LocalDate.MIN, LocalDate.MAX);
                PlanConditions conditions = new PlanConditions(plan, facts, whole, GuideEngine.CRITERIA);
                Files.writeString(folder.resolve(name + ".json"), json(variables(plan, conditions)));
                List<String> lines = new ArrayList<>();
                for (Service service : plan.services()) {
                    boolean stage = conditions.hold(service.stage().conditions());
                    service.conditions()
                            .forEach(each -> answers.computeIfAbsent(
                                            name + " " + each.expression(), expression -> new TreeSet<>())
                                    .add(conditions.hold(List.of(each))));
                    lines.add(service.id() + "\t" + (stage && conditions.hold(service.conditions())));
                }
                Files.write(folder.resolve(name + ".tsv"), lines);
            }
        }
    }

    private static Parameters variables(CompiledPlan plan, PlanConditions conditions) {
        Parameters parameters = new Parameters();
        plan.inputs().forEach((name, input) -> {
            List<Base> values = Objects.requireNonNull(conditions.variables().get(name));
            if (values.isEmpty()) {
                parameters.addParameter(variable(name, input));
            }
            values.forEach(
                    value -> parameters.addParameter(variable(name, input).setResource((Resource) value)));
        });
        return parameters;
    }

    private static ParametersParameterComponent variable(String name, Requirement input) {
        ParametersParameterComponent variable = new ParametersParameterComponent().setName("%" + name);
        variable.addExtension(
                DEFINITION,
                new ParameterDefinition()
                        .setUse(ParameterDefinition.ParameterUse.IN)
                        .setMin(0)
                        .setMax(input.single() ? "1" : "*")
                        .setType(input.type()));
        return variable;
    }

    private static String json(Resource resource) {
        return GuideEngine.FHIR.newJsonParser().encodeResourceToString(resource);
    }
}
