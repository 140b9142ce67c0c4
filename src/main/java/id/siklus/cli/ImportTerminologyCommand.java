package id.siklus.cli;

import id.siklus.codesystem.CodeColumns;
import id.siklus.codesystem.CodeSystemImport;
import id.siklus.codesystem.ImportReport;
import id.siklus.codesystem.SearchIndexCheck;
import id.siklus.storage.DatabaseAccess;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code siklus import-terminology FILE}: a whole code system that the owner has, such as ICD-10 or KFA, beside a running server or without one. */
@Command(
        name = "import-terminology",
        mixinStandardHelpOptions = true,
        description = {
            "Memuat seluruh ICD-10, KFA, atau sistem kode lain dari CSV, TSV, atau CodeSystem FHIR (JSON)",
            "  / loads a whole code system; what was there before is served until the new one is complete"
        })
final class ImportTerminologyCommand extends OnDatabase {

    private static final int MOST_WRONG_LINES_SHOWN = 50;

    @Parameters(paramLabel = "FILE", description = "Berkas UTF-8; baris pertama CSV berisi judul kolom / with a header")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--system",
            paramLabel = "SISTEM",
            description = "icd-10, icd-9-cm, kfa, atau URL; tidak perlu untuk berkas FHIR / or a URL")
    private @Nullable String system;

    @Option(names = "--system-version", paramLabel = "VERSI", description = "Versi sistem kode itu, mis. 2010")
    private @Nullable String version;

    @Option(names = "--code-column", paramLabel = "KOLOM", description = "Judul kolom kode, bila bukan yang lazim")
    private @Nullable String codeColumn;

    @Option(names = "--display-column", paramLabel = "KOLOM", description = "Judul kolom nama resmi / display")
    private @Nullable String displayColumn;

    @Option(names = "--indonesian-column", paramLabel = "KOLOM", description = "Judul kolom nama Indonesia")
    private @Nullable String indonesianColumn;

    @Option(names = "--parent-column", paramLabel = "KOLOM", description = "Judul kolom kode induk, bila ada")
    private @Nullable String parentColumn;

    @Option(
            names = "--separator",
            paramLabel = "TANDA",
            description = "Pemisah kolom; bawaan: koma, titik koma, atau tab, menurut baris judul")
    private @Nullable Character separator;

    @Option(
            names = "--skip-wrong-lines",
            description = "Simpan baris yang benar walaupun ada yang salah / store the good lines all the same")
    private boolean skipWrongLines;

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() throws IOException, SQLException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + " tidak dapat dibaca / cannot be read");
        }
        boolean english = language.isEnglish();
        PrintWriter out = out();
        try (DatabaseAccess database = DatabaseAccess.open(options().arguments())) {
            ImportReport report = new CodeSystemImport(database.dataSource())
                    .load(
                            file,
                            new CodeColumns(codeColumn, displayColumn, indonesianColumn, parentColumn, separator),
                            system,
                            version,
                            skipWrongLines);
            print(report, english, out);
            if (report.outcome() == ImportReport.Outcome.REFUSED) {
                return 1;
            }
            index(database, english, out);
            return 0;
        }
    }

    private static void print(ImportReport report, boolean english, PrintWriter out) {
        Locale locale = english ? Locale.ENGLISH : Locale.forLanguageTag("id");
        out.printf(
                locale,
                english ? "%s%s: %,d codes, %s; %,d wrong lines%n" : "%s%s: %,d kode, %s; %,d baris salah%n",
                report.system(),
                report.version().isEmpty() ? "" : " " + report.version(),
                report.concepts(),
                outcome(report.outcome(), english),
                report.wrongLines());
        report.wrong().stream()
                .limit(MOST_WRONG_LINES_SHOWN)
                .map(line -> line.text(locale))
                .forEach(line -> out.println("  " + line));
        if (report.wrongLines() > MOST_WRONG_LINES_SHOWN) {
            out.printf(
                    locale,
                    english ? "  ... %,d more%n" : "  ... %,d lagi%n",
                    report.wrongLines() - MOST_WRONG_LINES_SHOWN);
        }
        out.flush();
    }

    private static String outcome(ImportReport.Outcome outcome, boolean english) {
        return switch (outcome) {
            case STORED -> english ? "stored, served from now on" : "tersimpan, dipakai mulai sekarang";
            case UNCHANGED -> english ? "unchanged" : "sama dengan yang sudah ada";
            case REFUSED ->
                english
                        ? "nothing was stored (--skip-wrong-lines stores the good ones)"
                        : "tidak ada yang disimpan (--skip-wrong-lines menyimpan yang benar)";
        };
    }

    /** The server would notice by itself; so it has nothing to do, and a server that starts later finds it ready. */
    private static void index(DatabaseAccess database, boolean english, PrintWriter out)
            throws IOException, SQLException {
        SearchIndexCheck index = new SearchIndexCheck(database.dataSource(), database.environment());
        boolean ready = index.repair();
        out.println(
                ready
                        ? (english ? "The index is ready." : "Indeks pencarian siap.")
                        : (english ? "The running server makes the index." : "Indeks sedang dibuat oleh server."));
        out.flush();
    }
}
