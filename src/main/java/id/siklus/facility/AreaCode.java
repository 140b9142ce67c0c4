package id.siklus.facility;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of the Ministry of Home Affairs: provinsi 2, kabupaten/kota 4, kecamatan 6, desa/kelurahan 10 digits (PP.KK.CC.DDDD).
 *
 * @param digits without dots
 */
record AreaCode(String digits) {

    /** {@code Identifier.system} of the code on a Location. */
    static final String SYSTEM = "https://siklus.id/fhir/sid/wilayah";

    private static final Pattern FORM =
            Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?|\\d{2}|\\d{4}|\\d{6}|\\d{10}");

    /** @param text with or without dots */
    static Optional<AreaCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AreaCode(text.replace(".", ""))) : Optional.empty();
    }

    /** @return 1 provinsi, 2 kabupaten/kota, 3 kecamatan, 4 desa/kelurahan */
    int level() {
        return digits.length() == 10 ? 4 : digits.length() / 2;
    }

    /** @return the area it lies in; empty for a provinsi */
    Optional<AreaCode> parent() {
        return level() == 1 ? Optional.empty() : Optional.of(new AreaCode(digits.substring(0, (level() - 1) * 2)));
    }

    /** @return id of the Location: the same on every server, so that a rerun finds it and a vendor can write references without a search */
    String locationId() {
        return "wilayah-" + digits;
    }
}
