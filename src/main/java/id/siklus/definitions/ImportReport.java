package id.siklus.definitions;

import java.util.List;
import java.util.Map;

/**
 * What an import did.
 *
 * @param written how many definitions of each type are new or changed
 * @param unchanged how many stood already so
 * @param retired how many the package no longer brings: still readable, with status retired
 * @param leftOut examples and other files that are no definitions
 * @param ours canonicals that this server's own guide defines as well, and which therefore stay as the guide has them
 * @param missing packages that it needs and that are not here, with their versions
 */
public record ImportReport(
        String packageId,
        String version,
        Map<String, Integer> written,
        int unchanged,
        int retired,
        int leftOut,
        List<String> ours,
        List<String> missing) {}
