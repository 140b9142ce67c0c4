package id.siklus.replay;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Keys {@code siklus.replay.*}.
 *
 * @param uniqueIdentifiers what is a business identifier: type of resource and system, with {@code |} between; a
 *     system that ends with a slash stands for all below it. National numbers and the
 *     numberings of SATUSEHAT ({@code http://sys-ids.kemkes.go.id/encounter/{facility}}). Never the labels of visits such as
 *     {@code .../episodeofcare/ANC}, nor the number of a prescription, which several medicines share
 * @param answersKept how long the answer to an Idempotency-Key is kept
 * @param conditionsKept how long HAPI's row for the condition of a create is kept; it guards only against two that come at once
 * @param bookkeepingAlarm rows of a bookkeeping table above which each round of its purge logs a warning; ten times what a Puskesmas sends in an hour of catching up
 */
@Validated
@ConfigurationProperties("siklus.replay")
record ReplayProperties(
        @NotNull
        @DefaultValue({
            "Patient|https://fhir.kemkes.go.id/id/nik",
            "Patient|https://fhir.kemkes.go.id/id/ihs-number",
            "Patient|https://fhir.kemkes.go.id/id/paspor",
            "Patient|http://sys-ids.kemkes.go.id/mr/",
            "Patient|https://siklus.id/fhir/sid/no-rm/",
            "Practitioner|https://fhir.kemkes.go.id/id/nik",
            "Practitioner|https://fhir.kemkes.go.id/id/nakes-his-number",
            "Practitioner|https://fhir.kemkes.go.id/id/nakes-id",
            "Organization|https://fhir.kemkes.go.id/id/org-number",
            "Organization|http://sys-ids.kemkes.go.id/organization/",
            "Location|http://sys-ids.kemkes.go.id/location/",
            "Encounter|http://sys-ids.kemkes.go.id/encounter/",
            "EpisodeOfCare|http://sys-ids.kemkes.go.id/episode-of-care/",
            "Condition|http://sys-ids.kemkes.go.id/condition/",
            "Observation|http://sys-ids.kemkes.go.id/observation/",
            "Observation|https://siklus.id/fhir/sid/hasil-kuesioner",
            "Procedure|http://sys-ids.kemkes.go.id/procedure/",
            "Immunization|http://sys-ids.kemkes.go.id/immunization/",
            "AllergyIntolerance|http://sys-ids.kemkes.go.id/allergy/",
            "ClinicalImpression|http://sys-ids.kemkes.go.id/clinicalimpression/",
            "MedicationRequest|http://sys-ids.kemkes.go.id/prescription-item/",
            "MedicationStatement|http://sys-ids.kemkes.go.id/medicationstatement/",
            "ServiceRequest|http://sys-ids.kemkes.go.id/servicerequest/",
            "Specimen|http://sys-ids.kemkes.go.id/specimen/",
            "DiagnosticReport|http://sys-ids.kemkes.go.id/diagnostic/",
            "Composition|http://sys-ids.kemkes.go.id/composition/",
            "CarePlan|http://sys-ids.kemkes.go.id/careplan/",
            "QuestionnaireResponse|http://sys-ids.kemkes.go.id/questionnaireresponse/",
            "QuestionnaireResponse|http://sys-ids.kemkes.go.id/QuestionnaireResponse/"
        })
        List<@Pattern(regexp = "[A-Z][A-Za-z]+\\|[^\\s|]+", message = "must be such as Encounter|http://...") String>
                uniqueIdentifiers,

        @NotNull @DurationMin(minutes = 1) @DefaultValue("24h")
        Duration answersKept,

        @NotNull @DurationMin(minutes = 1) @DefaultValue("1h")
        Duration conditionsKept,

        @Min(1) @DefaultValue("1000000") long bookkeepingAlarm) {}
