package id.siklus.bulk;

import java.io.IOException;

/** A resource of which its table cannot be made; the file goes on without it. */
final class UnfitLineException extends IOException {

    private static final long serialVersionUID = 1L;

    UnfitLineException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
