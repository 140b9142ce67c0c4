package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siklus.bulk.ExportStatus.State;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** A disk that becomes full while an export writes to it, or before: a real file system of some megabytes. */
class FullDiskExportTest {

    private static final Caller MINISTRY = ExportEngineTest.MINISTRY;
    private static final int MEGABYTES = 6;
    private static final String FULL = "ruang penyimpanan berkas penuh / no space left for the files";

    private final TestLibraries libraries = new TestLibraries();
    private boolean stored;

    @AfterEach
    void removeTheLargeOne() {
        if (stored) {
            libraries.purge(libraries.id);
        }
    }

    @Test
    void anExportThatFillsTheDiskEndsWithAClearErrorAndTheNextOneWorks() throws Exception {
        try (SmallDisk disk = new SmallDisk(MEGABYTES);
                OwnWorkers own =
                        new OwnWorkers(new LocalFiles(disk.folder()), OwnWorkers.limits(1, DataSize.ofBytes(0)))) {
            long before = disk.free();
            // One row whose gzip is larger than the disk, so that nothing but the disk itself can say that it is full.
            large(4L * MEGABYTES << 20);
            own.start();

            UUID large = own.exports().start(Asked.system("Library"), MINISTRY, "https://uji");
            ExportStatus failed = Exported.awaited(large, MINISTRY);
            UUID small = own.exports().start(Asked.system("Organization"), MINISTRY, "https://uji");
            Exported next = Exported.finished(small, MINISTRY, new LocalFiles(disk.folder()));

            assertThat(failed.state()).isEqualTo(State.FAILED);
            assertThat(failed.failure()).isEqualTo(FULL);
            assertThat(failed.files()).isEmpty();
            assertThat(disk.folder().resolve(large.toString())).doesNotExist();
            assertThat(next.ids("Organization")).isNotEmpty();
            own.exports().cancel(small, MINISTRY);
            own.exports().cancel(large, MINISTRY);
            assertThat(disk.free()).isEqualTo(before);
        }
    }

    @Test
    void theSpaceThatOthersNeedIsLeftToThemBeforeAnExportAndDuringIt() throws Exception {
        libraries.put(libraries.id + "-kecil", "\"description\":\"1\"");
        try (SmallDisk disk = new SmallDisk(MEGABYTES);
                OwnWorkers own =
                        new OwnWorkers(new LocalFiles(disk.folder()), OwnWorkers.limits(1, DataSize.ofMegabytes(2)))) {
            UUID begun = own.exports().start(Asked.system("Library"), MINISTRY, "https://uji");
            Path ballast = disk.fill(1 << 20);

            assertThatThrownBy(() -> own.exports().start(Asked.system("Library"), MINISTRY, "https://uji"))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.getStatusCode()).isEqualTo(503));
            own.start();
            assertThat(Exported.awaited(begun, MINISTRY).failure()).isEqualTo(FULL);

            Files.delete(ballast);
            UUID next = own.exports().start(Asked.system("Library"), MINISTRY, "https://uji");
            assertThat(Exported.finished(next, MINISTRY, new LocalFiles(disk.folder()))
                            .ids("Library"))
                    .contains(libraries.id + "-kecil");
        }
    }

    private void large(long bytes) {
        libraries.put(libraries.id, "\"description\":\"1\"");
        stored = true;
        libraries.rewrite(libraries.id, TestLibraries.hardToCompress(bytes));
    }
}
