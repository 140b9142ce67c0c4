package id.siklus.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A view that somebody sends can neither run a pattern nor make the server work without an end. */
class ViewLimitsTest {

    private static Stream<String> foreignPaths() {
        return Stream.of(
                "id.matches('(a+)+\\\\1b')",
                "id.matchesFull('(a+)+\\\\1b')",
                "id.replaceMatches('(a+)+\\\\1b', '')",
                "name.given.where(matches('(a+)+\\\\1b')).first()",
                "name.exists(family.matches('x'))",
                "(id.matches('x') and id.exists())",
                "id.split('a')",
                "id.replace('', 'aaaaaaaaaaaaaaaa')",
                "repeat(item)",
                "descendants().count()",
                "children()",
                "name.select(given)",
                "name.given.combine(name.given)",
                "name.given.union(name.given)",
                "name | name",
                "name.given | 'a'",
                "name.given in name.given",
                "name.given contains 'a'",
                "name ~ name",
                "name.distinct()",
                "name.given.intersect(name.given)",
                "iif(active, id, gender)",
                "id.trace('x')",
                "name.given.aggregate($total + $this)",
                "defineVariable('a', id)",
                "managingOrganization.resolve()",
                "gender.memberOf('http://hl7.org/fhir/ValueSet/administrative-gender')",
                "conformsTo('http://hl7.org/fhir/StructureDefinition/Patient')",
                "id.toString()",
                "id.encode('base64')",
                "now()",
                "today()",
                "birthDate.lowBoundary(1000000)",
                "name.where(%resource.name.exists())",
                "name.exists(%rootResource.name.exists())",
                "name.where(given.exists() and (%context.name.exists()))",
                "extension(%resource.id)",
                "id" + " + id".repeat(11),
                "(".repeat(25) + "id" + ")".repeat(25),
                "id or id ".repeat(100) + "or id");
    }

    @ParameterizedTest
    @MethodSource("foreignPaths")
    void whatCouldHaveNoEndIsNotRun(String path) {
        assertThat(faults(view(path))).contains(new Tuple("SKL-6026", "ViewDefinition.select[0].column[0].path"));
    }

    private static Stream<String> ordinaryPaths() {
        return Stream.of(
                "id",
                "%resource.id",
                "name[0].given[1]",
                "name.where(use = 'official').given.first()",
                "name.where(given.where($this = 'a').exists()).family.first()",
                "name.given.join(',')",
                "gender in ('male' | 'female')",
                "address.extension('https://example.org').value.ofType(code).first()",
                "(active and name.empty()).not()",
                "birthDate.lowBoundary()",
                "birthDate.highBoundary()",
                "getResourceKey() = link.other.getReferenceKey(Patient)",
                "multipleBirth.ofType(integer) * 2 + 1 - 3 / 4",
                "name.family.first() + ', ' + name.given.first()");
    }

    @ParameterizedTest
    @MethodSource("ordinaryPaths")
    void whatViewsAreMadeOfIsRun(String path) {
        assertThat(faults(view(path))).isEmpty();
    }

    @Test
    void everyPlaceOfAnExpressionIsLookedAt() {
        ObjectNode view = view("id");
        view.withArray("where").addObject().put("path", "id.matches('x')");
        ArrayNode selects = view.withArray("select");
        selects.addObject().put("forEach", "name.where(family.matches('x'))").set("column", column("a", "family"));
        selects.addObject().put("forEachOrNull", "name.repeat(x)").set("column", column("b", "family"));
        ObjectNode repeating = selects.addObject();
        repeating.putArray("repeat").add("contact").add("descendants()");
        repeating.set("column", column("c", "gender"));

        assertThat(faults(view))
                .containsExactlyInAnyOrder(
                        new Tuple("SKL-6026", "ViewDefinition.where[0].path"),
                        new Tuple("SKL-6026", "ViewDefinition.select[1].forEach"),
                        new Tuple("SKL-6026", "ViewDefinition.select[2].forEachOrNull"),
                        new Tuple("SKL-6026", "ViewDefinition.select[3].repeat[1]"));
    }

    @Test
    void aRefusalSaysWhatMayBeUsedAndShowsNoNumberOfAPerson() {
        RefusedException refused = refusal(view("identifier.where(value = '3171011205840001').value.trace('x')"));

        String text = refused.issues()
                .get(0)
                .in(java.util.Locale.ENGLISH)
                .getDetails()
                .getText();
        assertThat(text).contains("trace()", "getReferenceKey", "where").doesNotContain("3171011205840001");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"$this", "%resource.item", "item.where(true) + 'x'"})
    void aRepeatThatNeverDescendsEnds(String path) {
        ObjectNode view = TestViews.JSON.createObjectNode().put("resource", "QuestionnaireResponse");
        ObjectNode select = view.putArray("select").addObject();
        select.putArray("repeat").add(path);
        select.set("column", column("a", "linkId"));
        QuestionnaireResponse form = new QuestionnaireResponse();
        form.addItem().setLinkId("1");

        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> TestViews.compiled(view).rows(form));

        assertThat(refused.issues()).extracting(issue -> issue.code().code()).containsAnyOf("SKL-6028", "SKL-6015");
    }

    @Test
    void selectsThatMultiplyEachOtherEndAtAHundredThousandRows() {
        View view = TestViews.compiled("""
                {'resource': 'Patient', 'select': [
                  {'forEach': 'name', 'column': [{'name': 'a', 'path': 'family'}]},
                  {'forEach': 'telecom', 'column': [{'name': 'b', 'path': 'value'}]}]}""");
        int[] rows = {0};

        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> view.each(crowded(), new RunWatch("Patient", Duration.ofMinutes(1)), row -> ++rows[0] > 0));

        assertThat(refused.issues().get(0).code().code()).isEqualTo("SKL-6029");
        assertThat(refused.getStatusCode()).isEqualTo(422);
        assertThat(rows[0]).isEqualTo(100_000);
    }

    @Test
    void aProductThatMakesNoRowEndsWithItsTime() {
        View view = TestViews.compiled("""
                {'resource': 'Patient', 'select': [
                  {'forEach': 'name', 'column': [{'name': 'a', 'path': 'family'}]},
                  {'forEach': 'telecom', 'column': [{'name': 'b', 'path': 'value'}]},
                  {'forEach': 'name', 'column': [{'name': 'c', 'path': 'family'}]},
                  {'forEach': 'photo', 'column': [{'name': 'd', 'path': 'title'}]}]}""");

        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> view.each(crowded(), new RunWatch("Patient", Duration.ofMillis(200)), row -> true));

        assertThat(refused.issues().get(0).code().code()).isEqualTo("SKL-6023");
        assertThat(refused.getStatusCode()).isEqualTo(503);
    }

    @Test
    void whoeverHasEnoughRowsGetsNoMore() throws Exception {
        View view = TestViews.compiled("""
                {'resource': 'Patient', 'select': [{'forEach': 'name', 'unionAll': [
                  {'column': [{'name': 'a', 'path': 'family'}]}, {'column': [{'name': 'a', 'path': 'family'}]}]}]}""");
        int[] rows = {0};

        boolean more = view.each(crowded(), RowWatch.NONE, row -> ++rows[0] < 3);

        assertThat(more).isFalse();
        assertThat(rows[0]).isEqualTo(3);
    }

    @Test
    void aRowMayNotBeLongerThanMemoryBears() {
        Patient patient = new Patient();
        patient.addName().setFamily("x".repeat(1 << 20));
        ObjectNode view = view("name.family.first()");
        for (int i = 0; i < 20; i++) {
            ((ArrayNode) view.at("/select/0/column"))
                    .addObject()
                    .put("name", "c" + i)
                    .put("path", "name.family.first()");
        }

        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> TestViews.compiled(view)
                        .each(patient, new RunWatch("Patient", Duration.ofMinutes(1)), row -> true));

        assertThat(refused.issues().get(0).code().code()).isEqualTo("SKL-6030");
    }

    @Test
    void aViewOfMoreThanAThousandPartsIsRefusedOnce() {
        ObjectNode view = view("id");
        for (int i = 0; i < 1_000; i++) {
            ((ArrayNode) view.at("/select/0/column"))
                    .addObject()
                    .put("name", "c" + i)
                    .put("path", "id");
        }

        assertThat(faults(view)).containsExactly(new Tuple("SKL-6027", "ViewDefinition.select[0].column"));
    }

    /** @return a person of a thousand names and as many numbers, the most that the server takes */
    private static Patient crowded() {
        Patient patient = new Patient();
        for (int i = 0; i < 1_000; i++) {
            patient.addName().setFamily("N" + i);
            patient.addTelecom().setValue("T" + i);
        }
        return patient;
    }

    private static ObjectNode view(String path) {
        ObjectNode view = TestViews.JSON.createObjectNode().put("resource", "Patient");
        view.putArray("select").addObject().set("column", column("x", path));
        return view;
    }

    private static ArrayNode column(String name, String path) {
        ArrayNode columns = TestViews.JSON.createArrayNode();
        columns.addObject().put("name", name).put("path", path);
        return columns;
    }

    private static RefusedException refusal(ObjectNode view) {
        return catchThrowableOfType(RefusedException.class, () -> TestViews.compiled(view));
    }

    private static List<Tuple> faults(ObjectNode view) {
        RefusedException refused = refusal(view);
        return refused == null
                ? List.of()
                : refused.issues().stream()
                        .map(issue -> new Tuple(issue.code().code(), expression(issue)))
                        .toList();
    }

    private static String expression(Issue issue) {
        return issue.expression();
    }
}
