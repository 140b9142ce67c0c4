package id.siklus.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's low-level base backup: between the two calls the files may be copied while they change, since the log from the start to the stop repairs them. A
 * temporary replication slot keeps that log on the disk; it belongs to the connection, so that nothing of a killed backup remains.
 */
final class BaseBackup {

    private static final Pattern FIRST_SEGMENT =
            Pattern.compile("^START WAL LOCATION: \\S+ \\(file ([0-9A-F]{24})\\)", Pattern.MULTILINE);

    private final Connection connection;

    /**
     * What makes the copied files a database.
     *
     * @param label content of {@code backup_label}
     * @param segments names of the log's files from the start to the stop
     */
    record End(String label, List<String> segments) {}

    private BaseBackup(Connection connection) {
        this.connection = connection;
    }

    /** @param connection of a superuser, held until the end */
    static BaseBackup begin(Connection connection) throws SQLException {
        String name = "siklus_" + UUID.randomUUID().toString().replace("-", "");
        try (Statement statement = connection.createStatement()) {
            statement.execute("set statement_timeout = 0");
            statement.execute("select pg_create_physical_replication_slot('" + name + "', true, true)");
            statement.execute("select pg_backup_start('" + name + "', true)");
        }
        return new BaseBackup(connection);
    }

    End end() throws SQLException {
        String label;
        String last;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select labelfile, pg_walfile_name(lsn), coalesce(spcmapfile, '') from pg_backup_stop(false)")) {
            row.next();
            label = row.getString(1);
            last = row.getString(2);
            if (!row.getString(3).isBlank()) {
                throw new SQLException("tablespace di luar folder data / tablespaces outside of the data directory");
            }
        }
        Matcher first = FIRST_SEGMENT.matcher(label);
        if (!first.find()) {
            throw new SQLException("backup_label tanpa awal WAL / backup_label without the start of WAL");
        }
        return new End(label, segments(first.group(1), last));
    }

    private List<String> segments(String first, String last) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select name from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$' and name collate \"C\" between ? and ? order by name collate \"C\"")) {
            query.setString(1, first);
            query.setString(2, last);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        if (names.isEmpty()
                || !names.get(0).equals(first)
                || !names.get(names.size() - 1).equals(last)
                || hasGap(names)) {
            throw new SQLException(
                    "WAL dari " + first + " sampai " + last + " tidak lengkap / is incomplete: " + names);
        }
        return names;
    }

    /** Names count in base 256 within the last eight digits, for segments of 16 MB. */
    private static boolean hasGap(List<String> names) {
        for (int i = 1; i < names.size(); i++) {
            if (number(names.get(i)) != number(names.get(i - 1)) + 1) {
                return true;
            }
        }
        return false;
    }

    private static long number(String name) {
        return Long.parseLong(name.substring(8, 16), 16) * 256 + Long.parseLong(name.substring(16), 16);
    }
}
