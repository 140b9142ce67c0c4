package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The searches of {@code _typeFilter}, and people to whom an export is limited. */
class KickOffFiltersTest extends KickOffSteps {

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
}
