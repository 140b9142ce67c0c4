package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * One service on a timeline.
 *
 * @param window from its earliest to its latest moment
 * @param due from the due date to the last moment in time; empty for what comes again and again
 * @param every days from one time to the next, 0 for what is due once
 * @param last how many times at most, 0 without a limit
 * @param doses such as "tiap hari, 180 kali" for what is given many times within its due time; else empty
 * @param levels codes of the levels of service
 * @param sources numbers of its sources in the list below the timeline
 */
record Track(
        String id,
        LocalText title,
        Span window,
        Optional<Span> due,
        double every,
        int last,
        LocalText doses,
        List<String> levels,
        List<Integer> sources) {

    boolean recurs() {
        return every > 0;
    }

    double latestFinite() {
        double end = window.isOpen() ? window.from() : window.to();
        return due.filter(span -> !span.isOpen())
                .map(span -> Math.max(end, span.to()))
                .orElse(end);
    }
}
