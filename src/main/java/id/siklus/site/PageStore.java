package id.siklus.site;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The pages as the server hands them out, each compressed by itself in one temporary file: in memory is only where each begins. The file has no name any more once it
 * is open, so that nothing stays behind however the server ends.
 */
final class PageStore implements Closeable {

    /**
     * @param length as stored
     * @param plainLength as a reader that takes no gzip gets it
     * @param gzipped whether it is stored compressed; what is compressed in itself is not
     * @param tag the same for the same content, for If-None-Match
     */
    record Stored(long offset, int length, int plainLength, boolean gzipped, String tag) {}

    private final RandomAccessFile file;
    private final Map<String, Stored> pages;

    private PageStore(RandomAccessFile file, Map<String, Stored> pages) {
        this.file = file;
        this.pages = pages;
    }

    static PageStore of(InputStream archive) throws IOException {
        Path temporary = Files.createTempFile("siklus-ig", ".pages");
        try {
            Map<String, Stored> pages = new HashMap<>();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                long[] offset = {0};
                SiteArchive.read(archive, (path, content) -> {
                    boolean compressed = path.endsWith(".tgz") || path.endsWith(".zip") || path.endsWith(".png");
                    byte[] stored = compressed ? content : gzip(content);
                    out.write(stored);
                    pages.put(path, new Stored(offset[0], stored.length, content.length, !compressed, tag(content)));
                    offset[0] += stored.length;
                });
            }
            return new PageStore(new RandomAccessFile(temporary.toFile(), "r"), Map.copyOf(pages));
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    Optional<Stored> find(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    /** @return the content as stored */
    byte[] read(Stored page) throws IOException {
        byte[] content = new byte[page.length()];
        synchronized (file) {
            file.seek(page.offset());
            file.readFully(content);
        }
        return content;
    }

    /** @return the content without compression of ours */
    InputStream plain(Stored page) throws IOException {
        InputStream stored = new ByteArrayInputStream(read(page));
        return page.gzipped() ? new GZIPInputStream(stored) : stored;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 6);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /** Weak, because the same page goes out with and without compression. */
    private static String tag(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
