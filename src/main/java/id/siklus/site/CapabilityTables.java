package id.siklus.site;

import static id.siklus.site.DefinitionSheet.fact;
import static id.siklus.site.Sheet.text;

import id.siklus.fhir.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;

/** A CapabilityStatement as an overview and one part for each type. */
final class CapabilityTables {

    private static final List<LocalText> OVERVIEW = List.of(
            text("Tipe", "Type"),
            text("Profil", "Profile"),
            text("Interaksi", "Interactions"),
            text("Operasi", "Operations"));
    private static final List<LocalText> SEARCH =
            List.of(text("Parameter", "Parameter"), text("Jenis", "Type"), text("Keterangan", "Documentation"));

    private final References references;

    CapabilityTables(References references) {
        this.references = references;
    }

    Sheet sheet(Artefact<CapabilityStatement> artefact) {
        CapabilityStatement statement = artefact.resource();
        Sheet sheet = DefinitionSheet.begin(
                artefact,
                List.of(
                        fact(
                                "Jenis",
                                "Kind",
                                statement.hasKind() ? statement.getKind().toCode() : ""),
                        fact(
                                "Format",
                                "Formats",
                                statement.getFormat().stream()
                                        .map(format -> Markup.code(format.getValue()))
                                        .collect(Collectors.joining(", ")))));
        for (CapabilityStatementRestComponent rest : statement.getRest()) {
            rest(sheet, rest);
        }
        return sheet;
    }

    private void rest(Sheet sheet, CapabilityStatementRestComponent rest) {
        String mode = rest.getMode().toCode();
        sheet.section("rest-" + mode, "Tipe dan interaksi (" + mode + ")", "Types and interactions (" + mode + ")");
        if (rest.hasDocumentation()) {
            sheet.add("<p>" + Markup.escape(rest.getDocumentation()) + "</p>");
        }
        sheet.table(OVERVIEW, rest.getResource().stream().map(this::overview).toList());
        for (CapabilityStatementRestResourceComponent type : rest.getResource()) {
            detail(sheet, type);
        }
    }

    private List<String> overview(CapabilityStatementRestResourceComponent type) {
        return List.of(
                Markup.link("#" + anchor(type), type.getType()),
                type.hasProfile() ? references.canonical(type.getProfile()) : "",
                type.getInteraction().stream()
                        .map(interaction -> interaction.getCode().toCode())
                        .collect(Collectors.joining(", ")),
                type.getOperation().stream()
                        .map(operation -> references
                                .target(operation.getDefinition())
                                .map(target -> Markup.link(target, "$" + operation.getName()))
                                .orElse(Markup.code("$" + operation.getName())))
                        .collect(Collectors.joining(", ")));
    }

    private void detail(Sheet sheet, CapabilityStatementRestResourceComponent type) {
        sheet.subsection(anchor(type), Markup.escape(type.getType()));
        if (type.hasDocumentation()) {
            sheet.add("<p>" + Markup.escape(type.getDocumentation()) + "</p>");
        }
        if (type.hasSupportedProfile()) {
            sheet.add("<p>" + Markup.both("Profil khusus", "Special profiles") + ": "
                    + canonicals(type.getSupportedProfile()) + "</p>");
        }
        if (type.hasSearchParam()) {
            sheet.table(SEARCH, type.getSearchParam().stream().map(this::search).toList());
        }
        List<String> includes = new ArrayList<>();
        type.getSearchInclude().forEach(include -> includes.add(Markup.code("_include=" + include.getValue())));
        type.getSearchRevInclude().forEach(include -> includes.add(Markup.code("_revinclude=" + include.getValue())));
        if (!includes.isEmpty()) {
            sheet.add("<p>" + String.join(", ", includes) + "</p>");
        }
    }

    private List<String> search(CapabilityStatementRestResourceSearchParamComponent parameter) {
        return List.of(
                references
                        .target(DefinitionSheet.text(parameter.getDefinition()))
                        .map(target -> Markup.link(target, parameter.getName()))
                        .orElse(Markup.code(parameter.getName())),
                parameter.hasType() ? parameter.getType().toCode() : "",
                Markup.escape(DefinitionSheet.text(parameter.getDocumentation())));
    }

    private String canonicals(List<CanonicalType> canonicals) {
        return canonicals.stream()
                .map(canonical -> references.canonical(canonical.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String anchor(CapabilityStatementRestResourceComponent type) {
        return "tipe-" + type.getType();
    }
}
