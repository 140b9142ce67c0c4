package id.siklus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siklus.TestServer;
import id.siklus.server.CallerRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Texts that PostgreSQL does not take must harm nobody but, at most, who sent them. */
class UnkeepableRowsTest {

    @Test
    void aNulInTheNameOfAParameterIsAnsweredAsAnyOther() {
        for (String path : List.of("/Patient?%00=x", "/Patient?a%00b=x&%C2%85=y")) {
            String number = UUID.randomUUID().toString();

            int status = TestServer.send(TestServer.anonymous(path)
                            .header("X-Request-ID", number)
                            .GET())
                    .statusCode();

            assertThat(status).as(path).isEqualTo(401);
            assertThat(rows(number)).as(path).isEqualTo(1);
        }
    }

    @Test
    void whatIsNoIdIsNoPatientOfTheTrail() {
        String endless = random(4_000);
        for (String path : List.of("/Observation?patient=Patient/%00", "/Observation?subject=Patient/" + endless)) {
            String number = UUID.randomUUID().toString();

            int status = TestServer.send(
                            TestCallers.as(TestServer.anonymous(path), "org-uji-audit", CallerRole.PUSKESMAS)
                                    .header("X-Request-ID", number)
                                    .GET())
                    .statusCode();

            assertThat(status).as(path).isNotEqualTo(503);
            assertThat(rows(number)).as(path).isEqualTo(1);
        }
    }

    /** The first row's way to the database is held up until the others wait together, so that they are one batch. */
    @Test
    void aRowThatTheDatabaseRefusesIsRefusedAlone() throws Exception {
        CountDownLatch gathered = new CountDownLatch(1);
        DataSource slow =
                new DelegatingDataSource(TestServer.bean(AuditPool.class).dataSource()) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        try {
                            gathered.await();
                        } catch (InterruptedException e) {
                            throw new SQLException(e);
                        }
                        return super.getConnection();
                    }
                };
        AuditWriter writer = new AuditWriter(
                slow, new AuditTable(), Clock.systemUTC(), new UnprovedRequests(new UnprovedProperties(100, 100)));
        FutureTask<Boolean> first = new FutureTask<>(() -> writer.record(draft(), 200));
        Thread writing = new Thread(first);
        List<Draft> drafts = List.of(draft(), draft(), draft());
        drafts.get(1).patients().add(random(20_000));
        List<FutureTask<Boolean>> answers = drafts.stream()
                .map(draft -> new FutureTask<>(() -> writer.record(draft, 200)))
                .toList();

        writing.start();
        awaitState(writing, Thread.State.WAITING);
        List<Thread> asking = answers.stream().map(Thread::new).toList();
        asking.forEach(Thread::start);
        asking.forEach(thread -> awaitState(thread, Thread.State.TIMED_WAITING));
        gathered.countDown();

        assertThat(first.get()).isTrue();
        assertThat(List.of(
                        answers.get(0).get(),
                        answers.get(1).get(),
                        answers.get(2).get()))
                .containsExactly(true, false, true);
    }

    private static Draft draft() {
        return Draft.begin(
                new MockHttpServletRequest("GET", "/fhir/Patient/1"),
                RequestShape.of("GET", "/fhir/Patient/1", false).orElseThrow());
    }

    private static void awaitState(Thread thread, Thread.State state) {
        await().atMost(Duration.ofSeconds(5)).until(() -> thread.getState() == state);
    }

    private static Integer rows(String number) {
        return new org.springframework.jdbc.core.JdbcTemplate(TestServer.bean(DataSource.class))
                .queryForObject("select count(*) from siklus.audit_event where request = ?", Integer.class, number);
    }

    /** Such as no index can make smaller. */
    private static String random(int length) {
        return ThreadLocalRandom.current()
                .ints(length, 0, 36)
                .mapToObj(c -> Character.toString(Character.forDigit(c, 36)))
                .collect(java.util.stream.Collectors.joining());
    }
}
