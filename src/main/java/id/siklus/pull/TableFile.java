package id.siklus.pull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** A Parquet file on the disk. The server sends it in gzip as it sends everything, but what reads tables wants to jump about in the file itself. */
final class TableFile {

    static final String ENDING = ".parquet";

    /** Stands at both ends of a whole file (Apache Parquet, "File Format"). */
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /** Both, and the length of what describes the columns. */
    private static final int SHORTEST = 2 * MAGIC.length + Integer.BYTES;

    private TableFile() {}

    /** @return whether it begins and ends as one */
    static boolean isWhole(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            return bytes.length() >= SHORTEST && isMagic(bytes, 0) && isMagic(bytes, bytes.length() - MAGIC.length);
        }
    }

    private static boolean isMagic(RandomAccessFile bytes, long position) throws IOException {
        byte[] found = new byte[MAGIC.length];
        bytes.seek(position);
        bytes.readFully(found);
        return Arrays.equals(found, MAGIC);
    }

    /**
     * Puts what a gzip'd file holds into its place, whole or not at all.
     *
     * @throws IOException when the disk does not take it
     */
    static void unpack(Path gzip, Path place) throws IOException {
        Path draft = place.resolveSibling(place.getFileName() + ".draft");
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(gzip)));
                FileChannel channel = FileChannel.open(
                        draft,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            in.transferTo(java.nio.channels.Channels.newOutputStream(channel));
            channel.force(true);
        }
        Disk.rename(draft, place);
        Files.delete(gzip);
    }
}
