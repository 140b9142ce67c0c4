package id.siklus.replay;

import id.siklus.storage.OneOf;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code siklus.business_key}: who holds which business identifier. */
final class KeyTable {

    /** A key that a resource holds or wants to hold. */
    record Held(BusinessKey key, String id) {}

    private final JdbcTemplate jdbc;

    KeyTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes the keys of resources that this transaction has created or changed. Where another transaction is about to write one of them, this waits for its end.
     *
     * @return the keys that other resources hold, or held until a moment ago
     */
    List<Held> take(List<Held> wanted) {
        List<Held> sorted = wanted.stream()
                .sorted((a, b) -> Arrays.compareUnsigned(a.key().hash(), b.key().hash()))
                .toList();
        Object[] types = sorted.stream().map(held -> held.key().type()).toArray();
        Object[] ids = sorted.stream().map(Held::id).toArray();
        byte[][] keys = sorted.stream().map(held -> held.key().hash()).toArray(byte[][]::new);
        int taken = jdbc.update("""
                insert into siklus.business_key (key, partition_id, res_id)
                select w.key, abs(r.partition_id), r.res_id
                from unnest(?, ?, ?) with ordinality w (res_type, fhir_id, key, place)
                join hfj_resource r on r.res_type = w.res_type and r.fhir_id = w.fhir_id
                order by w.place
                on conflict do nothing""", statement -> bind(statement, types, ids, keys));
        if (taken == sorted.size()) {
            return List.of();
        }
        List<String> foreign =
                jdbc.query("""
                select encode(w.key, 'hex') from unnest(?, ?, ?) w (res_type, fhir_id, key)
                join hfj_resource r on r.res_type = w.res_type and r.fhir_id = w.fhir_id
                left join siklus.business_key k on k.key = w.key and k.partition_id = abs(r.partition_id)
                where k.res_id is distinct from r.res_id""", statement -> bind(statement, types, ids, keys), (row, number) -> row.getString(1));
        return sorted.stream()
                .filter(held ->
                        foreign.contains(HexFormat.of().formatHex(held.key().hash())))
                .toList();
    }

    /** What these resources have held is free. */
    void release(String type, Collection<String> ids) {
        OneOf which = new OneOf("varchar", ids);
        jdbc.update(
                "delete from siklus.business_key k using hfj_resource r where r.res_id = k.res_id and r.res_type = ? and r.fhir_id"
                        + which.sql(),
                statement -> {
                    statement.setString(1, type);
                    which.bind(statement, 2);
                });
    }

    /**
     * @param partition in whose numbering, 0 for what all share
     * @return ids of the resources that hold them
     */
    Map<BusinessKey, String> holders(Collection<BusinessKey> keys, int partition) {
        Map<String, BusinessKey> byHash = keys.stream()
                .collect(Collectors.toMap(
                        key -> HexFormat.of().formatHex(key.hash()), Function.identity(), (a, b) -> a));
        OneOf wanted = new OneOf("bytea", keys.stream().map(BusinessKey::hash).toList());
        List<Held> held = new ArrayList<>();
        jdbc.query(
                """
                select encode(k.key, 'hex'), r.fhir_id from siklus.business_key k join hfj_resource r on r.res_id = k.res_id
                where r.res_deleted_at is null and k.partition_id = ? and k.key""" + wanted.sql(),
                statement -> {
                    statement.setInt(1, partition);
                    wanted.bind(statement, 2);
                },
                row -> {
                    held.add(new Held(Objects.requireNonNull(byHash.get(row.getString(1))), row.getString(2)));
                });
        return held.stream().collect(Collectors.toMap(Held::key, Held::id));
    }

    /** @return the texts of its versions, the newest first; only the newest twenty are ever compared */
    List<String> versions(String type, String id) {
        return jdbc.queryForList("""
                select v.res_text_vc from hfj_resource r join hfj_res_ver v on v.res_id = r.res_id
                where r.res_type = ? and r.fhir_id = ? and v.res_text_vc is not null
                order by v.res_ver desc limit 20""", String.class, type, id);
    }

    /** @return names of the elements of the resource that are not as they were in that version; empty when there never was such a version */
    List<String> changedSince(String type, String id, long version) {
        return jdbc.queryForList("""
                select coalesce(a.key, b.key)
                from hfj_resource r
                join hfj_res_ver was on was.res_id = r.res_id and was.res_ver = ?
                join hfj_res_ver now on now.res_id = r.res_id and now.res_ver = r.res_ver,
                lateral jsonb_each(was.res_text_vc::jsonb) a full join lateral jsonb_each(now.res_text_vc::jsonb) b on a.key = b.key
                where r.res_type = ? and r.fhir_id = ? and a.value is distinct from b.value
                order by 1""", String.class, version, type, id);
    }

    private static void bind(PreparedStatement statement, Object[] types, Object[] ids, byte[][] keys)
            throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(1, connection.createArrayOf("varchar", types));
        statement.setArray(2, connection.createArrayOf("varchar", ids));
        statement.setArray(3, connection.createArrayOf("bytea", keys));
    }
}
