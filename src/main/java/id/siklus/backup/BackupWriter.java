package id.siklus.backup;

import id.siklus.fhir.ErrorCode;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the entries of a backup, a ZIP that only its owner may read. The file has its name only when it is whole, on the disk and was read again; until then it is
 * called {@code *.part}, and is removed when the backup fails. What a killed backup has left under that name is written over.
 */
final class BackupWriter implements Closeable {

    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rw-------");
    private static final int CHUNK = 64 * 1024;

    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private final MessageDigest whole = Manifest.sha256();
    private final ZipOutputStream zip;
    private final LongConsumer progress;
    private final Manifest manifest = new Manifest();
    private boolean named;

    /**
     * @param progress takes the bytes that were copied, in portions
     * @throws BackupException when another backup is writing this file now
     */
    BackupWriter(Path file, LongConsumer progress) throws IOException {
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + ".part");
        this.progress = progress;
        this.channel = FileChannel.open(
                part,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
                PosixFilePermissions.asFileAttribute(OWNERS));
        if (isWrittenByAnother()) {
            channel.close();
            throw BackupException.mistake(ErrorCode.BACKUP_FILE_EXISTS, part);
        }
        Files.setPosixFilePermissions(part, OWNERS);
        channel.truncate(0);
        OutputStream out =
                new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), whole), 1024 * 1024);
        this.zip = new ZipOutputStream(out);
        this.zip.setComment(Seal.BLANK);
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

    /** The lock ends with its process: what is left of a killed one is nobody's. */
    private boolean isWrittenByAnother() throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException inThisProcess) {
            return true;
        }
    }

    /**
     * Writes the manifest and the seal.
     *
     * @return the file under its preliminary name, everything of it on the disk
     */
    Path finish() throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(manifest.content());
        zip.closeEntry();
        zip.finish();
        zip.flush();
        channel.write(ByteBuffer.wrap(Seal.of(whole)), channel.size() - Seal.LENGTH);
        channel.force(true);
        return part;
    }

    /** Gives the file its name. */
    void publish() throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        named = true;
        try (FileChannel directory =
                FileChannel.open(file.toAbsolutePath().resolveSibling(""), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (!named) {
                Files.deleteIfExists(part);
            }
        } finally {
            channel.close();
        }
    }
}
