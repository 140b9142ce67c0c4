package id.siklus.bulk;

import id.siklus.TestFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A real file system of some megabytes, in memory. Mounting needs root; without it a test that wants one is passed over, and says so. */
public final class SmallDisk implements AutoCloseable {

    private final Path folder = TestFolder.make("disk");

    public SmallDisk(int megabytes) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "mode=0700,size=" + megabytes + "m", "siklus-test", folder.toString())
                        == 0,
                "only root can mount a file system");
    }

    public Path folder() {
        return folder;
    }

    /** @return a file that leaves so little free */
    public Path fill(long left) throws IOException {
        Path ballast = folder.resolve("ballast");
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (free() > left) {
                out.write(new byte[4096]);
                out.flush();
            }
        }
        return ballast;
    }

    public void refuseWrites() throws IOException, InterruptedException {
        if (run("mount", "-o", "remount,ro", folder.toString()) != 0) {
            throw new IOException("cannot be made read-only: " + folder);
        }
    }

    public long free() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (run("umount", folder.toString()) != 0) {
            run("umount", "-l", folder.toString());
        }
    }

    private static int run(String... words) throws IOException, InterruptedException {
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
