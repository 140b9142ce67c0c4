package id.siklus.demo;

import id.siklus.push.Answer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** What the server has made of everything that it was sent: a plan for each person, and the persons of a Posyandu who have missed something. */
final class DuePeople {

    private static final int SHOWN_PEOPLE = 8;
    private static final int SHOWN_SERVICES = 4;

    /** Days in which something became late that is still worth a visit today. */
    private static final int LATELY = 60;

    /** As often and as long without a new plan, and they are taken to be made. */
    private static final int QUIET_LOOKS = 5;

    private static final long BETWEEN_LOOKS_MS = 1_000;
    private static final int MOST_LOOKS = 300;

    private final Simpus simpus;
    private final Narrator narrator;
    private final List<String> urls = new ArrayList<>();

    DuePeople(Simpus simpus, Narrator narrator) {
        this.simpus = simpus;
        this.narrator = narrator;
    }

    List<String> urls() {
        return urls;
    }

    void tell(Facilities facilities, LocalDate today) throws IOException, InterruptedException {
        int plans = settledPlans();
        if (plans == 0) {
            narrator.fail(narrator.text("plans.none"));
            return;
        }
        narrator.say("plans.made", plans, simpus.count("/CarePlan?status=active"));
        Bundle due = page("/Organization/" + facilities.puskesmas().id() + "/$sasaran?status=due&_count=1");
        narrator.say("plans.due", due.getTotal(), facilities.puskesmas().name());
        Facility posyandu = Histories.of(facilities);
        Bundle missed = page(overdue(posyandu, SHOWN_PEOPLE));
        narrator.say("plans.missed", missed.getTotal(), posyandu.name());
        String lately =
                overdue(posyandu, SHOWN_PEOPLE) + "&stage=bayi&start=" + today.minusDays(LATELY) + "&end=" + today;
        Bundle babies = page(lately);
        if (babies.getTotal() > 0) {
            narrator.say("plans.babies", babies.getTotal(), LATELY);
            show(babies);
        } else {
            show(missed);
        }
        urls.add(simpus.url(lately));
    }

    private static String overdue(Facility facility, int count) {
        return "/Organization/" + facility.id() + "/$sasaran?status=overdue&_count=" + count;
    }

    /** @return how many there are when no more come */
    private int settledPlans() throws IOException, InterruptedException {
        int before = -1;
        int quiet = 0;
        for (int look = 0; look < MOST_LOOKS; look++) {
            int now = simpus.count("/CarePlan?");
            quiet = now == before ? quiet + 1 : 0;
            before = now;
            if (quiet >= QUIET_LOOKS) {
                return now;
            }
            // The server makes them in the background; nothing tells a client that it has made the last one.
            Thread.sleep(BETWEEN_LOOKS_MS);
        }
        return before;
    }

    private Bundle page(String query) throws IOException, InterruptedException {
        Answer answer = simpus.get(query);
        if (!answer.ok()) {
            throw new IOException("GET " + query + ": HTTP " + answer.status());
        }
        return Simpus.parse(Bundle.class, answer.body());
    }

    private void show(Bundle list) {
        Patient person = null;
        List<String> services = new ArrayList<>();
        for (BundleEntryComponent entry : list.getEntry()) {
            Resource resource = entry.getResource();
            if (entry.getSearch().getMode() == SearchEntryMode.MATCH && resource instanceof Patient next) {
                line(person, services);
                person = next;
                services = new ArrayList<>();
            } else if (resource instanceof CarePlan plan) {
                for (CarePlanActivityComponent activity : plan.getActivity()) {
                    services.add(activity.getDetail().getCode().getText());
                }
            }
        }
        line(person, services);
    }

    private void line(@org.jspecify.annotations.Nullable Patient person, List<String> services) {
        if (person != null) {
            String more = services.size() > SHOWN_SERVICES ? ", +" + (services.size() - SHOWN_SERVICES) : "";
            narrator.line("- " + person.getNameFirstRep().getText() + " ("
                    + person.getBirthDateElement().getValueAsString() + "): "
                    + String.join(", ", services.stream().limit(SHOWN_SERVICES).toList()) + more);
        }
    }
}
