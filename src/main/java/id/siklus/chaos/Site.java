package id.siklus.chaos;

import id.siklus.launch.JavaLaunch;
import id.siklus.launch.Senders;
import id.siklus.launch.ServerPlan;
import id.siklus.launch.ServerProcess;
import id.siklus.storage.DatabaseAccess;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A server that can be ended and started again, always at the same port and on the same database, as its clients know it. */
final class Site implements AutoCloseable {

    private final JavaLaunch java;
    private final ServerPlan plan;
    private final Path directory;
    private final HttpClient http;
    private @Nullable ServerProcess server;
    private @Nullable Senders senders;

    /** @param keys of the server, over those of every trial */
    Site(JavaLaunch java, String organization, Path directory, HttpClient http, Map<String, String> keys) {
        this.java = java;
        this.directory = directory;
        this.http = http;
        this.plan = ServerPlan.siklus(organization)
                .with(Map.of(
                        "siklus.server.port",
                        String.valueOf(ServerProcess.freePort()),
                        "siklus.limits.requests-per-second",
                        "0"))
                .with(keys);
    }

    /** Returns when the server has answered; registers the senders at the first start. */
    void start() throws InterruptedException {
        ServerProcess started = ServerProcess.start(java, plan, directory, http);
        server = started;
        if (senders == null) {
            senders = started.senders();
        }
    }

    ServerProcess server() {
        return Objects.requireNonNull(server, "start() first");
    }

    Senders senders() {
        return Objects.requireNonNull(senders, "start() first");
    }

    Client client() {
        return new Client(http, server().base(), senders());
    }

    void kill() throws InterruptedException {
        server().kill();
    }

    boolean stop(Duration longest) throws InterruptedException {
        return server().stop(longest);
    }

    /** @return as the commands of siklus are given it */
    String[] arguments() {
        String url = plan.keys().getOrDefault("siklus.database.url", "");
        return new String[] {
            "--siklus.database.url=" + url,
            "--siklus.database.username=" + plan.keys().getOrDefault("siklus.database.username", ""),
            "--siklus.database.password=" + plan.keys().getOrDefault("siklus.database.password", ""),
            "--siklus.database.directory=" + server().database()
        };
    }

    /** @return the database behind the server's back, as its owner */
    DatabaseAccess database() {
        return DatabaseAccess.existing(arguments());
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
