package id.siklus.server;

import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;

/**
 * Gives the conditions of a Bundle's creates the type they ask of. FHIR writes {@code ifNoneExist} without it ({@code identifier=...}), but HAPI looks up all
 * conditions of a Bundle by one query only when they are written {@code Patient?identifier=...}; the bare ones it searches for one by one, which took a quarter of
 * the CPU of a visit.
 *
 * <p>That one query looks at the first value of the first parameter and at nothing else (HAPI 8.8.0, {@code TransactionProcessor}). So a condition of more than
 * that stays bare, or is made so; and that of an update or patch, which cannot be bare, gets an empty parameter in front ({@code Encounter?&identifier=...}), which
 * keeps it out of that query too. Each is then searched for as it was meant.
 */
final class BundledConditions {

    /** One parameter without a modifier, with one value; {@code %2C} might be a comma. */
    private static final Pattern ONE_VALUE = Pattern.compile("[a-z\\-]+=(?:(?!%2[cC])[^&,])+");

    private BundledConditions() {}

    static void qualify(Bundle bundle) {
        bundle.getEntry().stream()
                .filter(BundleEntryComponent::hasResource)
                .forEach(
                        entry -> qualify(entry.getRequest(), entry.getResource().fhirType()));
    }

    private static void qualify(BundleEntryRequestComponent request, String type) {
        if (request.getMethod() == HTTPVerb.POST && request.hasIfNoneExist()) {
            qualifyCreate(request, type);
        } else if ((request.getMethod() == HTTPVerb.PUT || request.getMethod() == HTTPVerb.PATCH) && request.hasUrl()) {
            String[] url = request.getUrl().split("\\?", 2);
            if (url.length == 2 && !ONE_VALUE.matcher(url[1]).matches()) {
                request.setUrl(url[0] + "?&" + url[1]);
            }
        }
    }

    private static void qualifyCreate(BundleEntryRequestComponent request, String type) {
        String condition = request.getIfNoneExist().trim();
        String bare = condition.startsWith(type + "?")
                ? condition.substring(type.length() + 1)
                : condition.startsWith("?") ? condition.substring(1) : condition;
        if (!bare.isBlank() && !bare.contains("?")) {
            request.setIfNoneExist(ONE_VALUE.matcher(bare).matches() ? type + "?" + bare : bare);
        }
    }
}
