package id.siklus.backup;

import id.siklus.fhir.ErrorCode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A backup or a restore that was not done, told in one line with its number: what, why and what to do. */
public final class BackupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean mistake;

    private BackupException(ErrorCode code, boolean mistake, @Nullable Throwable cause, Object... arguments) {
        super(
                code.code() + " " + code.text(Locale.forLanguageTag("id"), arguments) + " / "
                        + code.text(Locale.ENGLISH, arguments),
                cause);
        this.mistake = mistake;
    }

    /** What was asked cannot be done; nothing was begun. */
    static BackupException mistake(ErrorCode code, Object... arguments) {
        return new BackupException(code, true, null, arguments);
    }

    static BackupException failure(ErrorCode code, Object... arguments) {
        return new BackupException(code, false, null, arguments);
    }

    static BackupException failure(Throwable cause, ErrorCode code, Object... arguments) {
        return new BackupException(code, false, cause, arguments);
    }

    /** @return whether the command was used wrongly, rather than that its work failed */
    public boolean isMistake() {
        return mistake;
    }
}
