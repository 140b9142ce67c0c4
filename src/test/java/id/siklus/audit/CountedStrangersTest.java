package id.siklus.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.AuditEvent;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;

/** What the trail keeps of a stranger who asks again and again, on the real database. */
class CountedStrangersTest {

    private final String address =
            "2001:db8::" + Integer.toHexString(ThreadLocalRandom.current().nextInt());
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

    @Test
    void aStrangerHasSomeRowsAMinuteAndThenOneWithTheNumberOfTheRest() throws Exception {
        AuditWriter writer = new AuditWriter(
                TestServer.bean(AuditPool.class).dataSource(),
                new AuditTable(),
                clock(),
                new UnprovedRequests(new UnprovedProperties(3, 100)));
        writer.start();
        for (int i = 0; i < 20; i++) {
            assertThat(writer.record(draft(), 401)).isTrue();
        }
        assertThat(rows("interaction = 'read'")).isEqualTo(3);
        assertThat(rows("interaction = 'counted'")).isZero();

        now.updateAndGet(time -> time.plusSeconds(60));

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(rows("interaction = 'counted'")).isEqualTo(1));
        assertThat(counted().getOutcomeDesc()).startsWith("HTTP 429, 17 requests from ");
        writer.record(draft(), 401);
        writer.close();
        assertThat(rows("interaction = 'read'")).isEqualTo(4);
    }

    @Test
    void whatIsCountedWhenTheServerEndsIsWritten() throws Exception {
        AuditWriter writer = new AuditWriter(
                TestServer.bean(AuditPool.class).dataSource(),
                new AuditTable(),
                clock(),
                new UnprovedRequests(new UnprovedProperties(1, 100)));
        writer.start();
        writer.record(draft(), 401);
        writer.record(draft(), 401);

        writer.close();

        assertThat(rows("interaction = 'counted'")).isEqualTo(1);
    }

    private Draft draft() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/fhir/Patient/1");
        request.setRemoteAddr(address);
        return Draft.begin(
                request, RequestShape.of("GET", "/fhir/Patient/1", false).orElseThrow());
    }

    private AuditEvent counted() {
        String id = jdbc().queryForObject(
                        "select to_char(at at time zone 'UTC', 'YYYYMMDD') || '-' || seq from siklus.audit_event where interaction = 'counted' and address = ?",
                        String.class,
                        address);
        return FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(
                        AuditEvent.class,
                        TestServer.send(TestServer.requestWith(
                                                TestServer.tokenOf(
                                                        CallerRole.KEMENKES, "", "system/*.cruds", Caller.ADMIN),
                                                "/AuditEvent/" + id)
                                        .GET())
                                .body());
    }

    private int rows(String where) {
        Integer rows = jdbc().queryForObject(
                        "select count(*) from siklus.audit_event where address = ? and " + where,
                        Integer.class,
                        address);
        return rows == null ? 0 : rows;
    }

    private static JdbcTemplate jdbc() {
        return new JdbcTemplate(TestServer.bean(javax.sql.DataSource.class));
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }
}
