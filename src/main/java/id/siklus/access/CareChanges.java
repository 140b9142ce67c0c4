package id.siklus.access;

import id.siklus.access.Keepers.Place;
import id.siklus.storage.Flush;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;

/** What one transaction says of who cares for whom; written just before it commits, when every row has its key and every new facility its partition. */
final class CareChanges implements TransactionSynchronization {

    /** A record of a patient. @param target the facility that a referral goes to; empty for the one it lies with */
    private record Said(String type, String id, String patient, Care.Reason reason, String target, boolean completed) {

        Said(String type, String id, String patient, Care.Reason reason) {
            this(type, id, patient, reason, "", false);
        }
    }

    private record Manager(String type, String id, String organization, OptionalInt home) {}

    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final Keepers keepers;
    private final List<Said> said = new ArrayList<>();
    private final List<Said> taken = new ArrayList<>();
    private final List<Manager> managers = new ArrayList<>();
    private final Relatives relatives;
    private final Duration completedReferral;

    CareChanges(EntityManager entities, JdbcTemplate jdbc, Keepers keepers, Duration completedReferral) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.keepers = keepers;
        this.relatives = new Relatives(new Care(jdbc));
        this.completedReferral = completedReferral;
    }

    Relatives relatives() {
        return relatives;
    }

    void visit(String id, String patient) {
        said.add(new Said("Encounter", id, patient, Care.Reason.ENCOUNTER));
    }

    void referral(String type, String id, String patient, String organization, boolean completed) {
        said.add(new Said(type, id, patient, Care.Reason.REFERRAL, organization, completed));
    }

    void lies(String type, String id, String patient) {
        said.add(new Said(type, id, patient, Care.Reason.RECORD));
    }

    /** What a record has said before holds no longer. */
    void takenBack(String type, String id) {
        taken.add(new Said(type, id, "", Care.Reason.RECORD));
    }

    /** @param organization that the person names; empty when none @param home where the person was registered, if a facility did it */
    void managed(String type, String id, String organization, OptionalInt home) {
        managers.add(new Manager(type, id, organization, home));
    }

    /** After the changes of Organizations. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (said.isEmpty() && taken.isEmpty() && managers.isEmpty() && relatives.isEmpty()) {
            return;
        }
        Flush.of(entities);
        managers.forEach(this::write);
        if (!taken.isEmpty()) {
            update("""
                    delete from siklus.in_care c using unnest(?, ?) w (res_type, fhir_id)
                    join hfj_resource s on s.res_type = w.res_type and s.fhir_id = w.fhir_id
                    where c.source = s.res_id and c.reason in ('encounter', 'referral')""", taken, false);
        }
        writeRecords();
        said.stream().filter(one -> one.reason() == Care.Reason.REFERRAL).forEach(this::writeReferral);
        said.clear();
        taken.clear();
        managers.clear();
        relatives.require();
    }

    private void writeRecords() {
        Set<String> visited = new HashSet<>();
        said.stream().filter(one -> one.reason() == Care.Reason.ENCOUNTER).forEach(one -> visited.add(one.patient()));
        List<Said> records = said.stream()
                .filter(one -> one.reason() == Care.Reason.ENCOUNTER
                        || one.reason() == Care.Reason.RECORD && visited.add(one.patient()))
                .toList();
        if (!records.isEmpty()) {
            update("""
                    insert into siklus.in_care (patient, partition_id, reason, source)
                    select p.res_id, abs(s.partition_id), w.reason, case w.reason when 'record' then 0 else s.res_id end
                    from unnest(?, ?, ?, ?) w (res_type, fhir_id, patient, reason)
                    join hfj_resource s on s.res_type = w.res_type and s.fhir_id = w.fhir_id
                    join hfj_resource p on p.res_type = 'Patient' and p.fhir_id = w.patient
                    where s.partition_id <> 0
                    on conflict do nothing""", records, true);
        }
    }

    /**
     * A referral counts when who refers cares for the patient itself at that time. From then on it stands for itself: a patient who registers elsewhere is not lost
     * to the hospital. It ends with its own status, and when it was completed some time after that.
     */
    private void writeReferral(Said referral) {
        keepers.place(referral.target())
                .map(Place::partition)
                .ifPresent(partition -> jdbc.update(
                        """
                        insert into siklus.in_care (patient, partition_id, reason, source, until)
                        select p.res_id, ?, 'referral', s.res_id, case when ? then now() + make_interval(secs => ?) end
                        from hfj_resource s
                        join hfj_resource p on p.res_type = 'Patient' and p.fhir_id = ?
                        where s.res_type = ? and s.fhir_id = ? and exists (
                          select 1 from siklus.cared_for c where c.patient = p.res_id and c.partition_id = abs(s.partition_id))
                        on conflict do nothing""",
                        partition,
                        referral.completed(),
                        completedReferral.toSeconds(),
                        referral.patient(),
                        referral.type(),
                        referral.id()));
    }

    private void write(Manager manager) {
        OptionalInt named = keepers.place(manager.organization()).stream()
                .mapToInt(Place::partition)
                .findFirst();
        OptionalInt partition = named.isPresent() ? named : manager.home();
        List<Long> key = jdbc.queryForList(
                "select res_id from hfj_resource where res_type = ? and fhir_id = ?",
                Long.class,
                manager.type(),
                manager.id());
        if (partition.isEmpty() || key.isEmpty()) {
            return;
        }
        jdbc.update("""
                insert into siklus.person_manager (person, partition_id) values (?, ?)
                on conflict (person) do update set partition_id = excluded.partition_id""", key.get(0), partition.getAsInt());
        if ("Patient".equals(manager.type())) {
            jdbc.update("delete from siklus.in_care where patient = ? and reason = 'registered'", key.get(0));
            jdbc.update(
                    "insert into siklus.in_care (patient, partition_id, reason, source) values (?, ?, 'registered', ?)",
                    key.get(0),
                    partition.getAsInt(),
                    key.get(0));
        }
    }

    private void update(String sql, List<Said> rows, boolean withPatients) {
        jdbc.update(sql, statement -> {
            text(statement, 1, rows.stream().map(Said::type).toArray());
            text(statement, 2, rows.stream().map(Said::id).toArray());
            if (withPatients) {
                text(statement, 3, rows.stream().map(Said::patient).toArray());
                text(statement, 4, rows.stream().map(row -> row.reason().code()).toArray());
            }
        });
    }

    private static void text(PreparedStatement statement, int position, Object[] values) throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(position, connection.createArrayOf("varchar", values));
    }
}
