package id.siklus.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Requests as the door hands them on. */
record Asked(
        ExportLevel level,
        String id,
        Set<String> types,
        @Nullable Instant since,
        @Nullable Instant until,
        List<String> filters,
        Set<String> elements,
        Set<String> patients,
        Set<String> associated,
        boolean partial) {

    static ExportRequest system(String... types) {
        return of(ExportLevel.SYSTEM, "", types).request();
    }

    static ExportRequest since(Instant since, String... types) {
        return of(ExportLevel.SYSTEM, "", types).after(since).request();
    }

    static Asked of(ExportLevel level, String id, String... types) {
        return new Asked(level, id, Set.of(types), null, null, List.of(), Set.of(), Set.of(), Set.of(), false);
    }

    Asked after(Instant time) {
        return new Asked(level, id, types, time, until, filters, elements, patients, associated, partial);
    }

    Asked before(Instant time) {
        return new Asked(level, id, types, since, time, filters, elements, patients, associated, partial);
    }

    Asked filtered(String... some) {
        return new Asked(level, id, types, since, until, List.of(some), elements, patients, associated, partial);
    }

    Asked elements(String... some) {
        return new Asked(level, id, types, since, until, filters, Set.of(some), patients, associated, partial);
    }

    Asked patients(String... some) {
        return new Asked(level, id, types, since, until, filters, elements, Set.of(some), associated, partial);
    }

    Asked associated(String... some) {
        return new Asked(level, id, types, since, until, filters, elements, patients, Set.of(some), partial);
    }

    ExportRequest request() {
        return new ExportRequest(
                level,
                id,
                types,
                since,
                until,
                filters,
                elements,
                patients,
                associated,
                null,
                partial,
                OutputFormat.NDJSON,
                List.of());
    }
}
