package id.siklus.codesystem;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A checksum of many rows, whatever their order: the sum of their SHA-256, in four parts of 64 bits. It finds what was lost or damaged, not what was forged. */
final class Checksum {

    private static final int PARTS = 4;
    private static final String BETWEEN_FIELDS = "\u001F";

    private final long[] sum = new long[PARTS];
    private long rows;

    /** @return digest of one concept as it is stored */
    static String ofRow(StoredConcept row) {
        String text = String.join(
                BETWEEN_FIELDS,
                row.code(),
                row.display(),
                row.designations(),
                row.parent() == null ? "" : row.parent(),
                String.valueOf(row.active()),
                row.names());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param digest from {@link #ofRow} */
    void add(String digest) {
        ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(digest));
        for (int part = 0; part < PARTS; part++) {
            sum[part] += bytes.getLong();
        }
        rows++;
    }

    long rows() {
        return rows;
    }

    String hex() {
        ByteBuffer bytes = ByteBuffer.allocate(PARTS * Long.BYTES);
        for (long part : sum) {
            bytes.putLong(part);
        }
        return HexFormat.of().formatHex(bytes.array());
    }
}
