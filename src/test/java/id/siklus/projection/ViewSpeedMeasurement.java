package id.siklus.projection;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.sun.management.ThreadMXBean;
import id.siklus.demo.GeneralVisits;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/**
 * CPU of the runner a resource: the guide's views on what visits bring, with reading the stored JSON and without. No server, no database. Run by name; the argument is the
 * number of rounds.
 */
final class ViewSpeedMeasurement {

    private static final int VISITS = 300;
    private static final FhirContext R4 = FhirContext.forR4Cached();

    private ViewSpeedMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8;
        IParser parser = R4.newJsonParser();
        GeneralVisits visits = new GeneralVisits(6_017, LocalDate.now());
        List<String> stored = new ArrayList<>();
        for (int i = 0; i < VISITS; i++) {
            parser.parseResource(Bundle.class, visits.visit(i)).getEntry().forEach(entry -> {
                Resource resource = entry.getResource();
                resource.setId(resource.fhirType() + "/r" + stored.size());
                stored.add(parser.encodeResourceToString(resource));
            });
        }
        Views views = Views.ofGuide(R4);
        for (int round = 1; round <= rounds; round++) {
            measure(round, views, parser, stored);
        }
    }

    private static void measure(int round, Views views, IParser parser, List<String> stored) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] rows = {0};
        long reading = 0;
        long making = 0;
        for (String text : stored) {
            long begin = threads.getCurrentThreadCpuTime();
            Resource resource = (Resource) parser.parseResource(text);
            long read = threads.getCurrentThreadCpuTime();
            for (View view : views.of(resource.fhirType())) {
                view.each(resource, new RunWatch(resource.fhirType(), Duration.ofMinutes(1)), row -> ++rows[0] > 0);
            }
            making += threads.getCurrentThreadCpuTime() - read;
            reading += read - begin;
        }
        System.out.printf(
                Locale.ROOT,
                "round %d: %d resources, %d rows; rows %.4f ms CPU a resource, reading the JSON %.4f ms%n",
                round,
                stored.size(),
                rows[0],
                making / 1e6 / stored.size(),
                reading / 1e6 / stored.size());
    }
}
