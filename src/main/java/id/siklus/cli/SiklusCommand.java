package id.siklus.cli;

import id.siklus.SiklusApplication;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;

/** Entry point of {@code siklus}. */
public final class SiklusCommand {

    private SiklusCommand() {}

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(SiklusApplication.class);
        application.setAllowCircularReferences(true);
        application.setAllowBeanDefinitionOverriding(true);
        application.setBannerMode(Banner.Mode.OFF);
        application.run(args);
    }
}
