package id.siklus.demo;

import id.siklus.push.Credentials;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;

/**
 * @param base of the FHIR server, such as {@code http://127.0.0.1:8080/fhir}
 * @param people size of the population, at least 20
 * @param seed the same seed gives the same people and visits
 * @param connections Bundles under way at once
 * @param language English when its language is {@code en}, Indonesian otherwise
 * @param today visits are of the last working day before it
 * @param days of visits, the last one of them on that working day, at least 1
 * @param interactive whether progress bars can be drawn
 * @param office sends facilities, areas and staff; may write for all of them
 * @param facility sends in the name of the demo's Puskesmas
 */
public record DemoSettings(
        URI base,
        int people,
        long seed,
        int connections,
        Locale language,
        LocalDate today,
        int days,
        boolean interactive,
        Credentials office,
        Credentials facility) {

    public static final int USUAL_PEOPLE = 2000;
    public static final long USUAL_SEED = 2025;

    /** 2,000 people, the usual seed, four connections. */
    public static DemoSettings usual(
            URI base, Locale language, LocalDate today, Credentials office, Credentials facility) {
        return new DemoSettings(
                base, USUAL_PEOPLE, USUAL_SEED, 4, language, today, 1, System.console() != null, office, facility);
    }
}
