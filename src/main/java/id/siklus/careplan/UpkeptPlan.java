package id.siklus.careplan;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * One plan of one person, with who keeps it and where its services are given; not yet a resource.
 *
 * @param patient key of the Patient
 * @param village ten digits
 * @param named where what it refers to lies
 * @param base the id of the CarePlan, where the person has had no other keeper
 * @param content hash of all that the CarePlan says
 */
record UpkeptPlan(
        PersonPlan plan,
        long patient,
        String patientId,
        ZoneId zone,
        Keeper keeper,
        Nearest nearest,
        @Nullable String village,
        Map<String, Person.Row> named,
        String base,
        String content) {

    private static final String ORGANIZATION = "Organization/";

    /** To be raised when the same plan is written otherwise than before; everybody is planned anew then. */
    static final int RELEASE = 1;

    static UpkeptPlan of(
            PersonPlan plan, String definition, Person person, ZoneId zone, Keeper keeper, Nearest nearest) {
        String subject = "Patient/" + person.id();
        @Nullable String village = person.village().orElse(null);
        StringBuilder all = new StringBuilder(4_096);
        all.append(RELEASE)
                .append('\n')
                .append(definition)
                .append('\n')
                .append(plan.plan().canonical());
        all.append('\n')
                .append(subject)
                .append('\n')
                .append(plan.key())
                .append('\n')
                .append(plan.status());
        all.append('\n')
                .append(plan.period())
                .append('\n')
                .append(zone)
                .append('\n')
                .append(keeper.id());
        all.append('\n').append(nearest).append('\n').append(village);
        Map<String, Person.Row> named = new HashMap<>();
        Person.Row patient = person.rows().get(subject);
        if (patient != null) {
            named.put(subject, patient);
        }
        for (PlannedActivity activity : plan.activities()) {
            all.append('\n').append(activity.service().id()).append(' ').append(activity.window());
            all.append(' ').append(activity.due()).append(' ').append(activity.late());
            all.append(' ').append(activity.status()).append(' ').append(activity.reason());
            String outcome = activity.outcome();
            if (outcome != null && !person.isHidden(outcome) && person.rows().containsKey(outcome)) {
                named.put(outcome, Objects.requireNonNull(person.rows().get(outcome)));
            }
            all.append(' ')
                    .append(named.containsKey(String.valueOf(outcome)))
                    .append(outcome)
                    .append(' ')
                    .append(activity.given());
        }
        return new UpkeptPlan(
                plan,
                person.key(),
                person.id(),
                zone,
                keeper,
                nearest,
                village,
                Map.copyOf(named),
                CarePlanWriter.id(subject, plan.plan().url(), plan.key()),
                Fingerprint.of(all.toString()));
    }

    /** @return without id: of a person with several keepers each has a CarePlan */
    CarePlan write() {
        CarePlan written = CarePlanWriter.write(plan, "Patient/" + patientId, zone);
        written.setAuthor(new Reference(ORGANIZATION + keeper.id()));
        for (int i = 0; i < written.getActivity().size(); i++) {
            CarePlanActivityComponent activity = written.getActivity().get(i);
            String place = nearest.giving(plan.activities().get(i).service().levels());
            activity.getDetail().addPerformer(new Reference(ORGANIZATION + place));
            activity.getOutcomeReference().removeIf(outcome -> !named.containsKey(outcome.getReference()));
        }
        return written;
    }

    /** @return the closing record; null while it is open, and where nobody may be told of it */
    @Nullable
    String closedBy(PlannedActivity activity) {
        String outcome = activity.outcome();
        return outcome != null && named.containsKey(outcome) ? outcome : null;
    }
}
