package id.siklus.careplan;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Reads many persons with their records out of HAPI's tables, in three statements whatever their number. It reads as the server, from every facility. */
final class PersonSource {

    private static final int ROWS_IN_MEMORY = 500;
    private static final String MEDICATION = "Medication";

    private final FhirContext context;

    PersonSource(FhirContext context) {
        this.context = context;
    }

    /** By which elements a record belongs to a person, as {@code hfj_res_link.src_path} has them, one spelling for each search parameter. */
    static Object[] paths(Collection<String> types) {
        return types.stream()
                .flatMap(type ->
                        Stream.of(type + ".subject", type + ".subject.where(resolve() is Patient)", type + ".patient"))
                .toArray();
    }

    /**
     * @param keys of Patients; those that are not stored any more are left out
     * @param types of records
     * @throws IllegalArgumentException when a record cannot be understood
     */
    Map<Long, Person> read(Connection connection, Collection<Long> keys, Set<String> types) throws SQLException {
        IParser parser = context.newJsonParser().setParserErrorHandler(new LenientErrorHandler(false));
        Map<Long, Person> people = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select r.res_id, r.fhir_id, v.res_text_vc, r.partition_id from hfj_resource r
                join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
                where r.res_id = any (?) and r.res_type = 'Patient' and r.res_deleted_at is null""")) {
            query.setArray(1, connection.createArrayOf("bigint", keys.toArray()));
            query.setFetchSize(ROWS_IN_MEMORY);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Patient patient = (Patient) parsed(parser, "Patient", row.getString(2), row.getString(3));
                    Person person = new Person(row.getLong(1), patient);
                    person.rows().put("Patient/" + row.getString(2), row(row, 1, 4));
                    people.put(person.key(), person);
                }
            }
        }
        if (!people.isEmpty() && !types.isEmpty()) {
            readRecords(connection, people, types, parser);
            readMedications(connection, people.values(), parser);
        }
        return people;
    }

    private static void readRecords(Connection connection, Map<Long, Person> people, Set<String> types, IParser parser)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select l.target_resource_id, r.res_type, r.fhir_id, v.res_text_vc, r.res_id, r.partition_id
                from (select distinct target_resource_id, src_resource_id from hfj_res_link
                    where target_resource_id = any (?) and src_path = any (?)) l
                join hfj_resource r on r.res_id = l.src_resource_id and r.res_deleted_at is null and r.res_type = any (?)
                join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver""")) {
            query.setArray(1, connection.createArrayOf("bigint", people.keySet().toArray()));
            query.setArray(2, connection.createArrayOf("text", paths(types)));
            query.setArray(3, connection.createArrayOf("text", types.toArray()));
            query.setFetchSize(ROWS_IN_MEMORY);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Person person = people.get(row.getLong(1));
                    if (person != null) {
                        String type = row.getString(2);
                        person.records().add(parsed(parser, type, row.getString(3), row.getString(4)));
                        person.rows().put(type + "/" + row.getString(3), row(row, 5, 6));
                    }
                }
            }
        }
    }

    /** What was given may stand in a record of its own. */
    private static void readMedications(Connection connection, Collection<Person> people, IParser parser)
            throws SQLException {
        Map<Person, Set<String>> wanted = new IdentityHashMap<>();
        Set<String> all = new TreeSet<>();
        for (Person person : people) {
            Set<String> own = medications(person.records());
            if (!own.isEmpty()) {
                wanted.put(person, own);
                all.addAll(own);
            }
        }
        if (all.isEmpty()) {
            return;
        }
        Map<String, Resource> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select r.fhir_id, v.res_text_vc from hfj_resource r
                join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
                where r.res_type = 'Medication' and r.fhir_id = any (?) and r.res_deleted_at is null""")) {
            query.setArray(1, connection.createArrayOf("text", all.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), parsed(parser, MEDICATION, row.getString(1), row.getString(2)));
                }
            }
        }
        wanted.forEach((person, ids) ->
                ids.stream().map(found::get).filter(Objects::nonNull).forEach(person.records()::add));
    }

    private static Set<String> medications(List<Resource> records) {
        Set<String> ids = new TreeSet<>();
        for (Resource record : records) {
            Stream.ofNullable(record.getProperty("medication".hashCode(), "medication", false))
                    .flatMap(Stream::of)
                    .filter(Reference.class::isInstance)
                    .map(value -> ((Reference) value).getReferenceElement())
                    .filter(id -> MEDICATION.equals(id.getResourceType()))
                    .forEach(id -> ids.add(id.getIdPart()));
        }
        return ids;
    }

    private static Person.Row row(ResultSet row, int key, int partition) throws SQLException {
        int number = row.getInt(partition);
        return new Person.Row(row.getLong(key), row.wasNull() ? null : number);
    }

    private static Resource parsed(IParser parser, String type, String id, String text) {
        if (!(parser.parseResource(text) instanceof Resource resource)
                || !resource.fhirType().equals(type)) {
            throw new IllegalArgumentException(type + "/" + id + " is none");
        }
        resource.setId(new IdType(type, id));
        return resource;
    }
}
