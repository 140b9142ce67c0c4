package id.siklus.audit;

import id.siklus.server.AuditTrail.Export;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a row tells of a bulk export among what a request did: {@code export JOB}, or {@code export JOB FILE}. */
final class ExportedFile {

    private static final Pattern TEXT = Pattern.compile("export ([0-9a-f-]{36})(?: (\\S+))?");

    private ExportedFile() {}

    static String text(Export export) {
        return "export " + export.job() + (export.file().isEmpty() ? "" : " " + export.file());
    }

    static Optional<Export> of(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new Export(UUID.fromString(parts.group(1)), parts.group(2) == null ? "" : parts.group(2)))
                : Optional.empty();
    }
}
