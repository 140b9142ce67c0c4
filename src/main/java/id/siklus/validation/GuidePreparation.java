package id.siklus.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import id.siklus.storage.ServedApi;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** What must be done before this node takes traffic, and after its port is open: warm the validator with the guide's examples, store the guide. */
final class GuidePreparation implements ApplicationListener<ApplicationReadyEvent>, HealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(GuidePreparation.class);

    private final FhirContext context;
    private final DefaultProfileValidationSupport base;
    private final ServedApi api;
    private final WarmValidator validator;
    private final GuidePackage guide;
    private final GuideInstaller installer;
    private volatile boolean installed;
    private volatile String failure = "";

    GuidePreparation(
            FhirContext context,
            DefaultProfileValidationSupport base,
            ServedApi api,
            WarmValidator validator,
            GuidePackage guide,
            GuideInstaller installer) {
        this.context = context;
        this.base = base;
        this.api = api;
        this.validator = validator;
        this.guide = guide;
        this.installer = installer;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Thread thread = new Thread(this::prepare, "siklus-guide");
        thread.setDaemon(true);
        thread.start();
    }

    private void prepare() {
        try {
            validator.warm(() -> warmed(guide.definitions()));
            installer.install();
            installed = true;
        } catch (RuntimeException e) {
            failure = String.valueOf(e.getMessage());
            log.error("The guide could not be prepared; this node stays not ready", e);
        }
    }

    private ResourceValidator warmed(List<Resource> definitions) {
        ResourceValidator resources = ResourceValidator.of(context, base, definitions, api);
        for (Resource example : guide.examples()) {
            resources.validate(example, null, BundleLinks.NONE);
        }
        return resources;
    }

    @Override
    public Health health() {
        Health.Builder state = validator.isWarm() && installed ? Health.up() : Health.outOfService();
        return state.withDetail("validator", validator.isWarm() ? "warm" : "warming")
                .withDetail("guide", failure.isEmpty() ? (installed ? "installed" : "installing") : failure)
                .build();
    }
}
