package id.siklus.careplan;

/** What must be written for one person so that the CarePlans say what the records say. */
sealed interface PlanStep {

    /** @return key of the Patient */
    long patient();

    /** @param id of the CarePlan, there or not */
    record Write(UpkeptPlan plan, String id, boolean isNew) implements PlanStep {

        @Override
        public long patient() {
            return plan.patient();
        }
    }

    record End(WrittenPlan plan, PlanEnd why) implements PlanStep {

        @Override
        public long patient() {
            return plan.patient();
        }
    }

    /** Whom it was for is deleted. */
    record Remove(WrittenPlan plan) implements PlanStep {

        @Override
        public long patient() {
            return plan.patient();
        }
    }
}
