package id.siklus.follow;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the change log.
 *
 * @param key {@code hfj_resource.res_id}; the row may be gone
 * @param operation C version 1, U a later one, D deleted, P removed from the database with its past
 * @param partition of the version; null where the type has none
 */
public record Change(
        String xid,
        long seq,
        long key,
        String type,
        long version,
        char operation,
        @Nullable Integer partition) {}
