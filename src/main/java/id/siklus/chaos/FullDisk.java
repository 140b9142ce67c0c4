package id.siklus.chaos;

import id.siklus.chaos.Load.Attempt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** R10, second half: the disk of the database is full for a while. It is a file system in memory, so that the machine's own disk is not touched. */
final class FullDisk implements Trial {

    private static final int WRITERS = 4;
    private static final String SIZE = "900m";
    private static final long FULL_MILLIS = 6_000;
    private static final long LONGEST_RECOVERY_MILLIS = 20_000;

    @Override
    public String number() {
        return "R10";
    }

    @Override
    public String method() {
        return "the database's disk is full for a while";
    }

    @Override
    public void run(Stage stage, Findings findings) throws Exception {
        Path disk = stage.folder("r10-disk").toAbsolutePath();
        if (command("mount", "-t", "tmpfs", "-o", "mode=0700,size=" + SIZE, "siklus-chaos", disk.toString()) != 0) {
            findings.skip("needs the right to mount a file system in memory (root)");
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> unmountAtOnce(disk), "siklus-chaos-unmounts"));
        try {
            run(stage, findings, disk);
        } finally {
            if (command("umount", disk.toString()) != 0) {
                command("umount", "-l", disk.toString());
            }
        }
    }

    private static void run(Stage stage, Findings findings, Path disk) throws Exception {
        try (Site site = stage.site(disk, Map.of())) {
            List<Attempt> attempts = new ArrayList<>();
            Path ballast = disk.resolve("ballast");
            boolean byItself;
            try (Load load = Load.untilTaken(site.client(), stage.visits(), WRITERS)) {
                load.awaitAcknowledged(WRITERS, 60_000);
                fill(ballast);
                // The disk stays full for so long, while the writers go on sending.
                Thread.sleep(FULL_MILLIS);
                int refused = load.attempts().size() - load.acknowledged().size();
                findings.expectSome("sendings refused while it was full", refused);
                Files.delete(ballast);
                int before = load.acknowledged().size();
                load.awaitAcknowledged(before + WRITERS, LONGEST_RECOVERY_MILLIS);
                byItself = load.acknowledged().size() > before;
                load.close();
                attempts.addAll(load.attempts());
            }
            if (!byItself) {
                site.close();
                site.start();
            }
            Ledger ledger = Ledger.of(site);
            findings.note("answers by status", Load.statuses(attempts));
            findings.expectSome(
                    "Bundles acknowledged",
                    attempts.stream().filter(Attempt::acknowledged).count());
            findings.note("works again without a restart of the server", byItself);
            findings.expectZero("acknowledged Bundles lost", ledger.lost(attempts));
            findings.expectZero("half Bundles", ledger.half(attempts));
            findings.expectZero("Bundles stored twice", ledger.doubles());
            findings.expectZero(
                    "refusals other than 503 and 507",
                    attempts.stream()
                            .filter(one -> !one.acknowledged())
                            .filter(one -> one.reply() == null
                                    || (one.reply().status() != 503
                                            && one.reply().status() != 507))
                            .count());
        }
    }

    /** When the program is ended in the middle; what still uses the disk keeps it until it ends too. */
    private static void unmountAtOnce(Path disk) {
        try {
            command("umount", "-l", disk.toString());
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes until nothing more fits. */
    private static void fill(Path ballast) throws IOException {
        byte[] block = new byte[64 * 1024];
        FileStore store = Files.getFileStore(ballast.toAbsolutePath().resolveSibling(""));
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (store.getUsableSpace() > 0) {
                out.write(block);
            }
        } catch (IOException full) {
            // that was the aim
        }
    }

    private static int command(String... words) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException notThere) {
            return -1;
        }
    }
}
