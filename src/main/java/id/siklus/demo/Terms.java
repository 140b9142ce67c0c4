package id.siklus.demo;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;

/** Code systems, extensions and identifier systems of the guide and of SATUSEHAT, by their exact URLs. */
final class Terms {

    static final String NIK = "https://fhir.kemkes.go.id/id/nik";
    static final String NIK_IBU = "https://fhir.kemkes.go.id/id/nik-ibu";
    static final String KK = "https://fhir.kemkes.go.id/id/kk";
    static final String HIS_NUMBER = "https://fhir.kemkes.go.id/id/nakes-his-number";
    static final String ADMINISTRATIVE_CODE = "https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode";
    static final String CITIZENSHIP = "https://fhir.kemkes.go.id/r4/StructureDefinition/citizenshipStatus";
    static final String MEDICATION_TYPE = "https://fhir.kemkes.go.id/r4/StructureDefinition/MedicationType";
    static final String SID = "https://siklus.id/fhir/sid/";
    static final String OWN_SYSTEM = "https://siklus.id/fhir/CodeSystem/";
    static final String OWN_EXTENSION = "https://siklus.id/fhir/StructureDefinition/";
    static final String SYS_IDS = "http://sys-ids.kemkes.go.id/";
    static final String ANC_LABEL = "http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC";

    static final String LOINC = "http://loinc.org";
    static final String SNOMED = "http://snomed.info/sct";
    static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";
    static final String KFA = "http://sys-ids.kemkes.go.id/kfa";
    static final String CVX = "http://hl7.org/fhir/sid/cvx";
    static final String UCUM = "http://unitsofmeasure.org";
    static final String KEMKES = "http://terminology.kemkes.go.id/CodeSystem/";
    static final String HL7 = "http://terminology.hl7.org/CodeSystem/";
    static final String DRUG_FORM = HL7 + "v3-orderableDrugForm";

    private Terms() {}

    static Coding coding(String system, String code, String display) {
        return new Coding(system, code, display);
    }

    static CodeableConcept concept(String system, String code, String display) {
        return new CodeableConcept(coding(system, code, display));
    }

    static CodeableConcept loinc(String code, String display) {
        return concept(LOINC, code, display);
    }

    static CodeableConcept snomed(String code, String display) {
        return concept(SNOMED, code, display);
    }

    /** @param code UCUM */
    static Quantity quantity(double value, String unit, String code) {
        return new Quantity()
                .setValue(java.math.BigDecimal.valueOf(value).stripTrailingZeros())
                .setUnit(unit)
                .setSystem(UCUM)
                .setCode(code);
    }

    static Quantity tablets(int count) {
        return new Quantity()
                .setValue(count)
                .setUnit("TAB")
                .setSystem(DRUG_FORM)
                .setCode("TAB");
    }
}
