package id.siklus.replay;

import id.siklus.storage.OneOf;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Stored resources beside {@code siklus.business_key}, and in {@code siklus.business_key_backfill} how far they were compared. All of it inside one transaction. */
final class BackfillTable {

    /** @param upto highest id that was looked at */
    record Progress(long upto, boolean ended) {}

    /**
     * The current version of a resource.
     *
     * @param id hfj_resource.res_id
     */
    record Stored(long id, String type, String text) {}

    /** @param key SHA-256, as the table holds it */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record StoredKey(long id, byte[] key) {}

    static final long ADVISORY_LOCK = 0x51_4B_4C_4B_59L;

    private static final String TEXT = """
            select r.res_id, r.res_type, v.res_text_vc from hfj_resource r
            join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
            where r.res_deleted_at is null and v.res_text_vc is not null and\s""";

    private static final String BESIDE = """
            from unnest(?, ?) w (res_id, key)
            join hfj_resource r on r.res_id = w.res_id
            left join siklus.business_key k on k.key = w.key and k.partition_id = abs(r.partition_id)\s""";

    private static final RowMapper<Stored> STORED =
            (row, number) -> new Stored(row.getLong(1), row.getString(2), row.getString(3));

    private final JdbcTemplate jdbc;

    BackfillTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether no other node is at it; until the end of the transaction */
    boolean lock() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, ADVISORY_LOCK));
    }

    Progress progress(byte[] numberings) {
        return jdbc
                .query(
                        "select upto, ended_at is not null from siklus.business_key_backfill where numberings = ?",
                        (row, number) -> new Progress(row.getLong(1), row.getBoolean(2)),
                        (Object) numberings)
                .stream()
                .findFirst()
                .orElse(new Progress(0, false));
    }

    void advance(byte[] numberings, long upto, boolean ended) {
        jdbc.update("""
                insert into siklus.business_key_backfill as b (numberings, upto, ended_at)
                values (?, ?, case when ? then now() end)
                on conflict (numberings) do update set upto = excluded.upto, ended_at = excluded.ended_at""", numberings, upto, ended);
    }

    /** @return the next resources of these types, in the order of their ids */
    List<Stored> after(long id, Collection<String> types, int most) {
        return jdbc.query(
                TEXT + "r.res_id > ? and r.res_type = any (?) order by r.res_id limit ?",
                statement -> {
                    statement.setLong(1, id);
                    statement.setArray(2, statement.getConnection().createArrayOf("varchar", types.toArray()));
                    statement.setInt(3, most);
                },
                STORED);
    }

    /** @return ids of the resources of which nobody holds a key */
    List<Long> lacking(List<StoredKey> keys) {
        return jdbc.query(
                "select distinct w.res_id " + BESIDE + "where k.key is null",
                statement -> bind(statement, keys),
                (row, number) -> row.getLong(1));
    }

    /** @return how many of the keys are held by another resource than the one that names them */
    int doubles(List<StoredKey> keys) {
        return jdbc.query(
                        "select count(*) " + BESIDE + "where k.res_id <> w.res_id",
                        statement -> bind(statement, keys),
                        (row, number) -> row.getInt(1))
                .get(0);
    }

    /**
     * Keeps these resources as they are until the end of the transaction, and reads what they are now.
     *
     * @throws org.springframework.dao.DataAccessException when somebody is writing one of them; nobody is waited for, so that no writer can wait in a circle
     */
    List<Stored> reserve(List<Long> ids) {
        OneOf which = new OneOf("bigint", ids);
        jdbc.query(
                "select res_id from hfj_resource where res_id" + which.sql() + " for share nowait",
                statement -> which.bind(statement, 1),
                row -> {});
        return jdbc.query(
                TEXT + "r.res_id" + which.sql() + " order by r.res_id", statement -> which.bind(statement, 1), STORED);
    }

    /** @return how many nobody held */
    int add(List<StoredKey> keys) {
        return jdbc.update("""
                insert into siklus.business_key (key, partition_id, res_id)
                select w.key, abs(r.partition_id), r.res_id from unnest(?, ?) w (res_id, key)
                join hfj_resource r on r.res_id = w.res_id order by r.res_id
                on conflict do nothing""", statement -> bind(statement, keys));
    }

    private static void bind(PreparedStatement statement, List<StoredKey> keys) throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(
                1,
                connection.createArrayOf(
                        "bigint", keys.stream().map(StoredKey::id).toArray()));
        statement.setArray(
                2,
                connection.createArrayOf(
                        "bytea", keys.stream().map(StoredKey::key).toArray(byte[][]::new)));
    }
}
