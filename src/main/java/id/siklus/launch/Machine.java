package id.siklus.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where figures were taken.
 *
 * @param load load average of one minute before the run: anything above 0.5 says that others were working too
 */
public record Machine(int cores, String cpu, double memoryGigabytes, String system, String java, double load) {

    private static final double BYTES_IN_GIGABYTE = 1024d * 1024 * 1024;

    public static Machine here() {
        var operatingSystem = ManagementFactory.getOperatingSystemMXBean();
        double memory = operatingSystem instanceof com.sun.management.OperatingSystemMXBean known
                ? known.getTotalMemorySize() / BYTES_IN_GIGABYTE
                : Double.NaN;
        return new Machine(
                operatingSystem.getAvailableProcessors(),
                cpuModel(),
                memory,
                operatingSystem.getName() + " " + operatingSystem.getVersion() + " " + operatingSystem.getArch(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                operatingSystem.getSystemLoadAverage());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d cores (%s), %.0f GB, %s, %s, load average before the run %.1f",
                cores,
                cpu,
                memoryGigabytes,
                system,
                java,
                load);
    }

    private static String cpuModel() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse("unknown CPU");
        } catch (IOException e) {
            return "unknown CPU";
        }
    }
}
