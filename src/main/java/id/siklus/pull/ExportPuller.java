package id.siklus.pull;

import id.siklus.push.HttpLine;
import id.siklus.push.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * One export, from the request to the folder with all its files. Killed at any point, the next run of the same order goes on: the job, each file and each byte that
 * is here already is used, and an export appears under its name once and whole.
 */
public final class ExportPuller {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final int MOST_TROUBLE = 20;
    private static final int BEGINNINGS = 2;

    private final PullSettings settings;
    private final PullProgress progress;
    private final HttpLine line;
    private final RemoteJobs jobs;

    public ExportPuller(PullSettings settings, PullProgress progress) {
        this.settings = settings;
        this.progress = progress;
        this.line = new HttpLine(URI.create(settings.order().server()), settings.retry(), settings.credentials());
        this.jobs = new RemoteJobs(line, settings.language());
    }

    /**
     * @throws IllegalArgumentException when the folder or the moment cannot be used; nothing was asked of the server then
     * @throws PullException when the export came to no end
     * @throws id.siklus.push.NoAnswerException when nobody answers
     * @throws IOException when the server gives no token, or the disk does not take the files
     */
    public PullResult pull() throws IOException, InterruptedException {
        long start = System.nanoTime();
        if (settings.since() != null && !settings.since().equals(PullSettings.AUTO)) {
            Moments.of(settings.since());
        }
        try (ExportFolder folder = ExportFolder.open(settings.folder())) {
            PullState state = folder.state(settings.order());
            String since = PullSettings.AUTO.equals(settings.since()) ? state.last() : settings.since();
            state = removeLeftOver(folder, state);
            PullState.Job job = state.job();
            if (job != null && job.time() != null) {
                Path export = publish(folder, state);
                state = removeLeftOver(folder, folder.state(settings.order()));
                if (Objects.equals(job.since(), since)) {
                    return result(export, start);
                }
            } else if (job != null && !Objects.equals(job.since(), since)) {
                state = drop(folder, state);
            }
            Path export = pull(folder, state, since);
            removeLeftOver(folder, folder.state(settings.order()));
            return result(export, start);
        }
    }

    private Path pull(ExportFolder folder, PullState known, @Nullable String since)
            throws IOException, InterruptedException {
        PullState state = known;
        for (int beginning = 1; ; beginning++) {
            PullState.Job job = state.job();
            if (job == null) {
                folder.dropUnfinished();
                state = state.begun(jobs.begin(settings.order().kickOff(since)), since);
                folder.keep(state);
                job = Objects.requireNonNull(state.job());
                progress.say((since == null
                                ? "Ekspor penuh dimulai / full export begun: "
                                : "Ekspor sejak / export since " + since + ": ")
                        + job.url());
            } else {
                progress.say("Melanjutkan / going on with: " + job.url());
            }
            try {
                return finish(folder, state, job);
            } catch (PullException e) {
                if (e.kind() == PullException.Kind.GONE || e.kind() == PullException.Kind.FAILED) {
                    state = drop(folder, state);
                }
                if (e.kind() != PullException.Kind.GONE || beginning >= BEGINNINGS) {
                    throw e;
                }
                progress.say(e.getMessage() + "; mulai dari awal / beginning anew");
            }
        }
    }

    private Path finish(ExportFolder folder, PullState state, PullState.Job job)
            throws IOException, InterruptedException {
        ServerManifest manifest = await(job.url());
        Path place = folder.unfinished();
        Map<ServerFile, LocalManifest.LocalFile> files = new Downloads(line, settings, progress, place).all(manifest);
        new LocalManifest(
                        manifest.transactionTime(),
                        job.since(),
                        settings.order(),
                        job.url(),
                        listed(files, ServerFile.OUTPUT),
                        listed(files, ServerFile.DELETED),
                        listed(files, ServerFile.ERROR))
                .write(place);
        PullState complete = state.complete(manifest.transactionTime());
        folder.keep(complete);
        return publish(folder, complete);
    }

    private static List<LocalManifest.LocalFile> listed(Map<ServerFile, LocalManifest.LocalFile> files, String list) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().list().equals(list))
                .map(Map.Entry::getValue)
                .toList();
    }

    private ServerManifest await(String job) throws IOException, InterruptedException {
        int trouble = 0;
        for (int asked = 1; ; asked++) {
            RemoteJobs.Status status = jobs.ask(job);
            if (status.manifest() != null) {
                return status.manifest();
            }
            trouble = status.trouble() ? trouble + 1 : 0;
            if (trouble > MOST_TROUBLE) {
                throw new PullException(
                        PullException.Kind.LATER,
                        "Server tidak dapat mengatakan keadaan pekerjaannya / the server cannot tell how far the job is: "
                                + job);
            }
            progress.preparing(status.progress());
            // As long as the server asks, or longer each time when it does not say; an interrupt ends it.
            Thread.sleep(pause(status.asked(), asked).toMillis());
        }
    }

    private static Duration pause(Duration wanted, int asked) {
        if (!wanted.isZero()) {
            return wanted;
        }
        Duration longer = SHORTEST_PAUSE.multipliedBy(1L << Math.min(asked - 1, 10));
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }

    private static Path publish(ExportFolder folder, PullState complete) throws IOException {
        Path export = folder.publish(Objects.requireNonNull(complete.job()));
        folder.pointToLatest(export);
        folder.keep(complete.published());
        return export;
    }

    private PullState drop(ExportFolder folder, PullState state) throws IOException, InterruptedException {
        PullState without = state.withoutJob();
        folder.keep(without);
        folder.dropUnfinished();
        return removeLeftOver(folder, without);
    }

    /** A job that stays behind costs the server its disk until it expires, and nothing else: whatever goes wrong is told and tried again next time. */
    private PullState removeLeftOver(ExportFolder folder, PullState state) throws IOException, InterruptedException {
        if (state.remove() == null) {
            return state;
        }
        try {
            jobs.remove(state.remove());
        } catch (IOException notRemoved) {
            progress.say("Pekerjaan lama belum terhapus di server / the old job is not removed yet: "
                    + notRemoved.getMessage());
            return state;
        }
        PullState removed = state.removed();
        folder.keep(removed);
        return removed;
    }

    private static PullResult result(Path export, long start) throws IOException {
        LocalManifest manifest = LocalManifest.read(export);
        List<Outcome> said = new ArrayList<>();
        for (LocalManifest.LocalFile file : manifest.error()) {
            said.addAll(said(export.resolve(file.file())));
        }
        return new PullResult(
                export,
                manifest.transactionTime(),
                manifest.files(),
                manifest.resources(),
                manifest.deletions(),
                manifest.bytes(),
                said,
                Duration.ofNanos(System.nanoTime() - start));
    }

    private static List<Outcome> said(Path file) throws IOException {
        List<Outcome> said = new ArrayList<>();
        boolean gzip = file.toString().endsWith(".gz");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                gzip ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    said.addAll(Outcome.in(line));
                }
            }
        }
        return said;
    }
}
