package id.siklus.terminology;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * Stored definitions put together. Of several with one URL what a package brought goes before what somebody wrote, what is in force before what is retired, what is
 * whole before what is a fragment, and the newer before the older.
 */
final class Assembly {

    private static final Comparator<StoredTerminology.Held> PREFERENCE = Comparator.comparing(
                    (StoredTerminology.Held held) -> held.definition().getStatus() == PublicationStatus.RETIRED)
            .thenComparing(held -> !held.installed())
            .thenComparing(held -> completeness(held.definition()))
            .thenComparing(Assembly::version, Comparator.reverseOrder())
            .thenComparing(StoredTerminology.Held::id);

    private final List<StoredTerminology.Held> preferredFirst;

    Assembly(Collection<StoredTerminology.Held> held) {
        this.preferredFirst = held.stream().sorted(PREFERENCE).toList();
    }

    Terminology terminology(long revision, IValidationSupport core, LargeSystems large) {
        Canonicals<CodeTable> tables = new Canonicals<>();
        Canonicals<ValueSet> valueSets = new Canonicals<>();
        Canonicals<Translations> maps = new Canonicals<>();
        Map<String, List<CodeSystem>> supplements = supplements();
        for (StoredTerminology.Held held : preferredFirst) {
            if (held.definition() instanceof CodeSystem system
                    && system.hasUrl()
                    && system.getContent() != CodeSystemContentMode.SUPPLEMENT) {
                CodeTable table = CodeTable.of(system, supplements.getOrDefault(system.getUrl(), List.of()));
                tables.add(held.id(), system.getUrl(), version(held), table);
            } else if (held.definition() instanceof ValueSet valueSet) {
                valueSets.add(held.id(), url(valueSet), version(held), valueSet);
            } else if (held.definition() instanceof ConceptMap map) {
                maps.add(held.id(), url(map), version(held), Translations.of(map));
            }
        }
        return new Terminology(revision, tables, valueSets, maps, core, large);
    }

    private Map<String, List<CodeSystem>> supplements() {
        return preferredFirst.stream()
                .map(StoredTerminology.Held::definition)
                .filter(CodeSystem.class::isInstance)
                .map(CodeSystem.class::cast)
                .filter(system -> system.getContent() == CodeSystemContentMode.SUPPLEMENT && system.hasSupplements())
                .collect(Collectors.groupingBy(system -> system.getSupplements().split("\\|")[0]));
    }

    private static int completeness(MetadataResource definition) {
        if (!(definition instanceof CodeSystem system) || system.getContent() == CodeSystemContentMode.COMPLETE) {
            return 0;
        }
        return system.hasConcept() ? 1 : 2;
    }

    private static String url(MetadataResource definition) {
        return definition.hasUrl() ? definition.getUrl() : "";
    }

    private static String version(StoredTerminology.Held held) {
        return held.definition().hasVersion() ? held.definition().getVersion() : "";
    }
}
