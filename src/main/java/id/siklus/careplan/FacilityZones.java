package id.siklus.careplan;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Extension;

/** The time zone of a place in Indonesia, by the code of its province (Keppres 41/1987; Kemendagri codes). */
public final class FacilityZones {

    /** Where nothing tells the province. */
    public static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    private static final String CODES = "https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode";
    private static final ZoneId CENTRAL = ZoneId.of("Asia/Makassar");
    private static final ZoneId EASTERN = ZoneId.of("Asia/Jayapura");
    private static final Set<String> OF_CENTRAL =
            Set.of("51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76");
    private static final Set<String> OF_EASTERN = Set.of("81", "82", "91", "92", "93", "94", "95", "96");

    private FacilityZones() {}

    /** @return empty when no address tells its province */
    public static Optional<ZoneId> of(List<Address> addresses) {
        return addresses.stream()
                .flatMap(address -> address.getExtensionsByUrl(CODES).stream())
                .map(codes -> codes.getExtensionByUrl("province"))
                .filter(province -> province != null && province.hasValue())
                .map(Extension::getValue)
                .map(province -> String.valueOf(province.primitiveValue()))
                .map(FacilityZones::of)
                .findFirst();
    }

    /** @param province code of two digits */
    static ZoneId of(String province) {
        if (OF_CENTRAL.contains(province)) {
            return CENTRAL;
        }
        return OF_EASTERN.contains(province) ? EASTERN : WESTERN;
    }
}
