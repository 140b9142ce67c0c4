package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.siklus.server.Caller;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** A whole export whose files lie in a bucket: the real engine, a real server of S3's protocol. */
class S3ExportTest {

    private static final Caller MINISTRY = ExportEngineTest.MINISTRY;
    private static final String PREFIX = "siklus/";

    /** Larger than a part once it is compressed, and not more than a reader takes for one string. */
    private static final long LARGE_BYTES = 3L * S3Draft.PART;

    private final TestLibraries libraries = new TestLibraries();

    @TempDir
    private Path folder;

    @AfterEach
    void none() {
        libraries.purge(libraries.id);
    }

    @Test
    void itsFilesHoldWhatThoseOnADiskHoldAndAreGoneWhenItIsCancelled() throws Exception {
        libraries.put(libraries.id, "\"description\":\"1\"");
        libraries.rewrite(libraries.id, TestLibraries.hardToCompress(LARGE_BYTES));
        Set<JsonNode> onDisk = lines(Exported.of(MINISTRY, Asked.system("Library", "Organization")));
        try (S3Server server = new S3Server(folder.resolve("s3"))) {
            S3Bucket bucket = new S3Bucket(server.properties(PREFIX));
            FileStore store = new S3Files(bucket, PREFIX, folder.resolve("gathering"));
            try (OwnWorkers own = new OwnWorkers(store, OwnWorkers.limits(1, DataSize.ofBytes(0))).start()) {
                UUID job = own.exports().start(Asked.system("Library", "Organization"), MINISTRY, "https://uji");
                Exported exported = Exported.finished(job, MINISTRY, store);

                assertThat(lines(exported)).isEqualTo(onDisk);
                assertThat(exported.ids("Library")).contains(libraries.id);
                assertThat(bucket.objects(PREFIX))
                        .hasSize(exported.status().files().size());

                assertThat(own.exports().cancel(job, MINISTRY)).isTrue();
                assertThat(bucket.objects(PREFIX)).isEmpty();
                assertThat(bucket.uploads(PREFIX)).isEmpty();
            }
        }
    }

    @Test
    void aFileIsAskedForAgainLaterWhileTheStorageIsAwayAndTheExportCanBeCancelled() throws Exception {
        libraries.put(libraries.id, "\"description\":\"1\"");
        S3Server server = new S3Server(folder.resolve("s3"));
        FileStore store = new S3Files(new S3Bucket(server.properties(PREFIX)), PREFIX, folder.resolve("gathering"));
        try (OwnWorkers own = new OwnWorkers(store, OwnWorkers.limits(1, DataSize.ofBytes(0))).start();
                OwnDoor door = new OwnDoor(own.exports(), store, MINISTRY)) {
            UUID job = own.exports().start(Asked.system("Library"), MINISTRY, "https://uji");
            ExportFile file = Exported.awaited(job, MINISTRY).files().get(0);
            String path = "/bulk/" + job + "/" + file.name();
            assertThat(door.get(path, "Accept-Encoding", "gzip").body()).hasSize((int) file.bytes());
            assertThat(door.get(path, "Accept-Encoding", "gzip", "Range", "bytes=10-19")
                            .body())
                    .hasSize(10);
            assertThat(new String(door.get(path).body(), StandardCharsets.UTF_8).lines())
                    .hasSize((int) file.count());
            server.close();

            HttpResponse<byte[]> away = door.get(path, "Accept-Encoding", "gzip");

            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.headers().firstValue("Retry-After")).hasValue("10");
            assertThat(new String(away.body(), StandardCharsets.UTF_8)).contains("SKL-5980");
            assertThat(own.exports().cancel(job, MINISTRY)).isTrue();
            assertThat(door.get(path).statusCode()).isEqualTo(404);
        }
    }

    private static Set<JsonNode> lines(Exported exported) {
        return exported.output().stream().collect(Collectors.toSet());
    }
}
