package id.siklus.oracle;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.Resource;
import org.opencds.cqf.fhir.cql.EvaluationSettings;
import org.opencds.cqf.fhir.cql.LibraryEngine;
import org.opencds.cqf.fhir.cr.CrSettings;
import org.opencds.cqf.fhir.cr.plandefinition.PlanDefinitionProcessor;
import org.opencds.cqf.fhir.utility.monad.Eithers;
import org.opencds.cqf.fhir.utility.repository.InMemoryFhirRepository;

/**
 * Which actions apply to whom, by the engine of cqframework: it translates each condition to CQL and runs that, so nothing but the text of the condition is shared with
 * the server's engine. What it is asked, {@code OracleQuestionsTest} has written: {@code plans/<plan>.json}, and for each person {@code persons/<number>/subject.json},
 * {@code <plan>.json} (the variables) and the server's own answers in {@code <plan>.tsv}.
 *
 * <p>Writes {@code comparison.tsv}; ends with 1 when an answer differs.
 */
public final class Oracle {

    private static final FhirContext R4 = context();

    /** Where CQL asks for a type in another form than FHIRPath does, and cannot compare a code with a string. */
    private static final Map<Pattern, String> IN_CQL = Map.of(
            Pattern.compile("(%\\w+\\.value)\\.ofType\\((\\w+)\\)"),
            "($1 as FHIR.$2)",
            Pattern.compile("coding\\.where\\(code = "),
            "coding.where(code.value = ",
            Pattern.compile("where\\(url = 'province'\\)\\.value\\.where\\("),
            "where(url = 'province').select(value as FHIR.code).select(value).where(");

    private final Path folder;
    private final IParser json = R4.newJsonParser();
    private final EvaluationSettings settings = settings();
    private final Map<String, PlanDefinition> plans = new TreeMap<>();
    private final Set<String> objections = new HashSet<>();
    private int asked;
    private int applicable;
    private int different;

    private Oracle(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Oracle oracle = new Oracle(Path.of(arguments[0]));
        String[] part = arguments[1].split("-", 2);
        System.exit(oracle.run(Integer.parseInt(part[0]), Integer.parseInt(part[1])));
    }

    private static FhirContext context() {
        FhirContext r4 = FhirContext.forR4();
        r4.setValidationSupport(new DefaultProfileValidationSupport(r4));
        return r4;
    }

    /** FHIRPath takes the only element of a list for the element itself; CQL must be told to. */
    private static EvaluationSettings settings() {
        EvaluationSettings settings = EvaluationSettings.getDefault();
        Set<CqlCompilerOptions.Options> options =
                new HashSet<>(CqlCompilerOptions.defaultOptions().getOptions());
        options.remove(CqlCompilerOptions.Options.DisableListDemotion);
        options.remove(CqlCompilerOptions.Options.DisableListPromotion);
        options.remove(CqlCompilerOptions.Options.DisableMethodInvocation);
        settings.getCqlOptions()
                .setCqlCompilerOptions(new CqlCompilerOptions(options.toArray(new CqlCompilerOptions.Options[0])));
        return settings;
    }

    private int run(int first, int last) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("plans"))) {
            for (Path file : files.sorted().toList()) {
                plans.put(name(file), json.parseResource(PlanDefinition.class, inCql(Files.readString(file))));
            }
        }
        List<String> lines = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            Path person = folder.resolve("persons").resolve(String.valueOf(number));
            Patient subject = json.parseResource(Patient.class, Files.readString(person.resolve("subject.json")));
            for (Map.Entry<String, PlanDefinition> plan : plans.entrySet()) {
                compare(number, person, subject, plan.getKey(), plan.getValue(), lines);
            }
            System.out.printf("person %d: %d answers so far, %d differ%n", number, asked, different);
        }
        Files.write(folder.resolve("comparison.tsv"), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        objections.stream().sorted().forEach(each -> System.out.println("the oracle objects: " + each));
        System.out.printf(
                "persons %d-%d: %d actions asked about, %d apply, %d differ%n", first, last, asked, applicable, different);
        return different == 0 && objections.isEmpty() ? 0 : 1;
    }

    private void compare(
            int number, Path person, Patient subject, String name, PlanDefinition plan, List<String> lines)
            throws IOException {
        Parameters variables =
                json.parseResource(Parameters.class, Files.readString(person.resolve(name + ".json")));
        Set<String> applied = applied(subject, plan, variables);
        for (String line : Files.readAllLines(person.resolve(name + ".tsv"))) {
            String[] answer = line.split("\t", 2);
            boolean ours = Boolean.parseBoolean(answer[1]);
            boolean theirs = applied.contains(answer[0]);
            asked++;
            applicable += ours ? 1 : 0;
            different += ours == theirs ? 0 : 1;
            lines.add(String.join(
                    "\t", String.valueOf(number), name, answer[0], answer[1], String.valueOf(theirs),
                    ours == theirs ? "" : "differs"));
        }
    }

    private Set<String> applied(Patient subject, PlanDefinition plan, Parameters variables) {
        InMemoryFhirRepository repository = new InMemoryFhirRepository(R4);
        repository.update(subject);
        PlanDefinitionProcessor processor =
                new PlanDefinitionProcessor(repository, CrSettings.getDefault().withEvaluationSettings(settings));
        CarePlan answer = (CarePlan) processor.apply(
                Eithers.forRight3(plan.copy()),
                subject.getIdElement().toUnqualifiedVersionless().getValue(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                variables,
                null,
                null,
                new LibraryEngine(repository, settings));
        Set<String> found = new HashSet<>();
        for (Resource contained : answer.getContained()) {
            if (contained instanceof RequestGroup group) {
                group.getAction().forEach(each -> add(each, found));
            } else if (contained instanceof OperationOutcome outcome) {
                outcome.getIssue().forEach(issue -> objections.add(issue.getDiagnostics()));
            }
        }
        return found;
    }

    /** @param action null where the oracle leaves out one of the first level */
    private static void add(RequestGroup.RequestGroupActionComponent action, Set<String> found) {
        if (action == null) {
            return;
        }
        found.add(action.getId());
        action.getAction().forEach(each -> add(each, found));
    }

    private static String inCql(String plan) {
        String reworded = plan;
        for (Map.Entry<Pattern, String> each : IN_CQL.entrySet()) {
            reworded = each.getKey().matcher(reworded).replaceAll(each.getValue());
        }
        return reworded;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }
}
