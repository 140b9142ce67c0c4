package id.siklus.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * One link of the chain: which rows it covers, and a hash of them, of these words about them, and of the link before.
 *
 * @param day UTC day of its rows
 * @param seqs numbers of its rows, as PostgreSQL writes an int8multirange: {@code {[1,5),[7,9)}}
 * @param settled no row with this number or a lower one can still appear
 */
record SealedBlock(long block, LocalDate day, int rows, String seqs, long settled) {

    /** SQL of a row's hash, over every column; in one place, and not a function of the database, which who alters rows could alter too. */
    static final String ROW_HASH = """
            sha256(convert_to(jsonb_build_array(e.xid::text, e.seq, extract(epoch from e.at)::text, e.request, e.client, e.organization, e.role,
              e.interaction, e.outcome, e.type, e.id, e.version, e.patients, e.written, e.parameters, e.address, e.purpose, e.reason)::text, 'UTF8'))""";

    /** What stands before the first link. */
    static final byte[] BEGINNING = new byte[32];

    byte[] hash(byte[] before, List<byte[]> rowHashes) {
        MessageDigest digest = sha256();
        digest.update(before);
        digest.update(
                (block + "|" + day + "|" + rows + "|" + seqs + "|" + settled + "|").getBytes(StandardCharsets.UTF_8));
        rowHashes.forEach(digest::update);
        return digest.digest();
    }

    /** @param sorted ascending numbers */
    static String ranges(List<Long> sorted) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i) != sorted.get(i - 1) + 1) {
                ranges.add("[" + sorted.get(from) + "," + (sorted.get(i - 1) + 1) + ")");
                from = i;
            }
        }
        return "{" + String.join(",", ranges) + "}";
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
