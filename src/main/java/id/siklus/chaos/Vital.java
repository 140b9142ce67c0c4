package id.siklus.chaos;

import id.siklus.storage.DatabaseAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a server is, at one moment.
 *
 * @param heapMegabytes live, after a full collection
 * @param threads of its process
 * @param files that its process holds open, sockets included
 * @param connections to its PostgreSQL, as that counts them
 * @param searches rows of HAPI's search cache
 * @param jobs rows of HAPI's batch jobs
 * @param matchUrls rows that HAPI keeps of conditional creates
 */
record Vital(
        double heapMegabytes,
        double threads,
        double files,
        double connections,
        double searches,
        double jobs,
        double matchUrls) {

    static Vital of(Site site) throws IOException, SQLException {
        Path process = Path.of("/proc", String.valueOf(site.server().pid()));
        try (DatabaseAccess database = site.database();
                Connection connection = database.dataSource().getConnection()) {
            return new Vital(
                    site.server().liveHeapMegabytes(),
                    entries(process.resolve("task")),
                    entries(process.resolve("fd")),
                    number(
                            connection,
                            "select count(*) from pg_stat_activity where usename = 'siklus' and application_name = 'siklus'"),
                    number(
                            connection,
                            "select (select count(*) from hfj_search) + (select count(*) from hfj_search_result) + (select count(*) from hfj_search_include)"),
                    number(
                            connection,
                            "select (select count(*) from bt2_job_instance) + (select count(*) from bt2_work_chunk)"),
                    number(connection, "select count(*) from hfj_res_search_url"));
        }
    }

    /** @return NaN where the system has no /proc */
    private static double entries(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return Double.NaN;
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.count();
        }
    }

    private static double number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getDouble(1);
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "heap %.0f MB, %.0f threads, %.0f files, %.0f connections, %.0f searches, %.0f match URLs",
                heapMegabytes,
                threads,
                files,
                connections,
                searches,
                matchUrls);
    }
}
