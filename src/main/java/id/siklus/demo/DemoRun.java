package id.siklus.demo;

import id.siklus.demo.Simpus.Delivery;
import id.siklus.push.Answer;
import id.siklus.push.Credentials;
import id.siklus.push.FhirEndpoint;
import id.siklus.push.Outcome;
import id.siklus.push.RetryPolicy;
import java.io.IOException;
import java.io.PrintStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;

/**
 * Shows over HTTP what the server is for: facilities and people are registered, a day of visits arrives, a wrong Bundle is explained, a repeated one changes
 * nothing, and everything is found again. A second run on the same data is the same story with nothing new stored.
 */
public final class DemoRun {

    private final DemoSettings settings;
    private final Narrator narrator;
    private final Simpus office;
    private final Simpus simpus;
    private final Facilities facilities;
    private final List<String> urls = new ArrayList<>();

    /** @param out where the story is told */
    public DemoRun(DemoSettings settings, PrintStream out) {
        this(settings, out, Facilities.shipped());
    }

    DemoRun(DemoSettings settings, PrintStream out, Facilities facilities) {
        this.settings = settings;
        this.facilities = facilities;
        this.narrator = new Narrator(out, settings.language(), settings.interactive());
        this.office = simpus(settings, settings.office());
        this.simpus = simpus(settings, settings.facility());
    }

    private static Simpus simpus(DemoSettings settings, Credentials sender) {
        return new Simpus(
                new FhirEndpoint(settings.base(), RetryPolicy.USUAL, settings.language(), sender),
                settings.connections());
    }

    /** @throws IOException when the server cannot be reached, even after the usual retries */
    public DemoResult run() throws IOException, InterruptedException {
        long start = System.nanoTime();
        narrator.title("title", facilities.puskesmas().name(), settings.base());
        loadFacilities();
        Population population = register();
        LocalDate day = lastWorkingDay();
        pushHistories(population);
        pushDaysBefore(population, day);
        Map<VisitBundle, Delivery> visits = pushVisits(population, day);
        Map.Entry<VisitBundle, Delivery> screening = visits.entrySet().stream()
                .filter(visit -> visit.getKey().kind().equals("skrining-dewasa")
                        && visit.getValue().answer().ok())
                .findFirst()
                .orElse(null);
        if (screening == null) {
            narrator.fail(narrator.text("none"));
        } else {
            pushWrong(screening.getKey().bundle());
            narrator.step("step.replay");
            new Replay(simpus, narrator)
                    .of(screening.getValue(), screening.getKey().kind());
            search(population, day, visits.keySet().stream().toList(), screening.getKey());
            narrator.step("step.plans");
            DuePeople due = new DuePeople(simpus, narrator);
            due.tell(facilities, settings.today());
            tryYourself(due.urls());
        }
        summary((System.nanoTime() - start) / 1_000_000_000);
        return new DemoResult(narrator.failures());
    }

    private void loadFacilities() throws IOException, InterruptedException {
        narrator.step("step.facilities");
        FacilityRecords records = new FacilityRecords(facilities);
        List<Bundle> bundles = new ArrayList<>(records.regions());
        bundles.addAll(records.facilities());
        bundles.addAll(records.staff());
        List<Delivery> deliveries = new ArrayList<>();
        long start = System.nanoTime();
        try (ProgressBar bar = narrator.bar("bar.facilities", Simpus.size(bundles))) {
            for (Bundle bundle : bundles) {
                deliveries.add(office.push(bundle));
                bar.stepBy(bundle.getEntry().size());
            }
        }
        tell(bundles, deliveries, start);
    }

    private Population register() throws IOException, InterruptedException {
        LocalDate reference = new StandingPopulation(simpus, settings).reference();
        Population population = Population.generate(settings.seed(), settings.people(), reference, facilities);
        narrator.step("step.people", settings.people(), Long.toString(settings.seed()), reference.toString());
        PatientRecords records = new PatientRecords(facilities);
        pushTogether(
                "bar.people",
                population.families().values().stream().map(records::family).toList());
        return population;
    }

    private void pushHistories(Population population) throws IOException, InterruptedException {
        narrator.step(
                "step.history",
                population.reference().toString(),
                Histories.of(facilities).name());
        VisitBundles bundles = new VisitBundles(settings.seed(), population, facilities);
        pushTogether(
                "bar.visits",
                new Histories(bundles, population, facilities)
                        .visits().stream().map(VisitBundle::bundle).toList());
    }

    /** Working days, the oldest first, as the facility's system would have sent them. */
    private void pushDaysBefore(Population population, LocalDate last) throws IOException, InterruptedException {
        for (int back = settings.days() - 1; back > 0; back--) {
            LocalDate day = last.minusDays(back);
            if (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                pushVisits(population, day);
            }
        }
    }

    private Map<VisitBundle, Delivery> pushVisits(Population population, LocalDate day)
            throws IOException, InterruptedException {
        narrator.step("step.visits", day.toString());
        List<VisitBundle> visits = new VisitBundles(settings.seed(), population, facilities)
                .day(day)
                .toList();
        List<Delivery> deliveries = pushTogether(
                "bar.visits", visits.stream().map(VisitBundle::bundle).toList());
        narrator.say(
                "kinds",
                visits.stream()
                        .collect(Collectors.groupingBy(VisitBundle::kind, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(kind -> kind.getKey() + " " + kind.getValue())
                        .sorted()
                        .collect(Collectors.joining(", ")));
        Map<VisitBundle, Delivery> delivered = new LinkedHashMap<>();
        for (int i = 0; i < visits.size(); i++) {
            delivered.put(visits.get(i), deliveries.get(i));
        }
        return delivered;
    }

    private List<Delivery> pushTogether(String bar, List<Bundle> bundles) throws IOException, InterruptedException {
        long start = System.nanoTime();
        List<Delivery> deliveries;
        try (ProgressBar progress = narrator.bar(bar, Simpus.size(bundles))) {
            deliveries = simpus.pushAll(bundles, progress);
        }
        tell(bundles, deliveries, start);
        return deliveries;
    }

    private void tell(List<Bundle> bundles, List<Delivery> deliveries, long start) {
        List<Delivery> refused =
                deliveries.stream().filter(one -> !one.answer().ok()).toList();
        long created = deliveries.stream()
                .filter(one -> one.answer().ok())
                .mapToLong(Delivery::created)
                .sum();
        double seconds = (System.nanoTime() - start) / 100_000_000 / 10.0;
        narrator.say("loaded", Simpus.size(bundles), bundles.size(), created, seconds);
        if (!refused.isEmpty()) {
            narrator.fail(narrator.text("refused.count", refused.size()));
            explain(refused.get(0).answer());
        }
    }

    private void pushWrong(Bundle right) throws IOException, InterruptedException {
        narrator.step("step.wrong");
        narrator.say("wrong.sent");
        WrongBundle wrong = WrongBundle.of(right);
        Answer answer = simpus.push(wrong.bundle()).answer();
        if (answer.status() < 400 || answer.status() >= 500) {
            narrator.fail(narrator.text("wrong.accepted", answer.status()));
        } else {
            narrator.say("wrong.answer", answer.status());
            explain(answer);
            if (Outcome.in(answer.body()).stream().allMatch(said -> said.code().isEmpty())) {
                narrator.fail(narrator.text("wrong.silent"));
            }
        }
        int stored =
                simpus.count("/Encounter?identifier=" + Simpus.token(wrong.encounterSystem(), wrong.encounterNumber()));
        if (stored == 0) {
            narrator.say("wrong.nothing");
        } else {
            narrator.fail(narrator.text("wrong.stored", stored));
        }
    }

    private void explain(Answer answer) {
        for (Outcome said : Outcome.in(answer.body()).stream().limit(8).toList()) {
            narrator.line(
                    "[" + said.severity() + (said.code().isEmpty() ? "" : " " + said.code()) + "] " + said.text());
            if (!said.expression().isEmpty()) {
                narrator.line("    " + narrator.text("wrong.where") + " " + said.expression());
            }
        }
    }

    private void search(Population population, LocalDate day, List<VisitBundle> visits, VisitBundle screening)
            throws IOException, InterruptedException {
        narrator.step("step.searches");
        Person adult = population.people().stream()
                .filter(person -> PatientRecords.fullUrl(person)
                        .equals(screening.bundle().getEntryFirstRep().getFullUrl()))
                .findFirst()
                .orElseThrow();
        Map<String, Long> weighed = visits.stream()
                .filter(visit -> visit.kind().equals("penimbangan"))
                .map(visit -> (Encounter) visit.bundle().getEntry().get(1).getResource())
                .collect(Collectors.groupingBy(
                        visit ->
                                visit.getServiceProvider().getReferenceElement().getIdPart(),
                        Collectors.counting()));
        Map.Entry<String, Long> busiest =
                weighed.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        Searches searches = new Searches(simpus, narrator);
        searches.run(
                adult,
                facilities.puskesmas(),
                day,
                visits.size(),
                facilities.get(busiest.getKey()),
                busiest.getValue().intValue());
        urls.addAll(searches.urls());
    }

    private void tryYourself(List<String> more) {
        narrator.plain("");
        narrator.title("summary.try");
        urls.forEach(narrator::line);
        more.forEach(narrator::line);
        narrator.line(simpus.url("/Organization/DKK9202/$hierarchy"));
        narrator.line(simpus.url("/metadata"));
    }

    private void summary(long seconds) {
        List<String> failures = narrator.failures();
        narrator.plain("");
        if (failures.isEmpty()) {
            narrator.title("summary.ok", seconds);
        } else {
            narrator.title("summary.failed", seconds, failures.size());
            failures.forEach(failure -> narrator.line("- " + failure));
        }
    }

    private LocalDate lastWorkingDay() {
        LocalDate day = settings.today().minusDays(1);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }
}
