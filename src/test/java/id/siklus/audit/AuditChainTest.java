package id.siklus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siklus.TestServer;
import id.siklus.storage.Superuser;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What happens to the trail when somebody lays hands on it; every damage is undone, since other tests use the same trail. */
class AuditChainTest {

    private final JdbcTemplate owner = new JdbcTemplate(Superuser.dataSource());
    private final JdbcTemplate server = new JdbcTemplate(TestServer.bean(DataSource.class));
    private final String number = UUID.randomUUID().toString();

    @BeforeEach
    void aSealedRow() throws SQLException {
        TestServer.send(TestServer.request("/Patient/tidak-ada")
                .header("X-Request-ID", number)
                .GET());
        sealAll();
    }

    @AfterEach
    void whole() throws SQLException {
        assertThat(verify().damages()).isEmpty();
    }

    @Test
    void sealsEveryRowOnce() {
        Long seals = server.queryForObject(
                "select count(*) from siklus.audit_seal s, siklus.audit_event e where e.request = ? and s.seqs @> e.seq",
                Long.class,
                number);

        assertThat(seals).isEqualTo(1);
    }

    @Test
    void findsAnAlteredRow() throws SQLException {
        String client = Objects.requireNonNull(
                server.queryForObject("select client from siklus.audit_event where request = ?", String.class, number));
        withoutTriggers("update siklus.audit_event set client = 'orang-lain' where request = '" + number + "'");

        assertThat(verify().damages()).singleElement().satisfies(damage -> {
            assertThat(damage.text().in(Locale.ENGLISH)).contains("ALTERED");
            assertThat(damage.text().in(Locale.forLanguageTag("id"))).contains("DIUBAH");
        });

        withoutTriggers("update siklus.audit_event set client = '" + client + "' where request = '" + number + "'");
    }

    @Test
    void findsARemovedRowAndNamesIt() throws SQLException {
        Long seq = Objects.requireNonNull(
                server.queryForObject("select seq from siklus.audit_event where request = ?", Long.class, number));
        withoutTriggers("create table siklus.audit_kept as select * from siklus.audit_event where seq = " + seq
                + "; delete from siklus.audit_event where seq = " + seq);

        assertThat(verify().damages())
                .singleElement()
                .satisfies(damage -> assertThat(damage.text().in(Locale.ENGLISH))
                        .contains("MISSING")
                        .contains("[" + seq + "]"));

        withoutTriggers("insert into siklus.audit_event select * from siklus.audit_kept; drop table siklus.audit_kept");
    }

    @Test
    void findsASealThatWasChangedToFit() throws SQLException {
        Long last =
                Objects.requireNonNull(server.queryForObject("select max(block) from siklus.audit_seal", Long.class));
        withoutTriggers("update siklus.audit_seal set row_count = row_count + 1 where block = " + last);

        assertThat(verify().isWhole()).isFalse();

        withoutTriggers("update siklus.audit_seal set row_count = row_count - 1 where block = " + last);
    }

    @Test
    void findsThatTheEndWasCutOffByANotedHead() throws SQLException {
        VerificationReport noted = verify();
        String head = noted.headBlock() + ":" + noted.head();

        assertThat(verify(head).isWhole()).isTrue();
        assertThat(verify(noted.headBlock() + ":" + "0".repeat(64)).damages())
                .singleElement()
                .satisfies(
                        damage -> assertThat(damage.text().in(Locale.ENGLISH)).contains("CUT OFF"));
    }

    @Test
    void saysWhatIsNotSealedYet() throws SQLException {
        try (Connection open = Superuser.dataSource().getConnection();
                Statement statement = open.createStatement()) {
            open.setAutoCommit(false);
            statement.execute("select pg_advisory_lock(" + 0x51_4B_4C_41_53L + ")");
            TestServer.get("/Patient/tidak-ada");

            assertThat(verify().unsealed()).isPositive();
        }
    }

    /** A transaction that took its number early and commits late must not fall through. */
    @Test
    void sealsARowThatCommitsBehindLaterOnes() throws SQLException {
        String late = UUID.randomUUID().toString();
        try (Connection slow = Superuser.dataSource().getConnection();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute(insert(late));
            for (int i = 0; i < 3; i++) {
                TestServer.get("/Patient/tidak-ada");
                sealAll();
            }
            slow.commit();
        }

        sealAll();

        assertThat(server.queryForObject(
                        "select count(*) from siklus.audit_seal s, siklus.audit_event e where e.request = ? and s.seqs @> e.seq",
                        Long.class,
                        late))
                .isEqualTo(1);
    }

    @Test
    void refusesToChangeARowEvenToTheOwner() {
        for (String change : List.of(
                "update siklus.audit_event set client = 'x'",
                "delete from siklus.audit_event",
                "truncate siklus.audit_event",
                "truncate siklus." + partition(),
                "delete from siklus." + partition(),
                "update siklus.audit_seal set day = day",
                "delete from siklus.audit_seal",
                "truncate siklus.audit_seal")) {
            assertThatThrownBy(() -> owner.execute(change))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void givesTheServerNoRightToChangeTheTrail() {
        assertThat(server.queryForObject("select current_user", String.class)).isEqualTo("siklus");
        for (String change : List.of(
                "update siklus.audit_event set client = 'x'",
                "delete from siklus.audit_event",
                "alter table siklus.audit_event disable trigger all",
                "drop table siklus." + partition(),
                "drop table siklus.audit_seal")) {
            assertThatThrownBy(() -> server.execute(change))
                    .as(change)
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void dropsOnlyWhatIsOlderThanTheLaw() throws SQLException {
        owner.execute("select siklus.audit_make_partition('1999-03-15')");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);

        List<String> dropped = keeping(Period.ofYears(25)).dropBefore(today);

        assertThat(dropped).containsExactly("audit_event_199903");
        assertThatThrownBy(() -> keeping(Period.ofYears(24)).dropBefore(today)).hasMessageContaining("25 years");
        assertThat(new AuditProperties(Period.ofYears(24), Duration.ofSeconds(5)).isRetentionLegal())
                .isFalse();
        assertThat(new AuditProperties(Period.ofMonths(300), Duration.ofSeconds(5)).isRetentionLegal())
                .isTrue();
    }

    private static AuditKeeping keeping(Period retention) {
        DataSource database = TestServer.bean(DataSource.class);
        return new AuditKeeping(
                database,
                new Sealer(database),
                new AuditProperties(retention, Duration.ofSeconds(5)),
                Clock.systemUTC());
    }

    private static String partition() {
        return "audit_event_"
                + LocalDate.now(ZoneOffset.UTC).toString().substring(0, 7).replace("-", "");
    }

    private static String insert(String request) {
        return "insert into siklus.audit_event (at, request, client, organization, role, interaction, outcome, patients, written, parameters, address)"
                + " values (now(), '" + request + "', '-', '', '-', 'read', 200, '{}', '{}', '{}', '-')";
    }

    private void withoutTriggers(String sql) {
        owner.execute("set session_replication_role = replica; " + sql);
    }

    /** The server's own sealer may be at it, or this one; either will do. */
    private void sealAll() throws SQLException {
        Sealer sealer = TestServer.bean(Sealer.class);
        Awaitility.await().atMost(Duration.ofSeconds(20)).ignoreExceptions().until(() -> {
            sealer.seal();
            return Long.valueOf(0)
                    .equals(server.queryForObject(
                            "select count(*) from siklus.audit_event e where e.request = ? and not exists (select 1 from siklus.audit_seal s where s.seqs @> e.seq)",
                            Long.class,
                            number));
        });
    }

    private VerificationReport verify() throws SQLException {
        return verify(null);
    }

    private static VerificationReport verify(@org.jspecify.annotations.Nullable String head) throws SQLException {
        return new AuditVerification(TestServer.bean(DataSource.class)).run(head, left -> {});
    }
}
