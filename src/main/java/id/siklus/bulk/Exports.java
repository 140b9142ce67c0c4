package id.siklus.bulk;

import id.siklus.server.Caller;
import java.util.Optional;
import java.util.UUID;

/** What the door asks of the engine. A job belongs to the client that started it; for everybody else it does not exist. */
interface Exports {

    /**
     * Writes one row and returns; the work begins at once, on this node or another.
     *
     * @param url the request as it came, for the manifest
     * @throws id.siklus.fhir.RefusedException 429 when the client has as many jobs as it may, 503 when the disk is nearly full
     */
    UUID start(ExportRequest request, Caller caller, String url);

    Optional<ExportStatus> status(UUID job, Caller caller);

    /**
     * Ends a job, or forgets a finished one: its files are gone when this returns or soon after.
     *
     * @return whether there was one
     */
    boolean cancel(UUID job, Caller caller);

    /** @param name as {@link ExportFile#name()} */
    Optional<ExportFile> file(UUID job, String name, Caller caller);
}
