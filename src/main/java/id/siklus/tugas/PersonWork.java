package id.siklus.tugas;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Flag.FlagStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at one person: what is missing, who has been there, which Tasks are open; and makes the Tasks what they must be, at most one open for each reason. Doing it
 * again changes nothing. Each call holds the person until its transaction ends.
 */
final class PersonWork {

    private static final Logger log = LoggerFactory.getLogger(PersonWork.class);

    private final Tables tables;
    private final StoredRules rules;
    private final TaskWriter tasks;
    private final FlagWriter flags;
    private final Places places;
    private final Duration lookback;
    private final Clock clock;

    /** The tables that are read and written. */
    record Tables(WorkTable work, PlanTable plans, VisitTable visits, SignTable signs) {}

    /** What is known of one person while it is looked at. */
    private record Person(
            long key,
            String id,
            Instant now,
            List<PlannedService> services,
            List<SignTable.Sign> signs,
            List<HomeVisit> visits,
            List<RaisedTask> raised) {

        boolean isAnswered(Demand demand) {
            return visits.stream().anyMatch(demand::isAnsweredBy)
                    || raised.stream()
                            .filter(task -> task.reason().equals(demand.reason().getCode()))
                            .map(RaisedTask::closedAt)
                            .filter(Objects::nonNull)
                            .anyMatch(closed -> !closed.isBefore(demand.known()));
        }
    }

    PersonWork(
            Tables tables,
            StoredRules rules,
            TaskWriter tasks,
            FlagWriter flags,
            Places places,
            Duration lookback,
            Clock clock) {
        this.tables = tables;
        this.rules = rules;
        this.tasks = tasks;
        this.flags = flags;
        this.places = places;
        this.lookback = lookback;
        this.clock = clock;
    }

    /** Looks at everything, and notes when to look again. Of a deleted person nothing is written any more: nothing that names them could be stored. */
    void look(long patient) {
        Person person = person(patient);
        if (person.id().isEmpty()) {
            tables.work().lookAgain(patient, null);
            return;
        }
        VisitRules now = rules.now();
        Demands demands = new Demands();
        demands.addSigns(person.signs());
        if (now.isComplete()) {
            demands.addMissed(person.services(), now, person.now(), lookback);
        }
        Map<String, List<Demand>> byReason = new TreeMap<>();
        person.raised().stream().filter(RaisedTask::isOpen).forEach(task -> byReason.put(task.reason(), List.of()));
        demands.all()
                .forEach(demand -> byReason.put(
                        demand.reason().getCode(),
                        Stream.concat(
                                        byReason.getOrDefault(demand.reason().getCode(), List.of()).stream(),
                                        Stream.of(demand))
                                .toList()));
        byReason.forEach((reason, missing) -> {
            if (now.isComplete() || reason.equals(Terms.DANGER.getCode())) {
                settle(person, reason, missing);
            }
        });
        flag(person);
        tables.work().lookAgain(patient, now.isComplete() ? demands.next().orElse(null) : person.now());
    }

    /** Looks at danger signs only, which cannot wait for anything. */
    void lookForDanger(long patient) {
        Person person = person(patient);
        if (person.id().isEmpty()) {
            return;
        }
        Demands demands = new Demands();
        demands.addSigns(person.signs());
        settle(person, Terms.DANGER.getCode(), demands.all());
        flag(person);
    }

    private Person person(long patient) {
        tables.work().hold(patient);
        tables.work().takeOver(patient);
        tables.work().noteWhatPeopleDid(patient);
        return new Person(
                patient,
                tables.work().patientId(patient).orElse(""),
                clock.instant(),
                tables.plans().of(patient),
                tables.signs().of(patient),
                tables.visits().of(patient),
                tables.work().tasks(patient));
    }

    private void settle(Person person, String reason, List<Demand> demands) {
        Optional<RaisedTask> open = person.raised().stream()
                .filter(task -> task.reason().equals(reason) && task.isOpen())
                .findFirst();
        List<Demand> missing = demands.stream()
                .filter(demand -> !person.isAnswered(demand))
                .filter(demand -> !demand.stale()
                        || open.isPresent()
                                && !demand.missed().isBefore(open.get().since()))
                .toList();
        if (missing.isEmpty()) {
            open.ifPresent(task -> close(person, task, demands));
            return;
        }
        Visitor visitor = missing.stream()
                .map(Demand::visitor)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Optional<Owner> owner = places.owner(person.id(), visitor, person.services(), person.signs());
        if (owner.isEmpty()) {
            log.warn("Nobody is accountable where the person {} lives: no Task for {}", person.key(), reason);
            return;
        }
        ask(person, Work.of(missing.get(0).reason(), owner.get(), missing), open);
    }

    private void ask(Person person, Work work, Optional<RaisedTask> open) {
        Optional<RaisedTask> same = open.filter(work::isFor);
        if (open.isPresent() && same.isEmpty()) {
            cancel(person, open.get(), "Diserahkan ke tempat lain: orangnya pindah, atau yang harus datang berubah.");
        }
        String content = work.content();
        if (same.isPresent() && same.get().content().equals(content)) {
            return;
        }
        Instant since = same.map(RaisedTask::since)
                .orElseGet(() -> work.demands().get(0).missed());
        String reason = String.valueOf(work.reason().getCode());
        Owner owner = work.owner();
        String id = same.map(RaisedTask::id)
                .orElseGet(() -> Terms.id(
                        "kunjungan", person.id(), reason, owner.organization(), String.valueOf(owner.drawer()), since));
        tasks.ask(id, person.id(), work, person.now());
        tables.work()
                .write(
                        person.key(),
                        new RaisedTask(
                                id,
                                reason,
                                owner.organization(),
                                owner.drawer(),
                                since,
                                RaisedTask.OPEN,
                                content,
                                null),
                        work.plans());
    }

    private void close(Person person, RaisedTask task, List<Demand> demands) {
        Closings closings = Closings.of(task, person.services(), person.visits(), demands, rules.now());
        if (closings.lines().isEmpty()) {
            cancel(
                    person,
                    task,
                    task.reason().equals(Terms.DANGER.getCode())
                            ? "Tanda bahaya ditarik kembali: formulirnya diperbaiki atau salah catat."
                            : "Tidak diperlukan lagi: layanannya tidak direncanakan lagi, atau jadwalnya berubah.");
        } else {
            tasks.done(task.id(), closings.lines(), closings.period(), person.now());
            note(person, task, RaisedTask.DONE);
        }
    }

    private void cancel(Person person, RaisedTask task, String why) {
        tasks.cancel(task.id(), why, person.now());
        note(person, task, RaisedTask.CANCELLED);
    }

    private void note(Person person, RaisedTask task, String state) {
        RaisedTask noted = new RaisedTask(
                task.id(), task.reason(), task.owner(), task.drawer(), task.since(), state, task.content(), null);
        tables.work().write(person.key(), noted, Set.of());
    }

    private void flag(Person person) {
        for (SignTable.Sign sign : person.signs()) {
            FlagStatus status = FlagStatus.ENTEREDINERROR;
            if (sign.there() && !person.id().isEmpty()) {
                status = person.isAnswered(Demands.demand(sign)) ? FlagStatus.INACTIVE : FlagStatus.ACTIVE;
            }
            boolean isNew = sign.flagState() == null;
            if (isNew ? status == FlagStatus.ACTIVE : !status.toCode().equals(sign.flagState())) {
                flags.write(sign, person.id(), status, person.now());
                tables.signs().flagWritten(sign, status.toCode());
            }
        }
    }
}
