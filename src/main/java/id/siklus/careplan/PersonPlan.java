package id.siklus.careplan;

import java.util.List;

/**
 * What one person is due of one plan: of a stage of life, of one pregnancy, of one treatment.
 *
 * @param key which pregnancy or treatment: the record that began it, or {@code -} where a person has only one; stays when a date is corrected
 * @param period from the first stage to the last
 * @param activities in the order of the plan, and then by date
 */
record PersonPlan(CompiledPlan plan, String key, Status status, Window period, List<PlannedActivity> activities) {

    enum Status {
        ACTIVE,
        /** Every stage is over. */
        COMPLETED,
        /** Stopped, by death or because the person has left. */
        REVOKED
    }
}
