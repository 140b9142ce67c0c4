package id.siklus.site;

import static id.siklus.site.DefinitionSheet.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.RelatedArtifact;

/** The plans of the stages of life and the services in them, as the engine of plans reads them. */
final class PlansChapter implements Chapter {

    @Override
    public List<Page> pages(Guide guide) {
        Terms terms = new Terms(guide);
        JsonText json = new JsonText(guide);
        List<Page> pages = new ArrayList<>();
        guide.all(PlanDefinition.class).forEach(plan -> pages.add(page(plan, plan(guide, terms, plan), json)));
        guide.all(ActivityDefinition.class)
                .forEach(activity -> pages.add(page(activity, activity(guide, activity), json)));
        pages.add(new Page(
                Shelf.PLANS.index(),
                Shelf.PLANS.title(),
                Shelf.PLANS,
                new Sheet()
                        .section("rencana", "Rencana menurut tahap siklus hidup", "Plans by stage of life")
                        .list(Listing.all(guide.all(PlanDefinition.class)))
                        .section("layanan", "Layanan", "Services")
                        .list(Listing.all(guide.all(ActivityDefinition.class)))
                        .markup()));
        return pages;
    }

    private static Sheet plan(Guide guide, Terms terms, Artefact<PlanDefinition> artefact) {
        PlanDefinition plan = artefact.resource();
        Sheet sheet = DefinitionSheet.begin(
                artefact,
                List.of(
                        fact(
                                "Sebagai garis waktu",
                                "As a timeline",
                                "<a href=\"" + StagePage.path(artefact) + "\">"
                                        + Markup.both(Translations.of(plan.getTitleElement())) + "</a>"),
                        fact("Berlaku", "Effective", period(plan.getEffectivePeriod())),
                        fact("Dasar", "Sources", sources(plan.getRelatedArtifact()))));
        PlanTables tables = new PlanTables(guide, terms, plan);
        for (PlanDefinitionActionComponent group : plan.getAction()) {
            sheet.subsection("kelompok-" + group.getId(), Markup.both(Translations.of(group.getTitleElement())));
            tables.write(sheet, group);
        }
        return sheet;
    }

    private static Sheet activity(Guide guide, Artefact<ActivityDefinition> artefact) {
        ActivityDefinition activity = artefact.resource();
        String plans = guide.all(PlanDefinition.class).stream()
                .filter(plan -> plan.resource().getAction().stream()
                        .flatMap(PlansChapter::within)
                        .anyMatch(action -> action.hasDefinitionCanonicalType()
                                && activity.getUrl()
                                        .equals(action.getDefinitionCanonicalType()
                                                .getValue())))
                .map(References::artefact)
                .collect(Collectors.joining(", "));
        Sheet sheet = DefinitionSheet.begin(
                artefact,
                List.of(
                        fact("Kode layanan", "Service code", concept(activity.getCode())),
                        fact(
                                "Menghasilkan",
                                "Makes",
                                activity.hasKind()
                                        ? Markup.code(activity.getKind().toCode())
                                        : ""),
                        fact("Berlaku", "Effective", period(activity.getEffectivePeriod())),
                        fact("Dalam rencana", "In the plan", plans),
                        fact(
                                "Pelaksana",
                                "Performed by",
                                activity.getParticipant().stream()
                                        .map(participant -> concept(participant.getRole()))
                                        .distinct()
                                        .collect(Collectors.joining(", "))),
                        fact("Dasar", "Sources", sources(activity.getRelatedArtifact()))));
        List<String> notes = activity.getRelatedArtifact().stream()
                .filter(related -> !related.hasCitation() && related.hasDisplay())
                .map(related -> Markup.escape(related.getDisplay()))
                .toList();
        return notes.isEmpty()
                ? sheet
                : sheet.section("parameter", "Yang dapat diatur lain", "What can be set otherwise")
                        .list(notes);
    }

    static Stream<PlanDefinitionActionComponent> within(PlanDefinitionActionComponent action) {
        return Stream.concat(Stream.of(action), action.getAction().stream().flatMap(PlansChapter::within));
    }

    static String concept(CodeableConcept concept) {
        return concept.getCoding().stream().map(PlansChapter::coding).collect(Collectors.joining(", "));
    }

    private static String coding(Coding coding) {
        return Markup.code(DefinitionSheet.text(coding.getCode()))
                + (coding.hasDisplay() ? " " + Markup.escape(coding.getDisplay()) : "");
    }

    private static String sources(List<RelatedArtifact> related) {
        return related.stream()
                .filter(RelatedArtifact::hasCitation)
                .map(artifact -> Markup.escape(artifact.getCitation()))
                .collect(Collectors.joining("<br/>"));
    }

    private static String period(Period period) {
        return DefinitionSheet.text(period.getStartElement().getValueAsString())
                + (period.hasEnd() ? " - " + period.getEndElement().getValueAsString() : period.hasStart() ? " -" : "");
    }

    private static Page page(Artefact<? extends MetadataResource> artefact, Sheet sheet, JsonText json) {
        return new Page(
                artefact.page(),
                Translations.title(artefact.resource()),
                Shelf.PLANS,
                DefinitionSheet.end(sheet, artefact, json));
    }
}
