package id.siklus.sasaran;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A planned service as the upkeep of plans would write it. */
record Planned(
        String service,
        String stage,
        String village,
        String title,
        String status,
        Instant from,
        Instant due,
        Instant late,
        Instant to,
        Instant closedAt) {

    /** One for all tests, or midnight could lie between what is stored and what is asked for. */
    static final Instant NOW = Instant.now();

    /** Open since ten days, in time for twenty more, and then for thirty more. */
    static Planned due(String service) {
        return of(service, "scheduled", -10, 20, 50);
    }

    /** In time until five days ago, to be given for twenty-five more. */
    static Planned overdue(String service) {
        return of(service, "scheduled", -30, -5, 25);
    }

    static Planned done(String service, Instant when) {
        Planned open = of(service, "completed", -30, 20, 50);
        return new Planned(
                service,
                open.stage,
                open.village,
                open.title,
                open.status,
                open.from,
                open.due,
                open.late,
                open.to,
                when);
    }

    static Planned of(String service, String status, int from, int late, int to) {
        return new Planned(
                service,
                "dewasa",
                ListedPlaces.VILLAGE,
                "Layanan " + service,
                status,
                inDays(from),
                inDays(from),
                inDays(late),
                inDays(to),
                null);
    }

    Planned inStage(String other) {
        return new Planned(service, other, village, title, status, from, due, late, to, closedAt);
    }

    Planned inVillage(String other) {
        return new Planned(service, stage, other, title, status, from, due, late, to, closedAt);
    }

    Planned titled(String other) {
        return new Planned(service, stage, village, other, status, from, due, late, to, closedAt);
    }

    static Instant inDays(int days) {
        return NOW.plus(days, ChronoUnit.DAYS);
    }
}
