package id.siklus.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Resources stored by SQL into HAPI's tables, so that a test decides itself when which transaction ends. */
public final class HandWrittenRows {

    private static final AtomicLong KEYS = new AtomicLong(1_000);

    private HandWrittenRows() {}

    /** @return the keys of so many new resources, each of version 1, written by one statement */
    public static long[] create(Connection connection, String type, int count) throws SQLException {
        long first = KEYS.getAndAdd(count);
        long[] keys = new long[count];
        Arrays.setAll(keys, i -> first + i);
        for (long key : keys) {
            run(connection, """
                    insert into hfj_resource (res_id, partition_id, has_tags, res_published, res_updated, fhir_id, sp_has_links, sp_coords_present,
                        sp_date_present, sp_number_present, sp_quantity_nrml_present, sp_quantity_present, sp_string_present, sp_token_present,
                        sp_uri_present, res_type, res_ver)
                    values (?, 7, false, now(), now(), 'r' || ?, false, false, false, false, false, false, false, false, false, ?, 1)""", key, key, type);
        }
        history(
                connection,
                "r.res_id in (" + Arrays.stream(keys).mapToObj(String::valueOf).collect(Collectors.joining(", "))
                        + ")");
        return keys;
    }

    public static void update(Connection connection, long key) throws SQLException {
        run(
                connection,
                "update hfj_resource set res_ver = res_ver + 1, res_updated = now(), res_deleted_at = null where res_id = ?",
                key);
        history(connection, "r.res_id = " + key);
    }

    public static void delete(Connection connection, long key) throws SQLException {
        run(
                connection,
                "update hfj_resource set res_ver = res_ver + 1, res_updated = now(), res_deleted_at = now() where res_id = ?",
                key);
        history(connection, "r.res_id = " + key);
    }

    /** Takes a resource out of the database with all its versions. */
    public static void purge(Connection connection, long key) throws SQLException {
        run(connection, "delete from hfj_res_ver where res_id = ?", key);
        run(connection, "delete from hfj_resource where res_id = ?", key);
    }

    public static void run(Connection connection, String sql, Object... bound) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < bound.length; i++) {
                statement.setObject(i + 1, bound[i]);
            }
            statement.executeUpdate();
        }
    }

    /** @return the only value of the only row, as text */
    public static String value(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static void history(Connection connection, String which) throws SQLException {
        run(connection, """
                insert into hfj_res_ver (pid, res_id, res_ver, partition_id, has_tags, res_published, res_updated, res_deleted_at, res_encoding, res_type, res_text_vc)
                select nextval('seq_resource_history_id'), r.res_id, r.res_ver, r.partition_id, false, now(), r.res_updated, r.res_deleted_at,
                    case when r.res_deleted_at is null then 'JSON' else 'DEL' end, r.res_type,
                    case when r.res_deleted_at is null then '{"resourceType":"' || r.res_type || '"}' end
                from hfj_resource r where\s""" + which);
    }
}
