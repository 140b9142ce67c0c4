package id.siklus.chaos;

import id.siklus.demo.Facilities;
import id.siklus.demo.GeneralVisits;
import id.siklus.launch.JavaLaunch;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** What trials share: a folder, a source of chance, a server that several use one after the other, and the visits that are sent. */
final class Stage implements AutoCloseable {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 1);

    private final ChaosOptions options;
    private final JavaLaunch java;
    private final Consumer<String> progress;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final List<Site> sites = new ArrayList<>();
    private final AtomicInteger runs = new AtomicInteger();
    private Optional<Site> shared = Optional.empty();

    Stage(ChaosOptions options, JavaLaunch java, Consumer<String> progress) {
        this.options = options;
        this.java = java;
        this.progress = progress;
    }

    Form form() {
        return options.form();
    }

    long seed() {
        return options.seed();
    }

    Random random(String trial) {
        return new Random(options.seed() * 31 + trial.hashCode());
    }

    HttpClient http() {
        return http;
    }

    void say(String line) {
        progress.accept(line);
    }

    Path folder(String name) throws IOException {
        return Files.createDirectories(options.directory().resolve(name));
    }

    /** @return the server that trials share, started by the first of them and running */
    Site shared() throws IOException, InterruptedException {
        if (shared.isEmpty()) {
            shared = Optional.of(site("bersama", Map.of()));
        }
        return shared.get();
    }

    /** Starts a server of its own, with what visits refer to; it is ended with the stage. */
    Site site(String name, Map<String, String> keys) throws IOException, InterruptedException {
        return site(folder(name), keys);
    }

    Site site(Path folder, Map<String, String> keys) throws IOException, InterruptedException {
        Site site = new Site(java, Facilities.shipped().puskesmas().id(), folder, http, keys);
        sites.add(site);
        site.start();
        site.server().awaitReady(http);
        Client.Reply prepared = site.client().sendAsOffice(site.client().transaction(visits().preparation()));
        if (!prepared.ok()) {
            throw new IOException(
                    "Persiapan ditolak / preparation refused: " + prepared.status() + " " + prepared.body());
        }
        return site;
    }

    /** @return visits that no other call has given; not for several threads at once */
    GeneralVisits visits() {
        return new GeneralVisits(options.seed() % 1_000_000 * 1_000 + runs.incrementAndGet(), LAST_DAY);
    }

    @Override
    public void close() {
        sites.forEach(Site::close);
    }
}
