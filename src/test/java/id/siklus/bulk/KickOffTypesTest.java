package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which types an export has, in which form, with which elements. */
class KickOffTypesTest extends KickOffSteps {

    @Test
    void exportsAllTypesThatMayBeReadWhenNoneIsNamed() {
        ExportRequest request = ask(ExportLevel.SYSTEM);

        assertThat(request.types())
                .contains("Patient", "Encounter", "Organization", "StructureDefinition", "Provenance")
                .doesNotContain("Flag", "Coverage", "AuditEvent");
        assertThat(request.since()).isNull();
        assertThat(request.typeFilters()).isEmpty();
        assertThat(request.partialManifests()).isFalse();
        assertThat(request.ignored()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATIENT", "GROUP", "LOCATION"})
    void exportsOfPeopleTheirCompartmentAndWhatItNames(ExportLevel level) {
        assertThat(ask(level).types())
                .contains("Patient", "Encounter", "Provenance", "Organization", "Location", "Practitioner")
                .doesNotContain("StructureDefinition", "ValueSet", "PlanDefinition");
    }

    @Test
    void takesTypesInAListAndRepeated() {
        assertThat(ask(ExportLevel.SYSTEM, "_type", "Patient, Encounter", "_type", "Observation")
                        .types())
                .containsExactlyInAnyOrder("Patient", "Encounter", "Observation");
    }

    @ParameterizedTest
    @CsvSource({
        "SYSTEM, Pasien",
        "SYSTEM, patient",
        "SYSTEM, AuditEvent",
        "SYSTEM, Binary",
        "SYSTEM, *",
        "SYSTEM, 'Patient,Pasien'",
        "PATIENT, StructureDefinition"
    })
    void refusesATypeThatIsNotExported(ExportLevel level, String types) {
        refused(400, ErrorCode.EXPORT_TYPE_UNKNOWN, level, "_type", types);
    }

    @Test
    void refusesATypeThatTheCallerMayNotReadAndNamesTheScope() {
        Objections objections = new Objections(false);
        sent.add(new SentParameter("_type", "Patient,Flag", "", "_type"));

        RefusedException refused =
                catchThrowableOfType(RefusedException.class, () -> ask(ExportLevel.SYSTEM, objections));

        assertThat(refused.getStatusCode()).isEqualTo(403);
        assertThat(refused.issues()).extracting(Issue::code).containsExactly(ErrorCode.SCOPE_MISSING);
        assertThat(objections.missingScopes()).isEqualTo("system/Flag.rs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/fhir+ndjson", "application/fhir ndjson", "application/ndjson", "ndjson", "NDJSON"})
    void knowsNdjsonByAllItsNames(String format) {
        assertThat(ask(ExportLevel.SYSTEM, "_outputFormat", format).types()).isNotEmpty();
    }

    @Test
    void refusesOtherFormatsAndWhatHasNoTable() {
        refused(400, ErrorCode.EXPORT_FORMAT_UNKNOWN, ExportLevel.SYSTEM, "_outputFormat", "text/csv");
        refused(
                400,
                ErrorCode.EXPORT_NO_PARQUET,
                ExportLevel.SYSTEM,
                "_type",
                "Patient,Practitioner",
                "_outputFormat",
                "application/vnd.apache.parquet");
        refused(
                400,
                ErrorCode.EXPORT_NO_PARQUET,
                ExportLevel.SYSTEM,
                "organizeOutputBy",
                "Patient",
                "_outputFormat",
                "application/vnd.apache.parquet");
    }

    @Test
    void knowsParquetByItsName() {
        assertThat(ask(ExportLevel.SYSTEM, "_outputFormat", "application/vnd.apache.parquet")
                        .format())
                .isEqualTo(OutputFormat.PARQUET);
    }

    @Test
    void takesTopLevelElements() {
        assertThat(ask(
                                ExportLevel.SYSTEM,
                                "_type",
                                "Patient,Observation",
                                "_elements",
                                "id,Patient.birthDate,value",
                                "_elements",
                                "Observation.code")
                        .elements())
                .containsExactlyInAnyOrder("id", "Patient.birthDate", "value", "Observation.code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nmae",
                "Patient.nmae",
                "Encounter.status",
                "Patient.name.family",
                "Patient.",
                ".name",
                "Kunjungan.id"
            })
    void refusesElementsThatNoTypeHas(String element) {
        refused(400, ErrorCode.EXPORT_ELEMENT_UNKNOWN, ExportLevel.SYSTEM, "_type", "Patient", "_elements", element);
    }

    @Test
    void organisesByPatientWhatNamesOneAndSaysWhatDoesNot() {
        ExportRequest request = ask(ExportLevel.SYSTEM, "organizeOutputBy", "Patient");

        assertThat(request.organizeOutputBy()).isEqualTo("Patient");
        assertThat(request.types())
                .contains("Patient", "Encounter", "Provenance", "RelatedPerson")
                .doesNotContain("Organization", "Practitioner", "Medication", "StructureDefinition");
        assertThat(request.ignored()).singleElement().asString().contains("Organization, ", "organizeOutputBy");
        sent.clear();
        assertThat(ask(ExportLevel.SYSTEM, "_type", "Patient,Encounter", "organizeOutputBy", "Patient")
                        .ignored())
                .isEmpty();
    }

    @Test
    void isToldOfNamedTypesThatHaveNoBlockAndRefusedWhenNoneHas() {
        sent.add(new SentParameter("_type", "Patient,Organization", "", "_type"));
        sent.add(new SentParameter("organizeOutputBy", "Patient", "", "organizeOutputBy"));

        ExportRequest lenient = ask(ExportLevel.SYSTEM, new Objections(false));

        assertThat(lenient.types()).containsExactly("Patient");
        assertThat(lenient.ignored()).singleElement().asString().contains(": Organization.");
        RefusedException strict =
                catchThrowableOfType(RefusedException.class, () -> ask(ExportLevel.SYSTEM, new Objections(true)));
        assertThat(strict.issues()).extracting(Issue::code).containsExactly(ErrorCode.EXPORT_OUTSIDE_OF_BLOCKS);
        refused(
                400,
                ErrorCode.EXPORT_OUTSIDE_OF_BLOCKS,
                ExportLevel.SYSTEM,
                "_type",
                "Organization",
                "organizeOutputBy",
                "Patient");
    }

    /** What nobody has named is no parameter that is not served. */
    @Test
    void leavesOutWhatHasNoBlockEvenWhenItMustBeStrict() {
        sent.add(new SentParameter("organizeOutputBy", "Patient", "", "organizeOutputBy"));

        assertThat(ask(ExportLevel.SYSTEM, new Objections(true)).types())
                .contains("Patient")
                .doesNotContain("Organization");
    }
}
