package id.siklus.site;

import static id.siklus.site.DefinitionSheet.fact;
import static id.siklus.site.Sheet.text;

import id.siklus.fhir.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.NamingSystem.NamingSystemUniqueIdComponent;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/** One page for each piece of terminology. */
final class TerminologyPages {

    private static final List<LocalText> CODES =
            List.of(text("Kode", "Code"), text("Tampilan", "Display"), text("Arti", "Definition"));
    private static final List<LocalText> CHOSEN = List.of(text("Kode", "Code"), text("Tampilan", "Display"));
    private static final List<LocalText> MAPPED =
            List.of(text("Dari", "From"), text("Hubungan", "Relation"), text("Ke", "To"), text("Catatan", "Comment"));

    private final Guide guide;
    private final References references;
    private final JsonText json;

    TerminologyPages(Guide guide) {
        this.guide = guide;
        this.references = new References(guide);
        this.json = new JsonText(guide);
    }

    Page codeSystem(Artefact<CodeSystem> artefact) {
        CodeSystem system = artefact.resource();
        List<CodeRows.Row> rows = CodeRows.of(system);
        Sheet sheet = DefinitionSheet.begin(
                artefact,
                List.of(
                        fact(
                                "Isi",
                                "Content",
                                system.hasContent() ? system.getContent().toCode() : ""),
                        fact("Jumlah kode", "Codes", String.valueOf(rows.size())),
                        fact(
                                "CSV",
                                "CSV",
                                rows.isEmpty() ? "" : Markup.link(artefact.name() + ".csv", artefact.name() + ".csv")),
                        fact("Dipakai oleh", "Used by", usingSystem(system.getUrl()))));
        if (system.getContent() == CodeSystemContentMode.FRAGMENT) {
            sheet.note(
                    "Hanya sebagian: kode yang dipakai panduan ini. Kode lain dari sistem yang sama diterima; pemilik berkas lengkap memuatnya dengan <code>siklus import-terminology</code>.",
                    "A fragment: the codes that this guide uses. Other codes of the system are accepted; whoever has the whole file loads it with <code>siklus import-terminology</code>.");
        }
        sheet.section("kode", "Kode", "Codes")
                .table(
                        CODES,
                        rows.stream()
                                .map(row -> List.of(
                                        "&#160;".repeat(4 * row.depth()) + Markup.code(row.code()),
                                        Markup.both(row.display()),
                                        Markup.escape(row.definition())))
                                .toList());
        return page(artefact, sheet);
    }

    Page valueSet(Artefact<ValueSet> artefact) {
        ValueSet set = artefact.resource();
        Sheet sheet = DefinitionSheet.begin(artefact, List.of(fact("Dipakai oleh", "Used by", binding(set.getUrl()))));
        sheet.section("isi", "Isi", "Content");
        set.getCompose().getInclude().forEach(part -> part(sheet, part, "Memuat", "Includes"));
        set.getCompose().getExclude().forEach(part -> part(sheet, part, "Kecuali", "Except"));
        return page(artefact, sheet);
    }

    private void part(Sheet sheet, ConceptSetComponent part, String indonesian, String english) {
        String sets = part.getValueSet().stream()
                .map(set -> references.canonical(set.getValue()))
                .collect(Collectors.joining(", "));
        String filters = part.getFilter().stream()
                .map(filter ->
                        Markup.code(filter.getProperty() + " " + filter.getOp().toCode() + " " + filter.getValue()))
                .collect(Collectors.joining(", "));
        String what =
                (part.hasSystem() ? references.system(part.getSystem()) : "") + (sets.isEmpty() ? "" : " " + sets);
        String how = part.hasConcept()
                ? ""
                : filters.isEmpty()
                        ? part.hasSystem() ? " (" + Markup.both("semua kode", "all codes") + ")" : ""
                        : " " + Markup.both("dengan", "where") + " " + filters;
        sheet.add("<p>" + Markup.both(indonesian, english) + " " + what + how + "</p>");
        if (part.hasConcept()) {
            sheet.table(
                    CHOSEN,
                    part.getConcept().stream()
                            .map(concept -> List.of(Markup.code(concept.getCode()), display(part.getSystem(), concept)))
                            .toList());
        }
    }

    private String display(String system, ConceptReferenceComponent concept) {
        return guide.byCanonical(system)
                .filter(artefact -> artefact.resource() instanceof CodeSystem)
                .flatMap(artefact -> CodeRows.of((CodeSystem) artefact.resource()).stream()
                        .filter(row -> row.code().equals(concept.getCode()))
                        .findFirst())
                .map(row -> Markup.both(row.display()))
                .orElse(Markup.escape(DefinitionSheet.text(concept.getDisplay())));
    }

    Page conceptMap(Artefact<ConceptMap> artefact) {
        ConceptMap map = artefact.resource();
        Sheet sheet = DefinitionSheet.begin(artefact, List.of());
        int number = 0;
        for (ConceptMapGroupComponent group : map.getGroup()) {
            number++;
            sheet.subsection(
                    "kelompok-" + number,
                    references.system(group.getSource()) + " &#8594; " + references.system(group.getTarget()));
            sheet.table(MAPPED, rows(group));
        }
        return page(artefact, sheet);
    }

    private static List<List<String>> rows(ConceptMapGroupComponent group) {
        List<List<String>> rows = new ArrayList<>();
        for (SourceElementComponent element : group.getElement()) {
            for (TargetElementComponent target : element.getTarget()) {
                rows.add(List.of(
                        named(element.getCode(), element.getDisplay()),
                        target.hasEquivalence() ? target.getEquivalence().toCode() : "",
                        named(target.getCode(), target.getDisplay()),
                        Markup.escape(DefinitionSheet.text(target.getComment()))));
            }
        }
        return rows;
    }

    Page namingSystem(Artefact<NamingSystem> artefact) {
        NamingSystem naming = artefact.resource();
        Sheet sheet = DefinitionSheet.begin(
                artefact,
                List.of(
                        fact(
                                "Jenis",
                                "Kind",
                                naming.hasKind() ? naming.getKind().toCode() : ""),
                        fact(
                                "Penanggung jawab",
                                "Responsible",
                                Markup.escape(DefinitionSheet.text(naming.getResponsible()))),
                        fact("Pemakaian", "Usage", Markup.escape(DefinitionSheet.text(naming.getUsage())))));
        sheet.section("pengenal", "URL sistem", "System URLs")
                .list(naming.getUniqueId().stream()
                        .map(TerminologyPages::uniqueId)
                        .toList());
        return page(artefact, sheet);
    }

    private static String uniqueId(NamingSystemUniqueIdComponent id) {
        return Markup.code(id.getValue())
                + (id.getPreferred() ? " (" + Markup.both("dianjurkan", "preferred") + ")" : "");
    }

    private String usingSystem(String url) {
        return guide.all(ValueSet.class).stream()
                .filter(set -> set.resource().getCompose().getInclude().stream()
                        .anyMatch(part -> url.equals(part.getSystem())))
                .map(References::artefact)
                .collect(Collectors.joining(", "));
    }

    private String binding(String url) {
        return guide.all(StructureDefinition.class).stream()
                .filter(profile -> profile.resource().getDifferential().getElement().stream()
                        .anyMatch(element -> element.hasBinding()
                                && url.equals(element.getBinding().getValueSet())))
                .map(References::artefact)
                .collect(Collectors.joining(", "));
    }

    private static String named(String code, @org.jspecify.annotations.Nullable String display) {
        String name = DefinitionSheet.text(display);
        return (code == null ? "" : Markup.code(code)) + (name.isEmpty() ? "" : " " + Markup.escape(name));
    }

    private Page page(Artefact<? extends org.hl7.fhir.r4.model.MetadataResource> artefact, Sheet sheet) {
        return new Page(
                artefact.page(),
                Translations.title(artefact.resource()),
                Shelf.TERMINOLOGY,
                DefinitionSheet.end(sheet, artefact, json));
    }
}
