package id.siklus.pull;

import java.io.IOException;
import java.util.Objects;

/** An export came to no end. What was downloaded is kept for the next run. The message says in both languages why, and what to do. */
public final class PullException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What the caller can do about it. */
    enum Kind {
        /** The same again will fail again. */
        REFUSED,
        /** The same command later goes on where this one stopped. */
        LATER,
        /** The server does not know the job any more. */
        GONE,
        /** The server could not finish the job. */
        FAILED,
        /** A file is not what the manifest says of it. */
        DAMAGED
    }

    PullException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** @return whether the same command, given later, can succeed without any change */
    public boolean isTemporary() {
        return kind == Kind.LATER;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
