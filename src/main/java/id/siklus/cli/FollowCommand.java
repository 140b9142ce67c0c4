package id.siklus.cli;

import id.siklus.follow.FollowerStatus;
import id.siklus.follow.FollowerStatus.Rebuild;
import id.siklus.follow.Followers;
import id.siklus.follow.SetAside;
import id.siklus.storage.DatabaseAccess;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code siklus follow}: how far the work that follows the change log has come; has it done anew, or what failed tried again, by the servers that run. */
@Command(
        name = "follow",
        mixinStandardHelpOptions = true,
        description = {
            "Menampilkan sampai di mana pekerjaan yang mengikuti catatan perubahan (tabel datar, rencana layanan), dan mengulangnya",
            "  / shows how far the work is that follows the change log, and has it done anew"
        },
        footer = {
            "",
            "Pekerjaannya dilakukan server yang sedang berjalan; perintah ini hanya memintanya dan menampilkan kemajuannya",
            "  / the servers that run do the work; this command asks for it and shows how far it is."
        })
final class FollowCommand extends OnDatabase {

    private static final int SET_ASIDE_SHOWN = 20;
    private static final int PROGRESS_MS = 500;

    /** A server says every half minute that it runs a follower. */
    private static final Duration ALIVE = Duration.ofSeconds(90);

    /** What is asked for. */
    static final class Asked {

        @Option(names = "--status", description = "Menampilkan keadaan (bawaan) / shows the state (default)")
        @SuppressWarnings("UnusedVariable") // it is what happens without it too
        private boolean status;

        @Option(
                names = "--rebuild",
                paramLabel = "NAMA",
                description =
                        "Membuat ulang semua hasilnya dari data tersimpan / makes everything anew from stored data")
        private @Nullable String rebuild;

        @Option(
                names = "--retry",
                paramLabel = "NAMA",
                description = "Mencoba lagi yang disisihkan / tries again what was set aside")
        private @Nullable String retry;
    }

    @ArgGroup
    private @Nullable Asked asked;

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() throws InterruptedException {
        boolean english = language.isEnglish();
        try (DatabaseAccess database = DatabaseAccess.existing(options().arguments())) {
            Followers followers = new Followers(database.dataSource());
            String rebuild = asked == null ? null : asked.rebuild;
            String retry = asked == null ? null : asked.retry;
            if (rebuild != null) {
                return rebuild(followers, rebuild, english);
            }
            if (retry != null) {
                return retry(followers, retry, english);
            }
            show(followers, english);
            return 0;
        }
    }

    private void show(Followers followers, boolean english) {
        PrintWriter out = out();
        if (followers.list().isEmpty()) {
            out.println(
                    english
                            ? "Nothing follows the change log yet: start a server."
                            : "Belum ada yang mengikuti catatan perubahan: jalankan server.");
        }
        for (FollowerStatus one : followers.list()) {
            out.printf(
                    language.chosen(),
                    english
                            ? "%s: cursor %s, %d changes behind (%.1f s), %d set aside, rebuild %s%n"
                            : "%s: kursor %s, tertinggal %d perubahan (%.1f dtk), %d disisihkan, pembuatan ulang %s%n",
                    one.name(),
                    one.cursor(),
                    one.behind(),
                    one.lagSeconds(),
                    one.setAside(),
                    rebuild(one, english));
            if (one.error() != null) {
                out.println((english ? "  being tried again: " : "  sedang dicoba lagi: ") + one.error());
            }
            if (!isAlive(one)) {
                out.println(
                        english
                                ? "  NO SERVER has run it since " + one.seenAt()
                                : "  TIDAK ADA SERVER yang menjalankannya sejak " + one.seenAt());
            }
            for (SetAside entry : followers.setAside(one.name(), SET_ASIDE_SHOWN)) {
                out.printf(
                        language.chosen(),
                        english
                                ? "  set aside: %s version %d, %d attempts, %s to %s%s: %s%n"
                                : "  disisihkan: %s versi %d, %d kali dicoba, %s sampai %s%s: %s%n",
                        entry.resource(),
                        entry.version(),
                        entry.attempts(),
                        entry.first(),
                        entry.last(),
                        entry.waiting() ? (english ? ", will be tried again" : ", akan dicoba lagi") : "",
                        entry.error());
            }
        }
        out.flush();
    }

    private String rebuild(FollowerStatus one, boolean english) {
        return switch (one.rebuild()) {
            case NEVER -> english ? "never" : "belum pernah";
            case WANTED -> english ? "about to begin" : "segera dimulai";
            case RUNNING ->
                String.format(
                        language.chosen(),
                        english ? "at work, %d of %d resources left" : "berjalan, sisa %d dari %d sumber daya",
                        one.rebuildLeft(),
                        one.rebuildResources());
            case DONE ->
                String.format(
                        language.chosen(),
                        english ? "done (%d resources in %.0f s)" : "selesai (%d sumber daya dalam %.0f dtk)",
                        one.rebuildResources(),
                        one.rebuildSeconds());
        };
    }

    private int rebuild(Followers followers, String name, boolean english) throws InterruptedException {
        if (!followers.wantRebuild(name)) {
            throw unknown(name, followers);
        }
        try (ProgressBar bar =
                new ProgressBarBuilder().setTaskName(name).setInitialMax(1).build()) {
            FollowerStatus now = state(followers, name);
            while (now.rebuild() != Rebuild.DONE) {
                if (!isAlive(now)) {
                    bar.close();
                    out().println(
                                    english
                                            ? "No server runs it; the rebuild begins when one starts."
                                            : "Tidak ada server yang menjalankannya; pembuatan ulang dimulai saat server berjalan.");
                    out().flush();
                    return ReadableFailure.UNREACHABLE;
                }
                if (now.rebuild() == Rebuild.RUNNING) {
                    bar.maxHint(Math.max(1, now.rebuildResources()));
                    bar.stepTo(now.rebuildResources() - now.rebuildLeft());
                }
                // The pace of the bar.
                Thread.sleep(PROGRESS_MS);
                now = state(followers, name);
            }
            bar.stepTo(bar.getMax());
            bar.close();
            out().println(name + ": " + rebuild(now, english));
            out().flush();
            return 0;
        }
    }

    private int retry(Followers followers, String name, boolean english) {
        if (followers.list().stream().noneMatch(one -> one.name().equals(name))) {
            throw unknown(name, followers);
        }
        int entries = followers.wantRetry(name);
        out().printf(
                        language.chosen(),
                        english
                                ? "%d entries will be tried again; see siklus follow --status%n"
                                : "%d akan dicoba lagi; lihat siklus follow --status%n",
                        entries);
        out().flush();
        return 0;
    }

    private static FollowerStatus state(Followers followers, String name) {
        return find(followers, name).orElseThrow(() -> unknown(name, followers));
    }

    private static Optional<FollowerStatus> find(Followers followers, String name) {
        return followers.list().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private static boolean isAlive(FollowerStatus one) {
        return one.seenAt().isAfter(Instant.now().minus(ALIVE));
    }

    private static IllegalArgumentException unknown(String name, Followers followers) {
        return new IllegalArgumentException(name + ": tidak dikenal, pilih / unknown, choose one of "
                + followers.list().stream().map(FollowerStatus::name).toList());
    }
}
