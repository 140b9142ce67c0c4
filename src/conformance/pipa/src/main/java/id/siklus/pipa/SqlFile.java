package id.siklus.pipa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Runs the statements of one file on DuckDB or on Spark in local mode and prints what they answer, columns parted by tabs. */
public final class SqlFile {

    private static final Pattern COMMENT = Pattern.compile("^--.*$", Pattern.MULTILINE);
    private static final Pattern END = Pattern.compile(";\\s*(\\n|$)");

    private SqlFile() {}

    /** @param arguments {@code duckdb DATABASE FILE} or {@code spark FILE}, then {@code NAME=VALUE}... */
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "duckdb" -> duckdb(arguments[1], statements(arguments, 2));
            case "spark" -> spark(statements(arguments, 1));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static List<String> statements(String[] arguments, int file) throws IOException {
        String text = COMMENT.matcher(Files.readString(Path.of(arguments[file]))).replaceAll("");
        for (String value : Arrays.copyOfRange(arguments, file + 1, arguments.length)) {
            int equals = value.indexOf('=');
            text = text.replace("${" + value.substring(0, equals) + "}", value.substring(equals + 1));
        }
        return END.splitAsStream(text).map(String::strip).filter(statement -> !statement.isEmpty()).toList();
    }

    private static void duckdb(String database, List<String> statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                if (statement.execute(sql)) {
                    print(statement.getResultSet(), sql.startsWith("SELECT"));
                }
            }
        }
    }

    private static void print(ResultSet rows, boolean wanted) throws SQLException {
        try (rows) {
            ResultSetMetaData columns = rows.getMetaData();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add(columns.getColumnName(i));
            }
            if (wanted) {
                System.out.println(String.join("\t", names));
            }
            while (rows.next() && wanted) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= names.size(); i++) {
                    cells.add(String.valueOf(rows.getString(i)));
                }
                System.out.println(String.join("\t", cells));
            }
        }
    }

    private static void spark(List<String> statements) {
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .appName("pipa")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "8")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate()) {
            for (String sql : statements) {
                Dataset<Row> answer = spark.sql(sql);
                if (sql.startsWith("SELECT")) {
                    System.out.println(String.join("\t", answer.columns()));
                    answer.collectAsList().forEach(row -> System.out.println(row.mkString("\t")));
                }
            }
        }
    }
}
