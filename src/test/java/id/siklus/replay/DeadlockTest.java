package id.siklus.replay;

import static id.siklus.TestServer.post;
import static id.siklus.TestServer.put;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.storage.Superuser;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/** PostgreSQL ends one of two transactions that wait for each other. When it is a request's, it is tried again, and nobody sees it. */
class DeadlockTest {

    private static final String LOCK_PERSON =
            "select 1 from hfj_resource where res_type = 'Patient' and fhir_id = ? for update";

    @Test
    void triesAgainWhenTheKeysOfTwoWritersWaitForEachOther() throws Exception {
        Patient woman = stored();
        String nik = People.newNik();
        woman.getIdentifierFirstRep().setValue(nik);
        double before = retries();

        HttpResponse<String> answer;
        try (Connection other = other()) {
            claim(other, nik);
            CompletableFuture<HttpResponse<String>> request = sent(woman);
            awaitWaiting("business_key");
            lock(other, woman.getIdPart());
            other.rollback();
            answer = request.get(30, TimeUnit.SECONDS);
        }

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(People.parse(Patient.class, answer.body())
                        .getIdentifierFirstRep()
                        .getValue())
                .isEqualTo(nik);
        assertThat(retries()).isGreaterThan(before);
    }

    @Test
    void triesAgainWhenTheRowsOfTwoWritersWaitForEachOther() throws Exception {
        Patient first = stored();
        Patient second = stored();
        Bundle both = People.transaction();
        for (Patient woman : new Patient[] {first, second}) {
            woman.getNameFirstRep().setText("Nama Kedua");
            both.addEntry()
                    .setResource(woman)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl("Patient/" + woman.getIdPart());
        }
        double before = retries();

        HttpResponse<String> answer;
        try (Connection other = other()) {
            lock(other, second.getIdPart());
            CompletableFuture<HttpResponse<String>> request =
                    CompletableFuture.supplyAsync(() -> post("", People.json(both)));
            awaitWaiting("hfj_res");
            lock(other, first.getIdPart());
            other.rollback();
            answer = request.get(30, TimeUnit.SECONDS);
        }

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(retries()).isGreaterThan(before);
    }

    /** Of one resource the row comes first and its index rows after it. */
    @Test
    void triesAgainWhenTheRowsOfOneResourceAreLockedTheOtherWayRound() throws Exception {
        Patient woman = stored();
        woman.getNameFirstRep().setText("Nama Kedua").setFamily("Kedua");
        double before = retries();

        HttpResponse<String> answer;
        try (Connection other = other()) {
            other.createStatement()
                    .execute(
                            "select 1 from hfj_spidx_string s join hfj_resource r on r.res_id = s.res_id where r.fhir_id = '"
                                    + woman.getIdPart() + "' for update of s");
            CompletableFuture<HttpResponse<String>> request = sent(woman);
            awaitWaiting("hfj_spidx");
            lock(other, woman.getIdPart());
            other.rollback();
            answer = request.get(30, TimeUnit.SECONDS);
        }

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(retries()).isGreaterThan(before);
    }

    private static Patient stored() {
        HttpResponse<String> answer = post("/Patient", People.json(People.woman(People.newNik())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return People.parse(Patient.class, answer.body());
    }

    private static CompletableFuture<HttpResponse<String>> sent(Patient woman) {
        return CompletableFuture.supplyAsync(() -> put("/Patient/" + woman.getIdPart(), People.json(woman)));
    }

    /** Never the one that PostgreSQL ends: it looks for a circle much later than the request does. */
    private static Connection other() throws SQLException {
        Connection connection = Superuser.dataSource().getConnection();
        connection.createStatement().execute("set deadlock_timeout = '60s'");
        connection.setAutoCommit(false);
        return connection;
    }

    private static void claim(Connection connection, String nik) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into siklus.business_key (key, partition_id, res_id) values (?, 0, -1)")) {
            insert.setBytes(1, new BusinessKey("Patient", People.NIK, nik).hash());
            insert.executeUpdate();
        }
    }

    private static void lock(Connection connection, String patient) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LOCK_PERSON)) {
            query.setString(1, patient);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
            }
        }
    }

    private static void awaitWaiting(String table) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    try (Connection connection = Superuser.dataSource().getConnection();
                            PreparedStatement query = connection.prepareStatement(
                                    "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query ilike ?")) {
                        query.setString(1, "%" + table + "%");
                        try (ResultSet row = query.executeQuery()) {
                            return row.next();
                        }
                    }
                });
    }

    private static double retries() {
        return TestServer.bean(MeterRegistry.class).counter("siklus.retries").count();
    }
}
