package id.siklus.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import id.siklus.TestServer;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/**
 * How fast a file of an export comes over HTTP, beside the same file read from the disk by {@code cat}, in alternating rounds. Both end in nothing, and the file is
 * in the page cache, so neither waits for a disk. Run by name on a quiet machine with curl: {@code java -cp ... id.siklus.bulk.DownloadMeasurement}.
 */
final class DownloadMeasurement {

    private static final int ROUNDS = 7;
    private static final long ROW_BYTES = 1_900_000;
    private static final int ROWS = 300;

    private DownloadMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        TestLibraries libraries = new TestLibraries();
        libraries.put(libraries.id, "\"description\":\"1\"");
        libraries.rewrite(libraries.id, TestLibraries.hardToCompress(ROW_BYTES));
        // They stay as long as the process.
        StoredCopies copies = StoredCopies.of("fhir_id = '" + libraries.id + "'", ROWS);
        String token = TestServer.tokenOf(CallerRole.KEMENKES, "", "system/*.rs", Caller.SENSITIVE);
        Pipeline pipeline = new Pipeline(token);
        HttpResponse<String> begun = pipeline.kickOff("/$export?_type=Library");
        JsonNode manifest = pipeline.manifest(begun);
        String url = manifest.at("/output/0/url").textValue();
        String[] names = url.split("/");
        Path file = TestServer.bean(FileStore.class)
                .local(UUID.fromString(names[names.length - 2]), names[names.length - 1])
                .orElseThrow();
        long size = Files.size(file);
        System.out.printf(Locale.ROOT, "%,d rows, %,d bytes as stored%n", copies.count() + 1, size);
        double[] ratios = new double[ROUNDS];
        for (int i = -1; i < ROUNDS; i++) {
            double disk = megabytes(size, "cat", file.toString());
            double gzip = megabytes(
                    size, "curl", "-sf", "-H", "Authorization: Bearer " + token, "-H", "Accept-Encoding: gzip", url);
            double plain =
                    megabytes(copies.count() * ROW_BYTES, "curl", "-sf", "-H", "Authorization: Bearer " + token, url);
            if (i >= 0) {
                ratios[i] = gzip / disk;
                System.out.printf(
                        Locale.ROOT,
                        "cat %,.0f MB/s; over HTTP as stored %,.0f MB/s, %.2f of it; inflated on the way %,.0f MB/s of lines%n",
                        disk,
                        gzip,
                        ratios[i],
                        plain);
            }
        }
        Arrays.sort(ratios);
        System.out.printf(Locale.ROOT, "median %.2f of cat%n", ratios[ROUNDS / 2]);
        System.out.println(
                "load average " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.exit(0);
    }

    /** @return a second, through a pipe into nothing, so that neither program can leave its bytes unread */
    private static double megabytes(long bytes, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        long begin = System.nanoTime();
        byte[] buffer = new byte[1 << 20];
        long read = 0;
        try (var out = process.getInputStream()) {
            for (int got = out.read(buffer); got >= 0; got = out.read(buffer)) {
                read += got;
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (process.waitFor() != 0 || read < bytes) {
            throw new IllegalStateException(
                    command[0] + " read " + read + " of " + bytes + new String(buffer, 0, 200, StandardCharsets.UTF_8));
        }
        return read / seconds / 1e6;
    }
}
