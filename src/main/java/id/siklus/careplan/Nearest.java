package id.siklus.careplan;

import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/**
 * Where a person goes: FHIR ids of Organizations.
 *
 * @param posyandu of the person's village; null where there is none
 * @param pustu of the village, else the one that the Posyandu is part of; null where there is none
 * @param keeper the accountable facility, a Puskesmas mostly
 */
record Nearest(@Nullable String posyandu, @Nullable String pustu, String keeper) {

    /** @return the one closest to the person's door */
    String first() {
        return posyandu != null ? posyandu : forPustu();
    }

    /**
     * @param levels at which a service is given, codes of {@code jenjang-layanan}
     * @return the closest that gives it; to a house goes whoever is closest to it
     */
    String giving(List<Coding> levels) {
        boolean atHome = has(levels, "kunjungan-rumah");
        if (levels.isEmpty() || atHome || has(levels, "posyandu")) {
            return first();
        }
        return has(levels, "pustu") ? forPustu() : keeper;
    }

    private String forPustu() {
        return pustu != null ? pustu : keeper;
    }

    private static boolean has(List<Coding> levels, String code) {
        return levels.stream().anyMatch(level -> code.equals(level.getCode()));
    }
}
