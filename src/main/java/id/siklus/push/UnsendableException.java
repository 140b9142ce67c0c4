package id.siklus.push;

import java.util.Objects;

/** The content of a parcel is nothing a server could take. */
final class UnsendableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnsendableException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
