package id.siklus.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatientBoundTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "patient=x",
                "patient=Patient/x",
                "patient:Patient=x",
                "subject=Patient/x",
                "subject:Patient=x",
                "patient=x&code=1&_include=Encounter:patient&_sort=-date",
                "patient=x&status:not=planned"
            })
    void aSearchOfOnePatientIsBound(String query) {
        assertThat(bound("Encounter", query)).contains("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "code=1",
                "patient=x,y",
                "patient=x&patient=y",
                "subject=x",
                "subject=Group/x",
                "patient=https://example.org/fhir/Patient/x",
                "patient.identifier=x",
                "patient=x&encounter.status=planned",
                "patient=x&_has:Observation:encounter:code=1",
                "patient=x&_filter=code eq 1",
                "patient=x&_sort=encounter.date",
                "patient:missing=true"
            })
    void anyOtherSearchIsNot(String query) {
        assertThat(bound("Encounter", query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Patient", "RelatedPerson", "Organization"})
    void aSearchOfWhatAllShareIsNot(String type) {
        assertThat(bound(type, "patient=x")).isEmpty();
    }

    private static Optional<String> bound(String type, String query) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (String parameter : query.split("&")) {
            String[] parts = parameter.split("=", 2);
            if (parts.length == 2) {
                parameters.merge(parts[0], new String[] {parts[1]}, (one, other) -> new String[] {one[0], other[0]});
            }
        }
        SystemRequestDetails request = new SystemRequestDetails();
        request.setResourceName(type);
        request.setParameters(parameters);
        return PatientBound.of(request, RestOperationTypeEnum.SEARCH_TYPE);
    }
}
