package id.siklus.tugas;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;

/** What one Task is for: everything for which somebody must go to one person for one reason, one line for each code. */
record Work(Coding reason, Owner owner, List<Demand> demands) {

    private static final Pattern LINE = Pattern.compile("([^@]+)@([^/]+)/(\\d+)");

    /** Of several occurrences of one service the newest stands for all. */
    static Work of(Coding reason, Owner owner, List<Demand> demands) {
        TreeMap<String, Demand> newest = new TreeMap<>();
        demands.stream()
                .sorted(Comparator.comparing(Demand::missed))
                .forEach(demand -> newest.put(demand.what().getCode(), demand));
        List<Demand> lines = newest.values().stream()
                .sorted(Comparator.comparing(Demand::missed))
                .toList();
        return new Work(reason, owner, lines);
    }

    /** Changes exactly when the Task must be written anew. */
    String content() {
        StringBuilder text = new StringBuilder();
        demands.forEach(demand -> text.append(demand.what().getCode())
                .append('@')
                .append(demand.missed())
                .append('/')
                .append(demand.plan() == null ? 0 : demand.plan())
                .append(';'));
        return text.toString();
    }

    Set<Long> plans() {
        Set<Long> plans = new TreeSet<>();
        demands.stream().map(Demand::plan).filter(Objects::nonNull).forEach(plans::add);
        return plans;
    }

    boolean isUrgent() {
        return demands.stream().anyMatch(Demand::urgent);
    }

    boolean isFor(RaisedTask task) {
        return owner.organization().equals(task.owner()) && Objects.equals(owner.drawer(), task.drawer());
    }

    /** One line of the content of a Task. @param plan key of the CarePlan; 0 where there is none */
    record Line(String code, Instant missed, long plan) {}

    static List<Line> lines(String content) {
        return Stream.of(content.split(";", -1))
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Line(line.group(1), Instant.parse(line.group(2)), Long.parseLong(line.group(3))))
                .toList();
    }

    Visitor visitor() {
        return demands.stream()
                .map(Demand::visitor)
                .max(Comparator.naturalOrder())
                .orElse(Visitor.KADER);
    }

    Instant before(Instant now) {
        return demands.stream()
                .map(demand -> now.plus(demand.within()))
                .min(Comparator.naturalOrder())
                .orElse(now);
    }
}
