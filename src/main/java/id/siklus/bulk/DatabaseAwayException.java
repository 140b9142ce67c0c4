package id.siklus.bulk;

import java.sql.SQLException;

/** A statement failed, and not for the sake of the row that it reads: the part is done again later. */
final class DatabaseAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseAwayException(SQLException cause) {
        super(cause);
    }
}
