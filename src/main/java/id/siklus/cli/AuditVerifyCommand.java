package id.siklus.cli;

import id.siklus.audit.AuditVerification;
import id.siklus.audit.VerificationReport;
import id.siklus.storage.DatabaseAccess;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code siklus audit verify}: computes the hash chain anew, beside a running server or without one, and ends with 1 when it is broken. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Memeriksa apakah ada baris jejak akses yang diubah atau dihapus / finds altered or removed rows")
final class AuditVerifyCommand extends OnDatabase {

    private static final Pattern HEAD = Pattern.compile("[0-9]+:[0-9a-f]{64}");

    @Option(
            names = "--head",
            paramLabel = "SEGEL:HASH",
            description = {
                "Kepala rantai yang dicatat dari pemeriksaan sebelumnya; membuktikan jejak tidak dipotong",
                "  / a head noted at an earlier verification: proves that the trail was not cut short"
            })
    private @Nullable String head;

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() throws SQLException {
        if (head != null && !HEAD.matcher(head).matches()) {
            throw new IllegalArgumentException("--head=" + head + ": 123:<64 hex>");
        }
        try (DatabaseAccess database = DatabaseAccess.existing(options().arguments());
                ProgressBar bar = new ProgressBar("Audit", -1)) {
            VerificationReport report = new AuditVerification(database.dataSource()).run(head, left -> {
                bar.step();
                bar.maxHint(bar.getCurrent() + left);
            });
            bar.close();
            print(report, out());
            return report.isWhole() ? 0 : 1;
        }
    }

    private void print(VerificationReport report, PrintWriter out) {
        Locale spoken = language.chosen();
        boolean english = language.isEnglish();
        out.printf(
                spoken,
                english
                        ? "%d rows under %d seals looked at; %d youngest rows are not sealed yet; %d seals of rows dropped after the legal time.%n"
                        : "%d baris dalam %d segel diperiksa; %d baris termuda belum disegel; %d segel dari baris yang sudah lewat masa simpan.%n",
                report.rows(),
                report.blocks(),
                report.unsealed(),
                report.expired());
        report.damages().forEach(damage -> out.println("  ! " + damage.text().in(spoken)));
        out.println(
                report.isWhole()
                        ? (english ? "The access trail is whole." : "Jejak akses utuh.")
                        : (english ? "The access trail is BROKEN." : "Jejak akses RUSAK."));
        out.println((english ? "Head of the chain, to be noted elsewhere: " : "Kepala rantai, catat di tempat lain: ")
                + report.headBlock() + ":" + report.head());
        out.flush();
    }
}
