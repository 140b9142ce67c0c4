package id.siklus.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetFilterComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;

/** Works out what a ValueSet contains (FHIR R4, section 4.9.5), from code tables; whatever is too large for a table is named as a whole. */
final class Expander {

    private static final int DEEPEST = 20;

    private final Terminology terminology;

    Expander(Terminology terminology) {
        this.terminology = terminology;
    }

    /** @throws id.siklus.fhir.RefusedException 422 when it says nothing that can be worked out */
    Expansion expand(ValueSet valueSet) {
        return expand(valueSet, new ArrayList<>());
    }

    private Expansion expand(ValueSet valueSet, List<String> path) {
        String url = String.valueOf(valueSet.getUrl());
        if (path.contains(url) || path.size() > DEEPEST) {
            throw Refusals.notExpandable(url, String.join(" > ", path));
        }
        path.add(url);
        Expansion expansion = Expansion.empty();
        if (valueSet.hasCompose()) {
            boolean activeOnly = valueSet.getCompose().hasInactive()
                    && !valueSet.getCompose().getInactive();
            valueSet.getCompose().getInclude().forEach(part -> expansion.addAll(part(part, url, path)));
            valueSet.getCompose().getExclude().forEach(part -> expansion.removeAll(part(part, url, path)));
            if (activeOnly) {
                expansion.entries().values().removeIf(entry -> !entry.concept().active());
            }
        } else if (valueSet.hasExpansion()) {
            addListed(valueSet.getExpansion().getContains(), expansion);
        } else {
            throw Refusals.notExpandable(url, "compose?");
        }
        path.remove(path.size() - 1);
        return expansion;
    }

    private Expansion part(ConceptSetComponent part, String url, List<String> path) {
        Expansion own = part.hasSystem() ? ofSystem(part, url) : null;
        for (CanonicalType other : part.getValueSet()) {
            String canonical = String.valueOf(other.getValue());
            ValueSet named = terminology
                    .valueSet(canonical)
                    .orElseThrow(() -> Refusals.notExpandable(url, Refusals.shown(canonical) + "?"));
            Expansion theirs = expand(named, path);
            own = own == null ? theirs : both(own, theirs);
        }
        if (own == null) {
            throw Refusals.notExpandable(url, "compose.include.system?");
        }
        return own;
    }

    private static Expansion both(Expansion one, Expansion other) {
        Expansion both = Expansion.empty();
        one.entries().values().stream()
                .filter(entry -> other.entries().containsKey(entry.key())
                        || other.mayContain(entry.system(), entry.concept().code()))
                .forEach(both::add);
        other.entries().values().stream()
                .filter(entry -> one.mayContain(entry.system(), entry.concept().code()))
                .forEach(both::add);
        one.wholes().stream().filter(other.wholes()::contains).forEach(both.wholes()::add);
        return both;
    }

    private Expansion ofSystem(ConceptSetComponent part, String url) {
        Expansion expansion = Expansion.empty();
        String system = part.getSystem();
        Optional<CodeTable> table = terminology.table(system, part.getVersion());
        if (part.hasConcept()) {
            part.getConcept().forEach(concept -> expansion.add(listed(concept, system, table)));
            return expansion;
        }
        List<ConceptSetFilterComponent> filters = part.getFilter();
        if (table.isPresent()) {
            CodeTable codes = table.get();
            Predicate<Concept> wanted = filters.stream()
                    .map(filter -> ConceptFilter.of(filter, codes, url))
                    .reduce(concept -> true, Predicate::and);
            for (Concept concept : codes.concepts()) {
                if (wanted.test(concept)) {
                    expansion.add(Entry.of(system, codes.version(), codes.language(), concept));
                }
            }
        }
        if (table.isEmpty() || !table.get().isComplete()) {
            expansion.wholes().add(new Expansion.Whole(system, ConceptFilter.prefixes(filters, url)));
        }
        return expansion;
    }

    private static Entry listed(ConceptReferenceComponent reference, String system, Optional<CodeTable> table) {
        Optional<Concept> known = table.flatMap(codes -> codes.concept(reference.getCode()));
        List<LargeSystem.Designation> names = new ArrayList<>();
        reference
                .getDesignation()
                .forEach(name -> names.add(
                        new LargeSystem.Designation(name.hasLanguage() ? name.getLanguage() : "", name.getValue())));
        known.ifPresent(concept -> names.addAll(concept.designations()));
        String display = reference.hasDisplay()
                ? reference.getDisplay()
                : known.map(Concept::display).orElse("");
        Concept concept = new Concept(
                reference.getCode(),
                display,
                known.flatMap(Concept::definition),
                List.copyOf(names),
                known.map(Concept::properties).orElse(List.of()),
                known.flatMap(Concept::parent),
                known.map(Concept::active).orElse(true),
                known.map(Concept::selectable).orElse(true));
        return Entry.of(
                system,
                table.map(CodeTable::version).orElse(""),
                table.map(CodeTable::language).orElseGet(() -> DisplayLanguage.ofSystem(system, null)),
                concept);
    }

    private static void addListed(List<ValueSetExpansionContainsComponent> listed, Expansion expansion) {
        for (ValueSetExpansionContainsComponent entry : listed) {
            if (entry.hasCode() && !entry.getAbstract()) {
                List<LargeSystem.Designation> names = entry.getDesignation().stream()
                        .map(name -> new LargeSystem.Designation(
                                name.hasLanguage() ? name.getLanguage() : "", name.getValue()))
                        .toList();
                String system = String.valueOf(entry.getSystem());
                expansion.add(Entry.of(
                        system,
                        entry.hasVersion() ? entry.getVersion() : "",
                        DisplayLanguage.ofSystem(system, null),
                        Concept.named(entry.getCode(), entry.hasDisplay() ? entry.getDisplay() : "", names)));
            }
            addListed(entry.getContains(), expansion);
        }
    }
}
