package id.siklus.launch;

/** A server that was to be started or used is not there; the message tells the user why, and what to look at. */
public final class LaunchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LaunchException(String message) {
        super(message);
    }

    LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
