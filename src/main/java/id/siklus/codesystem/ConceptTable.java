package id.siklus.codesystem;

import id.siklus.terminology.LargeSystem.Hit;
import id.siklus.terminology.LargeSystem.Hits;
import id.siklus.terminology.LargeSystem.Wanted;
import id.siklus.terminology.TypedText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The imported code systems in PostgreSQL: the truth, of which an index is a copy. */
final class ConceptTable {

    private static final int ROWS_AT_ONCE = 1_000;

    private static final RowMapper<Edition> EDITION = (row, number) -> new Edition(
            row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getLong(4), row.getString(5));

    private static final String EDITIONS =
            "select edition, system, version, concepts, checksum from siklus.code_system_edition where replaced_at is null";

    private final DataSource dataSource;
    private final JdbcTemplate sql;

    ConceptTable(DataSource dataSource) {
        this.dataSource = dataSource;
        this.sql = new JdbcTemplate(dataSource);
    }

    /** @return all, by the URL of their system */
    List<Edition> editions() {
        return sql.query(EDITIONS + " order by system", EDITION);
    }

    Optional<Edition> edition(String system) {
        return sql.query(EDITIONS + " and system = ?", EDITION, system).stream().findFirst();
    }

    /** @return those of the codes that the edition has, in the order asked for */
    Map<String, StoredConcept> concepts(UUID edition, Collection<String> codes) {
        Map<String, StoredConcept> found = new LinkedHashMap<>();
        sql.query(
                "select " + StoredConcept.COLUMNS
                        + " from unnest(?::text[]) with ordinality as wanted(asked, place)"
                        + " join siklus.code_system_concept on edition = ? and code = asked order by place",
                row -> {
                    StoredConcept concept = StoredConcept.of(row);
                    found.put(concept.code(), concept);
                },
                codes.toArray(new String[0]),
                edition);
        return found;
    }

    Set<String> withDescendants(UUID edition, String code) {
        return new HashSet<>(sql.queryForList("""
                with recursive below as (
                    select code from siklus.code_system_concept where edition = ? and code = ?
                    union
                    select c.code from siklus.code_system_concept c join below b on c.parent = b.code where c.edition = ?)
                select code from below""", String.class, edition, code, edition));
    }

    /** @return where the code itself says what it lies under, so that a category need not stand in the file */
    Set<String> beginningWith(UUID edition, String code) {
        return new HashSet<>(sql.queryForList(
                "select code from siklus.code_system_concept where edition = ? and starts_with(code, ?)",
                String.class,
                edition,
                code));
    }

    /** The same answer as the index gives, by reading the edition from its beginning to its end. */
    Hits search(UUID edition, Wanted wanted, int offset, int count) {
        TypedText typed = wanted.typed();
        List<Object> values = new ArrayList<>();
        String rank = String.valueOf(TypedText.CONTAINS);
        if (!typed.isEmpty()) {
            rank = "case when names like ? then " + TypedText.EXACT + " when names like ? then " + TypedText.BEGINS
                    + " else " + TypedText.CONTAINS + " end";
            values.add("%| " + typed.folded() + " |%");
            values.add("%| " + typed.folded() + "%");
        }
        StringBuilder where = new StringBuilder("edition = ?");
        values.add(edition);
        for (String word : typed.words()) {
            where.append(" and names like ?");
            values.add("% " + word + "%");
        }
        if (wanted.only() != null) {
            where.append(" and code = any(?)");
            values.add(wanted.only().toArray(new String[0]));
        }
        if (!wanted.except().isEmpty()) {
            where.append(" and code <> all(?)");
            values.add(wanted.except().toArray(new String[0]));
        }
        if (wanted.activeOnly()) {
            where.append(" and active");
        }
        String hits = "select " + StoredConcept.COLUMNS + ", " + rank
                + " as rank from siklus.code_system_concept where " + where;
        Long total = sql.queryForObject(
                "select count(*) from siklus.code_system_concept where " + where,
                Long.class,
                values.subList(typed.isEmpty() ? 0 : 2, values.size()).toArray());
        values.add(count);
        values.add(offset);
        List<Hit> page = count == 0
                ? List.of()
                : sql.query(
                        hits + " order by rank, code limit ? offset ?",
                        (row, number) -> new Hit(
                                row.getInt("rank"), StoredConcept.of(row).concept()),
                        values.toArray());
        return new Hits(total == null ? 0 : total, page);
    }

    /** Reads all concepts of an edition, holding a thousand at a time. */
    void each(UUID edition, Consumer<StoredConcept> reader) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false); // a cursor needs a transaction
            try (PreparedStatement statement = connection.prepareStatement("select " + StoredConcept.COLUMNS
                    + " from siklus.code_system_concept where edition = ? order by code")) {
                statement.setFetchSize(ROWS_AT_ONCE);
                statement.setObject(1, edition);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        reader.accept(StoredConcept.of(rows));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
