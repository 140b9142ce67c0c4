package id.siklus.replay;

import static id.siklus.TestServer.post;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.replay.KeyBackfill.State;
import id.siklus.storage.Superuser;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Resources of a database that is older than their keys. */
class KeyBackfillTest {

    private final JdbcTemplate jdbc = new JdbcTemplate(TestServer.bean(DataSource.class));
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private BusinessIdentifiers identifiers;

    @BeforeAll
    static void storeWhatVisitsReferTo() {
        People.storePlaceAndStaff();
    }

    /** Numberings that nobody has filled in before: what the server itself has done is done for its own. */
    @BeforeEach
    void configureNumberings() {
        identifiers = new BusinessIdentifiers(List.of(
                "Patient|" + People.NIK,
                "Encounter|http://sys-ids.kemkes.go.id/encounter/",
                "Composition|https://contoh.id/" + UUID.randomUUID()));
    }

    @Test
    void givesEveryResourceTheKeysThatItLacks() {
        String nik = People.newNik();
        String person = stored(Patient.class, "/Patient", People.json(People.woman(nik)));
        String visit =
                stored(Encounter.class, "/Encounter", People.json(People.visit("I-" + nik, "Patient/" + person)));
        BusinessKey ofPerson = new BusinessKey("Patient", People.NIK, nik);
        BusinessKey ofVisit = new BusinessKey("Encounter", People.VISIT, "I-" + nik);
        forget(ofPerson);
        forget(ofVisit);

        finish(backfill(500));

        assertThat(holder(ofPerson)).isEqualTo(person);
        assertThat(holder(ofVisit)).isEqualTo(visit);
        assertThat(meters.counter("siklus.keys.backfilled").count()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void guardsWhatItHasFilledIn() {
        String nik = People.newNik();
        String person = stored(Patient.class, "/Patient", People.json(People.woman(nik)));
        forget(new BusinessKey("Patient", People.NIK, nik));
        Patient other = People.woman(nik);
        other.getNameFirstRep().setText("Orang Lain");

        finish(backfill(500));
        HttpResponse<String> answer = post("/Patient", People.json(other));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("SKL-5502", "Patient/" + person);
    }

    @Test
    void goesOnWhereItWasEnded() {
        String nik = People.newNik();
        String person = stored(Patient.class, "/Patient", People.json(People.woman(nik)));
        BusinessKey key = new BusinessKey("Patient", People.NIK, nik);
        forget(key);

        assertThat(backfill(1).some()).isEqualTo(State.MORE);
        long upto = upto();
        assertThat(backfill(1).some()).isEqualTo(State.MORE);

        assertThat(upto).isPositive();
        assertThat(upto()).isGreaterThan(upto);
        finish(backfill(500));
        assertThat(holder(key)).isEqualTo(person);
    }

    @Test
    void looksAtNothingOnceItIsDone() {
        finish(backfill(500));
        String nik = People.newNik();
        stored(Patient.class, "/Patient", People.json(People.woman(nik)));
        BusinessKey key = new BusinessKey("Patient", People.NIK, nik);
        forget(key);

        assertThat(backfill(500).some()).isEqualTo(State.ENDED);

        assertThat(jdbc.queryForObject(
                        "select count(*) from siklus.business_key where key = ?", Integer.class, (Object) key.hash()))
                .isZero();
    }

    @Test
    void leavesTheKeyToTheOlderOfTwoAndCountsTheOther() {
        String nik = People.newNik();
        String older = stored(Patient.class, "/Patient", People.json(People.woman(nik)));
        String newer = stored(Patient.class, "/Patient", People.json(People.woman(People.newNik())));
        BusinessKey key = new BusinessKey("Patient", People.NIK, nik);
        forget(key);
        renumber(newer, nik);

        finish(backfill(500));

        assertThat(holder(key)).isEqualTo(older);
        assertThat(meters.counter("siklus.keys.doubled").count()).isPositive();
    }

    @Test
    void leavesATextThatCannotBeReadAlone() {
        String nik = People.newNik();
        String broken = stored(Patient.class, "/Patient", People.json(People.woman(People.newNik())));
        String person = stored(Patient.class, "/Patient", People.json(People.woman(nik)));
        BusinessKey key = new BusinessKey("Patient", People.NIK, nik);
        forget(key);
        String text = text(broken);
        write(broken, "{\"resourceType\":\"Patient\",\"identifier\":");
        try {
            finish(backfill(500));
        } finally {
            write(broken, text);
        }

        assertThat(holder(key)).isEqualTo(person);
    }

    @Test
    void waitsForNobodyWhoIsWriting() throws SQLException {
        String nik = People.newNik();
        String person = stored(Patient.class, "/Patient", People.json(People.woman(nik)));
        BusinessKey key = new BusinessKey("Patient", People.NIK, nik);
        forget(key);
        KeyBackfill backfill = backfill(500);

        try (Connection writer = Superuser.dataSource().getConnection()) {
            writer.setAutoCommit(false);
            writer.createStatement()
                    .execute(
                            "update hfj_resource set res_updated = res_updated where res_type = 'Patient' and fhir_id = '"
                                    + person + "'");
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> finish(backfill))
                    .isInstanceOf(DataAccessException.class);
            writer.rollback();
        }
        finish(backfill);

        assertThat(holder(key)).isEqualTo(person);
    }

    @Test
    void leavesItToAnotherNodeThatIsAtIt() throws SQLException {
        try (Connection node = Superuser.dataSource().getConnection()) {
            node.createStatement().execute("select pg_advisory_lock(" + BackfillTable.ADVISORY_LOCK + ")");

            assertThat(backfill(500).some()).isEqualTo(State.BUSY);
        }
    }

    private KeyBackfill backfill(int chunk) {
        return new KeyBackfill(
                new TransactionTemplate(TestServer.bean(PlatformTransactionManager.class)),
                new BackfillTable(jdbc),
                identifiers,
                chunk,
                meters);
    }

    private static void finish(KeyBackfill backfill) {
        State state = State.MORE;
        while (state != State.ENDED) {
            state = backfill.some();
        }
    }

    private long upto() {
        Long upto = jdbc.queryForObject(
                "select upto from siklus.business_key_backfill where numberings = ?", Long.class, (Object)
                        identifiers.fingerprint());
        return upto == null ? -1 : upto;
    }

    private void forget(BusinessKey key) {
        assertThat(jdbc.update("delete from siklus.business_key where key = ?", (Object) key.hash()))
                .isOne();
    }

    private String holder(BusinessKey key) {
        return jdbc.queryForObject(
                "select r.fhir_id from siklus.business_key k join hfj_resource r on r.res_id = k.res_id where k.key = ?",
                String.class,
                (Object) key.hash());
    }

    private String text(String patient) {
        return jdbc.queryForObject(
                "select v.res_text_vc from hfj_res_ver v join hfj_resource r on r.res_id = v.res_id and r.res_ver = v.res_ver"
                        + " where r.res_type = 'Patient' and r.fhir_id = ?",
                String.class,
                patient);
    }

    private void write(String patient, String text) {
        jdbc.update(
                "update hfj_res_ver v set res_text_vc = ? from hfj_resource r"
                        + " where r.res_id = v.res_id and r.res_ver = v.res_ver and r.res_type = 'Patient' and r.fhir_id = ?",
                text,
                patient);
    }

    /** As a build that knew no keys would have stored it. */
    private void renumber(String patient, String nik) {
        jdbc.update(
                "delete from siklus.business_key where res_id = (select res_id from hfj_resource where res_type = 'Patient' and fhir_id = ?)",
                patient);
        write(patient, text(patient).replaceAll("9202044510\\d{6}", nik));
    }

    private static <T extends org.hl7.fhir.r4.model.Resource> String stored(Class<T> type, String path, String json) {
        HttpResponse<String> answer = post(path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return People.parse(type, answer.body()).getIdPart();
    }
}
