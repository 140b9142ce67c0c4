package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.server.SearchRules;
import id.siklus.storage.ServedApi;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a kick-off may say, what is refused, and in which words of the catalogue. */
class KickOffTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final ServedApi API = ServedApi.fromGuide(FHIR);
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Caller CALLER = new Caller("uji", "", CallerRole.KEMENKES, Set.of());
    private static final Set<String> UNREADABLE = Set.of("Flag", "Coverage");

    private final KickOff kickOff = new KickOff(
            new ExportableTypes(FHIR, API),
            (caller, type) -> !UNREADABLE.contains(type),
            new TypeFilters(
                    new SearchRules(FHIR, API),
                    (caller, type, search) -> search.keySet().stream().anyMatch(name -> name.contains("Coverage"))
                            ? "system/Coverage.s"
                            : ""),
            new ElementNames(FHIR),
            Clock.fixed(NOW, ZoneOffset.UTC));

    private final List<SentParameter> sent = new ArrayList<>();

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
    @CsvSource({
        "2026-11-01T00:00:00Z, 2026-11-01T00:00:00Z",
        "2026-11-01T00:00:00.123Z, 2026-11-01T00:00:00.123Z",
        "2026-11-01T00:00:00+07:00, 2026-10-31T17:00:00Z",
        "2026-11-01T00:00:00 07:00, 2026-10-31T17:00:00Z",
        "2026-11-22T08:00:30Z, 2026-11-22T08:00:30Z"
    })
    void readsAnInstant(String since, Instant expected) {
        assertThat(ask(ExportLevel.SYSTEM, "_since", since).since()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-01",
                "2026-11",
                "kemarin",
                "2026-11-01T00:00:00",
                "2026-11-01T00:00Z",
                "2026-13-01T00:00:00Z",
                "2026-02-30T00:00:00Z",
                "2026-11-01T25:00:00Z",
                "gt2026-11-01T00:00:00Z",
                "1795000000"
            })
    void refusesAnythingElseAsATime(String time) {
        refused(400, ErrorCode.EXPORT_BAD_VALUE, ExportLevel.SYSTEM, "_since", time);
        refused(400, ErrorCode.EXPORT_BAD_VALUE, ExportLevel.SYSTEM, "_until", time);
    }

    @Test
    void refusesASinceThatIsYetToComeAndSaysWhatTimeItIs() {
        RefusedException refused =
                refused(400, ErrorCode.EXPORT_SINCE_IN_FUTURE, ExportLevel.SYSTEM, "_since", "2026-11-22T08:02:00Z");

        assertThat(refused.issues().get(0).in(Locale.ENGLISH).getDetails().getText())
                .contains("2026-11-22T08:02:00Z", "2026-11-22T08:00:00Z", "transactionTime");
    }

    @Test
    void refusesAnUntilThatIsNotLaterThanSince() {
        refused(
                400,
                ErrorCode.EXPORT_BAD_VALUE,
                ExportLevel.SYSTEM,
                "_since",
                "2026-11-02T00:00:00Z",
                "_until",
                "2026-11-02T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/fhir+ndjson", "application/fhir ndjson", "application/ndjson", "ndjson", "NDJSON"})
    void knowsNdjsonByAllItsNames(String format) {
        assertThat(ask(ExportLevel.SYSTEM, "_outputFormat", format).types()).isNotEmpty();
    }

    @Test
    void refusesOtherFormatsAndParquetByItsName() {
        refused(400, ErrorCode.EXPORT_FORMAT_UNKNOWN, ExportLevel.SYSTEM, "_outputFormat", "text/csv");
        refused(
                400,
                ErrorCode.EXPORT_NO_PARQUET,
                ExportLevel.SYSTEM,
                "_outputFormat",
                "application/vnd.apache.parquet");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            Observation?code=http://loinc.org|8302-2                               ^ Observation?code=http://loinc.org|8302-2
            /Observation?code=a,b                                                  ^ Observation?code=a,b
            Observation?code=a,b,Encounter?status=finished                         ^ Observation?code=a,b;Encounter?status=finished
            Encounter?date=ge2026-01-01&date=lt2026-02-01                          ^ Encounter?date=ge2026-01-01&date=lt2026-02-01
            Encounter?_id=1                                                        ^ Encounter?_id=1
            Encounter?subject:Patient.birthdate=ge2020-01-01                       ^ Encounter?subject:Patient.birthdate=ge2020-01-01
            """)
    void takesSearches(String filter, String expected) {
        assertThat(ask(ExportLevel.SYSTEM, "_typeFilter", filter).typeFilters()).containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            status=finished                          ^ EXPORT_FILTER_UNREADABLE
            Encounter                                ^ EXPORT_FILTER_UNREADABLE
            Encounter?                               ^ EXPORT_FILTER_UNREADABLE
            Encounter?status=                        ^ EXPORT_FILTER_UNREADABLE
            Encounter?status                         ^ EXPORT_FILTER_UNREADABLE
            encounter?status=finished                ^ EXPORT_FILTER_UNREADABLE
            Kunjungan?status=finished                ^ EXPORT_FILTER_OTHER_TYPE
            Flag?status=active                       ^ EXPORT_FILTER_OTHER_TYPE
            Encounter?keadaan=selesai                ^ UNKNOWN_SEARCH_PARAMETER
            Encounter?date=kemarin                   ^ BAD_SEARCH_VALUE
            Encounter?status:mirip=finished          ^ BAD_SEARCH_MODIFIER
            Encounter?status=finished&_sort=date     ^ EXPORT_FILTER_RESULT_PARAMETER
            Encounter?_include=Encounter:subject     ^ EXPORT_FILTER_RESULT_PARAMETER
            Encounter?_count=5                       ^ EXPORT_FILTER_RESULT_PARAMETER
            Encounter?status.code=finished           ^ BAD_CHAIN
            Patient?_has:Encounter:nobody:status=a   ^ BAD_CHAIN
            Patient?_has:Encounter:patient:nothing=a ^ UNKNOWN_SEARCH_PARAMETER
            """)
    void refusesWhatIsNoSearch(String filter, ErrorCode code) {
        refused(400, code, ExportLevel.SYSTEM, "_typeFilter", filter);
    }

    @Test
    void refusesAFilterThatLooksIntoWhatMayNotBeRead() {
        refused(
                403,
                ErrorCode.SCOPE_MISSING,
                ExportLevel.SYSTEM,
                "_typeFilter",
                "Patient?_has:Coverage:beneficiary:status=active");
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
    void limitsAnExportToPatientsByPost() {
        sent.add(new SentParameter("patient", "Patient/1", "Reference", "Parameters.parameter[0]"));
        sent.add(new SentParameter(
                "patient", "http://localhost/fhir/Patient/2", "Reference", "Parameters.parameter[1]"));

        ExportRequest request = ask(ExportLevel.PATIENT, new Objections(false), true);

        assertThat(request.patients()).containsExactlyInAnyOrder("1", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SYSTEM", "ORGANIZATION", "LOCATION"})
    void refusesALimitToPatientsElsewhere(ExportLevel level) {
        sent.add(new SentParameter("patient", "Patient/1", "Reference", "Parameters.parameter[0]"));

        assertThatThrownBy(() -> ask(level, new Objections(false), true))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.issues().get(0).code())
                                .isEqualTo(ErrorCode.EXPORT_PATIENT_MISPLACED));
    }

    @Test
    void refusesALimitToPatientsInAUrl() {
        refused(400, ErrorCode.EXPORT_PATIENT_MISPLACED, ExportLevel.PATIENT, "patient", "Patient/1");
    }

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
        "organizeOutputBy, Patient, EXPORT_VALUE_UNSUPPORTED",
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

    private RefusedException refused(int status, ErrorCode code, ExportLevel level, String... namesAndValues) {
        sent.clear();
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> ask(level, namesAndValues));
        assertThat(refused).as(String.join(" ", namesAndValues)).isNotNull();
        assertThat(refused.getStatusCode()).isEqualTo(status);
        assertThat(refused.issues()).extracting(Issue::code).contains(code);
        assertThat(refused.issues())
                .allSatisfy(issue -> assertThat(issue.expression()).isNotEmpty());
        return refused;
    }

    private ExportRequest ask(ExportLevel level, String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            sent.add(new SentParameter(namesAndValues[i], namesAndValues[i + 1], "", namesAndValues[i]));
        }
        return ask(level, new Objections(false));
    }

    private ExportRequest ask(ExportLevel level, Objections objections) {
        return ask(level, objections, false);
    }

    private ExportRequest ask(ExportLevel level, Objections objections, boolean byPost) {
        return kickOff.request(
                level, "", new SentParameters(List.copyOf(sent), byPost), CALLER, Locale.ENGLISH, objections);
    }
}
