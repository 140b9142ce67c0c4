package id.siklus.definitions;

import id.siklus.fhir.ErrorCode;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * The files of a FHIR NPM package ({@code package.tgz}), read into memory and never unpacked to disk. An archive that is damaged, or that tries what an archive of
 * definitions has no reason to do, is refused whole.
 */
final class PackageArchive {

    /** What a package may cost: bytes after inflating, in all and of one file, and how many entries. */
    record Limits(long bytes, long bytesOfOne, int entries) {

        /** hl7.terminology, the largest in use, inflates to about 120 MB in 4,500 files. */
        static final Limits USUAL = new Limits(400L << 20, 64L << 20, 50_000);
    }

    private static final String FOLDER = "package/";

    private final String name;
    private final Limits limits;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private long inflated;
    private int leftOut;

    private PackageArchive(String name, Limits limits) {
        this.name = name;
        this.limits = limits;
    }

    /**
     * @throws IOException when the file itself cannot be read
     * @throws PackageRefusedException when it is no sound package
     */
    static PackageArchive read(Path file, Limits limits) throws IOException {
        PackageArchive archive = new PackageArchive(String.valueOf(file.getFileName()), limits);
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
            archive.readAll(raw);
        }
        return archive;
    }

    /** @return name without folder, and content, of the JSON files that lie directly in {@code package/} */
    Map<String, byte[]> files() {
        return files;
    }

    /** @return how many JSON files lie in folders below it: examples and the like */
    int leftOut() {
        return leftOut;
    }

    private void readAll(InputStream raw) {
        try (GZIPInputStream inflating = new GZIPInputStream(raw);
                TarArchiveInputStream tar = new TarArchiveInputStream(inflating)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                take(entry, tar);
            }
            while (inflating.read() >= 0) {
                count(1); // to the end, where gzip keeps its checksum
            }
        } catch (PackageRefusedException refused) {
            throw refused;
        } catch (EOFException cut) {
            throw new PackageRefusedException(cut, ErrorCode.PACKAGE_UNREADABLE, name, "terpotong / truncated");
        } catch (IOException | IllegalArgumentException damaged) {
            throw new PackageRefusedException(
                    damaged, ErrorCode.PACKAGE_UNREADABLE, name, String.valueOf(damaged.getMessage()));
        }
    }

    private void take(TarArchiveEntry entry, InputStream tar) throws IOException {
        String path = entry.getName();
        if (seen.size() >= limits.entries()) {
            throw tooLarge();
        }
        boolean escapes = path.startsWith("/")
                || path.contains("\\")
                || path.indexOf('\0') >= 0
                || path.matches("[A-Za-z]:.*")
                || Arrays.asList(path.split("/")).contains("..");
        if (escapes) {
            throw new PackageRefusedException(ErrorCode.PACKAGE_UNREADABLE, name, "path: " + path);
        }
        if (entry.isDirectory()) {
            return;
        }
        if (!entry.isFile() || entry.isSymbolicLink() || entry.isLink()) {
            throw new PackageRefusedException(ErrorCode.PACKAGE_UNREADABLE, name, "link: " + path);
        }
        if (!seen.add(path)) {
            throw new PackageRefusedException(ErrorCode.PACKAGE_UNREADABLE, name, "2 x " + path);
        }
        byte[] content = contentOf(tar);
        if (!path.startsWith(FOLDER) || !path.endsWith(".json")) {
            return;
        }
        String inside = path.substring(FOLDER.length());
        if (inside.contains("/")) {
            leftOut++;
        } else if (!inside.startsWith(".")) {
            files.put(inside, content);
        }
    }

    private byte[] contentOf(InputStream tar) throws IOException {
        byte[] content = tar.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytesOfOne() + 1));
        if (content.length > limits.bytesOfOne()) {
            throw tooLarge();
        }
        count(content.length);
        return content;
    }

    private void count(long bytes) {
        inflated += bytes;
        if (inflated > limits.bytes()) {
            throw tooLarge();
        }
    }

    private PackageRefusedException tooLarge() {
        return new PackageRefusedException(
                ErrorCode.PACKAGE_TOO_LARGE,
                name,
                String.valueOf(limits.bytes() >> 20),
                String.valueOf(limits.entries()));
    }
}
