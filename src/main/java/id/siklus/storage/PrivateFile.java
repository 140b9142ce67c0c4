package id.siklus.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A small text that only its owner may read (mode 600), beside the embedded database's data directory; there as a whole or not at all. */
record PrivateFile(Path path) {

    static PrivateFile beside(Path data, String suffix) {
        Path directory = data.toAbsolutePath().normalize();
        return new PrivateFile(directory.resolveSibling(directory.getFileName() + suffix));
    }

    boolean exists() {
        return Files.exists(path);
    }

    String read() throws IOException {
        return Files.readString(path).trim();
    }

    void write(String text) throws IOException {
        Path whole = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(whole);
        Files.createFile(whole, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(whole, text);
        Files.move(whole, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
