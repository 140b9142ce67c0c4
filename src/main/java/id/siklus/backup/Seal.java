package id.siklus.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The last bytes of a backup: the comment of the ZIP is the SHA-256 of the file as it was with {@link #BLANK} there, in hexadecimal digits. The manifest answers for the contents of the
 * entries; the seal answers for what is around them, which a ZIP repeats, pads and dates without comparing it (local heads, directory, end record).
 */
final class Seal {

    /** Of the comment, in bytes. */
    static final int LENGTH = 64;

    /** Stands in the comment until the digest is known. */
    static final String BLANK = "0".repeat(LENGTH);

    private Seal() {}

    /** @param blank has taken the file with a blank seal */
    static byte[] of(MessageDigest blank) {
        return HexFormat.of().formatHex(blank.digest()).getBytes(StandardCharsets.US_ASCII);
    }

    /** Reads a file and takes its digest with a blank in the place of its seal. */
    static final class Reading extends FilterInputStream {

        private final MessageDigest digest = Manifest.sha256();
        private final byte[] seal = new byte[LENGTH];
        private final long sealed;
        private long position;

        /** @param size of the file, in bytes */
        Reading(InputStream file, long size) {
            super(file);
            this.sealed = size - LENGTH;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 1 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            for (int i = 0; i < got; ) {
                if (position < sealed) {
                    int part = (int) Math.min(got - i, sealed - position);
                    digest.update(buffer, offset + i, part);
                    i += part;
                    position += part;
                } else {
                    // A file that grew while it was read has more behind its seal: then the last bytes of it do not
                    // agree.
                    seal[(int) ((position - sealed) % LENGTH)] = buffer[offset + i];
                    i++;
                    position++;
                }
            }
            return got;
        }

        /** Reads what is left of the file, and says whether its last bytes are its seal. */
        boolean agrees() throws IOException {
            transferTo(OutputStream.nullOutputStream());
            digest.update(BLANK.getBytes(StandardCharsets.US_ASCII));
            return position == sealed + LENGTH && MessageDigest.isEqual(seal, of(digest));
        }
    }
}
