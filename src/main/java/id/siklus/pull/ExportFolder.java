package id.siklus.pull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * The folder of one order: a folder for each finished export, named after its moment, and what is needed to go on. Names that begin with a dot are passed over by
 * Spark and by the shell.
 */
final class ExportFolder implements Closeable {

    static final String STATE = ".siklus-export.json";
    private static final String LOCK = ".siklus-export.lock";
    private static final String UNFINISHED = ".unfinished";

    /** Names the newest export, as text: a link would not survive every file system. */
    static final String LATEST = "latest";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final FileChannel lock;

    private ExportFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * @throws IllegalArgumentException when nothing can be kept there, or something else lies there
     * @throws PullException when another run works there now
     */
    static ExportFolder open(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IllegalArgumentException(folder + " bukan folder / is no folder");
        }
        Files.createDirectories(folder);
        if (!Files.isWritable(folder)) {
            throw new IllegalArgumentException(folder + " tidak boleh ditulisi / may not be written to");
        }
        if (!Files.exists(folder.resolve(LOCK)) && !Disk.list(folder).isEmpty()) {
            throw new IllegalArgumentException(
                    folder
                            + " berisi hal lain; pilih folder baru atau kosong / holds something else; choose a new or empty folder");
        }
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new PullException(
                    PullException.Kind.LATER,
                    "Ekspor lain sedang mengisi " + folder
                            + "; coba lagi nanti / another export is filling it; try again later");
        }
        return new ExportFolder(folder, channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ownProcess) {
            return false;
        }
    }

    /** @throws IllegalArgumentException when the folder was filled by another order */
    PullState state(Order order) throws IOException {
        Path file = folder.resolve(STATE);
        if (!Files.exists(file)) {
            return PullState.of(order);
        }
        try {
            PullState state = JSON.readValue(Files.readAllBytes(file), PullState.class);
            if (!state.order().equals(order)) {
                throw new IllegalArgumentException(
                        folder + " berisi ekspor lain (" + told(state.order()) + "); pilih folder lain untuk "
                                + told(order) + " / holds another export; choose another folder");
            }
            return state;
        } catch (JsonProcessingException damaged) {
            throw new IllegalArgumentException(
                    file + " rusak; pilih folder baru / is damaged; choose a new folder", damaged);
        }
    }

    private static String told(Order order) throws JsonProcessingException {
        return JSON.writeValueAsString(order);
    }

    void keep(PullState state) throws IOException {
        Disk.write(folder.resolve(STATE), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(state));
    }

    /** @return where files lie until all of them are there */
    Path unfinished() throws IOException {
        return Files.createDirectories(folder.resolve(UNFINISHED));
    }

    void dropUnfinished() throws IOException {
        Disk.remove(folder.resolve(UNFINISHED));
    }

    /**
     * Gives the unfinished export its name, unless an earlier run came so far.
     *
     * @param complete whose moment is known
     * @return its folder
     * @throws PullException when another export has that name
     */
    Path publish(PullState.Job complete) throws IOException {
        Path place = folder.resolve(Moments.name(Moments.of(Objects.requireNonNull(complete.time()))));
        if (!Files.exists(place)) {
            Disk.force(unfinished());
            Disk.rename(unfinished(), place);
        } else if (!LocalManifest.read(place).job().equals(complete.url())) {
            throw new PullException(
                    PullException.Kind.REFUSED,
                    place + " sudah ada dari pekerjaan lain / is there already, of another job");
        }
        return place;
    }

    /** The newest of all, whatever order they came in. */
    void pointToLatest(Path export) throws IOException {
        Path file = folder.resolve(LATEST);
        String name = String.valueOf(export.getFileName());
        if (!Files.exists(file) || Files.readString(file).strip().compareTo(name) < 0) {
            Disk.write(file, (name + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
