package id.siklus.identity;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads and writes {@code siklus.person_trait}: what tells people apart, and the keys under which they are found. */
final class TraitTable {

    /** A person among those who share a key. @param person storage key of the Patient @param mark changes with every change of the row */
    record Row(long person, Traits traits, String mark) {}

    /** So many are compared at most; who shares a key with more is as well as unknown. */
    static final int MOST_COMPARED = 4_000;

    /** When the rules by which names sound alike change, this does, and all rows are made anew. */
    static final int RULES = 1;

    private static final long ADVISORY_LOCK = 0x49_44_45_4E_54L;

    private static final String COLUMNS =
            "t.person, t.names, t.birth, t.sex, t.birth_order, t.nik, t.mothers_nik, t.family_card, t.numbers, t.village, t.mother,"
                    + " t.xmin::text";

    private static final String WRITE = """
            insert into siklus.person_trait as t (person, names, birth, sex, birth_order, nik, mothers_nik, family_card, numbers,
              village, mother, keys, rules, watched)
            select r.res_id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            from hfj_resource r where r.res_type = 'Patient' and r.fhir_id = ? and r.res_deleted_at is null
            on conflict (person) do update set names = excluded.names, birth = excluded.birth, sex = excluded.sex,
              birth_order = excluded.birth_order, nik = excluded.nik, mothers_nik = excluded.mothers_nik,
              family_card = excluded.family_card, numbers = excluded.numbers, village = excluded.village, mother = excluded.mother,
              keys = excluded.keys, rules = excluded.rules, watched = excluded.watched
            where (t.names, t.birth, t.sex, t.birth_order, t.nik, t.mothers_nik, t.family_card, t.numbers, t.village, t.mother, t.rules)
              is distinct from (excluded.names, excluded.birth, excluded.sex, excluded.birth_order, excluded.nik,
              excluded.mothers_nik, excluded.family_card, excluded.numbers, excluded.village, excluded.mother, excluded.rules)
              and (? or t.rules < excluded.rules)""";

    private final JdbcTemplate jdbc;

    TraitTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What a write of today says. */
    void write(String patient, Traits traits) {
        write(patient, traits, true);
    }

    /** What was stored some time ago says; whoever wrote the row by the rules of today knows better. */
    void fill(String patient, Traits traits) {
        write(patient, traits, false);
    }

    private void write(String patient, Traits traits, boolean today) {
        jdbc.update(connection -> {
            PreparedStatement statement = connection.prepareStatement(WRITE);
            statement.setArray(1, texts(connection, traits.names()));
            statement.setString(2, traits.birth());
            statement.setString(3, traits.sex());
            statement.setInt(4, traits.order());
            statement.setLong(5, traits.nik());
            statement.setLong(6, traits.mothersNik());
            statement.setLong(7, traits.familyCard());
            statement.setArray(
                    8, connection.createArrayOf("bigint", traits.numbers().toArray()));
            statement.setString(9, traits.village());
            statement.setString(10, traits.mother());
            statement.setArray(11, connection.createArrayOf("integer", BlockingKeys.of(traits)));
            statement.setInt(12, RULES);
            statement.setBoolean(13, !today);
            statement.setString(14, patient);
            statement.setBoolean(15, today);
            return statement;
        });
    }

    void forget(String patient) {
        jdbc.update("""
                delete from siklus.person_trait t using hfj_resource r
                where t.person = r.res_id and r.res_type = 'Patient' and r.fhir_id = ?""", patient);
    }

    /** @return all who share a key with the wanted one */
    List<Row> candidates(Traits wanted) {
        return jdbc.query(
                "select " + COLUMNS + " from siklus.person_trait t where t.keys && ? limit " + MOST_COMPARED,
                statement -> statement.setArray(
                        1, statement.getConnection().createArrayOf("integer", BlockingKeys.wanted(wanted))),
                (row, number) -> row(row));
    }

    /** @return whether nobody else follows people until this transaction ends */
    boolean alone() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select pg_try_advisory_xact_lock(" + ADVISORY_LOCK + ")", Boolean.class));
    }

    /** @return people that nobody has yet compared with the others; their rows are not held, so that no writer waits */
    List<Row> unwatched(int most, Collection<Long> without) {
        return jdbc.query(
                "select " + COLUMNS + " from siklus.person_trait t where not t.watched and t.person <> all (?)"
                        + " order by t.person limit ?",
                statement -> {
                    statement.setArray(1, statement.getConnection().createArrayOf("bigint", without.toArray()));
                    statement.setInt(2, most);
                },
                (row, number) -> row(row));
    }

    /** @return how many people wait to be compared with the others, counted no further than that */
    long waiting(int most) {
        Long waiting = jdbc.queryForObject(
                "select count(*) from (select 1 from siklus.person_trait where not watched limit ?) waiting",
                Long.class,
                most);
        return waiting == null ? 0 : waiting;
    }

    /** Who was changed in the meantime is compared again. One statement for each, so that no two rows are ever held at once. */
    void watched(Collection<Row> people) {
        people.forEach(row -> jdbc.update(
                "update siklus.person_trait set watched = true where person = ? and xmin = ?::xid",
                row.person(),
                row.mark()));
    }

    /** @return ids of the Patients, by their storage keys */
    Map<Long, String> ids(Collection<Long> people) {
        Map<Long, String> ids = new HashMap<>();
        jdbc.query(
                "select res_id, fhir_id from hfj_resource where res_id = any (?) and res_deleted_at is null",
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("bigint", people.toArray())),
                row -> {
                    ids.put(row.getLong(1), row.getString(2));
                });
        return ids;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong(1),
                new Traits(
                        Arrays.asList((String[]) row.getArray(2).getArray()),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8),
                        longs(row.getArray(9)),
                        row.getString(10),
                        row.getString(11)),
                row.getString(12));
    }

    private static List<Long> longs(Array array) throws SQLException {
        return new ArrayList<>(Arrays.asList((Long[]) array.getArray()));
    }

    private static Array texts(Connection connection, List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
