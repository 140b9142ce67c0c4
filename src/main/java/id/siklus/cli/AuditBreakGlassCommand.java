package id.siklus.cli;

import id.siklus.audit.ExceptionalReads;
import id.siklus.storage.DatabaseAccess;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code siklus audit break-glass}: who opened whose record in an emergency, and why; one line each, tab-separated. */
@Command(
        name = "break-glass",
        mixinStandardHelpOptions = true,
        description = {
            "Melaporkan akses darurat: kapan, client, fasilitas, pasien, alasan / reports emergency access with its reasons."
        })
final class AuditBreakGlassCommand extends OnDatabase {

    private static final int USUAL_DAYS = 30;

    @Option(
            names = "--since",
            paramLabel = "YYYY-MM-DD",
            description = "Sejak tanggal ini (UTC), bawaan 30 hari / from this day on (UTC), 30 days unless told")
    private @Nullable String since;

    @Option(
            names = "--with-care",
            description =
                    "Juga pembacaan lintas fasilitas karena pasien dalam perawatan / continuity of care across facilities too")
    private boolean withCare;

    @Override
    public Integer call() {
        LocalDate from = from();
        PrintWriter out = out();
        try (DatabaseAccess database = DatabaseAccess.existing(options().arguments())) {
            out.println("at\tpurpose\tclient\torganization\tpatients\tinteraction\toutcome\treason");
            new ExceptionalReads(database.dataSource())
                    .since(from.atStartOfDay().toInstant(ZoneOffset.UTC), withCare, line -> out.println(text(line)));
        }
        out.flush();
        return 0;
    }

    private LocalDate from() {
        if (since == null) {
            return LocalDate.now(ZoneOffset.UTC).minusDays(USUAL_DAYS);
        }
        try {
            return LocalDate.parse(since);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("--since=" + since + ": YYYY-MM-DD", e);
        }
    }

    private static String text(ExceptionalReads.Line line) {
        return String.join(
                "\t",
                line.at().toString(),
                line.purpose(),
                line.client(),
                line.organization().isEmpty() ? "-" : line.organization(),
                String.join(",", line.patients()),
                line.interaction(),
                String.valueOf(line.outcome()),
                line.reason().replaceAll("\\s+", " "));
    }
}
