package id.siklus.careplan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The records of one person, or of one family, indexed once by type and code. What was entered in error is not among them, nor what is dated before the person's
 * birth. The order in which records arrived has no influence. Used by one thread.
 */
final class PersonFacts {

    private static final String IN_ERROR = "entered-in-error";
    private static final int STATUS = "status".hashCode();

    private final Resource subject;
    private final ZoneId zone;
    private final Optional<LocalDate> birth;
    private final Map<String, List<Fact>> byType = new HashMap<>();
    private final Map<String, Map<String, List<Fact>>> byCode = new HashMap<>();
    private final Map<Requirement, List<Fact>> found = new IdentityHashMap<>();
    private final Effort effort;

    /**
     * @param subject Patient, or Group for a family
     * @param records of that subject, in any order; Medications that they refer to among them
     * @param zone of the facility that looks after the subject
     */
    PersonFacts(Resource subject, Collection<? extends Resource> records, ZoneId zone) {
        this.subject = subject;
        this.zone = zone;
        this.birth = birth(subject);
        this.effort =
                new Effort(subject.fhirType() + "/" + subject.getIdElement().getIdPart());
        Map<String, Resource> medications = new HashMap<>();
        ElementReader reader = new ElementReader(zone, at -> Optional.ofNullable(medications.get(at)), birth);
        records.stream()
                .filter(record -> record.fhirType().equals("Medication"))
                .forEach(record ->
                        medications.put("Medication/" + record.getIdElement().getIdPart(), record));
        add(new Fact(subject, reader));
        records.stream()
                .filter(record -> !isInError(record))
                .map(record -> new Fact(record, reader))
                .sorted(Comparator.comparing(Fact::reference))
                .forEach(this::add);
    }

    private void add(Fact fact) {
        byType.computeIfAbsent(fact.resource().fhirType(), type -> new ArrayList<>())
                .add(fact);
    }

    Resource subject() {
        return subject;
    }

    ZoneId zone() {
        return zone;
    }

    Effort effort() {
        return effort;
    }

    Optional<LocalDate> birthDate() {
        return birth;
    }

    /** @return whether this record has been merged into another person's: then it has no plans of its own */
    boolean isReplaced() {
        return subject instanceof Patient patient
                && patient.getLink().stream().anyMatch(link -> link.getType() == LinkType.REPLACEDBY);
    }

    /** @return all that fulfil it, in the order of their ids */
    List<Fact> matching(Requirement requirement) {
        return found.computeIfAbsent(requirement, this::search);
    }

    private List<Fact> search(Requirement requirement) {
        List<Fact> candidates = candidates(requirement);
        effort.spend(1 + candidates.size());
        return candidates.stream()
                .filter(fact -> fact.fulfils(requirement))
                .filter(fact -> !isBeforeBirth(fact, requirement.recordedPath()))
                .distinct()
                .toList();
    }

    private List<Fact> candidates(Requirement requirement) {
        List<Fact> all = byType.getOrDefault(requirement.type(), List.of());
        Requirement.Filter selective = requirement.selective();
        if (selective == null || all.size() < 8) {
            return all;
        }
        Map<String, List<Fact>> index = byCode.computeIfAbsent(
                requirement.type() + ' ' + selective.path(), path -> index(all, selective.path()));
        List<Fact> some = new ArrayList<>();
        selective.codes().keys().forEach(key -> some.addAll(index.getOrDefault(key, List.of())));
        some.sort(Comparator.comparing(Fact::reference));
        return some;
    }

    private static Map<String, List<Fact>> index(List<Fact> facts, String path) {
        Map<String, List<Fact>> index = new HashMap<>();
        facts.forEach(fact -> fact.codes(path)
                .forEach(key ->
                        index.computeIfAbsent(key, k -> new ArrayList<>(2)).add(fact)));
        return index;
    }

    private boolean isBeforeBirth(Fact fact, @Nullable String path) {
        return path != null
                && birth.isPresent()
                && fact.date(path)
                        .filter(moment -> moment.day().isBefore(birth.get()))
                        .isPresent();
    }

    private static boolean isInError(Resource record) {
        if (record instanceof Condition condition) {
            return condition.getVerificationStatus().getCoding().stream()
                    .anyMatch(status -> IN_ERROR.equals(status.getCode()) || "refuted".equals(status.getCode()));
        }
        Base[] status = record.getProperty(STATUS, "status", false);
        return status != null
                && status.length == 1
                && status[0].isPrimitive()
                && IN_ERROR.equals(status[0].primitiveValue());
    }

    /** Of many elderly people only the year is known: the first day of what is known. */
    private static Optional<LocalDate> birth(Resource subject) {
        if (!(subject instanceof Patient patient) || !patient.hasBirthDate()) {
            return Optional.empty();
        }
        DateType date = patient.getBirthDateElement();
        return Optional.of(
                switch (date.getPrecision()) {
                    case YEAR -> LocalDate.of(date.getYear(), 1, 1);
                    case MONTH -> LocalDate.of(date.getYear(), date.getMonth() + 1, 1);
                    default -> LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay());
                });
    }
}
