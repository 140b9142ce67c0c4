package id.siklus.facility;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import com.google.common.collect.Lists;
import id.siklus.TestServer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Times a page of 50 below a Dinkes with 5,000 facilities and 20,000 visits, beside another Dinkes of a quarter of that size. Run by name: {@code java -cp ...
 * id.siklus.facility.BelowSpeedMeasurement}.
 */
final class BelowSpeedMeasurement {

    private static final int ROUNDS = 60;

    private BelowSpeedMeasurement() {}

    public static void main(String[] arguments) {
        TestPlaces places = new TestPlaces();
        store(List.of(places.patient("p")));
        kabupaten(places, "big", 5_000, 20_000);
        kabupaten(places, "small", 1_250, 5_000);
        new JdbcTemplate(TestServer.bean(DataSource.class)).execute("analyze");
        String big = places.reference("big");
        time("/Encounter?service-provider:below=" + big + "&_count=50&_offset=0");
        time("/Encounter?service-provider:below=" + big + "&_count=50&_offset=10000");
        time("/Encounter?service-provider:below=" + big + "&_count=50&_offset=0&_sort=-_lastUpdated");
        time("/Encounter?service-provider:below=" + big + "&_count=50&_offset=0&status=finished");
        time("/Encounter?service-provider:below=" + big + "&_summary=count");
        time("/Organization?partof:below=" + big + "&_count=50&_offset=0");
        time("/Organization?partof:above=" + places.reference("big-3-7-1") + "&_count=50&_offset=0");
        time("/" + big + "/$hierarchy?_count=50");
        time("/Encounter?service-provider=" + places.reference("big-3-7-1") + "&_count=50&_offset=0");
        System.exit(0);
    }

    private static void kabupaten(TestPlaces places, String name, int facilities, int visits) {
        List<Resource> organizations = new ArrayList<>(List.of(places.organization(name, "")));
        List<String> names = new ArrayList<>(List.of(name));
        for (int i = 0; names.size() <= facilities; i++) {
            String puskesmas = name + "-" + i % 30;
            String pustu = puskesmas + "-" + (i / 30) % 8;
            String posyandu = pustu + "-" + i / 240;
            for (List<String> edge :
                    List.of(List.of(puskesmas, name), List.of(pustu, puskesmas), List.of(posyandu, pustu))) {
                if (names.size() <= facilities
                        && (i < 240 || edge.get(0).equals(posyandu))
                        && !names.contains(edge.get(0))) {
                    names.add(edge.get(0));
                    organizations.add(places.organization(edge.get(0), edge.get(1)));
                }
            }
        }
        store(organizations);
        List<Resource> encounters = new ArrayList<>();
        for (int i = 0; i < visits; i++) {
            encounters.add(places.encounter(name + "-v" + i, "p", names.get(i % names.size())));
        }
        store(encounters);
    }

    @SuppressWarnings("unchecked")
    private static void store(List<? extends Resource> resources) {
        IFhirSystemDao<Bundle, ?> system = TestServer.bean(DaoRegistry.class).getSystemDao();
        for (List<? extends Resource> part : Lists.partition(resources, 500)) {
            Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
            part.forEach(resource -> bundle.addEntry()
                    .setResource(resource)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl(resource.fhirType() + "/" + resource.getIdElement().getIdPart()));
            system.transaction(new SystemRequestDetails(), bundle);
        }
        System.out.println("stored " + resources.size());
    }

    private static void time(String query) {
        double[] millis = new double[ROUNDS];
        int entries = 0;
        for (int round = -20; round < ROUNDS; round++) {
            long start = System.nanoTime();
            String body = TestServer.get(query).body();
            if (round >= 0) {
                millis[round] = (System.nanoTime() - start) / 1e6;
            }
            entries = body.split("\"fullUrl\"", -1).length - 1;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "p50 %.0f ms, p95 %.0f ms, %d entries: %s%n",
                millis[ROUNDS / 2],
                millis[ROUNDS * 95 / 100],
                entries,
                query);
    }
}
