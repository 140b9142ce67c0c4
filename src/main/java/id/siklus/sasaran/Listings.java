package id.siklus.sasaran;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.AuditTrail;
import id.siklus.server.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes lists of what is stored and the caller may read. Each person that one shows stands in the access trail. */
final class Listings {

    /** Sixty sheets, and an answer within seconds. */
    static final int MOST_PRINTED = 1_500;

    private static final int UNPROCESSABLE = 422;

    private final Places places;
    private final PlanServices services;
    private final ListedPeople people;
    private final Clock clock;

    Listings(Places places, PlanServices services, ListedPeople people, Clock clock) {
        this.places = places;
        this.services = services;
        this.people = people;
        this.clock = clock;
    }

    /** @throws RefusedException as {@link Places#of} */
    Listing page(String organization, Asked asked, Caller caller, HttpServletRequest http) {
        Place place = places.of(organization, caller);
        Instant now = clock.instant();
        PlanServices.Page page = services.page(place, asked, caller, now);
        List<PlannedService> found = services.of(page.patients(), place, asked, caller, now);
        Map<Long, StoredPlan> plans =
                services.plans(found.stream().map(PlannedService::plan).collect(Collectors.toSet()));
        return listing(place, asked, now, page.total(), found, plans, http);
    }

    /**
     * What can be given in a month at a place: of the month under way, from today on.
     *
     * @throws RefusedException as {@link Places#of}; 422 when they are too many to print
     */
    Listing month(String organization, YearMonth month, Asked narrowed, Caller caller, HttpServletRequest http) {
        Place place = places.of(organization, caller);
        Instant now = clock.instant();
        LocalDate today = now.atZone(place.zone()).toLocalDate();
        Days whole = Days.of(month);
        Days days =
                today.isAfter(whole.first()) && !today.isAfter(whole.last()) ? new Days(today, whole.last()) : whole;
        Asked asked = new Asked(
                ListStatus.DUE,
                Optional.of(days),
                narrowed.services(),
                narrowed.stages(),
                narrowed.village(),
                0,
                0,
                Optional.empty());
        int total = services.page(place, asked, caller, now).total();
        if (total > MOST_PRINTED) {
            throw new RefusedException(
                    UNPROCESSABLE,
                    Issue.error(ErrorCode.LIST_TOO_LONG_TO_PRINT, "", place.name(), total, MOST_PRINTED));
        }
        return listing(place, asked, now, total, services.all(place, asked, caller, now), Map.of(), http);
    }

    private Listing listing(
            Place place,
            Asked asked,
            Instant now,
            int total,
            List<PlannedService> found,
            Map<Long, StoredPlan> plans,
            HttpServletRequest http) {
        Map<String, List<PlannedService>> byPerson = new LinkedHashMap<>();
        found.forEach(service -> byPerson.computeIfAbsent(service.patient(), id -> new ArrayList<>())
                .add(service));
        AuditTrail trail = AuditTrail.of(http);
        byPerson.keySet().forEach(trail::patient);
        return new Listing(place, asked, now, total, people.of(byPerson.keySet(), http), byPerson, plans);
    }
}
