package id.siklus.tugas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.DateTimeType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The SQL of {@code siklus.home_visit}: finished visits of class HH, and answers to forms, by person. */
final class VisitTable {

    private static final String CLASS = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
    private static final Set<String> FINAL = Set.of("completed", "amended");
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Row(
            long key,
            char kind,
            @Nullable Long patient,
            @Nullable Long visit,
            Instant at,
            @Nullable Instant ended,
            List<String> types) {}

    private final JdbcTemplate jdbc;

    VisitTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return visits with answers about that person, the oldest first */
    List<HomeVisit> of(long patient) {
        return jdbc.query(
                """
                select er.fhir_id, qr.fhir_id, e.at, e.ended, e.types
                from siklus.home_visit q
                join siklus.home_visit e on e.resource = q.visit and e.kind = 'E'
                join hfj_resource er on er.res_id = e.resource
                join hfj_resource qr on qr.res_id = q.resource
                where q.patient = ? and q.kind = 'Q' order by e.at, er.fhir_id, qr.fhir_id""",
                (row, number) -> new HomeVisit(
                        row.getString(1),
                        row.getString(2),
                        Objects.requireNonNull(PlanTable.time(row, 3)),
                        PlanTable.time(row, 4),
                        Arrays.asList((String[]) row.getArray(5).getArray())),
                patient);
    }

    /** @return the people whose visits these records are, or were */
    List<Long> people(Collection<Long> keys) {
        return jdbc.queryForList("""
                select distinct patient from siklus.home_visit
                where kind = 'Q' and (resource = any (?) or visit = any (?)) and patient is not null""", Long.class, keys.toArray(Long[]::new), keys.toArray(Long[]::new));
    }

    /** Replaces what is kept of these Encounters and QuestionnaireResponses by what is stored. */
    void update(Collection<Long> keys) {
        replace("= any (?)", keys.toArray(Long[]::new));
    }

    /** The same for all whose keys lie in a range. */
    void updateRange(long first, long last, Set<Long> butThese) {
        jdbc.update(
                "delete from siklus.home_visit where resource between ? and ? and resource <> all (?)",
                first,
                last,
                butThese.toArray(Long[]::new));
        insert(read("between ? and ? and r.res_id <> all (?)", first, last, butThese.toArray(Long[]::new)));
    }

    private void replace(String which, Object keys) {
        jdbc.update("delete from siklus.home_visit where resource " + which, keys);
        insert(read(which, keys));
    }

    private List<Row> read(String which, Object... parameters) {
        List<Row> rows = new ArrayList<>();
        jdbc.query(
                """
                select r.res_id, r.res_type, v.res_text_vc from hfj_resource r
                join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
                where r.res_id %s and r.res_deleted_at is null
                    and (r.res_type = 'QuestionnaireResponse' or r.res_type = 'Encounter' and position('"HH"' in v.res_text_vc) > 0)""".formatted(which),
                row -> {
                    row(row.getLong(1), "Encounter".equals(row.getString(2)), row.getString(3))
                            .ifPresent(rows::add);
                },
                parameters);
        return rows;
    }

    private void insert(List<Row> rows) {
        jdbc.batchUpdate("""
                insert into siklus.home_visit (resource, kind, patient, visit, at, ended, types) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (resource) do nothing""", rows, 100, VisitTable::set);
    }

    private static void set(PreparedStatement statement, Row row) throws SQLException {
        statement.setLong(1, row.key());
        statement.setString(2, String.valueOf(row.kind()));
        statement.setObject(3, row.patient());
        statement.setObject(4, row.visit());
        statement.setObject(5, WorkTable.sql(row.at()));
        statement.setObject(6, WorkTable.sql(row.ended()));
        statement.setArray(
                7, statement.getConnection().createArrayOf("text", row.types().toArray()));
    }

    private Optional<Row> row(long key, boolean encounter, String text) {
        JsonNode json;
        try {
            json = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The record " + key + " cannot be read", e);
        }
        return encounter ? visit(key, json) : answers(key, json);
    }

    private Optional<Row> visit(long key, JsonNode json) {
        Optional<Instant> start = time(json.at("/period/start"));
        boolean counts = CLASS.equals(json.at("/class/system").asText())
                && "HH".equals(json.at("/class/code").asText())
                && "finished".equals(json.path("status").asText());
        if (!counts || start.isEmpty()) {
            return Optional.empty();
        }
        List<String> types = new ArrayList<>();
        for (JsonNode type : json.path("type")) {
            for (JsonNode coding : type.path("coding")) {
                if (Terms.VISITS.equals(coding.path("system").asText())) {
                    types.add(coding.path("code").asText());
                }
            }
        }
        return Optional.of(new Row(
                key,
                'E',
                key(json.at("/subject/reference").asText(), "Patient"),
                null,
                start.get(),
                time(json.at("/period/end")).orElse(null),
                types));
    }

    private Optional<Row> answers(long key, JsonNode json) {
        Long patient = key(json.at("/subject/reference").asText(), "Patient");
        Long visit = key(json.at("/encounter/reference").asText(), "Encounter");
        boolean counts = FINAL.contains(json.path("status").asText()) && patient != null && visit != null;
        return counts
                ? Optional.of(new Row(
                        key, 'Q', patient, visit, time(json.path("authored")).orElse(Instant.EPOCH), null, List.of()))
                : Optional.empty();
    }

    private @Nullable Long key(String reference, String type) {
        return reference.startsWith(type + "/")
                ? jdbc
                        .queryForList(
                                "select res_id from hfj_resource where res_type = ? and fhir_id = ?",
                                Long.class,
                                type,
                                reference.substring(type.length() + 1))
                        .stream()
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** A date that tells less than a second counts as its beginning. */
    private static Optional<Instant> time(JsonNode value) {
        return value.isTextual()
                ? Optional.of(new DateTimeType(value.asText()).getValue().toInstant())
                : Optional.empty();
    }
}
