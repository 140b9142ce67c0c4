package id.siklus.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.storage.HandWrittenRows;
import id.siklus.storage.LoggedDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tables follow their definitions, under the rights of the server's own role. */
class FlatSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEY = column("key", "getResourceKey()", "string");
    private static final String PATIENT = column("patient_key", "subject.getReferenceKey(Patient)", "string");
    private static final String STATUS = column("status", "status", "code");

    private final LoggedDatabase database = LoggedDatabase.shared();

    @AfterEach
    void dropAll() throws Exception {
        database.inTransaction(connection -> new FlatSchema(tables()).update(connection, false));
    }

    @Test
    void aTableHasTheColumnsOfItsViewAndTheKeyAndTheKeeperOfEachRow() throws Exception {
        List<String> filled = update(tables(view(
                "uji_flat",
                KEY,
                PATIENT,
                STATUS,
                column("issued", "issued", "instant"),
                column("whole", "value.ofType(integer)", "integer"),
                column("done", "value.ofType(boolean)", "boolean"),
                column("amount", "value.ofType(Quantity).value", "decimal"))));

        assertThat(filled).containsExactly("uji_flat");
        assertThat(columns("uji_flat"))
                .containsExactly(
                        "res_id bigint",
                        "partition_id integer",
                        "key text",
                        "patient_key text",
                        "status text",
                        "issued timestamp with time zone",
                        "whole integer",
                        "done boolean",
                        "amount numeric");
        assertThat(database.jdbc()
                        .queryForList(
                                "select indexdef from pg_indexes where schemaname = 'flat' order by 1", String.class))
                .extracting(definition -> definition.replaceAll(".*[(](.*)[)]", "$1"))
                .containsExactlyInAnyOrder("res_id", "partition_id", "key", "patient_key");
        assertThat(database.jdbc().queryForObject("select col_description('flat.uji_flat'::regclass, 3)", String.class))
                .isEqualTo("it's key");
    }

    @Test
    void anUnchangedDefinitionChangesNothing() throws Exception {
        update(tables(view("uji_flat", KEY, STATUS)));
        assertThat(update(tables(view("uji_flat", KEY, STATUS)))).isEmpty();

        database.inTransaction(
                connection -> new FlatSchema(tables(view("uji_flat", KEY, STATUS))).update(connection, true));
        assertThat(update(tables(view("uji_flat", KEY, STATUS)))).containsExactly("uji_flat");
    }

    @Test
    void newGoneAndRetypedColumnsAlterTheTableAndKeepItsGrants() throws Exception {
        String type = column("value", "value.ofType(integer)", "integer");
        update(tables(view("uji_flat", KEY, STATUS, type), view("uji_other", KEY)));
        int id = database.jdbc().queryForObject("select 'flat.uji_flat'::regclass::oid::int", Integer.class);
        database.jdbc().execute("grant select on flat.uji_flat to public");

        FlatTables changed = tables(
                view("uji_flat", KEY, PATIENT, column("value", "value.ofType(string)", "string")),
                view("uji_other", KEY));
        assertThat(update(changed)).containsExactly("uji_flat");

        assertThat(columns("uji_flat"))
                .containsExactlyInAnyOrder(
                        "res_id bigint", "partition_id integer", "key text", "patient_key text", "value text");
        assertThat(database.jdbc().queryForObject("select 'flat.uji_flat'::regclass::oid::int", Integer.class))
                .isEqualTo(id);
        assertThat(database.jdbc()
                        .queryForObject(
                                "select has_table_privilege('public', 'flat.uji_flat', 'select')", Boolean.class))
                .isTrue();
        assertThat(changed.form()).isNotEqualTo(tables(view("uji_other", KEY)).form());
    }

    @Test
    void aTableThatNoViewMakesAnyMoreGoes() throws Exception {
        update(tables(view("uji_flat", KEY), view("uji_other", KEY)));

        update(tables(view("uji_other", KEY)));

        assertThat(columns("uji_flat")).isEmpty();
        assertThat(columns("uji_other")).isNotEmpty();
    }

    @Test
    void nobodyReadsThemUnlessAnOwnerAllowsItAndThenNoSensitiveRows() throws Exception {
        update(tables(view("uji_flat", KEY)));
        database.jdbc().update("insert into flat.uji_flat values (1, 7, 'a'), (2, -7, 'b'), (3, 0, 'c')");
        database.ownersJdbc().execute("""
                do $$ begin if not exists (select from pg_roles where rolname = 'uji_analis') then create role uji_analis; end if; end $$""");

        assertThatThrownBy(this::readByAnalyst).hasMessageContaining("permission denied");
        database.ownersJdbc()
                .execute("grant usage on schema flat to uji_analis; grant select on flat.uji_flat to uji_analis");

        assertThat(readByAnalyst()).containsExactly("1", "3");
        assertThat(database.jdbc().queryForList("select res_id::text from flat.uji_flat order by 1", String.class))
                .containsExactly("1", "2", "3");
    }

    private List<String> readByAnalyst() throws SQLException {
        List<String> read = new ArrayList<>();
        try (Connection connection = database.ownersJdbc().getDataSource().getConnection()) {
            connection.setAutoCommit(false);
            HandWrittenRows.run(connection, "set local role uji_analis");
            read.addAll(List.of(HandWrittenRows.value(
                            connection, "select string_agg(res_id::text, ' ' order by res_id) from flat.uji_flat")
                    .split(" ")));
            connection.rollback();
        }
        return read;
    }

    /** @return tables that must be filled; they count as filled afterwards */
    private List<String> update(FlatTables tables) throws SQLException {
        List<String> filled = new ArrayList<>();
        database.inTransaction(connection -> {
            FlatSchema schema = new FlatSchema(tables);
            schema.update(connection, false);
            schema.unbuilt(connection).forEach(table -> filled.add(table.name()));
            schema.built(connection);
        });
        return filled;
    }

    private List<String> columns(String table) {
        return database.jdbc()
                .queryForList(
                        "select column_name || ' ' || data_type from information_schema.columns where table_schema = 'flat' and table_name = ? order by ordinal_position",
                        String.class,
                        table);
    }

    private static FlatTables tables(String... views) {
        return FlatTables.of(
                FhirContext.forR4Cached(),
                java.util.Arrays.stream(views).map(FlatSchemaTest::json).toList());
    }

    private static com.fasterxml.jackson.databind.JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String view(String name, String... columns) {
        return """
                {"resourceType":"ViewDefinition","id":"%1$s","url":"https://example.org/ViewDefinition/%1$s","name":"%1$s","status":"active",
                 "resource":"Observation","select":[{"column":[%2$s]}]}""".formatted(name, String.join(",", columns));
    }

    private static String column(String name, String path, String type) {
        return "{\"name\":\"%1$s\",\"path\":\"%2$s\",\"type\":\"%3$s\",\"description\":\"it's %1$s\"}"
                .formatted(name, path, type);
    }
}
