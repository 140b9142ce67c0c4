package id.siklus.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files of exports on a local disk, or on a file system that several nodes share: one directory for each job, which nobody but its owner may look into.
 *
 * <p>A draft lies beside its file under a name of its own. When it is kept it is brought to the disk, renamed in one step, and its directory is brought to the disk
 * too: a file that a job's row speaks of is there after a loss of power.
 */
final class LocalFiles implements FileStore {

    static final FileAttribute<Set<PosixFilePermission>> OWNERS_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    static final FileAttribute<Set<PosixFilePermission>> OWNERS_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,199}");
    private static final Pattern JOB = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    static final String WHOLE = ".gz";
    private static final String PART = ".part";

    /** A draft may be begun while its job is removed; who loses that race this often has a worker that does not stop. */
    private static final int REMOVALS = 10;

    private final Path root;

    /** @param root made when the first file is written */
    LocalFiles(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public Draft write(UUID job, String name) throws IOException {
        checked(name);
        Path directory = directory(job);
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(root, OWNERS_DIRECTORY);
            try {
                Files.createDirectory(directory, OWNERS_DIRECTORY);
            } catch (FileAlreadyExistsException byAnotherWorker) {
                // is what was wanted
            }
            toDisk(root);
        }
        return new LocalDraft(directory.resolve(name + "." + UUID.randomUUID() + PART), file(job, name));
    }

    @Override
    public InputStream read(UUID job, String name, long from) throws IOException {
        FileChannel channel = FileChannel.open(file(job, name), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        try {
            channel.position(from);
            return Channels.newInputStream(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public Optional<Path> local(UUID job, String name) {
        return Optional.of(file(job, name)).filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public void remove(UUID job) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                removeOnce(directory(job));
                return;
            } catch (DirectoryNotEmptyException begunMeanwhile) {
                if (attempt == REMOVALS) {
                    throw begunMeanwhile;
                }
            }
        }
    }

    @Override
    public Map<UUID, Instant> jobs() throws IOException {
        Map<UUID, Instant> jobs = new HashMap<>();
        for (Path directory : entries(root)) {
            Matcher name = JOB.matcher(String.valueOf(directory.getFileName()));
            if (name.matches() && Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
                jobs.put(UUID.fromString(name.group()), lastWrite(directory));
            }
        }
        return jobs;
    }

    private static Instant lastWrite(Path directory) throws IOException {
        Instant last = Instant.EPOCH;
        List<Path> all = new ArrayList<>(entries(directory));
        all.add(directory);
        for (Path one : all) {
            try {
                Instant written = Files.getLastModifiedTime(one, LinkOption.NOFOLLOW_LINKS)
                        .toInstant();
                last = written.isAfter(last) ? written : last;
            } catch (NoSuchFileException removedMeanwhile) {
                // says nothing
            }
        }
        return last;
    }

    private static List<Path> entries(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void removeOnce(Path directory) throws IOException {
        for (Path file : entries(directory)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(directory);
    }

    @Override
    public long free() throws IOException {
        return free(root);
    }

    /** @param folder may be yet to be made */
    static long free(Path folder) throws IOException {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return Files.getFileStore(existing).getUsableSpace();
    }

    private Path directory(UUID job) {
        return root.resolve(job.toString());
    }

    private Path file(UUID job, String name) {
        return directory(job).resolve(checked(name) + WHOLE);
    }

    /** Names come from the engine, but also out of URLs. */
    static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a file of an export: " + name.length() + " characters");
        }
        return name;
    }

    private static void toDisk(Path directory) throws IOException {
        try (FileChannel entries = FileChannel.open(directory, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }

    private static final class LocalDraft extends Draft {

        private final Path part;
        private final Path whole;
        private final FileChannel channel;
        private final OutputStream out;

        LocalDraft(Path part, Path whole) throws IOException {
            this.part = part;
            this.whole = whole;
            this.channel = FileChannel.open(
                    part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWNERS_FILE);
            this.out = Channels.newOutputStream(channel);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        void keep() throws IOException {
            channel.force(true);
            channel.close();
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
            toDisk(whole.resolveSibling(""));
        }

        @Override
        public void close() throws IOException {
            channel.close();
            Files.deleteIfExists(part);
        }
    }
}
