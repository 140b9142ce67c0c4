package id.siklus.careplan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A plan as tests ask about it. */
record Planned(PersonPlan plan) {

    static Planned of(Life life, String id, String day) {
        return new Planned(GuideEngine.plan(life, id, day));
    }

    List<PlannedActivity> all(String service) {
        return plan.activities().stream()
                .filter(activity -> activity.service().id().equals(service))
                .toList();
    }

    PlannedActivity the(String service) {
        List<PlannedActivity> all = all(service);
        if (all.size() != 1) {
            throw new AssertionError(service + " is planned " + all.size() + " times: " + lines(service));
        }
        return all.get(0);
    }

    boolean has(String service) {
        return !all(service).isEmpty();
    }

    LocalDate due(String service) {
        return the(service).due().toLocalDate();
    }

    /** @return such as {@code scheduled 2025-09-22..2031-07-21 due 2025-09-22 late 2025-10-21} */
    String line(String service) {
        return line(the(service));
    }

    List<String> lines(String service) {
        return all(service).stream().map(Planned::line).toList();
    }

    static String line(PlannedActivity activity) {
        String window = activity.window().start().toLocalDate() + ".."
                + (activity.window().isOpen() ? "" : activity.window().end().toLocalDate());
        String given = activity.outcome() == null ? "" : " by " + activity.outcome();
        return activity.status().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + " " + window + " due "
                + activity.due().toLocalDate() + " late " + activity.late().toLocalDate() + given;
    }

    /** @return everything, for comparing plans */
    String text() {
        return plan.status() + " " + plan.key() + " "
                + plan.activities().stream()
                        .map(activity -> activity.service().id() + " " + line(activity) + " " + activity.reason())
                        .collect(Collectors.joining("\n"));
    }
}
