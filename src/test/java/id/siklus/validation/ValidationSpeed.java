package id.siklus.validation;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.definitions.GuidePackage;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/** Prints CPU milliseconds a resource of the validator alone; run by hand. Arguments: Bundle files. */
final class ValidationSpeed {

    private static final int ROUNDS = Integer.getInteger("rounds", 100);

    private ValidationSpeed() {}

    public static void main(String[] files) throws Exception {
        FhirContext context = FhirContext.forR4();
        long start = System.nanoTime();
        ValidationEngine engine = new ValidationEngine(
                context,
                new ca.uhn.fhir.context.support.DefaultProfileValidationSupport(context),
                new GuidePackage(context).definitions(),
                ImportedSupport.Source.NONE);
        System.out.printf("definitions %d ms%n", (System.nanoTime() - start) / 1_000_000);
        List<Resource> resources = new ArrayList<>();
        for (String file : files) {
            String text = Files.readString(Path.of(file)).replaceAll("\\{\\{[^}]*\\}\\}", "10000004");
            Bundle bundle = context.newJsonParser().parseResource(Bundle.class, text);
            bundle.getEntry().forEach(entry -> resources.add(entry.getResource()));
        }
        Map<String, String> kebab = new TreeMap<>();
        for (Resource r : resources) {
            kebab.put(
                    r.fhirType(),
                    "https://siklus.id/fhir/StructureDefinition/ilp-"
                            + r.fhirType().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase());
        }
        for (Resource r : resources) {
            for (ValidationMessage m : engine.validate(engine.read(r), List.of(kebab.get(r.fhirType())))) {
                System.out.println(
                        m.getLevel() + " " + m.getMessageId() + " " + m.getLocation() + ": " + m.getMessage());
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            long cpu = cpu();
            long read = 0;
            for (Resource r : resources) {
                long t = cpu();
                Element e = engine.read(r);
                read += cpu() - t;
                engine.validate(e, List.of(kebab.get(r.fhirType())));
            }
            if (round < 1 || round % 20 == 19) {
                System.out.printf(
                        "round %d: %.2f ms a resource, of it reading %.2f (%d resources)%n",
                        round, (cpu() - cpu) / 1e6 / resources.size(), read / 1e6 / resources.size(), resources.size());
            }
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
