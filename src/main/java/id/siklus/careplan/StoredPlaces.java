package id.siklus.careplan;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The places as they are stored, remembered for a minute: a Posyandu that opens has its people from the next pass on, or when their own data change. */
final class StoredPlaces {

    private static final Duration LONGEST_MEMORY = Duration.ofMinutes(1);
    private static final Set<String> POSYANDU = Set.of("130", "131");
    private static final String PUSTU = "OT000002";

    private static final String TYPES = "http://terminology.kemkes.go.id/CodeSystem/organization-type";
    private static final String CODES = "https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode";

    /** Codes of an address as an array; the part follows. */
    private static final String OF_ADDRESS = "array(select jsonb_path_query(b.body, '%s.extension[*] ? (@.url == \""
            + CODES + "\").extension[*] ? (@.url == \"%s\").valueCode') #>> '{}')";

    private static final String ORGANIZATIONS = """
            select r.res_id, r.fhir_id, k.partition_id is not null, b.body ->> 'active' is distinct from 'false',
                array(select jsonb_path_query(b.body, '$.type[*].coding[*] ? (@.system == "%s").code') #>> '{}'), %s, %s, %s,
                array(select t.ancestor from siklus.facility_tree t where t.descendant = r.res_id and t.depth > 0 order by t.depth)
            from hfj_resource r
            join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
            cross join lateral (select v.res_text_vc::jsonb as body) b
            left join siklus.keeper k on k.organization = r.res_id and k.answers_to is null and k.state <> 'merged'
            where r.res_type = 'Organization' and r.res_deleted_at is null
            order by r.fhir_id""".formatted(
            TYPES, codes("$.address[*]", "province"), codes("$.address[*]", "village"), codes("$.address[*]", "rw"));

    private static final String LOCATIONS = """
            select r.fhir_id, l.target_resource_id, b.body ->> 'status' is distinct from 'inactive', %s
            from hfj_res_link l
            join hfj_resource r on r.res_id = l.src_resource_id and r.res_deleted_at is null
            join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
            cross join lateral (select v.res_text_vc::jsonb as body) b
            where l.src_path = 'Location.managingOrganization'
            order by r.fhir_id""".formatted(codes("$.address", "village"));

    private record Row(
            long key,
            String id,
            boolean keeper,
            boolean active,
            Set<String> types,
            Set<String> provinces,
            Set<String> villages,
            Set<String> rws,
            List<Long> above) {

        Place.Kind kind() {
            if (types.stream().anyMatch(POSYANDU::contains)) {
                return Place.Kind.POSYANDU;
            }
            return types.contains(PUSTU) ? Place.Kind.PUSTU : Place.Kind.OTHER;
        }
    }

    private final JdbcTemplate jdbc;
    private @Nullable Places known;
    private long readAt;

    StoredPlaces(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    synchronized void forget() {
        known = null;
    }

    synchronized Places now() {
        Places places = known;
        if (places == null || System.nanoTime() - readAt > LONGEST_MEMORY.toNanos()) {
            readAt = System.nanoTime();
            places = read();
            known = places;
        }
        return places;
    }

    private Places read() {
        List<Row> rows = jdbc.query(ORGANIZATIONS, (row, number) -> row(row));
        Map<Long, Row> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(row.key(), row));
        Map<String, String> ofLocation = new HashMap<>();
        jdbc.query(LOCATIONS, row -> {
            Row manager = byKey.get(row.getLong(2));
            if (manager != null) {
                ofLocation.put(row.getString(1), manager.id());
                if (row.getBoolean(3)) {
                    manager.villages().addAll(texts(row.getArray(4)));
                }
            }
        });
        List<Place> places = new ArrayList<>();
        Set<Long> keepers = new HashSet<>();
        Map<Long, ZoneId> zones = new HashMap<>();
        for (Row row : rows) {
            if (row.keeper()) {
                keepers.add(row.key());
                row.provinces().stream().findFirst().ifPresent(code -> zones.put(row.key(), FacilityZones.of(code)));
            } else if (row.active() && row.kind() != Place.Kind.OTHER) {
                places.add(new Place(row.key(), row.id(), row.kind(), row.villages(), row.rws(), row.above()));
            }
        }
        return new Places(places, keepers, ofLocation, zones);
    }

    private static Row row(ResultSet row) throws SQLException {
        Object above = row.getArray(9).getArray();
        return new Row(
                row.getLong(1),
                row.getString(2),
                row.getBoolean(3),
                row.getBoolean(4),
                texts(row.getArray(5)),
                texts(row.getArray(6)),
                texts(row.getArray(7)),
                texts(row.getArray(8)),
                Arrays.stream((Object[]) above).map(Long.class::cast).toList());
    }

    private static Set<String> texts(Array array) throws SQLException {
        Set<String> texts = new TreeSet<>();
        for (Object text : (Object[]) array.getArray()) {
            texts.add(String.valueOf(text).replaceAll("[^0-9A-Z]", ""));
        }
        return texts;
    }

    private static String codes(String address, String part) {
        return OF_ADDRESS.formatted(address, part);
    }
}
