package id.siklus.chaos;

import id.siklus.backup.Backup;
import id.siklus.backup.BackupReport;
import id.siklus.backup.Restore;
import id.siklus.chaos.Load.Attempt;
import id.siklus.storage.DatabaseAccess;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** R7: a backup is taken while four writers send, and restored elsewhere; it must be the state of one moment between its start and its end. */
final class RestoredElsewhere implements Trial {

    private static final int WRITERS = 4;
    private static final int LONGEST_LOAD_MILLIS = 30_000;

    @Override
    public String number() {
        return "R7";
    }

    @Override
    public String method() {
        return "siklus backup under load, siklus restore elsewhere";
    }

    @Override
    public void run(Stage stage, Findings findings) throws Exception {
        Site site = stage.shared();
        Path folder = stage.folder("r7").toAbsolutePath();
        Path file = folder.resolve("cadangan-" + System.nanoTime() + ".zip");
        List<Attempt> attempts;
        long begin;
        long end;
        BackupReport backup;
        try (Load load = Load.untilBroken(site.client(), stage.visits(), WRITERS)) {
            load.awaitAcknowledged(WRITERS, LONGEST_LOAD_MILLIS);
            begin = System.nanoTime();
            backup = new Backup(Clock.systemUTC(), bytes -> {}).write(file, site.arguments());
            end = System.nanoTime();
            // Bundles must be sent after the end too, so that one of them in the backup would show.
            load.awaitAcknowledgedSince(end, WRITERS, LONGEST_LOAD_MILLIS);
            load.close();
            attempts = load.attempts();
        }
        Rows source = Rows.of(site.arguments());
        String[] elsewhere = {"--siklus.database.url=", "--siklus.database.directory=" + folder.resolve("pg-" + begin)};
        BackupReport restore = new Restore(bytes -> {}).from(file, elsewhere);
        Rows restored = Rows.of(elsewhere);
        findings.note("database, MB", backup.unpacked() / 1024 / 1024);
        findings.note("backup, MB", backup.bytes() / 1024 / 1024);
        findings.note("backup and verification, s", backup.time().toMillis() / 1e3);
        findings.note("restore, s", restore.time().toMillis() / 1e3);
        findings.note("versions restored", restored.rows().size());
        judge(findings, attempts, begin, end, source, restored);
        try (DatabaseAccess database = DatabaseAccess.existing(elsewhere)) {
            findings.expectZero(
                    "half Bundles in the restored database", Ledger.of(database).half(attempts));
        }
    }

    /** @param source as it was after all writers had ended */
    static void judge(Findings findings, List<Attempt> attempts, long begin, long end, Rows source, Rows restored) {
        List<Attempt> acknowledged =
                attempts.stream().filter(Attempt::acknowledged).toList();
        List<Attempt> present = acknowledged.stream().filter(restored::holds).toList();
        List<Attempt> absent =
                acknowledged.stream().filter(one -> !restored.holds(one)).toList();
        long before = acknowledged.stream().filter(one -> answered(one) < begin).count();
        long after = acknowledged.stream().filter(one -> answered(one) > end).count();
        findings.expectSome("Bundles acknowledged before the start", before);
        findings.note("Bundles acknowledged meanwhile", acknowledged.size() - before - after);
        findings.expectSome("Bundles acknowledged after the end", after);
        findings.expectZero(
                "acknowledged before the start, missing",
                absent.stream().filter(one -> answered(one) < begin).count());
        findings.expectZero(
                "sent after the end, yet there",
                present.stream().filter(one -> one.sent() > end).count());
        long firstMissing =
                absent.stream().mapToLong(RestoredElsewhere::answered).min().orElse(Long.MAX_VALUE);
        findings.expectZero(
                "there, although sent after one that is missing was acknowledged",
                present.stream().filter(one -> one.sent() > firstMissing).count());
        Set<String> unknown = new HashSet<>(restored.rows());
        unknown.removeAll(source.rows());
        findings.expectZero("restored (type, id, version, hash) that the source does not have", unknown.size());
        Set<String> older = new HashSet<>(source.rows());
        older.removeAll(restored.rows());
        long explained = older.stream()
                .filter(row -> absent.stream().anyMatch(one -> Rows.wrote(one, row)))
                .count();
        findings.expectZero("rows missing that no Bundle after the moment explains", older.size() - explained);
    }

    private static long answered(Attempt attempt) {
        return attempt.reply() == null ? Long.MAX_VALUE : attempt.reply().answered();
    }
}
