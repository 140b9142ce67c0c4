package id.siklus.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Outpatient visits of invented people: Patient, Encounter, two Conditions, eleven Observations, Procedure, ServiceRequest, DiagnosticReport,
 * MedicationRequest and Immunization.
 *
 * @param run tells the people of one run from those of another on the same database; six digits are used
 */
record SyntheticVisits(int run) implements Visits {

    private static final String NIK = "https://fhir.kemkes.go.id/id/nik";
    private static final int RUNS = 1_000_000;
    private static final int PEOPLE = 10_000_000;

    /** LOINC code, display, unit, lowest value and how far it varies. */
    private record Vital(String code, String display, String unit, int lowest, int spread) {}

    private static final List<Vital> VITALS = List.of(
            new Vital("8480-6", "Systolic blood pressure", "mm[Hg]", 100, 60),
            new Vital("8462-4", "Diastolic blood pressure", "mm[Hg]", 60, 35),
            new Vital("8867-4", "Heart rate", "/min", 60, 40),
            new Vital("9279-1", "Respiratory rate", "/min", 14, 10),
            new Vital("8310-5", "Body temperature", "Cel", 36, 3),
            new Vital("29463-7", "Body weight", "kg", 40, 50),
            new Vital("8302-2", "Body height", "cm", 145, 40),
            new Vital("39156-5", "Body mass index (BMI) [Ratio]", "kg/m2", 18, 14),
            new Vital("8280-0", "Waist Circumference at umbilicus by Tape measure", "cm", 60, 50),
            new Vital("2339-0", "Glucose [Mass/volume] in Blood", "mg/dL", 80, 120),
            new Vital("718-7", "Hemoglobin [Mass/volume] in Blood", "g/dL", 9, 7));

    @Override
    public String preparation() {
        return bundle(List.of(
                entry("PUT", "Organization/bench-puskesmas", "", """
                        {"resourceType":"Organization","id":"bench-puskesmas","active":true,"name":"Puskesmas Tolok Ukur",
                         "identifier":[{"use":"official","system":"https://siklus.id/fhir/sid/kode-fasyankes","value":"B000000001"}],
                         "type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/organization-type","code":"prov","display":"Healthcare Provider"}]}]}"""),
                entry("PUT", "Location/bench-poli-umum", "", """
                        {"resourceType":"Location","id":"bench-poli-umum","status":"active","name":"Poli Umum","mode":"instance",
                         "managingOrganization":{"reference":"Organization/bench-puskesmas"}}"""),
                entry("PUT", "Practitioner/bench-dokter", "", """
                        {"resourceType":"Practitioner","id":"bench-dokter","active":true,"name":[{"use":"official","text":"Dokter Tolok Ukur"}],
                         "identifier":[{"use":"official","system":"https://fhir.kemkes.go.id/id/nik","value":"9271000101800001"}],"gender":"female","birthDate":"1980-01-01"}""")));
    }

    @Override
    public String visit(int number) {
        String day = String.format(Locale.ROOT, "2026-%02d-%02d", 1 + number / 28 % 12, 1 + number % 28);
        String subject = "\"subject\":{\"reference\":\"" + urn(number, 0) + "\"}";
        String subjectAndEncounter = subject + ",\"encounter\":{\"reference\":\"" + urn(number, 1) + "\"}";
        List<String> entries = new ArrayList<>();
        entries.add(post(
                number, 0, "Patient", ",\"ifNoneExist\":\"identifier=" + identifierOf(number) + "\"", """
                {"resourceType":"Patient","active":true,"identifier":[{"use":"official","system":"%s","value":"%s"}],
                 "name":[{"use":"official","text":"Warga Contoh %d","family":"Contoh","given":["Warga","K%d"]}],"gender":"%s","birthDate":"%d-%02d-15","multipleBirthInteger":0,
                 "address":[{"use":"home","line":["Jalan Contoh %d"],"city":"Kabupaten Manokwari","postalCode":"98300","country":"ID"}],
                 "telecom":[{"system":"phone","value":"0800%07d","use":"mobile"}]}""".formatted(
                                NIK,
                                nik(number),
                                number,
                                number,
                                number % 2 == 0 ? "female" : "male",
                                1950 + number % 70,
                                1 + number % 12,
                                number,
                                number)));
        entries.add(post(number, 1, "Encounter", "", """
                {"resourceType":"Encounter","status":"finished","class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB","display":"ambulatory"},
                 %s,"participant":[{"individual":{"reference":"Practitioner/bench-dokter"}}],"period":{"start":"%sT01:00:00+00:00","end":"%sT02:00:00+00:00"},
                 "location":[{"location":{"reference":"Location/bench-poli-umum","display":"Poli Umum"}}],
                 "statusHistory":[{"status":"arrived","period":{"start":"%sT01:00:00+00:00","end":"%sT01:10:00+00:00"}},{"status":"in-progress","period":{"start":"%sT01:10:00+00:00","end":"%sT02:00:00+00:00"}}],
                 "serviceProvider":{"reference":"Organization/bench-puskesmas"}}""".formatted(subject, day, day, day, day, day, day)));
        entries.add(post(
                number,
                2,
                "Condition",
                "",
                condition("I10", "Essential (primary) hypertension", subjectAndEncounter, day)));
        entries.add(post(
                number,
                3,
                "Condition",
                "",
                condition("E11.9", "Type 2 diabetes mellitus, without complications", subjectAndEncounter, day)));
        for (int i = 0; i < VITALS.size(); i++) {
            Vital vital = VITALS.get(i);
            entries.add(post(number, 4 + i, "Observation", "", """
                    {"resourceType":"Observation","status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"vital-signs","display":"Vital Signs"}]}],
                     "code":{"coding":[{"system":"http://loinc.org","code":"%s","display":"%s"}]},%s,"effectiveDateTime":"%sT01:20:00+00:00","issued":"%sT01:20:00+00:00",
                     "performer":[{"reference":"Practitioner/bench-dokter"}],
                     "valueQuantity":{"value":%d,"unit":"%s","system":"http://unitsofmeasure.org","code":"%s"}}""".formatted(
                            vital.code(),
                            vital.display(),
                            subjectAndEncounter,
                            day,
                            day,
                            vital.lowest() + (number * 7 + i) % vital.spread(),
                            vital.unit(),
                            vital.unit())));
        }
        entries.add(post(number, 15, "Procedure", "", """
                {"resourceType":"Procedure","status":"completed","category":{"coding":[{"system":"http://snomed.info/sct","code":"409063005","display":"Counselling"}]},
                 "code":{"coding":[{"system":"http://snomed.info/sct","code":"61310001","display":"Nutrition education"}]},%s,
                 "performedPeriod":{"start":"%sT01:30:00+00:00","end":"%sT01:40:00+00:00"},"performer":[{"actor":{"reference":"Practitioner/bench-dokter"}}]}""".formatted(subjectAndEncounter, day, day)));
        entries.add(post(number, 16, "ServiceRequest", "", """
                {"resourceType":"ServiceRequest","status":"active","intent":"order","priority":"routine","category":[{"coding":[{"system":"http://snomed.info/sct","code":"108252007","display":"Laboratory procedure"}]}],
                 "code":{"coding":[{"system":"http://loinc.org","code":"2339-0","display":"Glucose [Mass/volume] in Blood"}],"text":"Gula darah sewaktu"},%s,
                 "occurrenceDateTime":"%sT01:20:00+00:00","authoredOn":"%sT01:15:00+00:00","requester":{"reference":"Practitioner/bench-dokter"},"performer":[{"reference":"Organization/bench-puskesmas"}]}""".formatted(subjectAndEncounter, day, day)));
        entries.add(post(number, 17, "DiagnosticReport", "", """
                {"resourceType":"DiagnosticReport","status":"final","basedOn":[{"reference":"%s"}],"category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0074","code":"CH","display":"Chemistry"}]}],
                 "code":{"coding":[{"system":"http://loinc.org","code":"2339-0","display":"Glucose [Mass/volume] in Blood"}]},%s,"effectiveDateTime":"%sT01:40:00+00:00","issued":"%sT01:45:00+00:00",
                 "performer":[{"reference":"Organization/bench-puskesmas"}],"result":[{"reference":"%s"}]}""".formatted(
                        urn(number, 16), subjectAndEncounter, day, day, urn(number, 13))));
        entries.add(post(number, 18, "MedicationRequest", "", """
                {"resourceType":"MedicationRequest","status":"completed","intent":"order","medicationCodeableConcept":{"coding":[{"system":"http://sys-ids.kemkes.go.id/kfa","code":"93001019","display":"Amlodipine 5 mg Tablet"}]},
                 %s,"authoredOn":"%s","requester":{"reference":"Practitioner/bench-dokter"},"dosageInstruction":[{"sequence":1,"text":"1 tablet per hari",
                 "timing":{"repeat":{"frequency":1,"period":1,"periodUnit":"d"}},"doseAndRate":[{"doseQuantity":{"value":1,"unit":"TAB","system":"http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm","code":"TAB"}}]}]}""".formatted(subjectAndEncounter, day)));
        entries.add(
                post(number, 19, "Immunization", "", """
                {"resourceType":"Immunization","status":"completed","vaccineCode":{"coding":[{"system":"http://sys-ids.kemkes.go.id/kfa","code":"93001282","display":"Vaksin DTP - HB - Hib 0,5 mL"}]},
                 "patient":{"reference":"%s"},"encounter":{"reference":"%s"},"occurrenceDateTime":"%s","recorded":"%s","primarySource":true,"lotNumber":"B%05d",
                 "location":{"reference":"Location/bench-poli-umum"},"performer":[{"actor":{"reference":"Practitioner/bench-dokter"}}]}""".formatted(urn(number, 0), urn(number, 1), day, day, number)));
        return bundle(entries);
    }

    @Override
    public String identifierOf(int number) {
        return NIK + "|" + nik(number);
    }

    private static String condition(String icd10, String display, String subjectAndEncounter, String day) {
        return """
                {"resourceType":"Condition","clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active","display":"Active"}]},
                 "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-category","code":"encounter-diagnosis","display":"Encounter Diagnosis"}]}],
                 "code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10","code":"%s","display":"%s"}]},%s,"onsetDateTime":"%s","recordedDate":"%s"}""".formatted(icd10, display, subjectAndEncounter, day, day);
    }

    /** A NIK of a province that does not exist (99), so that it is nobody's. */
    private String nik(int number) {
        return String.format(Locale.ROOT, "99%06d%08d", run % RUNS, number % PEOPLE);
    }

    private String urn(int number, int entry) {
        return String.format(Locale.ROOT, "urn:uuid:%08x-0000-4000-8000-%06x%06x", run % RUNS, number, entry);
    }

    private String post(int number, int index, String type, String condition, String resource) {
        return "{\"fullUrl\":\"" + urn(number, index) + "\","
                + entry("POST", type, condition, resource).substring(1);
    }

    private static String entry(String method, String url, String condition, String resource) {
        return "{\"resource\":" + resource + ",\"request\":{\"method\":\"" + method + "\",\"url\":\"" + url + "\""
                + condition + "}}";
    }

    private static String bundle(List<String> entries) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + String.join(",", entries) + "]}";
    }
}
