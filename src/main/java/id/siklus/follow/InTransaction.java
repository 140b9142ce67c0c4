package id.siklus.follow;

import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** Work in one transaction of the server, with the connection that it has. */
final class InTransaction {

    /** An exception of the work, so that the transaction ends with it. */
    static final class FailedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FailedException(Exception cause) {
            super(cause);
        }
    }

    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws Exception;
    }

    private final TransactionTemplate transactions;
    private final DataSource dataSource;

    InTransaction(TransactionTemplate transactions, DataSource dataSource) {
        this.transactions = transactions;
        this.dataSource = dataSource;
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(dataSource);
    }

    <T> T call(Work<T> work) {
        T result = transactions.execute(status -> {
            Connection connection = DataSourceUtils.getConnection(dataSource);
            if (!DataSourceUtils.isConnectionTransactional(connection, dataSource)) {
                throw new IllegalStateException("The transaction has another connection than the one of its work");
            }
            try {
                return work.with(connection);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new FailedException(e);
            } finally {
                DataSourceUtils.releaseConnection(connection, dataSource);
            }
        });
        if (result == null) {
            throw new IllegalStateException("The work gave nothing back");
        }
        return result;
    }
}
