package id.siklus.bulk;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.ReadableRows;
import id.siklus.storage.ChangeLog;
import id.siklus.storage.Moment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins exports and tells of them; the work is done by {@link Workers}, here or on another node. */
final class ExportEngine implements Exports {

    private static final Logger log = LoggerFactory.getLogger(ExportEngine.class);

    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private static final Map<ExportLevel, String> TYPES = Map.of(
            ExportLevel.GROUP, "Group", ExportLevel.ORGANIZATION, "Organization", ExportLevel.LOCATION, "Location");

    private static final String BY_LAST_UPDATED =
            "_since: bukan transactionTime dari manifest yang dikenal server ini; perubahan dipilih menurut waktu, sebagian mungkin terkirim lagi"
                    + " / not the transactionTime of a manifest that this server knows; chosen by time, some changes may come again";

    private final ChangeLog changes;
    private final JobTable jobs;
    private final Picks picks;
    private final ReadableRows readable;
    private final FileStore store;
    private final Workers workers;
    private final ExportProperties properties;

    ExportEngine(
            ChangeLog changes,
            JobTable jobs,
            Picks picks,
            ReadableRows readable,
            FileStore store,
            Workers workers,
            ExportProperties properties) {
        this.changes = changes;
        this.jobs = jobs;
        this.picks = picks;
        this.readable = readable;
        this.store = store;
        this.workers = workers;
        this.properties = properties;
    }

    @Override
    public UUID start(ExportRequest request, Caller caller, String url) {
        requireServed(request, caller);
        requireSpace();
        Instant asked = request.since();
        Optional<Moment> exact = asked == null ? Optional.empty() : changes.at(asked);
        Optional<Moment> since = exact.or(() -> asked == null ? Optional.empty() : changes.notAfter(asked));
        ExportJob job = new ExportJob(UUID.randomUUID(), caller, request, changes.now(), since.orElse(null));
        List<String> warnings = asked == null || exact.isPresent() ? List.of() : List.of(BY_LAST_UPDATED);
        if (!jobs.add(job, url, warnings, properties)) {
            throw new RefusedException(
                    TOO_MANY,
                    Issue.error(
                            ErrorCode.EXPORT_TOO_MANY,
                            "",
                            String.valueOf(properties.jobsOfClient()),
                            String.valueOf(properties.jobs())));
        }
        workers.wake();
        return job.id();
    }

    @Override
    public Optional<ExportStatus> status(UUID job, Caller caller) {
        return jobs.status(job, caller.clientId());
    }

    /** A worker on another node notices with its next heartbeat; what it has written by then is removed later. */
    @Override
    public boolean cancel(UUID job, Caller caller) {
        if (!jobs.cancel(job, caller.clientId())) {
            return false;
        }
        workers.leave(job);
        try {
            store.remove(job);
        } catch (IOException notNow) {
            // It is cancelled all the same: nobody gets its files any more, and the sweeper removes them.
            log.atWarn().addKeyValue("job", job).setCause(notNow).log("Files of a cancelled export are still there");
        }
        return true;
    }

    @Override
    public Optional<ExportFile> file(UUID job, String name, Caller caller) {
        return jobs.file(job, name, caller.clientId());
    }

    private void requireServed(ExportRequest request, Caller caller) {
        String type = TYPES.get(request.level());
        if (type == null) {
            return;
        }
        if (!picks.exists(type, request.id(), readable.condition(caller, type, "r"))) {
            throw new RefusedException(
                    NOT_FOUND, Issue.error(ErrorCode.EXPORT_OF_UNKNOWN, "", type + "/" + request.id()));
        }
        if (request.level() == ExportLevel.LOCATION && picks.area(request.id()).isEmpty()) {
            throw new RefusedException(UNPROCESSABLE, Issue.error(ErrorCode.EXPORT_NO_AREA, "", request.id()));
        }
    }

    private void requireSpace() {
        try {
            PartFiles.requireSpace(store, properties);
        } catch (DiskFullException e) {
            throw new RefusedException(UNAVAILABLE, Issue.error(ErrorCode.EXPORT_NO_SPACE, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
