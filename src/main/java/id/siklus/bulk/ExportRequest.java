package id.siklus.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, checked and complete: the door has refused everything else. Kept with the job as JSON, so any node can go on with it.
 *
 * @param id of the Group, Organization or Location; empty at the other levels
 * @param types which resource types to export, each one that the caller may read; never empty
 * @param since only what has changed after it; a {@code transactionTime} of an earlier manifest is exact, any other moment is taken by {@code meta.lastUpdated}
 * @param until only what had changed before it
 * @param typeFilters searches such as {@code Observation?code=http://loinc.org|8302-2}, at most one type each; of several of a type one must hold
 * @param elements names of top level elements, each as {@code name} or {@code Type.name}; empty for whole resources
 * @param patients ids of Patients to which a patient-level export is limited; empty for all
 * @param associated values of {@code includeAssociatedData} that are served
 * @param organizeOutputBy resource type by which files are cut; null for files of one type each
 * @param partialManifests whether the status may list finished files while the job goes on
 * @param format as what the files are written
 * @param ignored parameters that were left out because the caller did not ask for strict handling, with the reason, for the manifest
 */
record ExportRequest(
        ExportLevel level,
        String id,
        Set<String> types,
        @Nullable Instant since,
        @Nullable Instant until,
        List<String> typeFilters,
        Set<String> elements,
        Set<String> patients,
        Set<String> associated,
        @Nullable String organizeOutputBy,
        boolean partialManifests,
        OutputFormat format,
        List<String> ignored) {

    ExportRequest {
        types = Set.copyOf(types);
        typeFilters = List.copyOf(typeFilters);
        elements = Set.copyOf(elements);
        patients = Set.copyOf(patients);
        associated = Set.copyOf(associated);
        ignored = List.copyOf(ignored);
        // Jobs of an earlier version do not say it.
        format = format == null ? OutputFormat.NDJSON : format;
    }
}
