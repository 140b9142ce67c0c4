package id.siklus.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ViewDefinition of one's own: what it makes of a resource, and what it is refused for. */
class ViewTest {

    @Test
    void selectsBesideEachOtherMakeEveryCombinationTheFirstChangingSlowest() {
        View view = TestViews.compiled("""
                {'resource': 'Patient', 'select': [
                  {'forEach': 'name', 'column': [{'name': 'family', 'path': 'family'}]},
                  {'forEach': 'telecom', 'column': [{'name': 'phone', 'path': 'value'}, {'name': 'n', 'path': '%rowIndex', 'type': 'integer'}]}]}""");
        Patient patient = new Patient();
        patient.addName().setFamily("A");
        patient.addName().setFamily("B");
        patient.addTelecom().setValue("1");
        patient.addTelecom().setValue("2");

        assertThat(TestViews.rows(view, patient))
                .extracting(row -> row.get("family") + row.get("phone") + row.get("n"))
                .containsExactly("A10", "A21", "B10", "B21");
    }

    @Test
    void aForEachOrNullThatFindsNothingIsOneRowWithoutValues() {
        View view = TestViews.compiled("""
                {'resource': 'Patient', 'select': [
                  {'column': [{'name': 'id', 'path': 'id'}]},
                  {'forEachOrNull': 'contact', 'column': [{'name': 'kind', 'path': 'gender'}],
                   'select': [{'forEachOrNull': 'telecom', 'column': [{'name': 'phone', 'path': 'value'}]}]}]}""");
        Patient patient = new Patient();
        patient.setId("p");

        assertThat(TestViews.rows(view, patient)).hasSize(1);
        assertThat(TestViews.rows(view, patient).get(0))
                .containsExactly(entry("id", "p"), entry("kind", null), entry("phone", null));
    }

    @Test
    void keysNameTypeAndIdAndNeverTheVersion() {
        View view = TestViews.compiled("""
                {'resource': 'Observation', 'select': [{'column': [
                  {'name': 'key', 'path': 'getResourceKey()'},
                  {'name': 'patient', 'path': 'subject.getReferenceKey(Patient)'},
                  {'name': 'family', 'path': 'subject.getReferenceKey(Group)'},
                  {'name': 'elsewhere', 'path': 'device.getReferenceKey()'},
                  {'name': 'inside', 'path': 'specimen.getReferenceKey()'}]}]}""");
        Observation observation = new Observation();
        observation.setId("Observation/o/_history/3");
        observation.setSubject(new Reference("Patient/p/_history/2"));
        observation.setDevice(new Reference("https://example.org/fhir/Device/d"));
        observation.setSpecimen(new Reference("#s"));

        assertThat(TestViews.rows(view, observation).get(0))
                .contains(
                        entry("key", "Observation/o"),
                        entry("patient", "Patient/p"),
                        entry("family", null),
                        entry("elsewhere", "https://example.org/fhir/Device/d"),
                        entry("inside", null));
    }

    @Test
    void valuesAreOfTheColumnsType() {
        View view = TestViews.compiled("""
                {'resource': 'Observation', 'select': [{'column': [
                  {'name': 'number', 'path': 'value.ofType(Quantity).value', 'type': 'decimal'},
                  {'name': 'when', 'path': 'issued', 'type': 'instant'},
                  {'name': 'parts', 'path': 'component.code.text', 'type': 'string', 'collection': true}]}]}""");
        Observation observation = new Observation();
        observation.setValue(new Quantity(36.50));
        observation.getIssuedElement().setValueAsString("2026-11-01T08:00:00+09:00");
        observation.addComponent().getCode().setText("a");
        observation.addComponent().getCode().setText("b");

        assertThat(view.rows(observation).get(0))
                .containsExactly(
                        new java.math.BigDecimal("36.5"),
                        java.time.OffsetDateTime.parse("2026-11-01T08:00:00+09:00"),
                        List.of("a", "b"));
        assertThat(view.columns())
                .extracting(Column::sqlType)
                .containsExactly(SqlType.NUMERIC, SqlType.TIMESTAMPTZ, SqlType.JSON);
    }

    @Test
    void aConstantOfTheViewWinsOverTheEnginesOwn() {
        View view = TestViews.compiled("""
                {'resource': 'Observation', 'constant': [{'name': 'loinc', 'valueUri': 'urn:mine'}], 'select': [{'column': [
                  {'name': 'code', 'path': 'code.coding.where(system = %loinc).code'}]}]}""");
        Observation observation = new Observation();
        observation.getCode().addCoding().setSystem("http://loinc.org").setCode("theirs");
        observation.getCode().addCoding().setSystem("urn:mine").setCode("mine");

        assertThat(TestViews.rows(view, observation)).containsExactly(Map.of("code", "mine"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'select': [{'column': [{'name': 'a', 'path': 'id'}]}]} | SKL-6001 | ViewDefinition.resource
                    {'resource': 'Patient'} | SKL-6001 | ViewDefinition.select
                    {'resource': 'Pasien', 'select': [{'column': [{'name': 'a', 'path': 'id'}]}]} | SKL-6004 | ViewDefinition.resource
                    {'resource': 'Patient', 'select': [{'forEach': 'name'}]} | SKL-6001 | ViewDefinition.select[0].column
                    {'resource': 'Patient', 'select': [{'column': [{'name': 'a'}]}]} | SKL-6001 | ViewDefinition.select[0].column[0].path
                    {'resource': 'Patient', 'select': [{'column': [{'name': 'a', 'path': 7}]}]} | SKL-6002 | ViewDefinition.select[0].column[0].path
                    {'resource': 'Patient', 'select': [{'column': [{'name': 'a-b', 'path': 'id'}]}]} | SKL-6005 | ViewDefinition.select[0].column[0].name
                    {'resource': 'Patient', 'select': [{'foreach': 'name', 'column': [{'name': 'a', 'path': 'id'}]}]} | SKL-6003 | ViewDefinition.select[0].foreach
                    {'resource': 'Patient', 'select': [{'column': [{'name': 'a', 'path': 'name.where('}]}]} | SKL-6007 | ViewDefinition.select[0].column[0].path
                    {'resource': 'Patient', 'select': [{'column': [{'name': 'a', 'path': 'name.mystery()'}]}]} | SKL-6007 | ViewDefinition.select[0].column[0].path
                    {'resource': 'Patient', 'select': [{'column': [{'name': 'a', 'path': '%nobody'}]}]} | SKL-6008 | ViewDefinition.select[0].column[0].path
                    {'resource': 'Patient', 'select': [{'forEach': 'name', 'repeat': ['link'], 'column': [{'name': 'a', 'path': 'id'}]}]} | SKL-6009 | ViewDefinition.select[0]
                    {'resource': 'Patient', 'select': [{'column': [{'name': 'a', 'path': 'id'}, {'name': 'a', 'path': 'gender'}]}]} | SKL-6006 | ViewDefinition.select
                    {'resource': 'Patient', 'select': [{'column': [{'name': 'a', 'path': 'name', 'type': 'HumanName'}]}]} | SKL-6011 | ViewDefinition.select[0].column[0].type
                    {'resource': 'Patient', 'constant': [{'name': 'c', 'valueInteger': 'x'}], 'select': [{'column': [{'name': 'a', 'path': 'id'}]}]} | SKL-6002 | ViewDefinition.constant[0].valueInteger
                    {'resource': 'Patient', 'where': [{'path': '@@'}], 'select': [{'column': [{'name': 'a', 'path': 'id'}]}]} | SKL-6007 | ViewDefinition.where[0].path
                    {'resource': 'Patient', 'select': [{'unionAll': [{'column': [{'name': 'a', 'path': 'id'}]}, {'column': [{'name': 'b', 'path': 'id'}]}]}]} | SKL-6010 | ViewDefinition.select[0].unionAll[1]
                    [] | SKL-6002 | ViewDefinition
                    """)
    void isRefusedWithThePathOfTheFault(String definition, String code, String path) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> TestViews.compiled(definition));

        assertThat(refused).isNotNull();
        assertThat(refused.getStatusCode()).isEqualTo(422);
        assertThat(refused.issues())
                .extracting(issue -> issue.code().code(), Issue::expression)
                .contains(org.assertj.core.groups.Tuple.tuple(code, path));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> TestViews.compiled(
                        "{'resource': 'X', 'select': [{'column': [{'name': '1', 'path': 'id('}, {'path': '%a'}]}]}"));

        assertThat(refused.issues())
                .extracting(issue -> issue.code().code())
                .containsExactlyInAnyOrder("SKL-6004", "SKL-6005", "SKL-6007", "SKL-6001", "SKL-6008");
    }

    @Test
    void aResourceThatDoesNotFitIsRefusedWithTheColumn() {
        Patient patient = new Patient();
        patient.addName().setFamily("A");
        patient.addName().setFamily("B");

        assertThat(refusal("name.family", "string", patient)).isEqualTo("SKL-6012");
        assertThat(refusal("name.first().family", "integer", patient)).isEqualTo("SKL-6013");
        assertThat(refusal("name.first()", "string", patient)).isEqualTo("SKL-6013");
    }

    private static String refusal(String path, String type, Patient patient) {
        View view = TestViews.compiled("{'resource': 'Patient', 'select': [{'column': [{'name': 'a', 'path': '" + path
                + "', 'type': '" + type + "'}]}]}");
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> view.rows(patient));
        assertThat(refused.issues().get(0).expression()).isEqualTo("ViewDefinition.select[0].column[0]");
        return refused.issues().get(0).code().code();
    }
}
