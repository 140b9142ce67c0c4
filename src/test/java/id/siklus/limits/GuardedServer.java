package id.siklus.limits;

import id.siklus.PreparedDatabase;
import id.siklus.SiklusApplication;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** A server of its own with tight limits, for what the shared one must not have. */
final class GuardedServer {

    private GuardedServer() {}

    static ServletWebServerApplicationContext start(Map<String, Object> settings) {
        Path data = PreparedDatabase.copy("pg-guarded");
        SpringApplication application = new SpringApplication(SiklusApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setAllowCircularReferences(true);
        application.setAllowBeanDefinitionOverriding(true);
        Map<String, Object> all = new HashMap<>(Map.of(
                "siklus.server.port", "0",
                "siklus.management.port", "0",
                "siklus.database.directory", data.toString(),
                "siklus.database.pool-size", "4",
                "siklus.follow.enabled", "false",
                "siklus.careplan.upkeep", "false"));
        all.putAll(settings);
        application.setDefaultProperties(all);
        return (ServletWebServerApplicationContext) application.run();
    }
}
