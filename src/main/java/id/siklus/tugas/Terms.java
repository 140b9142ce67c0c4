package id.siklus.tugas;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hl7.fhir.r4.model.Coding;

/** Codes of the guide that this room writes or looks for, and the ids that it gives. */
final class Terms {

    static final String BASE = "https://siklus.id/fhir/";
    static final String SERVICES = BASE + "CodeSystem/layanan";
    static final String ANCHORS = BASE + "CodeSystem/jangkar";
    static final String LEVELS = BASE + "CodeSystem/jenjang-layanan";
    static final String LEVEL = BASE + "StructureDefinition/jenjang-layanan";
    static final String VISITS = BASE + "CodeSystem/jenis-kunjungan";
    static final String SIGNS = BASE + "CodeSystem/tanda-bahaya";
    static final String REASONS = BASE + "CodeSystem/alasan-kunjungan-rumah";
    static final String REASON_OF_SERVICE = BASE + "ConceptMap/layanan-ke-alasan-kunjungan";

    static final Coding DANGER = new Coding(REASONS, "tanda-bahaya", "Laporan tanda bahaya");
    static final Coding MISSED = new Coding(REASONS, "layanan-terlewat", "Layanan terlewat");
    static final Coding HOME_VISIT = new Coding("http://snomed.info/sct", "439708006", "Home visit");
    static final Coding BY_HEALTH_WORKERS =
            new Coding(BASE + "CodeSystem/jenis-tindak-lanjut", "kunjungan-nakes", "Kunjungan rumah tenaga kesehatan");

    private static final int HASHED_BYTES = 16;

    private Terms() {}

    /** The same for the same parts, on every node and at every replay. */
    static String id(String kind, Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(part).append('\n');
        }
        return kind + '-' + hash(text.toString());
    }

    static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASHED_BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
