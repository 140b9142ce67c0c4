package id.siklus.sasaran;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/** A list as a searchset: each person is a match, followed by what the list is about of the person's plans. */
final class ListBundle {

    private final GuideNames names;
    private final Locale language;

    ListBundle(GuideNames names, Locale language) {
        this.names = names;
        this.language = language;
    }

    /** @param base URL of the FHIR endpoint, without a slash at its end */
    Bundle of(Listing list, String base) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.SEARCHSET).setTotal(list.total());
        Asked asked = list.asked();
        bundle.addLink().setRelation(Bundle.LINK_SELF).setUrl(url(list, base, asked.offset()));
        if (list.hasNext()) {
            bundle.addLink().setRelation(Bundle.LINK_NEXT).setUrl(next(list, base));
        }
        PlanExcerpt excerpts = new PlanExcerpt(new Moments(list.place().zone()), names, language);
        list.people().forEach((id, person) -> {
            bundle.addEntry()
                    .setFullUrl(base + "/Patient/" + id)
                    .setResource(person)
                    .getSearch()
                    .setMode(SearchEntryMode.MATCH);
            for (CarePlan plan : excerpts.of(list.services().getOrDefault(id, List.of()), list.plans())) {
                bundle.addEntry()
                        .setFullUrl(base + "/" + plan.getId())
                        .setResource(plan)
                        .getSearch()
                        .setMode(SearchEntryMode.INCLUDE);
            }
        });
        explain(list, bundle);
        return bundle;
    }

    private void explain(Listing list, Bundle bundle) {
        Asked asked = list.asked();
        asked.cappedFrom()
                .ifPresent(count ->
                        add(bundle, Issue.warning(ErrorCode.PAGE_CAPPED, "", count, AskedReader.LARGEST_PAGE)));
        if (asked.offset() > 0 && asked.offset() >= list.total()) {
            add(bundle, Issue.warning(ErrorCode.PAGE_PAST_END, "", String.valueOf(asked.offset())));
        }
        asked.services().stream()
                .filter(service -> !names.isService(service))
                .forEach(service -> add(bundle, Issue.warning(ErrorCode.LIST_SERVICE_UNKNOWN, "service", service)));
    }

    private void add(Bundle bundle, Issue issue) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue(issue.in(language).setSeverity(IssueSeverity.INFORMATION));
        bundle.addEntry().setResource(outcome).getSearch().setMode(SearchEntryMode.OUTCOME);
    }

    static String next(Listing list, String base) {
        return url(list, base, list.asked().offset() + list.asked().count());
    }

    private static String url(Listing list, String base, int offset) {
        Asked asked = list.asked();
        List<String> query = new ArrayList<>();
        query.add(parameter(Parameter.STATUS, asked.status().code()));
        asked.days().ifPresent(days -> {
            query.add(parameter(Parameter.START, days.first().toString()));
            query.add(parameter(Parameter.END, days.last().toString()));
        });
        if (!asked.services().isEmpty()) {
            query.add(parameter(Parameter.SERVICE, String.join(",", asked.services())));
        }
        if (!asked.stages().isEmpty()) {
            query.add(parameter(Parameter.STAGE, String.join(",", asked.stages())));
        }
        if (!asked.village().isEmpty()) {
            query.add(parameter(Parameter.VILLAGE, asked.village()));
        }
        query.add(parameter(Parameter.COUNT, String.valueOf(asked.count())));
        query.add(parameter(Parameter.OFFSET, String.valueOf(offset)));
        return base + "/Organization/" + list.place().id() + "/" + SasaranOperation.NAME + "?"
                + String.join("&", query);
    }

    private static String parameter(Parameter parameter, String value) {
        return parameter.text() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
