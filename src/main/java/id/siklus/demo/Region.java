package id.siklus.demo;

import java.util.Optional;

/**
 * One administrative area of Indonesia.
 *
 * @param code Kemendagri code, digits without dots: 2 for a province, 4 for a kabupaten/kota, 6 for a kecamatan, 10 for a village
 */
public record Region(String code, String name) {

    /** @return id of the Location that stands for this area on the server */
    public String locationId() {
        return "wilayah-" + code;
    }

    Optional<String> parentCode() {
        return switch (code.length()) {
            case 4 -> Optional.of(code.substring(0, 2));
            case 6 -> Optional.of(code.substring(0, 4));
            case 10 -> Optional.of(code.substring(0, 6));
            default -> Optional.empty();
        };
    }

    String province() {
        return code.substring(0, 2);
    }

    String city() {
        return code.substring(0, 4);
    }

    String district() {
        return code.substring(0, 6);
    }
}
