package id.siklus.identity;

import id.siklus.TestServer;
import id.siklus.identity.SyntheticPeople.Person;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Times {@code Patient/$match} over HTTP among 300,000 people. 1,500 of them are stored as Patients; of the others only the rows that are compared are there,
 * written by SQL, since nothing else of them is read. Run by name: {@code java -cp ... id.siklus.identity.MatchSpeedMeasurement}.
 */
final class MatchSpeedMeasurement {

    private static final int PEOPLE = 300_000;
    private static final int STORED = 1_500;
    private static final int ROUNDS = 1_000;
    private static final int WARM_UP = 500;
    private static final int LARGEST_BATCH = 2_000;

    private MatchSpeedMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        TestFolk folk = new TestFolk();
        List<Person> people = SyntheticPeople.of(PEOPLE, 20261122);
        List<Person> stored = new ArrayList<>();
        for (int i = 0; i < STORED; i++) {
            Person person = people.get(i * (PEOPLE / STORED));
            stored.add(person);
            Patient patient = SyntheticTraits.patient(person);
            patient.getAddress().clear();
            patient.getContact().clear();
            patient.setId(folk.id("s" + i));
            patient.setActive(true);
            TestFolk.ok(folk.prafi.put(patient));
        }
        fill(people);
        DataSource database = TestServer.bean(DataSource.class);
        new JdbcTemplate(database).execute("vacuum analyze siklus.person_trait");
        System.out.println(
                new JdbcTemplate(database)
                        .queryForList(
                                "select count(*), pg_size_pretty(pg_table_size('siklus.person_trait')) heap,"
                                        + " pg_size_pretty(pg_relation_size('siklus.person_trait_keys')) keys from siklus.person_trait"));
        SecondHand secondHand = new SecondHand(new Random(7));
        double[] millis = new double[ROUNDS];
        int found = 0;
        int compared = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            int which = Math.floorMod(round, STORED);
            Patient wanted = SyntheticTraits.patient(secondHand.of(stored.get(which)));
            long start = System.nanoTime();
            HttpResponse<String> answer = folk.prafi.post("/Patient/$match", TestFolk.match(wanted));
            if (round >= 0) {
                millis[round] = (System.nanoTime() - start) / 1e6;
                found += answer.body().contains(folk.id("s" + which) + "\"") ? 1 : 0;
                compared += new TraitTable(new JdbcTemplate(database))
                        .candidates(TraitsOfPatient.of(wanted))
                        .size();
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, worst %.0f ms; %d of %d found, %d compared each%n",
                millis[ROUNDS / 2],
                millis[ROUNDS * 95 / 100],
                millis[ROUNDS * 99 / 100],
                millis[ROUNDS - 1],
                found,
                ROUNDS,
                compared / ROUNDS);
        System.exit(0);
    }

    private static void fill(List<Person> people) throws Exception {
        try (Connection connection = TestServer.bean(DataSource.class).getConnection();
                var insert = connection.prepareStatement("""
                        insert into siklus.person_trait values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, true)""")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < people.size(); i++) {
                if (i % (PEOPLE / STORED) == 0) {
                    continue;
                }
                Traits traits = SyntheticTraits.of(people.get(i));
                insert.setLong(1, -1L - i);
                insert.setArray(
                        2, connection.createArrayOf("text", traits.names().toArray()));
                insert.setString(3, traits.birth());
                insert.setString(4, traits.sex());
                insert.setInt(5, traits.order());
                insert.setLong(6, traits.nik());
                insert.setLong(7, traits.mothersNik());
                insert.setLong(8, traits.familyCard());
                insert.setArray(
                        9, connection.createArrayOf("bigint", traits.numbers().toArray()));
                insert.setString(10, traits.village());
                insert.setString(11, traits.mother());
                insert.setArray(12, connection.createArrayOf("integer", BlockingKeys.of(traits)));
                insert.addBatch();
                if (i % LARGEST_BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }
}
