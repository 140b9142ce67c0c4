package id.siklus.cli;

import id.siklus.SiklusApplication;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The store without an HTTP port, for commands that work on the database themselves. */
final class OpenedStore {

    private OpenedStore() {}

    static ConfigurableApplicationContext with(ServerOptions options) {
        return new SpringApplicationBuilder(SiklusApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .allowCircularReferences(true)
                .properties(
                        "spring.main.allow-bean-definition-overriding=true",
                        "logging.level.root=WARN",
                        "siklus.database.statement-timeout=0s")
                .run(options.arguments());
    }
}
