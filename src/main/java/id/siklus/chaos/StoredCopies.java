package id.siklus.chaos;

import id.siklus.storage.DatabaseAccess;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes a database large by copying stored records behind the server's back, and reads what is there. The copies are in no index, so no search finds them. */
final class StoredCopies {

    /** What a visit consists of, but for the person. */
    static final List<String> TYPES = List.of(
            "Encounter",
            "Observation",
            "Condition",
            "Procedure",
            "MedicationRequest",
            "MedicationDispense",
            "Medication",
            "ServiceRequest",
            "DiagnosticReport",
            "Specimen",
            "Composition",
            "ClinicalImpression",
            "AllergyIntolerance",
            "Immunization",
            "QuestionnaireResponse");

    private static final String LIST =
            TYPES.stream().map(type -> "'" + type + "'").collect(Collectors.joining(", "));

    /** Beyond what the server gives away by itself. */
    private static final long FIRST_KEY = 1_000_000_000L;

    private StoredCopies() {}

    /** @param wanted records of these types, about */
    static void fill(Site site, int wanted) throws SQLException {
        try (DatabaseAccess database = site.database();
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create temp table seed as select res_id, row_number() over (order by res_id) as number"
                    + " from hfj_resource where res_deleted_at is null and res_ver = 1 and res_type in (" + LIST + ")");
            long seeds = number(statement, "select count(*) from seed");
            long copies = Math.max(0, wanted / Math.max(1, seeds) - 1);
            String key = "(" + FIRST_KEY + " + (copy - 1) * " + seeds + " + s.number)";
            for (String table : List.of("hfj_resource", "hfj_res_ver")) {
                String columns = columns(statement, table);
                statement.execute("insert into " + table + " (" + columns.replace("r.", "") + ") select "
                        + columns.replace("r.res_id", key)
                                .replace("r.fhir_id", "'salinan-' || " + key)
                                .replace("r.pid", key)
                        + " from generate_series(1, " + copies + ") copy, " + table
                        + " r join seed s on s.res_id = r.res_id order by copy, s.number");
            }
            statement.execute("drop table seed");
            statement.execute("analyze hfj_resource");
            statement.execute("analyze hfj_res_ver");
        }
    }

    /** @return {@code Type/id/version} of every record that is not deleted and that the ministry's client may see */
    static NavigableSet<String> versions(Site site) throws SQLException {
        NavigableSet<String> versions = new TreeSet<>();
        try (DatabaseAccess database = site.database();
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select res_type || '/' || fhir_id || '/' || res_ver from hfj_resource"
                                + " where res_deleted_at is null and partition_id >= 0 and res_type in (" + LIST
                                + ")")) {
            while (row.next()) {
                versions.add(row.getString(1));
            }
        }
        return versions;
    }

    private static String columns(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select string_agg('r.' || column_name, ', ') from information_schema.columns where table_schema = 'public' and table_name = '"
                        + table + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
