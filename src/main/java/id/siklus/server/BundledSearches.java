package id.siklus.server;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;

/**
 * Gives the searches inside a Bundle the rules of searches of their own: page by offset, at most the largest page, SATUSEHAT's spellings.
 * HAPI routes them past the hooks of requests, so their URLs are rewritten before.
 */
final class BundledSearches {

    private static final Pattern SEARCH = Pattern.compile("(/?([A-Z][A-Za-z]+))(?:\\?(.*))?");
    private static final Pattern COUNT = Pattern.compile("(?:_|%5[fF])count=(\\d+)");
    private static final int DIGITS_OF_AN_INT = 9;

    private BundledSearches() {}

    static void page(Bundle bundle, int largest) {
        bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getRequest)
                .filter(request -> request.getMethod() == HTTPVerb.GET && request.hasUrl())
                .forEach(request -> page(request, largest));
    }

    private static void page(BundleEntryRequestComponent request, int largest) {
        Matcher search = SEARCH.matcher(request.getUrl());
        if (search.matches()) {
            request.setUrl(search.group(1) + "?"
                    + paged(search.group(2), search.group(3) == null ? "" : search.group(3), largest));
        }
    }

    private static String paged(String type, String query, int largest) {
        int count = PageInterceptor.DEFAULT_PAGE;
        boolean offset = false;
        List<String> parameters = new ArrayList<>();
        for (String parameter : query.split("&", -1)) {
            Matcher asked = COUNT.matcher(parameter);
            if (asked.matches()) {
                count = asked.group(1).length() > DIGITS_OF_AN_INT
                        ? largest
                        : Math.min(largest, Integer.parseInt(asked.group(1)));
            } else if (!parameter.isEmpty()) {
                offset |= parameter.startsWith("_offset=");
                parameters.add(SearchDialectInterceptor.understood(type, parameter));
            }
        }
        parameters.add("_count=" + count);
        if (!offset) {
            parameters.add("_offset=0");
        }
        return String.join("&", parameters);
    }
}
