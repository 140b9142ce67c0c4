package id.siklus.storage;

/** The database cannot be used, told in one line that says what to do; the command line prints it and ends. */
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    DatabaseUnavailableException(String message) {
        super(message);
    }
}
