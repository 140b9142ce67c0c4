package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, repetitions and FHIR types of parameters, what is not served, and that all of it is told at once. */
class KickOffFormTest extends KickOffSteps {

    @ParameterizedTest
    @CsvSource({
        "_since, integer, 5",
        "_type, boolean, true",
        "_typeFilter, Resource, ''",
        "patient, string, Patient/1",
        "allowPartialManifests, string, true",
        "_elements, Coding, ''"
    })
    void refusesParametersOfOtherTypes(String name, String type, String value) {
        sent.add(new SentParameter(name, value, type, "Parameters.parameter[0]"));

        assertThatThrownBy(() -> ask(ExportLevel.PATIENT, new Objections(false), true))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.issues())
                                .extracting(Issue::code, Issue::expression)
                                .contains(org.assertj.core.groups.Tuple.tuple(
                                        ErrorCode.EXPORT_PARAMETER_TYPE, "Parameters.parameter[0]")));
    }

    @ParameterizedTest
    @CsvSource({"_type, ''", "_type, ','", "_since, ' '", "_typeFilter, ''", "_elements, ',,'", "_outputFormat, ''"})
    void refusesParametersThatSayNothing(String name, String value) {
        refused(400, ErrorCode.EXPORT_NOTHING_ASKED, ExportLevel.SYSTEM, name, value);
    }

    @Test
    void refusesASecondValueWhereOneCounts() {
        refused(
                400,
                ErrorCode.EXPORT_PARAMETER_REPEATED,
                ExportLevel.SYSTEM,
                "_since",
                "2026-11-01T00:00:00Z",
                "_since",
                "2026-11-02T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "_banyak, 5, EXPORT_PARAMETER_UNKNOWN",
        "organizeOutputBy, Organization, EXPORT_VALUE_UNSUPPORTED",
        "organizeOutputBy, Pasien, EXPORT_VALUE_UNSUPPORTED",
        "_type, 'Patient,,Observation', EXPORT_EMPTY_ENTRY",
        "_elements, 'id,', EXPORT_EMPTY_ENTRY",
        "includeAssociatedData, ',LatestProvenanceResources', EXPORT_EMPTY_ENTRY",
        "includeAssociatedData, _semua, EXPORT_VALUE_UNSUPPORTED"
    })
    void leavesOutWhatItDoesNotServeAndSaysSoUnlessItMustBeStrict(String name, String value, ErrorCode code) {
        sent.add(new SentParameter(name, value, "", name));

        ExportRequest lenient = ask(ExportLevel.SYSTEM, new Objections(false));

        assertThat(lenient.ignored()).singleElement().asString().contains(name);
        assertThatThrownBy(() -> ask(ExportLevel.SYSTEM, new Objections(true)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.issues())
                                .extracting(Issue::code)
                                .containsExactly(code));
    }

    @Test
    void takesTheProvenanceThatGivesMost() {
        ExportRequest latest =
                ask(ExportLevel.SYSTEM, "_type", "Encounter", "includeAssociatedData", "LatestProvenanceResources");
        sent.clear();
        ExportRequest both = ask(
                ExportLevel.SYSTEM, "includeAssociatedData", "LatestProvenanceResources,RelevantProvenanceResources");

        assertThat(latest.associated()).containsExactly("LatestProvenanceResources");
        assertThat(latest.types()).containsExactly("Encounter");
        assertThat(both.types()).contains("Encounter", "Patient").doesNotContain("Provenance");
        assertThat(both.associated()).containsExactly("RelevantProvenanceResources");
    }

    @Test
    void takesPartialManifests() {
        assertThat(ask(ExportLevel.SYSTEM, "allowPartialManifests", "true").partialManifests())
                .isTrue();
        refused(400, ErrorCode.EXPORT_BAD_VALUE, ExportLevel.SYSTEM, "allowPartialManifests", "ya");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnceAndShowsNoNik() {
        RefusedException refused = refused(
                400,
                ErrorCode.EXPORT_TYPE_UNKNOWN,
                ExportLevel.SYSTEM,
                "_type",
                "Pasien",
                "_since",
                "9271060312000001",
                "_outputFormat",
                "csv");

        assertThat(refused.issues())
                .extracting(Issue::code)
                .containsExactlyInAnyOrder(
                        ErrorCode.EXPORT_TYPE_UNKNOWN, ErrorCode.EXPORT_BAD_VALUE, ErrorCode.EXPORT_FORMAT_UNKNOWN);
        assertThat(refused.outcome(Locale.ENGLISH).getIssue().toString()).doesNotContain("9271060312000001");
        assertThat(refused.issues())
                .allSatisfy(issue -> assertThat(
                                issue.in(Locale.ENGLISH).getDetails().getText())
                        .doesNotContain("9271060312000001"));
    }
}
