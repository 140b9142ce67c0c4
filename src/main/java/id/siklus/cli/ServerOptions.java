package id.siklus.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a server listens and stores, as options; what is not given comes from the environment or the defaults of {@code siklus.*}. */
final class ServerOptions {

    private static final String MANAGEMENT_PORT = "siklus.management.port";
    private static final int HIGHEST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port FHIR, bawaan 8080; pemantauan di PORT+1 / FHIR port, monitoring on the next")
    @Nullable
    Integer port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder basis data tertanam, bawaan ./data/pg / embedded database")
    @Nullable
    Path data;

    @Option(
            names = "-D",
            paramLabel = "KUNCI=NILAI",
            description = "Setelan lain, mis. -Dsiklus.database.url=jdbc:postgresql://... / any other key")
    Map<String, String> keys = new LinkedHashMap<>();

    /** @return the arguments as Spring Boot reads them */
    String[] arguments() {
        Map<String, String> settings = new LinkedHashMap<>(keys);
        if (port != null) {
            settings.put("siklus.server.port", port.toString());
            if (System.getenv("SIKLUS_MANAGEMENT_PORT") == null && System.getProperty(MANAGEMENT_PORT) == null) {
                settings.putIfAbsent(MANAGEMENT_PORT, Integer.toString(neighbour(port)));
            }
        }
        if (data != null) {
            settings.put("siklus.database.directory", data.toString());
        }
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    /** @return the port beside it, so that a second server needs only one option; 0 stays any free port */
    private static int neighbour(int port) {
        if (port == 0) {
            return 0;
        }
        return port < HIGHEST_PORT ? port + 1 : port - 1;
    }
}
