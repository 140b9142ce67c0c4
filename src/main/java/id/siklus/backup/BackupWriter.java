package id.siklus.backup;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the entries of a backup, a ZIP that only its owner may read. The file has its name only when it is whole and on the disk; until then it is called
 * {@code *.part}, and is removed when the backup fails.
 */
final class BackupWriter implements Closeable {

    private static final int CHUNK = 64 * 1024;

    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final LongConsumer progress;
    private final Manifest manifest = new Manifest();
    private boolean whole;

    /** @param progress takes the bytes that were copied, in portions */
    BackupWriter(Path file, LongConsumer progress) throws IOException {
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + ".part");
        this.progress = progress;
        Files.deleteIfExists(part);
        this.channel = FileChannel.open(
                part,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1024 * 1024);
        this.zip = new ZipOutputStream(out);
        // Most of a data directory is JSON and numbers: the fastest level already halves it several times over.
        this.zip.setLevel(Deflater.BEST_SPEED);
    }

    void directory(String entry) throws IOException {
        zip.putNextEntry(new ZipEntry(entry + "/"));
        zip.closeEntry();
        manifest.add(entry + "/", 0, Manifest.sha256().digest());
    }

    void bytes(String entry, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(content);
        zip.closeEntry();
        manifest.add(entry, content.length, Manifest.sha256().digest(content));
        progress.accept(content.length);
    }

    /** @return whether the file was there; a table may have been dropped since its file was seen */
    boolean file(String entry, Path source) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            MessageDigest digest = Manifest.sha256();
            byte[] buffer = new byte[CHUNK];
            long size = 0;
            zip.putNextEntry(new ZipEntry(entry));
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                zip.write(buffer, 0, got);
                digest.update(buffer, 0, got);
                size += got;
                progress.accept(got);
            }
            zip.closeEntry();
            manifest.add(entry, size, digest.digest());
            return true;
        } catch (NoSuchFileException dropped) {
            return false;
        }
    }

    int entries() {
        return manifest.entries();
    }

    long unpacked() {
        return manifest.bytes();
    }

    /** Writes the manifest and gives the file its name, once everything is on the disk. */
    void finish() throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(manifest.content());
        zip.closeEntry();
        zip.finish();
        zip.flush();
        channel.force(true);
        zip.close();
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel directory =
                FileChannel.open(file.toAbsolutePath().resolveSibling(""), StandardOpenOption.READ)) {
            directory.force(true);
        }
        whole = true;
    }

    @Override
    public void close() throws IOException {
        if (!whole) {
            channel.close();
            Files.deleteIfExists(part);
        }
    }
}
