package id.siklus.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** After a kill -9 of the server its PostgreSQL child lives on and holds the data directory; the next start ends it in order before it starts its own. */
final class OrphanedPostgres {

    private static final Logger log = LoggerFactory.getLogger(OrphanedPostgres.class);

    /** The lock that a living owner of the directory holds; the name is the embedding library's. */
    private static final String OWNER_LOCK = "epg-lock";

    private static final int LONGEST_SHUTDOWN_SECONDS = 30;

    private OrphanedPostgres() {}

    static void endIn(Path data) throws IOException {
        if (!Files.exists(data.resolve("postmaster.pid")) || hasLivingOwner(data)) {
            return;
        }
        Optional<ProcessHandle> orphan = ProcessHandle.of(postmasterPid(data)).filter(OrphanedPostgres::isPostgres);
        if (orphan.isEmpty()) {
            return;
        }
        log.warn(
                "Ending PostgreSQL {} that a killed server left behind in {}",
                orphan.get().pid(),
                data);
        orphan.get().destroy();
        try {
            orphan.get().onExit().get(LONGEST_SHUTDOWN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("PostgreSQL " + orphan.get().pid() + " in " + data + " does not end", e);
        }
    }

    static boolean hasLivingOwner(Path data) throws IOException {
        if (!Files.exists(data)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(
                        data.resolve(OWNER_LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException ownedByThisProcess) {
            return true;
        }
    }

    private static long postmasterPid(Path data) throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim());
    }

    /** A process id may have been given to another program since. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }
}
