package id.siklus.careplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A person with all records that plans read.
 *
 * @param key {@code hfj_resource.res_id} of the Patient
 * @param rows where these lie, by reference such as {@code Immunization/123}, and the Patient too
 */
record Person(long key, Patient patient, List<Resource> records, Map<String, Row> rows) {

    /** @param key {@code hfj_resource.res_id} */
    record Row(long key, @Nullable Integer partition) {

        /** It lies apart for its sensitivity: it counts, and is not named. */
        boolean isHidden() {
            return partition != null && partition < 0;
        }
    }

    private static final String CODES = "https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode";
    private static final int DIGITS_OF_A_VILLAGE = 10;

    Person(long key, Patient patient) {
        this(key, patient, new ArrayList<>(), new HashMap<>());
    }

    boolean isHidden(@Nullable String reference) {
        Row row = rows.get(String.valueOf(reference));
        return row != null && row.isHidden();
    }

    String id() {
        return patient.getIdElement().getIdPart();
    }

    /** @return ten digits, of where the person lives; empty where that is not told, or no village */
    Optional<String> village() {
        return home("village").filter(code -> code.length() == DIGITS_OF_A_VILLAGE);
    }

    Optional<String> rw() {
        return home("rw");
    }

    private Optional<String> home(String part) {
        Optional<String> home = code(part, true);
        return home.isPresent() ? home : code(part, false);
    }

    private Optional<String> code(String part, boolean homeOnly) {
        return patient.getAddress().stream()
                .filter(address -> address.getUse() != Address.AddressUse.OLD
                        && !address.getPeriod().hasEnd())
                .filter(address -> !homeOnly || address.getUse() == Address.AddressUse.HOME)
                .flatMap(address -> address.getExtensionsByUrl(CODES).stream())
                .map(codes -> codes.getExtensionByUrl(part))
                .filter(code -> code != null && code.hasValue())
                .map(Extension::getValue)
                .map(value -> String.valueOf(value.primitiveValue()).replaceAll("\\D", ""))
                .filter(code -> !code.isEmpty())
                .findFirst();
    }
}
