package id.siklus.site;

import static id.siklus.site.DefinitionSheet.fact;
import static id.siklus.site.Sheet.text;

import id.siklus.fhir.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.SearchParameter;

/** What the server and the programs around it must be able to do: actors, operations, search parameters. */
final class InterfacesChapter implements Chapter {

    private static final List<LocalText> PARAMETERS = List.of(
            text("Nama", "Name"),
            text("Arah", "Use"),
            text("Kardinalitas", "Cardinality"),
            text("Tipe", "Type"),
            text("Keterangan", "Documentation"));

    @Override
    public List<Page> pages(Guide guide) {
        JsonText json = new JsonText(guide);
        CapabilityTables capabilities = new CapabilityTables(new References(guide));
        List<Page> pages = new ArrayList<>();
        guide.all(CapabilityStatement.class).forEach(actor -> pages.add(page(actor, capabilities.sheet(actor), json)));
        guide.all(OperationDefinition.class)
                .forEach(operation -> pages.add(page(operation, operation(operation), json)));
        guide.all(SearchParameter.class)
                .forEach(parameter -> pages.add(page(parameter, searchParameter(parameter), json)));
        guide.all(Measure.class)
                .forEach(measure -> pages.add(page(measure, DefinitionSheet.begin(measure, List.of()), json)));
        guide.all(ImplementationGuide.class)
                .forEach(whole -> pages.add(page(whole, DefinitionSheet.begin(whole, List.of()), json)));
        pages.add(index(guide));
        return pages;
    }

    private static Sheet operation(Artefact<OperationDefinition> artefact) {
        OperationDefinition operation = artefact.resource();
        Sheet sheet = DefinitionSheet.begin(
                artefact,
                List.of(
                        fact("Panggilan", "Call", calls(operation)),
                        fact(
                                "Mengubah data",
                                "Changes data",
                                operation.getAffectsState() ? Markup.both("ya", "yes") : Markup.both("tidak", "no"))));
        return sheet.section("parameter", "Parameter", "Parameters")
                .table(
                        PARAMETERS,
                        operation.getParameter().stream()
                                .map(parameter -> List.of(
                                        Markup.code(parameter.getName()),
                                        parameter.getUse().toCode(),
                                        parameter.getMin() + ".." + parameter.getMax(),
                                        Markup.escape(DefinitionSheet.text(parameter.getType())),
                                        Markup.escape(DefinitionSheet.text(parameter.getDocumentation()))))
                                .toList());
    }

    private static String calls(OperationDefinition operation) {
        List<String> calls = new ArrayList<>();
        String name = "/$" + operation.getCode();
        if (operation.getSystem()) {
            calls.add(Markup.code("/fhir" + name));
        }
        for (CodeType type : operation.getResource()) {
            if (operation.getType()) {
                calls.add(Markup.code("/fhir/" + type.getValue() + name));
            }
            if (operation.getInstance()) {
                calls.add(Markup.code("/fhir/" + type.getValue() + "/[id]" + name));
            }
        }
        return String.join(", ", calls);
    }

    private static Sheet searchParameter(Artefact<SearchParameter> artefact) {
        SearchParameter parameter = artefact.resource();
        return DefinitionSheet.begin(
                artefact,
                List.of(
                        fact("Parameter", "Parameter", Markup.code(parameter.getCode())),
                        fact("Jenis", "Type", parameter.getType().toCode()),
                        fact("Pada", "On", codes(parameter.getBase())),
                        fact("Merujuk", "Targets", codes(parameter.getTarget())),
                        fact("Ekspresi", "Expression", Markup.code(DefinitionSheet.text(parameter.getExpression())))));
    }

    private static Page index(Guide guide) {
        Sheet sheet = new Sheet()
                .section("aktor", "Aktor dan server", "Actors and the server")
                .list(Listing.all(guide.all(CapabilityStatement.class)))
                .section("operasi", "Operasi", "Operations")
                .list(Listing.all(guide.all(OperationDefinition.class)))
                .section("pencarian", "Parameter pencarian", "Search parameters")
                .list(Listing.all(guide.all(SearchParameter.class)))
                .section("lain", "Lainnya", "Others")
                .list(Listing.all(guide.all(Measure.class)))
                .list(Listing.all(guide.all(ImplementationGuide.class)));
        return new Page(Shelf.INTERFACES.index(), Shelf.INTERFACES.title(), Shelf.INTERFACES, sheet.markup());
    }

    private static String codes(List<? extends PrimitiveType<String>> codes) {
        return codes.stream().map(code -> Markup.code(code.getValue())).collect(Collectors.joining(", "));
    }

    private static Page page(Artefact<? extends MetadataResource> artefact, Sheet sheet, JsonText json) {
        return new Page(
                artefact.page(),
                Translations.title(artefact.resource()),
                Shelf.INTERFACES,
                DefinitionSheet.end(sheet, artefact, json));
    }
}
