package id.siklus.chaos;

/**
 * @param table Markdown
 * @param kept whether no promise was broken; a skipped one is not
 */
public record ChaosResult(String table, boolean kept) {}
