package id.siklus.storage;

import id.siklus.TestServer;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Who owns the test server's database: what the server itself cannot do, an attacker with this could. */
public final class Superuser {

    private Superuser() {}

    public static DataSource dataSource() {
        return of(TestServer.bean(EmbeddedDatabase.class));
    }

    public static DataSource dataSource(ApplicationContext server) {
        return of(server.getBean(EmbeddedDatabase.class));
    }

    private static DataSource of(EmbeddedDatabase database) {
        return new DriverManagerDataSource(database.jdbcUrl(), EmbeddedDatabase.OWNER, database.password());
    }
}
