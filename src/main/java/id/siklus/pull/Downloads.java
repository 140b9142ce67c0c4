package id.siklus.pull;

import id.siklus.pull.LocalManifest.LocalFile;
import id.siklus.push.Credentials;
import id.siklus.push.HttpLine;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Gets the files of one job into a folder, several at once, and looks into each one. A file that has its name was looked into. */
final class Downloads {

    private static final List<String> ENDINGS = List.of(".ndjson.gz", ".ndjson");

    private final HttpLine line;
    private final PullSettings settings;
    private final PullProgress progress;
    private final Path folder;

    Downloads(HttpLine line, PullSettings settings, PullProgress progress, Path folder) {
        this.line = line;
        this.settings = settings;
        this.progress = progress;
        this.folder = folder;
    }

    /**
     * @return what lies here now, by file of the server, in its order
     * @throws PullException when the server refuses one, or one is not what the manifest says of it
     * @throws IOException when the disk does not take them
     */
    Map<ServerFile, LocalFile> all(ServerManifest manifest) throws IOException, InterruptedException {
        HttpLine open = new HttpLine(URI.create(settings.order().server()), settings.retry(), Credentials.NONE);
        checkAddresses(manifest);
        checkSpace(manifest);
        progress.downloading(manifest.files().size(), manifest.size());
        ExecutorService workers = Executors.newFixedThreadPool(settings.connections());
        CompletionService<LocalFile> done = new ExecutorCompletionService<>(workers);
        try (StallWatch watch = new StallWatch(settings.stall())) {
            Map<ServerFile, Future<LocalFile>> begun = new LinkedHashMap<>();
            for (ServerFile file : manifest.files()) {
                Download download = new Download(
                        manifest.requiresAccessToken() ? line : open, settings, watch, progress, file, folder);
                begun.put(file, done.submit(() -> one(file, download)));
            }
            for (int i = 0; i < begun.size(); i++) {
                result(done.take());
            }
            Map<ServerFile, LocalFile> files = new LinkedHashMap<>();
            for (Map.Entry<ServerFile, Future<LocalFile>> entry : begun.entrySet()) {
                files.put(entry.getKey(), result(entry.getValue()));
            }
            return files;
        } finally {
            workers.shutdownNow();
            workers.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private static LocalFile result(Future<LocalFile> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        }
    }

    private LocalFile one(ServerFile file, Download download) throws IOException, InterruptedException {
        for (String ending : file.isTable() ? List.of(TableFile.ENDING) : ENDINGS) {
            Path there = folder.resolve(file.name() + ending);
            if (Files.exists(there)) {
                Content content = Content.of(there);
                if (content.differenceFrom(file).isEmpty() && (!file.isTable() || TableFile.isWhole(there))) {
                    progress.downloaded(content.bytes());
                    return local(file, there, content);
                }
                Files.delete(there);
            }
        }
        String difference = "";
        for (int attempt = 0; attempt < 2; attempt++) {
            Path part = download.run();
            Content content = Content.of(part);
            difference = content.differenceFrom(file);
            if (difference.isEmpty()) {
                Path place = keep(file, part, content.gzip());
                if (!file.isTable()) {
                    download.tidy();
                    return local(file, place, content);
                }
                if (TableFile.isWhole(place)) {
                    download.tidy();
                    return local(file, place, Content.of(place));
                }
                Files.delete(place);
                difference = "bukan Parquet yang utuh / no whole Parquet";
            }
            progress.say(file.name() + ": " + difference + "; diunduh ulang / downloading again");
            download.forget();
        }
        throw new PullException(
                PullException.Kind.DAMAGED,
                file.name() + " dua kali tidak cocok dengan manifes: " + difference
                        + ". Tidak ada yang diterbitkan / differs from the manifest twice; nothing was published");
    }

    private Path keep(ServerFile file, Path part, boolean gzip) throws IOException {
        if (!file.isTable()) {
            Path place = folder.resolve(file.name() + ENDINGS.get(gzip ? 0 : 1));
            Disk.rename(part, place);
            return place;
        }
        Path place = folder.resolve(file.name() + TableFile.ENDING);
        if (gzip) {
            TableFile.unpack(part, place);
        } else {
            Disk.rename(part, place);
        }
        return place;
    }

    private static LocalFile local(ServerFile file, Path place, Content content) {
        return new LocalFile(
                file.type(),
                String.valueOf(place.getFileName()),
                file.isTable() ? file.count() : content.lines(),
                content.bytes(),
                content.sha256());
    }

    /** A token is shown to the server it was got for, and to nobody that a manifest names. */
    private void checkAddresses(ServerManifest manifest) throws PullException {
        for (ServerFile file : manifest.files()) {
            if (manifest.requiresAccessToken() && !line.leadsTo(URI.create(file.url()))) {
                throw new PullException(
                        PullException.Kind.REFUSED,
                        "Berkasnya ada di alamat lain, dan token tidak dikirim ke sana / the files are at another address, and the token is not sent there: "
                                + file.url());
            }
        }
    }

    private void checkSpace(ServerManifest manifest) throws IOException {
        long here = 0;
        for (Path file : new ArrayList<>(Disk.list(folder))) {
            here += Files.size(file);
        }
        long free = Files.getFileStore(folder).getUsableSpace();
        long missing = manifest.size() - here;
        if (missing > free) {
            throw new IOException(
                    "Disk hampir penuh: perlu %d MB, tersisa %d MB di %s / the disk has too little room left"
                            .formatted(missing >> 20, free >> 20, folder));
        }
    }
}
