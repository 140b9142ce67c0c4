package id.siklus.terminology;

import static id.siklus.TestServer.requestWith;
import static id.siklus.TestServer.send;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import id.siklus.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every code, ValueSet and mapping of the guide once, over HTTP, compared with its file. */
class GuideTerminologyTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final DefaultProfileValidationSupport CORE = new DefaultProfileValidationSupport(FHIR);
    private static final List<Resource> GUIDE = guide();

    private final String token = TestServer.usualToken();

    @BeforeAll
    static void awaitGuide() {
        TestServer.fhir(); // starts it here and not on the waiting thread, which would be interrupted
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(() -> TestServer.get("/ValueSet/vaksin").statusCode() == 200);
    }

    @Test
    void looksUpEveryCodeOfEveryCodeSystem() {
        int asked = 0;
        for (CodeSystem system : of(CodeSystem.class)) {
            for (ConceptDefinitionComponent concept : concepts(system.getConcept(), new ArrayList<>())) {
                Parameters answer = ask("/CodeSystem/$lookup?system=%s&code=%s", system.getUrl(), concept.getCode());

                assertThat(text(answer, "display"))
                        .as("%s|%s", system.getUrl(), concept.getCode())
                        .isEqualTo(concept.hasDisplay() ? concept.getDisplay() : concept.getCode());
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(1_500);
    }

    @Test
    void expandsEveryValueSetToItsCodes() {
        for (ValueSet valueSet : of(ValueSet.class)) {
            HttpResponse<String> answer = get("/ValueSet/$expand?url=" + encoded(valueSet.getUrl()));

            Set<String> expected = codes(valueSet);
            if (expected.isEmpty()) {
                assertThat(answer.statusCode()).as(valueSet.getUrl()).isEqualTo(422);
                continue;
            }
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            ValueSet expansion = FHIR.newJsonParser().parseResource(ValueSet.class, answer.body());
            List<String> listed = expansion.getExpansion().getContains().stream()
                    .map(code -> code.getSystem() + '|' + code.getCode())
                    .toList();
            assertThat(expansion.getExpansion().getTotal()).isEqualTo(listed.size());
            if (includesFhirsOwn(valueSet)) {
                assertThat(listed).as(valueSet.getUrl()).containsAll(expected).hasSizeGreaterThan(expected.size());
            } else {
                assertThat(listed).as(valueSet.getUrl()).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @Test
    void findsEveryCodeOfAnExpansionValidWithItsName() {
        for (ValueSet valueSet : of(ValueSet.class)) {
            Set<String> expected = codes(valueSet);
            if (expected.isEmpty()) {
                continue;
            }
            String[] code = expected.iterator().next().split("\\|");

            assertThat(ask("/ValueSet/$validate-code?url=%s&system=%s&code=%s", valueSet.getUrl(), code[0], code[1])
                            .getParameterBool("result"))
                    .as(valueSet.getUrl())
                    .isTrue();
        }
    }

    @Test
    void translatesEveryRowOfEveryConceptMapAndBack() {
        for (ConceptMap map : of(ConceptMap.class)) {
            for (ConceptMapGroupComponent group : map.getGroup()) {
                for (SourceElementComponent element : group.getElement()) {
                    for (TargetElementComponent target : element.getTarget()) {
                        translates(map, group, element, target);
                    }
                }
            }
        }
    }

    private void translates(
            ConceptMap map,
            ConceptMapGroupComponent group,
            SourceElementComponent element,
            TargetElementComponent target) {
        Parameters there = ask(
                "/ConceptMap/$translate?url=%s&system=%s&code=%s&targetsystem=%s",
                map.getUrl(), group.getSource(), element.getCode(), group.getTarget());
        if (target.getEquivalence() == ConceptMapEquivalence.UNMATCHED) {
            assertThat(there.getParameterBool("result"))
                    .isEqualTo(element.getTarget().size() > 1);
            return;
        }
        assertThat(there.getParameterBool("result"))
                .as("%s %s", map.getUrl(), element.getCode())
                .isTrue();
        assertThat(matches(there)).contains(group.getTarget() + '|' + target.getCode());
        Parameters back = ask(
                "/ConceptMap/$translate?url=%s&system=%s&code=%s&reverse=true",
                map.getUrl(), group.getTarget(), target.getCode());
        assertThat(matches(back)).contains(group.getSource() + '|' + element.getCode());
    }

    private static Set<String> matches(Parameters answer) {
        Set<String> codes = new HashSet<>();
        answer.getParameter().stream()
                .filter(parameter -> "match".equals(parameter.getName()))
                .flatMap(match -> match.getPart().stream())
                .filter(part -> "concept".equals(part.getName()))
                .map(part -> (Coding) part.getValue())
                .forEach(coding -> codes.add(coding.getSystem() + '|' + coding.getCode()));
        return codes;
    }

    /** Worked out from the files another way than the server does: the fragments and lists of the guide, as far as they are here. */
    private static Set<String> codes(ValueSet valueSet) {
        Set<String> codes = new HashSet<>();
        for (ConceptSetComponent include : valueSet.getCompose().getInclude()) {
            String system = include.getSystem();
            if (include.hasConcept()) {
                include.getConcept().forEach(concept -> codes.add(system + '|' + concept.getCode()));
            } else if (include.hasValueSet()) {
                include.getValueSet()
                        .forEach(other -> of(ValueSet.class).stream()
                                .filter(named -> named.getUrl().equals(other.getValue()))
                                .forEach(named -> codes.addAll(codes(named))));
            } else {
                Stream<CodeSystem> fhirsOwn = Stream.ofNullable((CodeSystem) CORE.fetchCodeSystem(system));
                Stream<String> all = Stream.concat(
                                of(CodeSystem.class).stream()
                                        .filter(known -> known.getUrl().equals(system)),
                                fhirsOwn)
                        .flatMap(known -> concepts(known.getConcept(), new ArrayList<>()).stream())
                        .map(ConceptDefinitionComponent::getCode);
                all.filter(code -> include.getFilter().stream().allMatch(filter -> code.startsWith(filter.getValue())))
                        .forEach(code -> codes.add(system + '|' + code));
                assertThat(include.hasFilter() && !system.contains("icd-10"))
                        .as("a filter that this test cannot work out")
                        .isFalse();
            }
        }
        assertThat(valueSet.getCompose().hasExclude()).isFalse();
        return codes;
    }

    private static boolean includesFhirsOwn(ValueSet valueSet) {
        return valueSet.getCompose().getInclude().stream()
                .flatMap(include -> include.getValueSet().stream())
                .anyMatch(other -> of(ValueSet.class).stream()
                        .noneMatch(named -> named.getUrl().equals(other.getValue())));
    }

    private static List<ConceptDefinitionComponent> concepts(
            List<ConceptDefinitionComponent> here, List<ConceptDefinitionComponent> found) {
        for (ConceptDefinitionComponent concept : here) {
            found.add(concept);
            concepts(concept.getConcept(), found);
        }
        return found;
    }

    private static String text(Parameters answer, String name) {
        return Objects.requireNonNull(answer.getParameter(name)).getValue().primitiveValue();
    }

    private Parameters ask(String pattern, Object... arguments) {
        Object[] encoded = Stream.of(arguments)
                .map(argument -> encoded(String.valueOf(argument)))
                .toArray();
        HttpResponse<String> answer = get(pattern.formatted(encoded));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return FHIR.newJsonParser().parseResource(Parameters.class, answer.body());
    }

    private HttpResponse<String> get(String pathAndQuery) {
        return send(requestWith(token, pathAndQuery).GET());
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static <T extends Resource> List<T> of(Class<T> type) {
        return GUIDE.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<Resource> guide() {
        try (Stream<Path> files = Files.list(Path.of("fhir-profiles"))) {
            return files.filter(
                            file -> file.getFileName().toString().matches("(CodeSystem|ValueSet|ConceptMap)-.*\\.json"))
                    .sorted()
                    .map(GuideTerminologyTest::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource parse(Path file) {
        try {
            return (Resource) FHIR.newJsonParser().parseResource(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
