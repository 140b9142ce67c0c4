package id.siklus.careplan;

/**
 * A CarePlan that the server has written.
 *
 * @param key {@code hfj_resource.res_id}
 * @param base id by person, plan and episode, which a second keeper's plan shares
 * @param url of the PlanDefinition
 * @param keeper its partition
 * @param content hash of what was written, or why it was ended
 */
record WrittenPlan(long key, String id, long patient, String base, String url, int keeper, String content) {

    /** As its content: deleted with the person. Its id may be wanted again. */
    static final String REMOVED = "REMOVED";

    boolean isRemoved() {
        return content.equals(REMOVED);
    }

    boolean isEnded() {
        return isRemoved() || PlanEnd.of(content).isPresent();
    }

    WrittenPlan with(String now) {
        return new WrittenPlan(key, id, patient, base, url, keeper, now);
    }
}
