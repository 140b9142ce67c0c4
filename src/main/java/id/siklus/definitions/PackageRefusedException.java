package id.siklus.definitions;

import id.siklus.fhir.ErrorCode;
import java.util.Locale;

/** A package that is not installed. Nothing was changed; the message says why and what to do, in both languages. */
public final class PackageRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    PackageRefusedException(ErrorCode code, Object... arguments) {
        this(null, code, arguments);
    }

    @SuppressWarnings("NullAway") // a cause may be null
    PackageRefusedException(@org.jspecify.annotations.Nullable Throwable cause, ErrorCode code, Object... arguments) {
        super(
                code.code() + ": " + code.text(Locale.forLanguageTag("id"), arguments) + " / "
                        + code.text(Locale.ENGLISH, arguments),
                cause);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }
}
