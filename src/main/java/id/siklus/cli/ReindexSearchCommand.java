package id.siklus.cli;

import id.siklus.codesystem.SearchIndexCheck;
import id.siklus.storage.DatabaseAccess;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code siklus reindex-search}: makes the index of imported code systems anew and compares it with the database, row by row; ends with 1 when they differ. */
@Command(
        name = "reindex-search",
        mixinStandardHelpOptions = true,
        description = {
            "Membuat ulang indeks pencarian kode dan mencocokkannya dengan basis data, juga selagi server bekerja",
            "  / makes the search index anew and compares it with the database, beside a running server too"
        })
final class ReindexSearchCommand extends OnDatabase {

    @Option(names = "--check", description = "Hanya mencocokkan, tidak membuat ulang / only compares")
    private boolean onlyCheck;

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() throws IOException, SQLException {
        boolean english = language.isEnglish();
        PrintWriter out = out();
        try (DatabaseAccess database = DatabaseAccess.existing(options().arguments())) {
            SearchIndexCheck index = new SearchIndexCheck(database.dataSource(), database.environment());
            if (!onlyCheck && !index.rebuild()) {
                out.println(
                        english
                                ? "Somebody else is making the index at this moment; try again."
                                : "Indeks sedang dibuat proses lain; coba lagi.");
                out.flush();
                return 1;
            }
            SearchIndexCheck.Result result = index.compare();
            print(result, english, out);
            return result.agrees() ? 0 : 1;
        }
    }

    private static void print(SearchIndexCheck.Result result, boolean english, PrintWriter out) {
        out.println((english ? "Index " : "Indeks ") + result.where() + ": " + result.finding());
        if (result.systems().isEmpty()) {
            out.println(
                    english
                            ? "No code system is imported; there is nothing to index."
                            : "Belum ada sistem kode yang diimpor; tidak ada yang perlu diindeks.");
        }
        for (SearchIndexCheck.Compared system : result.systems()) {
            out.printf(
                    english
                            ? "  %s %s: %d codes in the database (%s), %d in the index (%s): %s%n"
                            : "  %s %s: %d kode di basis data (%s), %d di indeks (%s): %s%n",
                    system.system(),
                    system.version(),
                    system.stored(),
                    system.storedChecksum(),
                    system.indexed(),
                    system.indexedChecksum().isEmpty() ? "-" : system.indexedChecksum(),
                    verdict(system, english));
        }
        out.flush();
    }

    private static String verdict(SearchIndexCheck.Compared system, boolean english) {
        if (!system.intact()) {
            return english ? "the ROWS are not what was imported" : "BARIS basis data tidak sama dengan yang diimpor";
        }
        return system.agrees() ? (english ? "equal" : "cocok") : (english ? "DIFFERENT" : "TIDAK COCOK");
    }
}
