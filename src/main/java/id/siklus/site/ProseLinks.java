package id.siklus.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * Leads from the prose to the pages: a link to another text goes to its page, and a code span that names something of the guide becomes a link. A name that is also a
 * code, such as posyandu, is left alone unless it names a profile, a terminology or a form.
 */
final class ProseLinks {

    private static final List<String> NAMED_FIRST =
            List.of("StructureDefinition", "Questionnaire", "CodeSystem", "ConceptMap", "ValueSet", "Measure");

    private final Guide guide;
    private final Set<String> texts;
    private final Map<String, Artefact<?>> byId = new HashMap<>();

    /** @param texts names of the texts, without ending */
    ProseLinks(Guide guide, Set<String> texts) {
        this.guide = guide;
        this.texts = texts;
        guide.definitions().stream()
                .filter(artefact -> NAMED_FIRST.contains(artefact.resource().fhirType()))
                // A ValueSet called diagnosis is hardly what a text means by that word.
                .filter(artefact -> artefact.id().contains("-") || !(artefact.resource() instanceof ValueSet))
                .sorted(Comparator.comparing(
                        artefact -> NAMED_FIRST.indexOf(artefact.resource().fhirType())))
                .forEach(artefact -> byId.putIfAbsent(artefact.id(), artefact));
        Set<String> codes = codes();
        Set<String> several = new HashSet<>();
        Set<String> seen = new HashSet<>();
        guide.examples().stream()
                .filter(example -> !seen.add(example.id()))
                .forEach(example -> several.add(example.id()));
        guide.examples().stream()
                .filter(example -> !codes.contains(example.id()) && !several.contains(example.id()))
                .forEach(example -> byId.putIfAbsent(example.id(), example));
    }

    static String page(String text) {
        return "panduan-" + text + ".html";
    }

    void resolve(Node document) {
        document.accept(new AbstractVisitor() {

            @Override
            public void visit(Link link) {
                String target = link.getDestination();
                int end = target.indexOf(".html");
                if (end > 0 && texts.contains(target.substring(0, end))) {
                    link.setDestination(page(target.substring(0, end)) + target.substring(end + ".html".length()));
                }
            }

            @Override
            public void visit(Code code) {
                target(code.getLiteral()).ifPresent(artefact -> {
                    Link link = new Link(artefact.page(), null);
                    code.insertBefore(link);
                    link.appendChild(code);
                });
            }
        });
    }

    private Optional<Artefact<?>> target(String name) {
        Artefact<?> named = byId.get(name);
        return named != null ? Optional.of(named) : guide.byReference(name).or(() -> guide.byCanonical(name));
    }

    private Set<String> codes() {
        Set<String> codes = new HashSet<>();
        guide.all(CodeSystem.class).forEach(system -> collect(system.resource().getConcept(), codes));
        return codes;
    }

    private static void collect(List<ConceptDefinitionComponent> concepts, Set<String> codes) {
        for (ConceptDefinitionComponent concept : concepts) {
            codes.add(concept.getCode());
            collect(concept.getConcept(), codes);
        }
    }
}
