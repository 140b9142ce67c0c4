package id.siklus.chaos;

import id.siklus.chaos.Client.Reply;
import id.siklus.demo.GeneralVisits;
import id.siklus.storage.DatabaseAccess;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** R3: sixteen clients write the same person at the same moment, in every way there is; then everything is sent once more. */
final class Storm implements Trial {

    private static final int THREADS = 16;
    private static final double LONGEST_P99_MILLIS = 2_000;
    private static final double DEAREST_REPLAY = 1 / 3.0;

    /** One way's persons are numbered apart from another's. */
    private static final int PERSONS_OF_A_WAY = 100_000;

    private final List<Reply> replies = Collections.synchronizedList(new ArrayList<>());

    @Override
    public String number() {
        return "R3";
    }

    @Override
    public String method() {
        return THREADS + " threads write one person at once, in five ways; then the same Bundles again";
    }

    @Override
    public void run(Stage stage, Findings findings) throws Exception {
        Site site = stage.shared();
        Client client = site.client();
        int identities = stage.form().identities();
        for (WayToWrite way : WayToWrite.values()) {
            storm(client, way, identities);
        }
        List<Double> millis = replies.stream().map(Reply::millis).sorted().toList();
        findings.note("writes", replies.size());
        findings.note("answers by status", statuses());
        findings.expectZero(
                "visible 409",
                replies.stream().filter(reply -> reply.status() == 409).count());
        findings.expectZero(
                "answers that are neither 200 nor 201",
                replies.stream().filter(reply -> !reply.ok()).count());
        findings.note("p50, ms", millis.get(millis.size() / 2));
        findings.expectWithin(
                "p99, ms",
                millis.get(millis.size() * 99 / 100),
                LONGEST_P99_MILLIS,
                stage.form().patience());
        try (DatabaseAccess database = site.database()) {
            for (WayToWrite way : WayToWrite.values()) {
                findings.expectZero(
                        "persons too many or too few, " + way.name().toLowerCase(java.util.Locale.ROOT),
                        persons(database, way, identities) - identities);
            }
        }
        replay(stage, site, client, findings);
    }

    private void storm(Client client, WayToWrite way, int identities) throws InterruptedException, IOException {
        CyclicBarrier together = new CyclicBarrier(THREADS);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> threads = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int own = thread;
                threads.add(() -> {
                    for (int i = 0; i < identities; i++) {
                        together.await();
                        replies.add(client.send(way.request(client, person(way, i), own)));
                    }
                    return null;
                });
            }
            for (Future<Void> ended : pool.invokeAll(threads)) {
                ended.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static int person(WayToWrite way, int number) {
        return way.ordinal() * PERSONS_OF_A_WAY + number;
    }

    private Map<Integer, Integer> statuses() {
        Map<Integer, Integer> counted = new TreeMap<>();
        replies.forEach(reply -> counted.merge(reply.status(), 1, Integer::sum));
        return counted;
    }

    private static long persons(DatabaseAccess database, WayToWrite way, int identities) throws SQLException {
        List<String> niks = new ArrayList<>();
        for (int i = 0; i < identities; i++) {
            niks.add(Persons.nik(person(way, i)));
        }
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select count(*) from hfj_resource r join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
                        where r.res_type = 'Patient' and r.res_deleted_at is null
                          and v.res_text_vc::json #>> '{identifier,0,value}' = any (?)""")) {
            query.setArray(1, connection.createArrayOf("text", niks.toArray()));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Visits are sent once, then once more: the second time nothing may be written. */
    private static void replay(Stage stage, Site site, Client client, Findings findings) throws Exception {
        int visits = stage.form().replays();
        GeneralVisits source = stage.visits();
        double first = send(client, source, visits);
        try (DatabaseAccess database = site.database()) {
            long before = versions(database);
            double second = send(client, source, visits);
            long refused = 0;
            for (WayToWrite way : List.of(WayToWrite.TRANSACTION, WayToWrite.SPELLINGS)) {
                for (int i = 0; i < stage.form().identities(); i++) {
                    refused +=
                            client.send(way.request(client, person(way, i), i)).status() == 200 ? 0 : 1;
                }
            }
            findings.note("Bundles sent once more", visits + 2 * stage.form().identities());
            findings.expectZero("new versions by the replay", versions(database) - before);
            findings.expectZero("answers to them other than 200", refused);
            findings.expectAtMost("time of a replay / time of the first push", second / first, DEAREST_REPLAY);
        }
    }

    private static double send(Client client, GeneralVisits source, int visits)
            throws IOException, InterruptedException {
        double millis = 0;
        for (int i = 0; i < visits; i++) {
            Reply reply = client.send(client.transaction(source.visit(i)));
            if (!reply.ok()) {
                throw new IOException("visit " + i + ": " + reply.status() + " " + reply.body());
            }
            millis += reply.millis();
        }
        return millis;
    }

    private static long versions(DatabaseAccess database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select count(*) from hfj_res_ver v join hfj_resource r on r.res_id = v.res_id where "
                                + ServersOwn.LEFT_OUT);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
