package id.siklus.access;

import id.siklus.storage.OneOf;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** Asks {@code siklus.in_care}: whom a facility cares for, why, and where a patient's records lie. */
final class Care {

    /** Why a facility has a patient in its care, the strongest first. {@code RECORD} is no care. */
    enum Reason {
        REGISTERED,
        ENCOUNTER,
        REFERRAL,
        RECORD;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** One line of a patient's care. */
    record Line(int partition, Reason reason) {}

    private final JdbcTemplate jdbc;

    Care(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param patient id of a Patient; of one that does not exist there are no lines */
    List<Line> of(String patient) {
        return jdbc.query(
                """
                select distinct c.partition_id, c.reason from siklus.in_care c
                join hfj_resource p on p.res_id = c.patient
                where p.res_type = 'Patient' and p.fhir_id = ? and (c.until is null or c.until > now())""",
                (row, number) ->
                        new Line(row.getInt(1), Reason.valueOf(row.getString(2).toUpperCase(java.util.Locale.ROOT))),
                patient);
    }

    /** @return the strongest reason for which one of the partitions cares */
    static Optional<Reason> reason(List<Line> lines, Reach reach) {
        return lines.stream()
                .filter(line -> line.reason() != Reason.RECORD && reach.includes(line.partition()))
                .map(Line::reason)
                .min(Reason::compareTo);
    }

    static Set<Integer> partitions(List<Line> lines) {
        Set<Integer> partitions = new TreeSet<>();
        lines.forEach(line -> partitions.add(line.partition()));
        return partitions;
    }

    /** @return those of the patients who are in the care of one of the partitions */
    Set<String> among(Collection<String> patients, Set<Integer> partitions) {
        Set<String> found = new HashSet<>();
        if (patients.isEmpty()) {
            return found;
        }
        OneOf ids = new OneOf("varchar", patients);
        jdbc.query(
                """
                select p.fhir_id, c.partition_id from hfj_resource p join siklus.cared_for c on c.patient = p.res_id
                where p.res_type = 'Patient' and p.fhir_id""" + ids.sql(),
                statement -> {
                    ids.bind(statement, 1);
                },
                row -> {
                    if (partitions.contains(row.getInt(2))) {
                        found.add(row.getString(1));
                    }
                });
        return found;
    }

    /** @return the partition whose keeper manages a Patient, RelatedPerson or Practitioner */
    OptionalInt managerOf(String type, String id) {
        return jdbc.queryForList("""
                        select m.partition_id from siklus.person_manager m join hfj_resource p on p.res_id = m.person
                        where p.res_type = ? and p.fhir_id = ?""", Integer.class, type, id).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
