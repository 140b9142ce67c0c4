package id.siklus.codesystem;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of indexes. Each build has a folder of its own and is never changed afterwards; a note, replaced as a whole, says which one is current. So whoever
 * builds, the server or a command beside it, disturbs nobody who searches.
 */
final class IndexFolder {

    private static final String CURRENT = "current";
    private static final String LOCK = "lock";
    private static final Pattern BUILD = Pattern.compile("b[0-9a-z]{1,13}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder;
    }

    static String newBuild() {
        return "b" + Long.toString(RANDOM.nextLong() >>> 1, Character.MAX_RADIX);
    }

    /** @return name of the current build; empty when there is none, or when what the note says is no name */
    Optional<String> current() {
        try {
            return Optional.of(Files.readString(folder.resolve(CURRENT)).strip())
                    .filter(name -> BUILD.matcher(name).matches());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Makes a finished build the current one, as one step and durably. */
    void publish(String build) throws IOException {
        Path next = folder.resolve(CURRENT + "." + build);
        try (FileChannel file = FileChannel.open(next, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            file.write(StandardCharsets.UTF_8.encode(build));
            file.force(true);
        }
        Files.move(next, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** @return names of all builds that have a folder */
    List<String> builds() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> BUILD.matcher(name).matches())
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    /** Who has a build's files open reads on: an open file outlives its name. */
    void delete(String build) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(build))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException gone) {
            // as wanted
        }
    }

    /** @return the right to build, to be closed; empty while another process, or another thread of this one, has it */
    Optional<Turn> turn() throws IOException {
        Files.createDirectories(folder);
        FileChannel file = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = file.tryLock();
            if (lock != null) {
                return Optional.of(new Turn(file));
            }
        } catch (OverlappingFileLockException held) {
            // by this process
        }
        file.close();
        return Optional.empty();
    }

    /** @param file closing it gives the lock back */
    record Turn(FileChannel file) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
