package id.siklus.sasaran;

/**
 * What is known of a stored CarePlan without reading all of it.
 *
 * @param status as in {@code CarePlan.status}
 */
record StoredPlan(String id, String version, String status) {}
