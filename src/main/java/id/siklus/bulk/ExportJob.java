package id.siklus.bulk;

import id.siklus.server.Caller;
import id.siklus.storage.Moment;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a worker must know of a job.
 *
 * @param moment the state that its files show
 * @param since where only changes are asked for, the state after which; null for everything, and where only {@code meta.lastUpdated} can tell
 */
record ExportJob(
        UUID id,
        Caller caller,
        ExportRequest request,
        Moment moment,
        @Nullable Moment since) {}
