package id.siklus.terminology;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/** All CodeSystems, ValueSets and ConceptMaps of one revision, and behind them those of FHIR itself. What has been worked out is kept as long as the revision. */
final class Terminology {

    private static final String ALL_CODES = "?fhir_vs";

    private final long revision;
    private final Canonicals<CodeTable> tables;
    private final Canonicals<ValueSet> valueSets;
    private final Canonicals<Translations> maps;
    private final IValidationSupport core;
    private final LargeSystems large;
    private final Map<String, Optional<CodeTable>> coreTables = new ConcurrentHashMap<>();
    private final Map<String, ValueSet> wholeSystems = new ConcurrentHashMap<>();
    private final Map<ValueSet, Expansion> expansions = new ConcurrentHashMap<>();

    /** @param core FHIR's own definitions */
    Terminology(
            long revision,
            Canonicals<CodeTable> tables,
            Canonicals<ValueSet> valueSets,
            Canonicals<Translations> maps,
            IValidationSupport core,
            LargeSystems large) {
        this.revision = revision;
        this.tables = tables;
        this.valueSets = valueSets;
        this.maps = maps;
        this.core = core;
        this.large = large;
    }

    long revision() {
        return revision;
    }

    /** @param version {@code null} or empty for any */
    Optional<CodeTable> table(String url, @Nullable String version) {
        return tables.find(url, version).or(() -> coreTable(url).filter(table -> isOf(version, table.version())));
    }

    Optional<CodeTable> tableOfId(String id) {
        return tables.ofId(id);
    }

    Optional<LargeSystem> large(String url) {
        return large.system(url);
    }

    /** @param canonical with or without {@code |version}; a system's URL with {@code ?fhir_vs} means all of its codes */
    Optional<ValueSet> valueSet(String canonical) {
        if (canonical.endsWith(ALL_CODES)) {
            return allOf(canonical.substring(0, canonical.length() - ALL_CODES.length()));
        }
        int bar = canonical.indexOf('|');
        String url = bar < 0 ? canonical : canonical.substring(0, bar);
        String version = bar < 0 ? "" : canonical.substring(bar + 1);
        return valueSets
                .find(url, version)
                .or(() -> Optional.ofNullable(core.fetchValueSet(url))
                        .map(ValueSet.class::cast)
                        .filter(found -> isOf(version, String.valueOf(found.getVersion()))));
    }

    Optional<ValueSet> valueSetOfId(String id) {
        return valueSets.ofId(id);
    }

    Optional<Translations> mapOfId(String id) {
        return maps.ofId(id);
    }

    Optional<Translations> map(String url, @Nullable String version) {
        return maps.find(url, version);
    }

    Collection<Translations> maps() {
        return maps.preferred();
    }

    /** @return the same one for the same stored ValueSet */
    Expansion expansion(ValueSet valueSet) {
        Expansion known = expansions.get(valueSet);
        if (known == null) {
            known = new Expander(this).expand(valueSet);
            expansions.put(valueSet, known);
        }
        return known;
    }

    private Optional<ValueSet> allOf(String system) {
        if (table(system, null).isEmpty() && large(system).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(wholeSystems.computeIfAbsent(system, url -> {
            ValueSet all = new ValueSet();
            all.setUrl(url + ALL_CODES).setStatus(PublicationStatus.ACTIVE);
            all.getCompose().addInclude().setSystem(url);
            return all;
        }));
    }

    private Optional<CodeTable> coreTable(String url) {
        Optional<CodeTable> known = coreTables.get(url);
        if (known == null) {
            if (!(core.fetchCodeSystem(url) instanceof CodeSystem found)) {
                return Optional.empty(); // not remembered: callers invent systems without end
            }
            CodeTable table = CodeTable.of(found, List.of());
            known = table.hasCodes() ? Optional.of(table) : Optional.empty();
            coreTables.put(url, known);
        }
        return known;
    }

    static boolean isOf(@Nullable String wanted, String version) {
        return wanted == null || wanted.isEmpty() || wanted.equals(version);
    }
}
