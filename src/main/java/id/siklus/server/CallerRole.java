package id.siklus.server;

import java.util.Optional;
import java.util.stream.Stream;

/** What kind of facility or office a client speaks for. It decides how far it sees; what it may do there is in its scopes. */
public enum CallerRole {
    PUSKESMAS("puskesmas"),
    PUSTU("pustu"),
    /** Kader: their own Posyandu only. */
    POSYANDU("posyandu"),
    RS("rs"),
    LABKESDA("labkesda"),
    DINKES_KAB("dinkes-kab"),
    DINKES_PROV("dinkes-prov"),
    /** The ministry, which sees all and belongs to no facility. */
    KEMENKES("kemenkes");

    private final String code;

    CallerRole(String code) {
        this.code = code;
    }

    /** @return as it stands in tokens and on the command line */
    public String code() {
        return code;
    }

    /** @return whether the facilities below one's own organization are seen too: an office, not a facility */
    public boolean seesBelow() {
        return this == DINKES_KAB || this == DINKES_PROV || this == KEMENKES;
    }

    public static Optional<CallerRole> ofCode(String code) {
        return Stream.of(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
