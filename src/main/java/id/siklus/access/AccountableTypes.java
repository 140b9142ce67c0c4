package id.siklus.access;

import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Organization;

/**
 * Which Organizations keep records in their own name: the kinds of facility that give care to people (PP 47/2016 article 4), by the ministry's codes, from
 * Puskesmas to practices of one. A Pustu, a Polindes or a Posyandu is part of its Puskesmas (Permenkes 19/2024), and an office gives no care. V40 holds the same
 * expression.
 */
final class AccountableTypes {

    private static final String SYSTEM = "http://terminology.kemkes.go.id/CodeSystem/organization-type";
    private static final Pattern CODES = Pattern.compile("1(0[1-9]|1[0-2])|OT0000(0[346789]|1[0-3])");

    private AccountableTypes() {}

    static boolean isAccountable(Organization organization) {
        return organization.getType().stream()
                .flatMap(type -> type.getCoding().stream())
                .anyMatch(coding -> SYSTEM.equals(coding.getSystem())
                        && coding.hasCode()
                        && CODES.matcher(coding.getCode()).matches());
    }
}
