package id.siklus.launch;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * Starts another main class with the Java, the jar or class path of this process. In Spring Boot's runnable jar the classes lie where only its own loader
 * finds them, therefore its PropertiesLauncher is started and told which class is meant.
 *
 * @param classPath {@code java.class.path} of this process
 * @param flags flags of the new JVM
 */
public record JavaLaunch(String classPath, List<String> flags) {

    private static final String CLASS_DATA = "-XX:SharedArchiveFile=";

    /** The launcher's class-data archive, when this process has one, serves every server that is started: it is part of how Siklus starts. */
    public static JavaLaunch asThisProcess(List<String> flags) {
        List<String> all = new ArrayList<>(flags);
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith(CLASS_DATA))
                .forEach(all::add);
        return new JavaLaunch(System.getProperty("java.class.path"), List.copyOf(all));
    }

    /** @param keys become system properties of the new JVM */
    List<String> command(String mainClass, Map<String, String> keys, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        keys.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-cp");
        command.add(classPath);
        if (isRunnableJar()) {
            command.add("-Dloader.main=" + mainClass);
            command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        } else {
            command.add(mainClass);
        }
        command.addAll(arguments);
        return command;
    }

    private boolean isRunnableJar() {
        Path jar = Path.of(classPath.split(File.pathSeparator, 2)[0]);
        if (classPath.contains(File.pathSeparator) || !Files.isRegularFile(jar)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry("BOOT-INF/classes/") != null;
        } catch (IOException e) {
            return false;
        }
    }
}
