package id.siklus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The embedded database of a server that has started once and been stopped: schema and guide are in it, which take a new one most of its first start. Tests that
 * need a server of their own, but not its first start, begin with a copy; {@link TestServer} still begins with nothing.
 */
public final class PreparedDatabase {

    private static final String DATA = "pg";
    private static final Path FOLDER = prepared();

    private PreparedDatabase() {}

    /** @return data directory that no other server has, with its password and keys beside it; removed when this JVM ends */
    public static Path copy(String prefix) {
        Path folder = TestFolder.make(prefix);
        try (Stream<Path> all = Files.walk(FOLDER)) {
            for (Path one : all.filter(path -> !path.equals(FOLDER)).toList()) {
                // With its rights: PostgreSQL starts in no directory that others may read.
                Files.copy(one, folder.resolve(FOLDER.relativize(one)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve(DATA);
    }

    private static Path prepared() {
        Path folder = TestFolder.make("pg-prepared");
        SpringApplication application = new SpringApplication(SiklusApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setAllowCircularReferences(true);
        application.setAllowBeanDefinitionOverriding(true);
        application.setDefaultProperties(Map.of(
                "siklus.server.port", "0",
                "siklus.management.port", "0",
                "siklus.database.pool-size", "4",
                "siklus.database.directory", folder.resolve(DATA).toString()));
        try (ConfigurableApplicationContext server = application.run()) {
            WholeGuide.awaitIn(server);
        }
        return folder;
    }
}
