package id.siklus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real {@code ./siklus} in a small project, with a Maven and Javas that only say that they were called. */
class LauncherTest {

    private static final String JAVA = """
            #!/bin/bash
            for argument in "$@"; do
              if [ "$previous" = --destination ]; then mkdir -p "$argument/lib"; echo program >"$argument/siklus.jar"; exit 0; fi
              previous=$argument
            done
            echo "java of %s"
            for argument in "$@"; do echo "<$argument>"; done
            exit ${JAVA_ENDS_WITH:-0}
            """;

    private static final String MAVEN = """
            #!/bin/bash
            echo "$*" >>"$BUILDS"
            [ -z "${MAVEN_FAILS:-}" ] || { echo "[ERROR] cannot compile"; exit 1; }
            mkdir -p target && echo jar >target/siklus.jar && echo jar >target/siklus.jar.original
            """;

    @TempDir
    private Path folder;

    private Path project;
    private Path builds;

    @BeforeEach
    void makeAProject() throws IOException {
        project = folder.resolve("nama dengan spasi");
        builds = folder.resolve("builds");
        for (String source : List.of(
                "src/main/java/A.java", "fhir-profiles/a.json", "ig/invalid/a.json", "ig/input/pagecontent/a.md")) {
            write(project.resolve(source), "x");
        }
        write(project.resolve("pom.xml"), "<project/>");
        Files.copy(Path.of("siklus"), project.resolve("siklus"));
        executable(project.resolve("siklus"));
        executable(write(folder.resolve("bin/mvn"), MAVEN));
        java("baru", "17.0.15");
        java("lama", "11.0.20");
        try (Stream<Path> sources = Files.walk(project)) {
            sources.forEach(source -> touch(source, -60));
        }
    }

    @Test
    void buildsWhenTheJarIsMissingAndNotAgain() throws Exception {
        Ended first = run("baru", "check");
        Ended second = run("baru", "check");

        assertThat(first.code()).as(first.said()).isZero();
        assertThat(first.said()).contains("membangun", "building from source");
        assertThat(second.said()).doesNotContain("building");
        assertThat(Files.readAllLines(builds)).singleElement().asString().contains("package");
    }

    @Test
    void buildsAgainWhenASourceIsNewerThanTheJar() throws Exception {
        run("baru", "check");

        touch(project.resolve("fhir-profiles/a.json"), 60);
        run("baru", "check");

        assertThat(Files.readAllLines(builds)).hasSize(2);
    }

    @Test
    void passesItsArgumentsOnAsTheyAreAndEndsAsTheProgramDoes() throws Exception {
        Ended ended = run("baru", "push", "dua kata", "", "--to", "a b*");
        Ended failed = run(Map.of("JAVA_HOME", javaHome("baru"), "JAVA_ENDS_WITH", "3"), "check");

        assertThat(ended.said()).contains("java of baru").endsWith("<push>\n<dua kata>\n<>\n<--to>\n<a b*>\n");
        assertThat(failed.code()).isEqualTo(3);
    }

    @Test
    void passesOverAJavaThatIsTooOldAndFindsOneInThePath() throws Exception {
        Files.createSymbolicLink(folder.resolve("bin/java"), folder.resolve("baru/bin/java"));

        Ended ended = run("lama", "check");

        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("java of baru").doesNotContain("java of lama");
    }

    @Test
    void worksThroughALinkFromAnotherFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("bin/siklus"), project.resolve("siklus"));

        Ended ended = run(link, Map.of("JAVA_HOME", javaHome("baru")), "check");

        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(project.resolve("target/siklus.jar")).exists();
    }

    @Test
    void showsWhatMavenSaysWhenTheBuildFails() throws Exception {
        Ended ended = run(Map.of("JAVA_HOME", javaHome("baru"), "MAVEN_FAILS", "yes"), "check");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said())
                .contains("[ERROR] cannot compile", "gagal membangun", "the build failed")
                .doesNotContain("java of");
    }

    private record Ended(int code, String said) {}

    private Ended run(String java, String... arguments) throws IOException, InterruptedException {
        return run(Map.of("JAVA_HOME", javaHome(java)), arguments);
    }

    private Ended run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return run(project.resolve("siklus"), environment, arguments);
    }

    private Ended run(Path launcher, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(Stream.concat(Stream.of("bash", launcher.toString()), Stream.of(arguments))
                        .toList());
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().remove("SIKLUS_JAVA_OPTS");
        builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        builder.environment().put("BUILDS", builds.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), said);
    }

    private String javaHome(String name) {
        return folder.resolve(name).toString();
    }

    private void java(String name, String version) throws IOException {
        write(folder.resolve(name).resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (String program : List.of("java", "javac")) {
            executable(write(folder.resolve(name).resolve("bin").resolve(program), JAVA.formatted(name)));
        }
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void touch(Path file, int seconds) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(seconds)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
