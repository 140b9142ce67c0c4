package id.siklus.careplan;

/**
 * The facility that is accountable for a person.
 *
 * @param partition where its records lie
 * @param key {@code hfj_resource.res_id} of the Organization
 * @param open whether it still takes records
 */
record Keeper(int partition, long key, String id, boolean open) {}
