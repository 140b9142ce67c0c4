package id.siklus.validation;

import java.util.List;
import java.util.Optional;

/**
 * The dirty URLs that circulate in Indonesia (most stand in SATUSEHAT's own examples) and what each means. Published as {@code docs/normalisasi.md}; a test
 * keeps both equal.
 */
final class NormalisationTable {

    private static final String EXTENSION = "https://fhir.kemkes.go.id/r4/StructureDefinition/";

    /** In order; every row that matches is applied, so that {@code https} and a wrong {@code Codesystem} are both mended. */
    static final List<Row> ROWS = List.of(
            exact("http://snomed.info.sct", "http://snomed.info/sct"),
            exact("https://snomed.info/sct", "http://snomed.info/sct"),
            exact("http://www.snomed.info/sct", "http://snomed.info/sct"),
            exact("http://snomed.info/sct/", "http://snomed.info/sct"),
            exact("http://unitofmeasure.org", "http://unitsofmeasure.org"),
            exact("https://unitsofmeasure.org", "http://unitsofmeasure.org"),
            exact("http://unitsofmeasure.org/", "http://unitsofmeasure.org"),
            exact("https://loinc.org", "http://loinc.org"),
            exact("http://loinc.org/", "http://loinc.org"),
            prefix("hhttp://", "http://"),
            prefix("http:sys-ids.kemkes.go.id/", "http://sys-ids.kemkes.go.id/"),
            prefix("https://sys-ids.kemkes.go.id/", "http://sys-ids.kemkes.go.id/"),
            prefix("https://terminology.kemkes.go.id/CodeSystem/", "http://terminology.kemkes.go.id/CodeSystem/"),
            prefix("https://terminology.kemkes.go.id/Codesystem/", "http://terminology.kemkes.go.id/CodeSystem/"),
            prefix("http://terminology.kemkes.go.id/Codesystem/", "http://terminology.kemkes.go.id/CodeSystem/"),
            exact("https://terminology.kemkes.go.id", "http://terminology.kemkes.go.id"),
            prefix("http://fhir.kemkes.go.id/id/", "https://fhir.kemkes.go.id/id/"),
            prefix("http://fhir.kemkes.go.id/r4/", "https://fhir.kemkes.go.id/r4/"),
            prefix("https://terminology.hl7.org/", "http://terminology.hl7.org/"),
            prefix("https://hl7.org/fhir/sid/", "http://hl7.org/fhir/sid/"),
            exact(EXTENSION + "AdministrativeCode", EXTENSION + "administrativeCode"),
            exact(EXTENSION + "AddressExtension", EXTENSION + "administrativeCode"),
            exact(EXTENSION + "TrasnsportedPerson", EXTENSION + "TransportedPerson"),
            exact(EXTENSION + "CitizenshipStatusExtension", EXTENSION + "citizenshipStatus"));

    /** Addresses that look dirty and are not: the national platform itself uses them with {@code https}. */
    private static final List<String> AS_THEY_ARE = List.of("https://sys-ids.kemkes.go.id/insurance-subscriber/");

    private NormalisationTable() {}

    /** @return the canonical form; empty when the value is canonical already */
    static Optional<String> canonical(String value) {
        String result = value.strip();
        for (String exception : AS_THEY_ARE) {
            if (result.startsWith(exception)) {
                return result.equals(value) ? Optional.empty() : Optional.of(result);
            }
        }
        for (Row row : ROWS) {
            result = row.apply(result);
        }
        return result.equals(value) ? Optional.empty() : Optional.of(result);
    }

    private static Row exact(String dirty, String canonical) {
        return new Row(dirty, canonical, false);
    }

    private static Row prefix(String dirty, String canonical) {
        return new Row(dirty, canonical, true);
    }

    /** @param prefix whether only the beginning is compared and replaced */
    record Row(String dirty, String canonical, boolean prefix) {

        private String apply(String value) {
            if (prefix) {
                return value.startsWith(dirty) ? canonical + value.substring(dirty.length()) : value;
            }
            return value.equals(dirty) ? canonical : value;
        }
    }
}
