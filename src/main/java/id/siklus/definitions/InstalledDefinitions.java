package id.siklus.definitions;

import java.util.Map;

/**
 * What an installation did.
 *
 * @param version of the package
 * @param written how many of each type are new or changed
 * @param unchanged how many stood already as the package has them
 * @param retired how many the package no longer brings
 */
record InstalledDefinitions(String version, Map<String, Integer> written, int unchanged, int retired) {

    static InstalledDefinitions none(String version) {
        return new InstalledDefinitions(version, Map.of(), 0, 0);
    }

    int count() {
        return written.values().stream().mapToInt(Integer::intValue).sum() + retired;
    }
}
