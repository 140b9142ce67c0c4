package id.siklus.projection;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.demo.GeneralVisits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** The shortcuts past the engine give what the engine gives, on every example of the guide and on generated visits. */
class DirectPathTest {

    private static final FhirContext R4 = FhirContext.forR4Cached();

    @Test
    void givesWhatTheEngineGives() throws IOException {
        Views direct = Views.ofGuide(R4);
        Views engine = Views.ofGuide(R4, new Paths(R4, true));
        int rows = 0;

        for (Resource resource : resources()) {
            for (View view : direct.of(resource.fhirType())) {
                List<List<Object>> made = view.rows(resource);
                assertThat(made)
                        .as(resource.getId())
                        .isEqualTo(engine.named(view.name()).orElseThrow().rows(resource));
                rows += made.size();
            }
        }

        assertThat(rows).isGreaterThan(500);
    }

    private static List<Resource> resources() throws IOException {
        List<Resource> resources = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("fhir-profiles", "example"))) {
            for (Path file : files.sorted().toList()) {
                resources.add((Resource) R4.newJsonParser().parseResource(Files.readString(file)));
            }
        }
        GeneralVisits visits = new GeneralVisits(4, LocalDate.of(2026, 11, 2));
        for (int i = 0; i < 40; i++) {
            Bundle visit = R4.newJsonParser().parseResource(Bundle.class, visits.visit(i));
            visit.getEntry().forEach(entry -> resources.add(entry.getResource()));
        }
        for (int i = 0; i < resources.size(); i++) {
            resources.get(i).setId(resources.get(i).fhirType() + "/" + i + "/_history/1");
        }
        return resources;
    }
}
