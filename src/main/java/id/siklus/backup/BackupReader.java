package id.siklus.backup;

import id.siklus.fhir.ErrorCode;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads a backup from its beginning to its end and compares it with its own manifest and its {@link Seal}. */
final class BackupReader implements Closeable {

    private static final int LARGEST_HEAD = 64 * 1024;

    private final Path file;
    private final Seal.Reading whole;
    private final ZipInputStream zip;
    private final Manifest manifest = new Manifest();
    private boolean sealed;

    /** Takes the entries one after the other. */
    interface Taker {

        /** @param name ends in a slash for a directory */
        void take(String name, InputStream content) throws IOException;
    }

    BackupReader(Path file) throws IOException {
        this.file = file;
        this.whole = new Seal.Reading(Files.newInputStream(file), Files.size(file));
        this.zip = new ZipInputStream(new BufferedInputStream(whole, 1024 * 1024));
    }

    /** @throws BackupException when the file is no backup of ours */
    BackupHead head() throws IOException {
        try {
            ZipEntry first = zip.getNextEntry();
            if (first == null || !first.getName().equals(BackupHead.ENTRY)) {
                throw BackupException.failure(ErrorCode.BACKUP_FOREIGN, file);
            }
            byte[] bytes = zip.readNBytes(LARGEST_HEAD);
            manifest.add(first.getName(), bytes.length, Manifest.sha256().digest(bytes));
            BackupHead head = BackupHead.of(bytes, file);
            sealed = head.isSealed();
            return head;
        } catch (ZipException | EOFException broken) {
            throw damaged(broken);
        }
    }

    /**
     * Gives every entry after the head to {@code taker}; what it does not read is read over.
     *
     * @throws BackupException when the file is cut off, altered or incomplete; the taker may have taken entries until then
     */
    void entries(Taker taker) throws IOException {
        try {
            for (ZipEntry entry = next(); !entry.getName().equals(Manifest.ENTRY); entry = next()) {
                MessageDigest digest = Manifest.sha256();
                CountingStream content = new CountingStream(new DigestInputStream(zip, digest));
                taker.take(entry.getName(), content);
                content.transferTo(java.io.OutputStream.nullOutputStream());
                manifest.add(entry.getName(), content.count(), digest.digest());
            }
            if (!manifest.agreesWith(zip.readAllBytes()) || zip.getNextEntry() != null) {
                throw BackupException.failure(ErrorCode.BACKUP_DAMAGED, file, Manifest.ENTRY);
            }
            if (sealed && !whole.agrees()) {
                throw BackupException.failure(ErrorCode.BACKUP_DAMAGED, file, "SHA-256");
            }
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw damaged(broken);
        }
    }

    int files() {
        return manifest.entries();
    }

    long unpacked() {
        return manifest.bytes();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private ZipEntry next() throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
            throw BackupException.failure(ErrorCode.BACKUP_DAMAGED, file, Manifest.ENTRY);
        }
        return entry;
    }

    private BackupException damaged(Exception broken) {
        return BackupException.failure(broken, ErrorCode.BACKUP_DAMAGED, file, String.valueOf(broken.getMessage()));
    }
}
