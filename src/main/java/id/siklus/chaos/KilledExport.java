package id.siklus.chaos;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;

/** R4: the server's process is killed at several points of one export, which its client started once and only asks about. */
final class KilledExport implements Trial {

    private static final int VISITS = 20;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** Many points to go on from, and slow enough to be killed between them. */
    private static final Map<String, String> KEYS = Map.of(
            "siklus.export.rows-of-part", "1000", "siklus.export.workers", "1", "siklus.export.compression", "9");

    @Override
    public String number() {
        return "R4";
    }

    @Override
    public String method() {
        return "kill -9 of the server at several points of one large export";
    }

    @Override
    public void run(Stage stage, Findings findings) throws Exception {
        Site site = stage.site("r4", KEYS);
        var visits = stage.visits();
        for (int i = 0; i < VISITS; i++) {
            site.client().send(site.client().transaction(visits.visit(i)));
        }
        StoredCopies.fill(site, stage.form().exported());
        NavigableSet<String> stored = StoredCopies.versions(site);

        Pull pull = Pull.begin(site, StoredCopies.TYPES, null);
        int kills = stage.form().exportKills();
        int before = 0;
        for (int kill = 1; kill <= kills; kill++) {
            int point = kill * 100 / (kills + 1);
            while (pull.percent() < Math.min(point, 99) && pull.look().isEmpty()) {
                // look() has waited.
            }
            before += pull.percent() < 100 ? 1 : 0;
            site.kill();
            site.start();
        }
        long begin = System.nanoTime();
        Pull.Content content = pull.await(LONGEST);

        findings.note("kills", kills);
        findings.expectSome("of these before the export was finished", before);
        findings.note("from the last start to the manifest and its files, s", (System.nanoTime() - begin) / 1e9);
        findings.expectSome("records in its files", content.versions().size());
        Set<String> found = new HashSet<>(content.versions());
        findings.expectZero("(type, id, version) twice", content.twice());
        findings.expectZero(
                "stored at the kick-off, not in the files",
                stored.stream().filter(version -> !found.contains(version)).count());
        findings.expectZero(
                "in the files, not stored at the kick-off",
                found.stream().filter(version -> !stored.contains(version)).count());
        findings.expectZero("lines in the error files", content.errors());
    }
}
