package id.siklus.storage;

import id.siklus.TestServer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Who owns the test server's database: what the server itself cannot do, an attacker with this could. */
public final class Superuser {

    private Superuser() {}

    public static DataSource dataSource() {
        EmbeddedDatabase database = TestServer.bean(EmbeddedDatabase.class);
        return new DriverManagerDataSource(database.jdbcUrl(), EmbeddedDatabase.OWNER, database.password());
    }
}
