package id.siklus.bulk;

import id.siklus.server.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.DataAccessResourceFailureException;

/** Exports that a test has put there, so that HTTP can be tried in states that a real export passes in milliseconds. */
final class KnownExports implements Exports {

    private record Owned(String client, ExportStatus status) {}

    private final Map<UUID, Owned> jobs = new ConcurrentHashMap<>();
    private final FileStore files;

    /** Whether the database is. */
    volatile boolean away;

    /** How often the database would have been asked. */
    final AtomicInteger asked = new AtomicInteger();

    KnownExports(FileStore files) {
        this.files = files;
    }

    void put(String client, ExportStatus status) {
        jobs.put(status.job(), new Owned(client, status));
    }

    @Override
    public UUID start(ExportRequest request, Caller caller, String url) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ExportStatus> status(UUID job, Caller caller) {
        asked.incrementAndGet();
        if (away) {
            throw new DataAccessResourceFailureException("away");
        }
        return Optional.ofNullable(jobs.get(job))
                .filter(owned -> owned.client().equals(caller.clientId()))
                .map(Owned::status);
    }

    @Override
    public boolean cancel(UUID job, Caller caller) {
        if (status(job, caller).isEmpty()) {
            return false;
        }
        jobs.remove(job);
        try {
            files.remove(job);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    @Override
    public Optional<ExportFile> file(UUID job, String name, Caller caller) {
        return status(job, caller).stream()
                .flatMap(status -> status.files().stream())
                .filter(file -> file.name().equals(name))
                .findFirst();
    }
}
