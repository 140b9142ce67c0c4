package id.siklus.bulk;

import id.siklus.server.Caller;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Exports through the engine itself, for tests of other rooms that know whose records are whose. */
public final class BulkExports {

    private BulkExports() {}

    /** @return {@code Type/id} of everything that a system-level export of these types holds */
    public static Set<String> system(Caller caller, String... types) {
        return Exported.of(caller, Asked.system(types)).references();
    }

    /** @param since null for everything */
    public static Set<String> system(Caller caller, @Nullable Instant since, String... types) {
        Asked asked = Asked.of(ExportLevel.SYSTEM, "", types);
        return Exported.of(caller, (since == null ? asked : asked.after(since)).request())
                .references();
    }

    /** @return the {@code transactionTime} of an export of everything of these types */
    public static Instant moment(Caller caller, String... types) {
        return Exported.of(caller, Asked.system(types)).time();
    }

    /** @param filters of {@code _typeFilter} */
    public static Set<String> filtered(Caller caller, String[] filters, String... types) {
        return Exported.of(
                        caller,
                        Asked.of(ExportLevel.SYSTEM, "", types)
                                .filtered(filters)
                                .request())
                .references();
    }

    /** @param patients ids; none for all */
    public static Set<String> patients(Caller caller, String[] patients, String... types) {
        return Exported.of(
                        caller,
                        Asked.of(ExportLevel.PATIENT, "", types)
                                .patients(patients)
                                .request())
                .references();
    }

    public static Set<String> group(Caller caller, String id, String... types) {
        return Exported.of(caller, Asked.of(ExportLevel.GROUP, id, types).request())
                .references();
    }

    public static Set<String> organization(Caller caller, String id, String... types) {
        return Exported.of(caller, Asked.of(ExportLevel.ORGANIZATION, id, types).request())
                .references();
    }

    public static Set<String> location(Caller caller, String id, String... types) {
        return Exported.of(caller, Asked.of(ExportLevel.LOCATION, id, types).request())
                .references();
    }

    public static Set<String> withProvenance(Caller caller, String which, String... types) {
        return Exported.of(
                        caller,
                        Asked.of(ExportLevel.SYSTEM, "", types)
                                .associated(which)
                                .request())
                .references();
    }
}
