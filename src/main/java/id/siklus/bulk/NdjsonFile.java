package id.siklus.bulk;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** One file of lines on its way: compressed and counted while it is written, and nowhere to be seen until it is kept. */
sealed class NdjsonFile implements AutoCloseable permits TableFile {

    private static final int COMPRESSED_BUFFER = 32 << 10;
    private static final int PLAIN_BUFFER = 64 << 10;

    private final FileStore.Draft draft;
    private final Counted stored;
    private final Gzip gzip;
    private final BufferedOutputStream lines;
    private long count;
    private long plainBytes;

    NdjsonFile(FileStore.Draft draft, int compression) throws IOException {
        this.draft = draft;
        this.stored = new Counted(draft);
        this.gzip = new Gzip(stored, compression);
        this.lines = new BufferedOutputStream(gzip, PLAIN_BUFFER);
    }

    /** Where a line is written; {@link #endLine} ends it. */
    OutputStream line() {
        return lines;
    }

    /** @param length bytes of the line, for {@link #plainBytes} */
    void endLine(long length) throws IOException {
        lines.write('\n');
        counted(1, length + 1);
    }

    /** @param length bytes, for {@link #plainBytes} */
    final void counted(long more, long length) {
        count += more;
        plainBytes += length;
    }

    /** @return lines */
    long count() {
        return count;
    }

    /** @return before compression, about */
    long plainBytes() {
        return plainBytes;
    }

    ExportFile keep(String name, ExportFile.Purpose purpose, String type, Clock clock) throws IOException {
        lines.flush();
        gzip.finish();
        stored.flush();
        draft.keep();
        return new ExportFile(name, purpose, type, count, stored.bytes, stored.hash(), clock.instant());
    }

    /** Throws away what was not kept. */
    @Override
    public void close() throws IOException {
        gzip.release();
        draft.close();
    }

    private static final class Gzip extends GZIPOutputStream {

        Gzip(OutputStream out, int level) throws IOException {
            super(out, COMPRESSED_BUFFER);
            def.setLevel(level);
        }

        /** Its memory lies outside of the heap. */
        void release() {
            def.end();
        }
    }

    private static final class Counted extends FilterOutputStream {

        private final MessageDigest digest;
        private long bytes;

        Counted(OutputStream out) {
            super(out);
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            digest.update((byte) b);
            bytes++;
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            out.write(from, offset, length);
            digest.update(from, offset, length);
            bytes += length;
        }

        String hash() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
