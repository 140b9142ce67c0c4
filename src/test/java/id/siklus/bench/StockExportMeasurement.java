package id.siklus.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.TestFolder;
import id.siklus.demo.GeneralVisits;
import id.siklus.launch.JavaLaunch;
import id.siklus.launch.Senders;
import id.siklus.launch.ServerPlan;
import id.siklus.launch.ServerProcess;
import id.siklus.push.Credentials;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The same visits in Siklus and in HAPI as shipped with its {@code $export} switched on, one after the other on one machine: from the kick-off to the manifest. Run by
 * name: {@code java -cp ... id.siklus.bench.StockExportMeasurement}.
 */
final class StockExportMeasurement {

    private static final int VISITS = 15;
    private static final int ROUNDS = 3;
    private static final List<String> MEMORY = List.of("-Xmx768m", "-XX:+UseSerialGC");
    private static final Duration LONGEST = Duration.ofMinutes(6);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private StockExportMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        measure("Siklus", ContestantPlans.siklus(List.of("id.siklus.cli.SiklusCommand", "serve")), ROUNDS);
        measure("stock HAPI", ContestantPlans.stock().with(Map.of(StockServer.EXPORT, "true")), 1);
        System.out.println(
                "load average " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.exit(0);
    }

    private static void measure(String name, ServerPlan plan, int rounds) throws Exception {
        GeneralVisits visits = new GeneralVisits(5_813, LocalDate.now());
        try (ServerProcess server =
                ServerProcess.start(JavaLaunch.asThisProcess(MEMORY), plan, TestFolder.make("stock-export"), HTTP)) {
            server.awaitReady(HTTP);
            Senders senders = server.senders();
            String office = Senders.authorization(senders.office());
            send(request(server.base().toString(), office).POST(BodyPublishers.ofString(visits.preparation())));
            for (int i = 0; i < VISITS; i++) {
                send(request(server.base().toString(), Senders.authorization(senders.facility()))
                        .POST(BodyPublishers.ofString(visits.visit(i))));
            }
            for (int i = 0; i < rounds; i++) {
                export(name, server.base(), senders.office());
            }
        }
    }

    private static void export(String name, URI base, Credentials credentials) throws Exception {
        long begin = System.nanoTime();
        HttpResponse<String> begun = send(request(base + "/$export", Senders.authorization(credentials))
                .header("Prefer", "respond-async")
                .GET());
        String status = begun.headers().firstValue("Content-Location").orElseThrow();
        while (true) {
            HttpResponse<String> answer =
                    send(request(status, Senders.authorization(credentials)).GET());
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (answer.statusCode() == 200) {
                System.out.printf(
                        Locale.ROOT,
                        "%s: %d resources, %.2f s from the kick-off to the manifest%n",
                        name,
                        resources(JSON.readTree(answer.body()), credentials),
                        seconds);
                return;
            }
            if (seconds > LONGEST.toSeconds()) {
                throw new IllegalStateException(
                        name + " is not finished: " + answer.headers().map());
            }
            // Both are asked each second at most, as Siklus asks of its clients; stock would say two minutes.
            Thread.sleep(1_000);
        }
    }

    private static long resources(JsonNode manifest, Credentials credentials) throws Exception {
        long lines = 0;
        for (JsonNode file : manifest.path("output")) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(file.path("url").textValue()));
            String authorization = Senders.authorization(credentials);
            if (!authorization.isEmpty()) {
                request.header("Authorization", authorization);
            }
            lines += send(request.header("Accept", "application/fhir+ndjson").GET())
                    .body()
                    .lines()
                    .count();
        }
        return lines;
    }

    private static HttpRequest.Builder request(String address, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/fhir+json")
                .header("Accept", "application/fhir+json");
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
