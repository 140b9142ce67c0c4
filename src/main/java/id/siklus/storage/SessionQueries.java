package id.siklus.storage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.jdbc.Work;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.util.function.SingletonSupplier;

/**
 * Reads by JDBC on the connection of the current Hibernate session, so that a query sees what its own transaction has written: like Hibernate's queries, it
 * writes pending changes out first.
 */
final class SessionQueries {

    private final Supplier<EntityManager> entities;

    /** Bean post-processors exist before the factory does, so it is asked for at the first query. */
    SessionQueries(ObjectProvider<EntityManagerFactory> factory) {
        this.entities =
                SingletonSupplier.of(() -> SharedEntityManagerCreator.createSharedEntityManager(factory.getObject()));
    }

    @FunctionalInterface
    interface Parameters {
        void bind(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet columns) throws SQLException;
    }

    <T> List<T> list(String sql, Parameters parameters, Row<T> row) {
        Session session = entities.get().unwrap(Session.class);
        if (session.isJoinedToTransaction() && session.getHibernateFlushMode() == FlushMode.AUTO) {
            session.flush();
        }
        return list(session, sql, parameters, row);
    }

    /** The same without writing pending changes out first: it sees what is in the tables. */
    <T> List<T> listAsStored(String sql, Parameters parameters, Row<T> row) {
        return list(entities.get().unwrap(Session.class), sql, parameters, row);
    }

    /** Something else on that connection. */
    void work(Work work) {
        entities.get().unwrap(Session.class).doWork(work);
    }

    private static <T> List<T> list(Session session, String sql, Parameters parameters, Row<T> row) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                parameters.bind(statement);
                try (ResultSet columns = statement.executeQuery()) {
                    List<T> rows = new ArrayList<>();
                    while (columns.next()) {
                        rows.add(row.of(columns));
                    }
                    return rows;
                }
            }
        });
    }
}
