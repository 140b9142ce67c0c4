package id.siklus.chaos;

import id.siklus.chaos.Client.Reply;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** R11: clients read one person, add a telephone number and write it back with If-Match; each number must be there in the end. */
final class LostUpdates implements Trial {

    private static final int CLIENTS = 8;
    private static final int MOST_TRIES = 400;
    private static final int PERSON = 990_000;
    private static final Pattern ID = Pattern.compile("\"id\":\\s*\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("\"versionId\":\\s*\"([^\"]+)\"");

    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @Override
    public String number() {
        return "R11";
    }

    @Override
    public String method() {
        return CLIENTS + " clients read, change and write one resource with If-Match";
    }

    @Override
    public void run(Stage stage, Findings findings) throws Exception {
        Client client = stage.shared().client();
        Reply created = client.post("/Patient", Persons.patient(PERSON, ""));
        String id = first(ID, created.body());
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        List<String> written = new ArrayList<>();
        try {
            List<Callable<List<String>>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int own = i;
                clients.add(() -> edit(client, id, own, stage.form().edits()));
            }
            for (Future<List<String>> ended : pool.invokeAll(clients)) {
                written.addAll(ended.get());
            }
        } catch (ExecutionException e) {
            throw new IOException(e);
        } finally {
            pool.shutdownNow();
        }
        String last = client.get("/Patient/" + id).body();
        findings.expect(
                "edits taken",
                written.size(),
                String.valueOf(CLIENTS * stage.form().edits()),
                written.size() == CLIENTS * stage.form().edits());
        findings.note("answers by status", Map.copyOf(statuses));
        findings.expectZero(
                "edits lost",
                written.stream().filter(number -> !last.contains(number)).count());
        findings.expectZero(
                "answers to a stale If-Match other than 412",
                statuses.entrySet().stream()
                        .filter(status -> status.getKey() != 200 && status.getKey() != 412)
                        .mapToInt(Map.Entry::getValue)
                        .sum());
        Reply stale = put(client, id, "1", last);
        findings.expect("If-Match of version 1 in the end", stale.status(), "412", stale.status() == 412);
    }

    private List<String> edit(Client client, String id, int own, int edits) throws IOException, InterruptedException {
        List<String> taken = new ArrayList<>();
        int tries = 0;
        while (taken.size() < edits && tries++ < MOST_TRIES * edits) {
            String number = String.format("+62-800-%02d-%04d", own, taken.size());
            String current = client.get("/Patient/" + id).body();
            Reply reply = put(client, id, first(VERSION, current), with(current, number));
            synchronized (statuses) {
                statuses.merge(reply.status(), 1, Integer::sum);
            }
            if (reply.ok()) {
                taken.add(number);
            }
        }
        return taken;
    }

    private static Reply put(Client client, String id, String version, String json)
            throws IOException, InterruptedException {
        return client.send(client.to("/Patient/" + id)
                .header("Content-Type", Client.FHIR_JSON)
                .header("If-Match", "W/\"" + version + "\"")
                .PUT(BodyPublishers.ofString(json)));
    }

    /** Adds one element to the list, or the list. */
    private static String with(String patient, String number) {
        String telecom = "{\"system\":\"phone\",\"value\":\"" + number + "\"}";
        return patient.contains("\"telecom\"")
                ? patient.replaceFirst("\"telecom\":\\s*\\[", "\"telecom\":[" + telecom + ",")
                : patient.replaceFirst("\"gender\":", "\"telecom\":[" + telecom + "],\"gender\":");
    }

    private static String first(Pattern pattern, String json) throws IOException {
        Matcher found = pattern.matcher(json);
        if (!found.find()) {
            throw new IOException("no " + pattern + " in " + json);
        }
        return found.group(1);
    }
}
