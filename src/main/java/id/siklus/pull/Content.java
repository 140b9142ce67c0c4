package id.siklus.pull;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * What a file holds, read from the disk in one go.
 *
 * @param lines that are not empty
 * @param whole false when it ends before its gzip does, or is not what gzip makes
 */
record Content(boolean gzip, boolean whole, long lines, long bytes, String sha256) {

    private static final int BUFFER = 1 << 16;

    static Content of(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream stored = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            boolean gzip = isGzip(stored);
            DigestInputStream digested = new DigestInputStream(stored, digest);
            long lines = 0;
            boolean whole = true;
            try {
                lines = lines(gzip ? new GZIPInputStream(digested, BUFFER) : digested);
            } catch (EOFException | ZipException damaged) {
                whole = false;
            }
            digested.transferTo(java.io.OutputStream.nullOutputStream());
            return new Content(
                    gzip, whole, lines, Files.size(file), HexFormat.of().formatHex(digest.digest()));
        }
    }

    /** @return why this is not the file that the manifest tells of, in both languages; empty when it is */
    String differenceFrom(ServerFile file) {
        if (!whole) {
            return "gzip-nya rusak / its gzip is damaged";
        }
        // The manifest tells of the bytes as the server keeps them, which is with gzip; somebody on the way may have
        // unpacked them.
        if (gzip && !file.sha256().isEmpty() && !file.sha256().equals(sha256)) {
            return "SHA-256 %s, seharusnya / should be %s".formatted(sha256, file.sha256());
        }
        // Rows of a table are not counted: its hash says that it is the file of which the server counted them.
        if (file.count() >= 0 && !file.isTable() && file.count() != lines) {
            return "%d baris / lines, seharusnya / should be %d".formatted(lines, file.count());
        }
        return "";
    }

    private static boolean isGzip(InputStream in) throws IOException {
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip;
    }

    private static long lines(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long lines = 0;
        boolean begun = false;
        for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
            for (int i = 0; i < got; i++) {
                if (buffer[i] == '\n') {
                    lines += begun ? 1 : 0;
                    begun = false;
                } else if (buffer[i] != '\r') {
                    begun = true;
                }
            }
        }
        return begun ? lines + 1 : lines;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
