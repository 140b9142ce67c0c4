package id.siklus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {

    private static final String ADMINISTRATIVE = "https://fhir.kemkes.go.id/r4/StructureDefinition/";

    @ParameterizedTest
    @CsvSource({
        "http://snomed.info.sct, http://snomed.info/sct",
        "http:sys-ids.kemkes.go.id/encounter/100, http://sys-ids.kemkes.go.id/encounter/100",
        "https://sys-ids.kemkes.go.id/encounter/100, http://sys-ids.kemkes.go.id/encounter/100",
        "http://terminology.kemkes.go.id/Codesystem/kpsp, http://terminology.kemkes.go.id/CodeSystem/kpsp",
        "https://terminology.kemkes.go.id/Codesystem/kpsp, http://terminology.kemkes.go.id/CodeSystem/kpsp",
        "'http://terminology.kemkes.go.id/CodeSystem/clinical-term ', http://terminology.kemkes.go.id/CodeSystem/clinical-term",
    })
    void makesDirtySystemCanonicalAndTellsWhere(String dirty, String canonical) {
        Condition condition = new Condition();
        condition.getCode().addCoding().setSystem("http://hl7.org/fhir/sid/icd-10");
        condition.getCode().addCoding().setSystem(dirty);

        List<Issue> issues = Normaliser.normalise(condition, "Bundle.entry[3].resource");

        assertThat(condition.getCode().getCoding().get(1).getSystem()).isEqualTo(canonical);
        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(ErrorCode.URL_NORMALISED);
            assertThat(issue.isError()).isFalse();
            assertThat(issue.expression()).isEqualTo("Bundle.entry[3].resource.code.coding[1].system");
        });
    }

    @Test
    void makesUnitSystemCanonical() {
        Observation observation = new Observation().setValue(new Quantity(1).setSystem("http://unitofmeasure.org"));

        Normaliser.normalise(observation, "Observation");

        assertThat(observation.getValueQuantity().getSystem()).isEqualTo("http://unitsofmeasure.org");
    }

    @ParameterizedTest
    @CsvSource({"AdministrativeCode", "AddressExtension"})
    void mendsSpellingsOfAdministrativeCode(String spelling) {
        Extension extension = new Extension(ADMINISTRATIVE + spelling);
        Patient patient = new Patient();
        Address address = patient.addAddress();
        address.addExtension(extension);

        Normaliser.normalise(patient, "Patient");

        assertThat(extension.getUrl()).isEqualTo(ADMINISTRATIVE + "administrativeCode");
    }

    @Test
    void leavesWhatIsCanonicalAlone() {
        Patient patient = new Patient();
        patient.addIdentifier().setSystem("https://fhir.kemkes.go.id/id/nik");
        patient.addIdentifier().setSystem("https://sys-ids.kemkes.go.id/insurance-subscriber/100");

        List<Issue> issues = Normaliser.normalise(patient, "Patient");

        assertThat(issues).isEmpty();
    }

    @Test
    void leavesDefinitionsAlone() {
        ValueSet valueSet = new ValueSet();
        valueSet.getCompose().addInclude().setSystem("http://snomed.info.sct");

        List<Issue> issues = Normaliser.normalise(valueSet, "ValueSet");

        assertThat(issues).isEmpty();
    }

    @Test
    void keepsOffsetsOfTimeAsSent() {
        Encounter encounter = (Encounter) TestGuide.CONTEXT.newJsonParser().parseResource("""
                {"resourceType":"Encounter","period":{"start":"2026-01-02T08:00:00+09:00"}}""");

        Normaliser.normalise(encounter, "Encounter");

        assertThat(encounter.getPeriod().getStartElement().getValueAsString()).isEqualTo("2026-01-02T08:00:00+09:00");
    }

    @ParameterizedTest
    @CsvSource({
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></div>",
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p onclick=\"x()\">a</p></div>",
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><a href=\"java script:x\">a</a></div>",
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><iframe src=\"http://x\"/></div>",
    })
    void dropsNarrativeThatRunsSomething(String div) {
        Patient patient = new Patient();
        patient.getText().setStatus(Narrative.NarrativeStatus.GENERATED).setDivAsString(div);

        List<Issue> issues = Normaliser.normalise(patient, "Patient");

        assertThat(patient.hasText()).isFalse();
        assertThat(issues).singleElement().extracting(Issue::code).isEqualTo(ErrorCode.NARRATIVE_DROPPED);
    }

    @ParameterizedTest
    @CsvSource({
        "<img src=\"https://pelacak.example/x.png\" alt=\"a\"/>",
        "<a href=\"http://x.example\">a</a>",
        "<a href=\"//x.example\">a</a>",
        "<a href=\" HTTPS://x.example\">a</a>",
        "<blockquote cite=\"ftp://x.example\">a</blockquote>",
    })
    void takesLinksToTheOutsideOutOfANarrativeAndKeepsItsText(String inner) {
        Patient patient = new Patient();
        patient.getText()
                .setStatus(Narrative.NarrativeStatus.GENERATED)
                .setDivAsString("<div xmlns=\"http://www.w3.org/1999/xhtml\">Siti " + inner + "</div>");

        List<Issue> issues = Normaliser.normalise(patient, "Patient");

        assertThat(issues).singleElement().extracting(Issue::code).isEqualTo(ErrorCode.NARRATIVE_LINKS);
        assertThat(patient.getText().getDivAsString()).contains("Siti").doesNotContain("example");
    }

    @Test
    void keepsLinksWithinTheRecord() {
        Patient patient = new Patient();
        patient.getText()
                .setStatus(Narrative.NarrativeStatus.GENERATED)
                .setDivAsString(
                        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><a href=\"#a\">a</a><a href=\"Patient/1\">b</a><img src=\"data:image/png;base64,AA==\" alt=\"c\"/></div>");

        List<Issue> issues = Normaliser.normalise(patient, "Patient");

        assertThat(issues).isEmpty();
        assertThat(patient.getText().getDivAsString()).contains("#a", "Patient/1", "data:image");
    }

    @Test
    void keepsHarmlessNarrative() {
        Patient patient = new Patient();
        patient.getText()
                .setStatus(Narrative.NarrativeStatus.GENERATED)
                .setDivAsString("<div xmlns=\"http://www.w3.org/1999/xhtml\"><p><b>Siti</b><br/>ANC</p></div>");

        List<Issue> issues = Normaliser.normalise(patient, "Patient");

        assertThat(issues).isEmpty();
        assertThat(patient.hasText()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"106.8, -6.2, true", "-6.2, 106.8, false", "-2.5, 140.7, false", "3.59, 98.67, false"})
    void noticesSwappedCoordinatesAndStoresThemAsSent(BigDecimal latitude, BigDecimal longitude, boolean swapped) {
        Location location = new Location();
        location.getPosition().setLatitude(latitude).setLongitude(longitude);

        List<Issue> issues = Normaliser.normalise(location, "Location");

        assertThat(issues.stream().anyMatch(issue -> issue.code() == ErrorCode.SWAPPED_COORDINATES))
                .isEqualTo(swapped);
        assertThat(location.getPosition().getLatitude()).isEqualTo(latitude);
    }

    @Test
    void documentationListsExactlyTheRowsOfTheTable() throws IOException {
        Pattern row = Pattern.compile("^\\| `([^`]+)` \\| `([^`]+)` \\|.*");
        List<String> documented = Files.readAllLines(Path.of("docs", "normalisasi.md")).stream()
                .map(row::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(match -> match.group(1) + " -> " + match.group(2))
                .toList();

        assertThat(documented)
                .containsExactlyElementsOf(NormalisationTable.ROWS.stream()
                        .map(entry -> entry.dirty() + (entry.prefix() ? "…" : "") + " -> " + entry.canonical()
                                + (entry.prefix() ? "…" : ""))
                        .toList());
    }
}
