package id.siklus.bulk;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * Where the files of exports lie, keys {@code siklus.export.*}.
 *
 * @param directory empty takes {@code export/pg} beside the data {@code pg} of the embedded database, {@code ./data/export/external} with an external one. Several
 *     nodes on one database need one directory that all of them see
 */
@ConfigurationProperties("siklus.export")
record ExportStoreProperties(@DefaultValue("") String directory) {

    Path folder(Environment settings) {
        if (!directory.isBlank()) {
            return Path.of(directory);
        }
        if (!settings.getProperty("siklus.database.url", "").isBlank()) {
            return Path.of("./data/export/external");
        }
        Path database = Path.of(settings.getProperty("siklus.database.directory", "./data/pg"))
                .toAbsolutePath()
                .normalize();
        return database.resolveSibling("export").resolve(String.valueOf(database.getFileName()));
    }
}
