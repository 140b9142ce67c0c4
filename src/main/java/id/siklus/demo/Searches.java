package id.siklus.demo;

import id.siklus.push.Answer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;

/** The searches a facility's system lives on, each with what must come out. */
final class Searches {

    /** A screenful; the server caps a page, so how many there are is asked for, never read off a page. */
    private static final int PAGE = 50;

    private final Simpus simpus;
    private final Narrator narrator;
    private final List<String> urls = new ArrayList<>();

    /** One answer of a search. */
    private record Found(List<Resource> matches, List<Resource> included, long millis) {}

    /** What is wrong with an answer, or null. */
    @FunctionalInterface
    private interface Expectation {
        @org.jspecify.annotations.Nullable
        String objection(Found found);
    }

    Searches(Simpus simpus, Narrator narrator) {
        this.simpus = simpus;
        this.narrator = narrator;
    }

    List<String> urls() {
        return urls;
    }

    /**
     * @param adult somebody with a blood pressure taken that day
     * @param visits of that day, all of this Puskesmas
     * @param posyandu one that saw {@code children} different children that day
     */
    void run(Person adult, Facility puskesmas, LocalDate day, int visits, Facility posyandu, int children)
            throws IOException, InterruptedException {
        String byNik =
                "/Patient?identifier=" + Simpus.token(Terms.NIK, adult.nik().orElseThrow());
        List<Resource> patients = search("search.nik", byNik, exactly(1));
        search(
                "search.demographics",
                "/Patient?name=" + Simpus.escape(adult.name()) + "&birthdate=" + adult.birthDate() + "&gender="
                        + (adult.female() ? "female" : "male"),
                atLeast(1));
        String date = "&date=ge" + day + "T00:00:00" + offset(puskesmas, day) + "&date=lt" + day.plusDays(1)
                + "T00:00:00" + offset(puskesmas, day);
        searchPage(
                "search.day",
                "/Encounter?service-provider:below=Organization/" + puskesmas.id() + date.replace("+", "%2B"),
                "",
                visits,
                found -> null);
        if (!patients.isEmpty()) {
            search(
                    "search.pressure",
                    "/Observation?patient=" + patients.get(0).getIdElement().toUnqualifiedVersionless() + "&code="
                            + Simpus.token(Terms.LOINC, "8480-6") + "&_sort=-date&_include=Observation:encounter",
                    found -> latestFirst(found.matches()) ? withIncluded(found) : narrator.text("expected.order"));
        }
        searchPage(
                "search.children",
                "/Patient?_has:Encounter:patient:service-provider=Organization/" + posyandu.id() + "&birthdate=ge"
                        + day.minusYears(5),
                "&_revinclude=Encounter:patient",
                children,
                this::withIncluded);
    }

    /**
     * Counts, then shows the first page.
     *
     * @param included what comes along with the page
     * @param least how many there are at least
     */
    private void searchPage(String title, String query, String included, int least, Expectation expectation)
            throws IOException, InterruptedException {
        int total = simpus.count(query);
        List<Resource> page = search(title, query + included + "&_count=" + PAGE, found -> {
            if (total < least) {
                return narrator.text("expected.least", total, least);
            }
            int shown = Math.min(total, PAGE);
            return found.matches().size() == shown
                    ? expectation.objection(found)
                    : exactly(shown).objection(found);
        });
        if (total > page.size() && !page.isEmpty()) {
            narrator.say("search.total", total, page.size());
        }
    }

    private List<Resource> search(String title, String query, Expectation expectation)
            throws IOException, InterruptedException {
        urls.add(simpus.url(query));
        Answer answer = simpus.get(query);
        if (!answer.ok()) {
            narrator.fail(
                    narrator.text("search.failed", narrator.text(title), narrator.text("status", answer.status())));
            return List.of();
        }
        Bundle page = Simpus.parse(Bundle.class, answer.body());
        Found found = new Found(
                Simpus.resources(page, SearchEntryMode.MATCH),
                Simpus.resources(page, SearchEntryMode.INCLUDE),
                answer.millis());
        String objection = expectation.objection(found);
        if (objection != null) {
            narrator.fail(narrator.text("search.failed", narrator.text(title), objection));
            return List.of();
        }
        int matches = found.matches().size();
        String result = found.included().isEmpty()
                ? narrator.text("found", matches)
                : narrator.text("found.with", matches, found.included().size());
        narrator.say("search.ok", narrator.text(title), result, found.millis());
        return found.matches();
    }

    private Expectation exactly(int count) {
        return found -> found.matches().size() == count
                ? null
                : narrator.text("expected", found.matches().size(), count);
    }

    private Expectation atLeast(int count) {
        return found -> found.matches().size() >= count
                ? null
                : narrator.text("expected.least", found.matches().size(), count);
    }

    private @org.jspecify.annotations.Nullable String withIncluded(Found found) {
        return found.matches().isEmpty()
                ? narrator.text("expected.least", 0, 1)
                : found.included().isEmpty() ? narrator.text("expected.include") : null;
    }

    private static boolean latestFirst(List<Resource> observations) {
        for (int i = 1; i < observations.size(); i++) {
            if (time(observations.get(i - 1)).before(time(observations.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static java.util.Date time(Resource observation) {
        return ((Observation) observation).getEffectiveDateTimeType().getValue();
    }

    private static String offset(Facility facility, LocalDate day) {
        return facility.zone().getRules().getOffset(day.atStartOfDay()).getId();
    }
}
