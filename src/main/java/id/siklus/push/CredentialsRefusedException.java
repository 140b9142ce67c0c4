package id.siklus.push;

import java.io.IOException;
import java.util.Objects;

/** The server gives no token to this client; its message says what to do. */
final class CredentialsRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    CredentialsRefusedException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
