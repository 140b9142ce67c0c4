package id.siklus.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a server listens and stores, as options; what is not given comes from the environment or the defaults of {@code siklus.*}. */
final class ServerOptions {

    @Option(names = "--port", paramLabel = "PORT", description = "Port FHIR, bawaan 8080 / FHIR port")
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

    @Parameters(hidden = true, description = "--siklus.kunci=nilai")
    List<String> rest = List.of();

    /** @return the arguments as Spring Boot reads them */
    String[] arguments() {
        Map<String, String> settings = new LinkedHashMap<>(keys);
        if (port != null) {
            settings.put("siklus.server.port", port.toString());
        }
        if (data != null) {
            settings.put("siklus.database.directory", data.toString());
        }
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }
}
