package id.siklus.pull;

import id.siklus.push.HttpLine;
import id.siklus.push.RetryPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Gets one file, however often the connection breaks on the way. What is here already is not asked for again (RFC 9110, sections 13.1.5 and 14): the server's
 * strong ETag lies beside the part and says whether it is still the same file.
 */
final class Download {

    private static final Duration LONGEST_WAIT_FOR_AN_ANSWER = Duration.ofMinutes(2);
    private static final int LONGEST_REFUSAL = 1 << 16;
    private static final int BUFFER = 1 << 16;
    private static final int BROKEN = -2;

    private final HttpLine line;
    private final RetryPolicy retry;
    private final StallWatch watch;
    private final PullProgress progress;
    private final ServerFile file;
    private final Path part;
    private final Path tag;

    Download(
            HttpLine line,
            PullSettings settings,
            StallWatch watch,
            PullProgress progress,
            ServerFile file,
            Path folder) {
        this.line = line;
        this.retry = settings.retry();
        this.watch = watch;
        this.progress = progress;
        this.file = file;
        this.part = folder.resolve(file.name() + ".part");
        this.tag = folder.resolve(file.name() + ".etag");
    }

    /** @return the whole file as it was sent; nobody has looked into it yet */
    Path run() throws IOException, InterruptedException {
        long before = size();
        progress.downloaded(before);
        int attempt = 1;
        while (!transfer()) {
            long now = size();
            attempt = now > before ? 1 : attempt + 1;
            before = now;
            if (attempt > retry.attempts()) {
                throw new PullException(
                        PullException.Kind.LATER,
                        "Sambungan terus terputus saat mengunduh " + file.name()
                                + "; ulangi perintah yang sama nanti / the connection keeps breaking; give the same command again later");
            }
            // The back-off of a line that breaks; an interrupt ends it.
            Thread.sleep(retry.pauseAfter(attempt).toMillis());
        }
        return part;
    }

    /** The next run begins from the first byte. */
    void forget() throws IOException {
        progress.lost(size());
        Files.deleteIfExists(part);
        Files.deleteIfExists(tag);
    }

    /** Nothing that was needed on the way is left. */
    void tidy() throws IOException {
        Files.deleteIfExists(tag);
    }

    /** @return false when the connection broke */
    private boolean transfer() throws IOException, InterruptedException {
        long have = size();
        if (have > 0 && !Files.exists(tag)) {
            forget();
            have = 0;
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(file.url()))
                .timeout(LONGEST_WAIT_FOR_AN_ANSWER)
                .header("Accept", (file.isTable() ? Format.PARQUET : Format.NDJSON).mediaType())
                .header("Accept-Encoding", "gzip");
        if (have > 0) {
            request.header("Range", "bytes=" + have + "-").header("If-Range", Files.readString(tag));
        }
        HttpResponse<InputStream> answer =
                line.send(request, BodyHandlers.ofInputStream(), true).response();
        try (InputStream body = answer.body()) {
            switch (answer.statusCode()) {
                case 200 -> {
                    forget();
                    rememberTag(answer);
                    return append(body);
                }
                case 206 -> {
                    String range = answer.headers().firstValue("Content-Range").orElse("");
                    if (!range.startsWith("bytes " + have + "-")) {
                        forget();
                        return false;
                    }
                    return append(body);
                }
                case 416 -> {
                    // There is nothing after what is here: whether that is the file, its hash and count will tell.
                    return true;
                }
                default ->
                    throw RemoteJobs.refused(
                            answer.statusCode(),
                            new String(body.readNBytes(LONGEST_REFUSAL), StandardCharsets.UTF_8),
                            RemoteJobs.ofJob(answer.statusCode(), PullException.Kind.REFUSED));
            }
        }
    }

    /** A weak one does not promise the same bytes. */
    private void rememberTag(HttpResponse<?> answer) throws IOException {
        String strong = answer.headers()
                .firstValue("ETag")
                .filter(value -> value.startsWith("\""))
                .orElse("");
        if (!strong.isEmpty()) {
            Disk.write(tag, strong.getBytes(StandardCharsets.UTF_8));
        }
    }

    private boolean append(InputStream body) throws IOException {
        try (FileChannel out = FileChannel.open(
                        part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
                StallWatch.Watched watched = watch.over(body)) {
            byte[] buffer = new byte[BUFFER];
            while (true) {
                int got = read(body, buffer);
                if (got == BROKEN) {
                    return false;
                }
                if (got < 0) {
                    out.force(true);
                    return true;
                }
                watched.alive();
                write(out, ByteBuffer.wrap(buffer, 0, got));
                progress.downloaded(got);
            }
        }
    }

    /** What is on the disk stays there for the next run. */
    private void write(FileChannel out, ByteBuffer bytes) throws IOException {
        try {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        } catch (IOException notTaken) {
            IOException told = new IOException(
                    "Disk tidak menerima " + part + " (" + notTaken.getMessage()
                            + "). Kosongkan tempat, lalu ulangi perintah yang sama / the disk does not take it; make room and give the same command again");
            told.addSuppressed(notTaken);
            throw told;
        }
    }

    /** A connection may break, and is tried again; a disk that is full is told. */
    private static int read(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException broken) {
            return BROKEN;
        }
    }

    private long size() throws IOException {
        return Files.exists(part) ? Files.size(part) : 0;
    }
}
