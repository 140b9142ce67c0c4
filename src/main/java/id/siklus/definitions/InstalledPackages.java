package id.siklus.definitions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables that say which package is installed and which definition is whose. */
final class InstalledPackages {

    /** Any constant will do, as long as every release of Siklus takes the same one. */
    static final long ADVISORY_LOCK = 0x51_4B_4C_49_47L;

    private final JdbcTemplate sql;

    InstalledPackages(JdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * A package as it is installed.
     *
     * @param version empty where a release before the column installed it
     * @param replaced hashes of the contents that were installed before, and replaced by this one or by one between them
     */
    record Installed(String version, String hash, Set<String> replaced) {}

    /**
     * A definition that a package has installed.
     *
     * @param canonical URL without version, or the id where a type has none
     */
    record Owned(String type, String canonical, String id, String hash) {

        String key() {
            return keyOf(type, canonical);
        }
    }

    /** A definition of another package. */
    record Anothers(String packageId, Owned definition) {}

    static String keyOf(String type, String canonical) {
        return type + ' ' + canonical;
    }

    /** Packages that bring one URL bring one definition; ids, of types that have no URL, say nothing across packages. */
    static boolean isUrl(String canonical) {
        return canonical.indexOf(':') > 0;
    }

    /** Until the end of the transaction: two installations never run at once, and a process that dies lets go. */
    void lock() {
        // Waiting for a node that is at it may take longer than a request's statement may run.
        sql.execute("set local statement_timeout = 0");
        sql.query("select pg_advisory_xact_lock(?)", row -> {}, ADVISORY_LOCK);
        sql.execute("set local statement_timeout to default");
    }

    Optional<Installed> find(String packageId) {
        return sql
                .query(
                        "select version, content_hash, replaced_hashes from siklus.guide_installation where package_id = ?",
                        (row, number) -> new Installed(row.getString(1), row.getString(2), Set.of((String[])
                                row.getArray(3).getArray())),
                        packageId)
                .stream()
                .findFirst();
    }

    /** @return ids of those that were imported */
    List<String> imported() {
        return sql.queryForList(
                "select package_id from siklus.guide_installation where imported order by 1", String.class);
    }

    /** @return by type and canonical */
    Map<String, Owned> definitionsOf(String packageId) {
        Map<String, Owned> byKey = new HashMap<>();
        sql.query(
                "select resource_type, canonical, resource_id, content_hash from siklus.definition where package_id = ?",
                row -> {
                    Owned owned = new Owned(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
                    byKey.put(owned.key(), owned);
                },
                packageId);
        return byKey;
    }

    /** @return of all packages but this one, by type and canonical */
    Map<String, Anothers> ownersBeside(String packageId) {
        Map<String, Anothers> byKey = new HashMap<>();
        sql.query(
                "select resource_type, canonical, resource_id, content_hash, package_id from siklus.definition where package_id <> ?",
                row -> {
                    Owned owned = new Owned(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
                    byKey.put(owned.key(), new Anothers(row.getString(5), owned));
                },
                packageId);
        return byKey;
    }

    boolean isTaken(String type, String id) {
        return !sql.queryForList(
                        "select 1 from hfj_resource where res_type = ? and fhir_id = ?", Integer.class, type, id)
                .isEmpty();
    }

    /** Takes an id from the other package that has it; importing that package again finds it another. */
    void freeId(String type, String id, String packageId) {
        sql.update("""
                update siklus.guide_installation g set content_hash = '' from siklus.definition d
                where d.package_id = g.package_id and d.resource_type = ? and d.resource_id = ? and d.package_id <> ?""", type, id, packageId);
        sql.update(
                "delete from siklus.definition where resource_type = ? and resource_id = ? and package_id <> ?",
                type,
                id,
                packageId);
    }

    /** What stood there is remembered as replaced. */
    void put(PackageContent content, String hash, boolean imported) {
        sql.update("""
                insert into siklus.guide_installation as g (package_id, content_hash, version, imported, installed_at)
                values (?, ?, ?, ?, now())
                on conflict (package_id) do update
                set content_hash = excluded.content_hash, version = excluded.version, installed_at = now(),
                    replaced_hashes = array_remove(array_remove(g.replaced_hashes, g.content_hash) || g.content_hash, excluded.content_hash)""", content.id(), hash, content.version(), imported);
    }

    void put(String packageId, Owned definition) {
        sql.update("""
                insert into siklus.definition (package_id, resource_type, canonical, resource_id, content_hash)
                values (?, ?, ?, ?, ?)
                on conflict (package_id, resource_type, canonical) do update
                set resource_id = excluded.resource_id, content_hash = excluded.content_hash""", packageId, definition.type(), definition.canonical(), definition.id(), definition.hash());
    }

    void remove(String packageId, Owned definition) {
        sql.update(
                "delete from siklus.definition where package_id = ? and resource_type = ? and canonical = ?",
                packageId,
                definition.type(),
                definition.canonical());
    }
}
