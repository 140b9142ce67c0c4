package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;

import id.siklus.facility.CpuSeconds;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Times searches of callers who reach 1, 31, 500 and all partitions, over 200,000 observations of 10,000 patients in 50 facilities. Run by name on a quiet
 * machine: {@code java -cp ... id.siklus.access.ReachSpeedMeasurement [observations]}.
 */
final class ReachSpeedMeasurement {

    private static final int ROUNDS = 100;
    private static final int WARM_UP = 40;
    private static final int WITH_RECORDS = 50;
    private static final int OF_DISTRICT = 31;
    private static final int KEEPERS = 500;
    private static final int OBSERVATIONS = 200_000;
    private static final int PATIENTS = 10_000;

    private ReachSpeedMeasurement() {}

    public static void main(String[] arguments) {
        TestDistricts places = new TestDistricts();
        JdbcTemplate jdbc = TestDistricts.jdbc();
        load(places, jdbc, arguments.length > 0 ? Integer.parseInt(arguments[0]) : OBSERVATIONS);
        Map<String, Client> callers = new LinkedHashMap<>();
        callers.put("1", places.client(CallerRole.PUSKESMAS, "k0"));
        callers.put(String.valueOf(OF_DISTRICT), places.client(CallerRole.DINKES_KAB, "kab-records"));
        callers.put(String.valueOf(KEEPERS), places.client(CallerRole.DINKES_PROV, "big"));
        callers.put("all", Client.of(CallerRole.KEMENKES, "", Caller.ADMIN));
        String patient = "Patient/" + places.id("siti") + "-1";
        for (String search : List.of(
                "/Observation?code=http://loinc.org%7C29463-7&_count=50",
                "/Observation?code=http://loinc.org%7C29463-7&_count=50&_sort=-_lastUpdated",
                "/Observation?patient=" + patient + "&_count=50",
                "/Observation?patient=" + patient + "&code=http://loinc.org%7C29463-7&_include=Observation:patient",
                "/Observation?_lastUpdated=ge2020-01-01&_count=50",
                "/Patient?_id=" + places.id("siti") + "-1&_revinclude=Observation:patient",
                "/Observation?code=http://loinc.org%7C29463-7&_summary=count")) {
            System.out.println(search.replace(places.id(""), ""));
            callers.forEach((reach, caller) -> time(reach, caller, search));
        }
        System.exit(0);
    }

    private static void load(TestDistricts places, JdbcTemplate jdbc, int observations) {
        List<Resource> organizations = new ArrayList<>(List.of(
                places.organization("big", TestDistricts.OFFICE, ""),
                places.organization("kab-records", TestDistricts.OFFICE, "big"),
                places.organization("kab-rest", TestDistricts.OFFICE, "big")));
        for (int i = 0; i < KEEPERS; i++) {
            organizations.add(places.organization(
                    "k" + i, TestDistricts.PUSKESMAS, i < OF_DISTRICT ? "kab-records" : "kab-rest"));
        }
        for (int i = 0; i < organizations.size(); i += 100) {
            ok(places.ministry.post(
                    "",
                    TestDistricts.transaction(organizations
                            .subList(i, Math.min(organizations.size(), i + 100))
                            .toArray(Resource[]::new))));
        }
        Client first = places.client(CallerRole.PUSKESMAS, "k0");
        Observation weight = places.weight("weight", "Encounter/none");
        weight.setEncounter(new Reference());
        weight.setId(places.id("weight"));
        places.seen(first, "visit", "k0");
        weight.setEncounter(new Reference("Encounter/" + places.id("visit")));
        ok(first.put(weight));
        long start = System.nanoTime();
        ClonedRows clones = new ClonedRows(jdbc);
        clones.of("Patient", places.id("siti"), PATIENTS, 0, "0", "target_resource_id");
        String keepers = jdbc
                .queryForList(
                        "select k.partition_id from siklus.keeper k join hfj_resource r on r.res_id = k.organization"
                                + " where r.fhir_id like ? order by k.partition_id limit " + WITH_RECORDS,
                        Integer.class,
                        places.id("k") + "%")
                .stream()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        clones.of(
                "Observation",
                places.id("weight"),
                observations,
                PATIENTS,
                "(array[" + keepers + "])[1 + n % " + WITH_RECORDS + "]",
                "case when target_resource_type = 'Patient' then " + ClonedRows.FIRST_KEY + " + 1 + n % " + PATIENTS
                        + " else target_resource_id end");
        jdbc.execute("analyze");
        System.out.printf(Locale.ROOT, "loaded in %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static void time(String reach, Client caller, String search) {
        double[] millis = new double[ROUNDS];
        String body = "";
        CpuSeconds before = CpuSeconds.now();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            before = round == 0 ? CpuSeconds.now() : before;
            long start = System.nanoTime();
            body = ok(caller.get(search)).body();
            if (round >= 0) {
                millis[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        CpuSeconds cpu = CpuSeconds.now().since(before);
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "  reach %4s: p50 %5.1f ms, p95 %5.1f ms, CPU %4.1f + %4.1f ms, %d entries%n",
                reach,
                millis[ROUNDS / 2],
                millis[ROUNDS * 95 / 100],
                cpu.server() * 1000 / ROUNDS,
                cpu.database() * 1000 / ROUNDS,
                body.split("\"fullUrl\"", -1).length - 1);
    }
}
