package id.siklus.cli;

import id.siklus.backup.Backup;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code siklus backup FILE}: the embedded database in one file, while the server runs or without it. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Mencadangkan basis data tertanam ke satu berkas, juga selagi server bekerja / one file of the embedded database.",
            "Isinya seluruh rekam medis dan kunci: simpan seaman basis datanya / as confidential as the database itself."
        })
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Berkas baru, mis. cadangan-2026-06-01.zip / a new file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    private BackupWork work = new BackupWork();

    @Override
    public Integer call() {
        return work.show("Backup", count -> new Backup(Clock.systemUTC(), count).write(file, work.arguments()));
    }
}
