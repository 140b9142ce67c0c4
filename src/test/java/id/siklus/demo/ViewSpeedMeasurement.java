package id.siklus.demo;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import id.siklus.projection.View;
import id.siklus.projection.Views;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/**
 * What it costs to make rows of a resource by the guide's views, and to parse it before, as CPU time of one thread over the records of generated visits, every type
 * included. Run by name on a quiet machine: {@code java -cp ... id.siklus.demo.ViewSpeedMeasurement}.
 */
final class ViewSpeedMeasurement {

    private static final FhirContext R4 = FhirContext.forR4Cached();
    private static final int DAYS = 20;
    private static final int WARM_UP = 6;
    private static final int ROUNDS = 5;

    private ViewSpeedMeasurement() {}

    public static void main(String[] arguments) {
        List<Resource> resources = resources();
        Views views = Views.ofGuide(R4);
        IParser parser = R4.newJsonParser();
        List<String> texts =
                resources.stream().map(parser::encodeResourceToString).toList();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long before = cpu();
            List<Resource> parsed = new ArrayList<>();
            for (String text : texts) {
                parsed.add((Resource) parser.parseResource(text));
            }
            long between = cpu();
            long rows = 0;
            for (int i = 0; i < parsed.size(); i++) {
                parsed.get(i).setId(resources.get(i).fhirType() + "/" + i);
                for (View view : views.of(parsed.get(i).fhirType())) {
                    rows += view.rows(parsed.get(i)).size();
                }
            }
            long after = cpu();
            if (round >= 0) {
                System.out.printf(
                        "%d resources, %d rows: parsing %.4f ms, views %.4f ms a resource%n",
                        parsed.size(), rows, each(between - before, parsed), each(after - between, parsed));
            }
        }
        byType(resources, views);
    }

    private static void byType(List<Resource> resources, Views views) {
        Map<String, List<Resource>> byType = new TreeMap<>();
        resources.forEach(one -> byType.computeIfAbsent(one.fhirType(), type -> new ArrayList<>())
                .add(one));
        byType.forEach((type, all) -> {
            long before = cpu();
            all.forEach(one -> views.of(type).forEach(view -> view.rows(one)));
            System.out.printf("  %s: %d, %.4f ms%n", type, all.size(), each(cpu() - before, all));
        });
    }

    private static List<Resource> resources() {
        Facilities facilities = SmallDistricts.facilities();
        VisitBundles visits = new VisitBundles(7, SmallDistricts.population(600), facilities);
        List<Resource> resources = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            visits.day(LocalDate.of(2026, 3, 2).plusDays(day)).forEach(visit -> add(visit.bundle(), resources));
        }
        new FacilityRecords(facilities).facilities().forEach(bundle -> add(bundle, resources));
        return resources;
    }

    private static void add(Bundle bundle, List<Resource> resources) {
        bundle.getEntry().forEach(entry -> {
            Resource resource = entry.getResource();
            resource.setId(resource.fhirType() + "/" + resources.size());
            resources.add(resource);
        });
    }

    private static double each(long nanos, List<?> of) {
        return nanos / 1e6 / of.size();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
