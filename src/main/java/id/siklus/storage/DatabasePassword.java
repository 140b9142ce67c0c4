package id.siklus.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import javax.sql.DataSource;

/**
 * The embedded database's password: made at the first start, kept beside the data directory readable by its owner only, and enforced by pg_hba.conf, so that
 * other users of the machine cannot read patients over the loopback interface.
 */
final class DatabasePassword {

    private static final String HOST_RULES = "# Written by Siklus\nhost all all 127.0.0.1/32 scram-sha-256\n";
    private static final int BYTES = 24;

    private final Path data;
    private final PrivateFile file;
    private final String password;

    private DatabasePassword(Path data, PrivateFile file, String password) {
        this.data = data;
        this.file = file;
        this.password = password;
    }

    static DatabasePassword of(Path data) throws IOException {
        PrivateFile file = PrivateFile.beside(data, ".password");
        if (file.exists()) {
            return new DatabasePassword(data, file, file.read());
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return new DatabasePassword(data, file, HexFormat.of().formatHex(random));
    }

    String current() {
        return password;
    }

    /**
     * Sets the password and closes the door that initdb leaves open; does nothing when an earlier start has done both. The file comes first and the door last,
     * so that a start that was killed in between is completed by the next.
     */
    void enforce(DataSource database) throws IOException {
        Path rules = data.resolve("pg_hba.conf");
        if (file.exists() && HOST_RULES.equals(Files.readString(rules))) {
            return;
        }
        file.write(password);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            Files.writeString(rules, HOST_RULES);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IOException("the password of the embedded database cannot be set: " + e.getMessage(), e);
        }
    }
}
