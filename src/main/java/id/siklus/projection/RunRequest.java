package id.siklus.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code $run} asks for.
 *
 * @param header whether CSV begins with the names of the columns
 * @param limit rows at most
 * @param patient id of the only one whose records count; empty for everybody
 * @param since resources that changed then or later; null for all
 */
record RunRequest(
        View view,
        RowFormat format,
        boolean header,
        long limit,
        String patient,
        @Nullable Instant since) {}
