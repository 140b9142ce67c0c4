package id.siklus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** Folders below {@code target} that live as long as the JVM of the tests; a database in each would fill the disk within some runs. */
public final class TestFolder {

    private TestFolder() {}

    /** @return a new folder; it is removed when this JVM ends, after the servers that Spring started in it have stopped */
    public static Path make(String prefix) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), prefix)
                    .toAbsolutePath();
            // These run after Spring has closed its contexts; a hook of the JVM's own would run beside that.
            SpringApplication.getShutdownHandlers().add(() -> remove(folder));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stillInUse) {
            // What a test has left running keeps its folder; the others are removed all the same.
        }
    }
}
