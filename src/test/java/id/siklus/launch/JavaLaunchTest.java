package id.siklus.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaLaunchTest {

    @TempDir
    Path folder;

    @Test
    void classPathStartsTheClassItself() {
        String classPath = "target/classes" + File.pathSeparator + "lib/a.jar";

        List<String> command =
                new JavaLaunch(classPath, List.of("-Xmx768m")).command("id.Some", Map.of("k", "v"), List.of("a"));

        assertThat(command.subList(1, command.size()))
                .containsExactly("-Xmx768m", "-Dk=v", "-cp", classPath, "id.Some", "a");
    }

    @Test
    void runnableJarStartsSpringsLoaderAndTellsItTheClass() throws IOException {
        Path jar = jarWith("BOOT-INF/classes/");

        List<String> command =
                new JavaLaunch(jar.toString(), List.of()).command("id.Some", Map.of("k", "v"), List.of("a"));

        assertThat(command.subList(1, command.size()))
                .containsExactly(
                        "-Dk=v",
                        "-cp",
                        jar.toString(),
                        "-Dloader.main=id.Some",
                        "org.springframework.boot.loader.launch.PropertiesLauncher",
                        "a");
    }

    @Test
    void extractedJarStartsTheClassItself() throws IOException {
        Path jar = jarWith("id/");

        assertThat(new JavaLaunch(jar.toString(), List.of()).command("id.Some", Map.of(), List.of()))
                .endsWith("-cp", jar.toString(), "id.Some");
    }

    private Path jarWith(String entry) throws IOException {
        Path jar = folder.resolve("siklus.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.closeEntry();
        }
        return jar;
    }
}
