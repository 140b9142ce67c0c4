package id.siklus.audit;

import com.zaxxer.hikari.HikariDataSource;

/** The trail's own connections, as a type of its own, so that nobody who asks for the DataSource gets them. */
record AuditPool(HikariDataSource dataSource) implements AutoCloseable {

    @Override
    public void close() {
        dataSource.close();
    }
}
