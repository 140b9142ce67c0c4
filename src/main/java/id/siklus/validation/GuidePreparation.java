package id.siklus.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import id.siklus.definitions.GuideInstaller;
import id.siklus.definitions.GuidePackage;
import id.siklus.definitions.ImportedDefinitions;
import id.siklus.storage.ServedApi;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/**
 * What must be done before this node takes traffic, and after its port is open: warm the validator with the guide's examples, store the guide. A command that
 * opens the store without a port takes no traffic and prepares nothing.
 *
 * <p>Storing is tried until it succeeds; a guide that cannot even be read will not get better, and the node stays not ready and says why.
 */
final class GuidePreparation implements ApplicationListener<ApplicationReadyEvent>, HealthIndicator, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GuidePreparation.class);

    private final FhirContext context;
    private final DefaultProfileValidationSupport base;
    private final ServedApi api;
    private final WarmValidator validator;
    private final GuidePackage guide;
    private final GuideInstaller installer;
    private final ImportedDefinitions imported;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean installed;
    private volatile String failure = "";

    GuidePreparation(
            FhirContext context,
            DefaultProfileValidationSupport base,
            ServedApi api,
            WarmValidator validator,
            GuidePackage guide,
            GuideInstaller installer,
            ImportedDefinitions imported) {
        this.context = context;
        this.base = base;
        this.api = api;
        this.validator = validator;
        this.guide = guide;
        this.installer = installer;
        this.imported = imported;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            Thread thread = new Thread(this::prepare, "siklus-guide");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void prepare() {
        try {
            validator.warm(() -> warmed(guide.definitions()));
            new RepeatedAttempt(this::pause, this::tell).untilSuccess(installer::install);
            failure = "";
            installed = true;
        } catch (InterruptedException closed) {
            log.debug("Closed before the guide was stored");
        } catch (Throwable e) { // an Error too: readiness must not say "warming" for ever
            if (!isClosing()) {
                failure = String.valueOf(e);
                log.error("The validator could not be prepared; this node stays not ready", e);
            }
        }
    }

    private void pause(Duration length) throws InterruptedException {
        if (closing.await(length.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException();
        }
    }

    private void tell(Throwable cause, Duration pause) {
        if (!isClosing()) {
            failure = "trying again: " + cause;
            log.warn("The guide could not be stored, trying again in {} s", pause.toSeconds(), cause);
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    @Override
    public void close() {
        closing.countDown();
    }

    private ResourceValidator warmed(List<Resource> definitions) {
        ResourceValidator resources = ResourceValidator.of(context, base, definitions, api, otherGuides());
        for (Resource example : guide.examples()) {
            resources.validate(example, null, BundleLinks.NONE);
        }
        return resources;
    }

    private ImportedSupport.Source otherGuides() {
        return new ImportedSupport.Source() {
            @Override
            public @Nullable Resource find(String type, String canonical) {
                return imported.find(type, canonical).orElse(null);
            }

            @Override
            public boolean has(String type, String canonical) {
                return imported.has(type, canonical);
            }

            @Override
            public String edition() {
                return imported.edition();
            }
        };
    }

    @Override
    public Health health() {
        Health.Builder state = validator.isWarm() && installed ? Health.up() : Health.outOfService();
        String warmth = failure.isEmpty() ? "warming" : "failed";
        return state.withDetail("validator", validator.isWarm() ? "warm" : warmth)
                .withDetail("guide", failure.isEmpty() ? (installed ? "installed" : "installing") : failure)
                .build();
    }
}
