package id.siklus.identity;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import id.siklus.server.PersonStewards;
import id.siklus.server.PersonStewards.Steward;
import java.time.Clock;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Looks, some time after the write, whether a new or changed person is somebody who is known already, and asks the facility that manages it to look: a Task,
 * never a merge. Asked once for two people, whatever becomes of the Task.
 */
final class SuspectedDoubles {

    private static final int MOST_SUSPECTS = 3;

    private final TraitTable table;
    private final Matches matches;
    private final IFhirResourceDao<Task> tasks;
    private final PersonStewards stewards;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    SuspectedDoubles(
            TraitTable table,
            Matches matches,
            IFhirResourceDao<Task> tasks,
            PersonStewards stewards,
            JdbcTemplate jdbc,
            Clock clock) {
        this.table = table;
        this.matches = matches;
        this.tasks = tasks;
        this.stewards = stewards;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** To be called in a transaction that holds no row of a writer: whom it has compared is noted after it has committed. */
    void compare(List<TraitTable.Row> people) {
        Map<Long, String> ids =
                table.ids(people.stream().map(TraitTable.Row::person).toList());
        Set<String> asked = new HashSet<>();
        for (TraitTable.Row person : people) {
            String id = ids.get(person.person());
            if (id != null) {
                matches.of(person.traits(), MOST_SUSPECTS + 1).stream()
                        .filter(match -> !match.patient().equals(id))
                        .filter(match -> Grade.of(match.evidence()).isAtLeast(Grade.PROBABLE))
                        .filter(match -> !areKnownToBeTwo(id, match.patient()))
                        .limit(MOST_SUSPECTS)
                        .forEach(match -> ask(id, match, asked));
            }
        }
    }

    /** Somebody has merged the two and taken it back. */
    private boolean areKnownToBeTwo(String one, String other) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from siklus.person_merge where source in (?, ?) and target in (?, ?))",
                Boolean.class,
                one,
                other,
                one,
                other));
    }

    private void ask(String person, Matches.Match suspect, Set<String> asked) {
        Stream.of(person, suspect.patient())
                .flatMap(patient -> stewards.of(patient).stream())
                .distinct()
                .forEach(steward -> ask(person, suspect, steward, asked));
    }

    private void ask(String person, Matches.Match suspect, Steward steward, Set<String> asked) {
        String first = person.compareTo(suspect.patient()) < 0 ? person : suspect.patient();
        String second = first.equals(person) ? suspect.patient() : person;
        String number = Long.toHexString(TraitsOfPatient.hash(first, second)) + "-" + steward.organization();
        if (!asked.add(number)) {
            return;
        }
        SystemRequestDetails system = new SystemRequestDetails();
        system.setRequestPartitionId(RequestPartitionId.fromPartitionId(steward.partition()));
        tasks.create(
                task(person, suspect, steward)
                        .addIdentifier(new org.hl7.fhir.r4.model.Identifier()
                                .setSystem(SuspicionTask.SYSTEM)
                                .setValue(number)),
                "identifier=" + SuspicionTask.SYSTEM + "|" + number,
                system);
    }

    private Task task(String person, Matches.Match suspect, Steward steward) {
        Task task = new Task();
        task.setStatus(Task.TaskStatus.REQUESTED).setIntent(Task.TaskIntent.PROPOSAL);
        task.getCode().setText("Dugaan data ganda");
        task.setDescription("Dua orang ini mungkin orang yang sama. Periksa; bila benar, gabungkan dengan $merge.");
        task.setFocus(new Reference("Patient/" + person));
        task.setFor(new Reference("Patient/" + person));
        task.setOwner(new Reference("Organization/" + steward.organization()));
        task.setAuthoredOn(Date.from(clock.instant()));
        task.addInput()
                .setValue(new Reference("Patient/" + suspect.patient()))
                .getType()
                .setText("Orang yang diduga sama");
        task.addInput()
                .setValue(new DecimalType(String.valueOf(Grade.score(suspect.shown()))))
                .getType()
                .setText("Nilai kemiripan");
        return task;
    }
}
