package id.siklus.tugas;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finished visit to a home with the form that was filled in there about one person.
 *
 * @param encounter id, as {@code answers}
 * @param types codes of jenis-kunjungan
 */
record HomeVisit(
        String encounter,
        String answers,
        Instant at,
        @Nullable Instant ended,
        List<String> types) {}
