package id.siklus.careplan;

import java.util.Collection;
import java.util.Set;

/**
 * Codes that are alternatives of one filter.
 *
 * @param keys {@code system|code}; {@code |code} for codes of FHIR itself, such as a status
 * @param families {@code system|code} of codes that stand for all that begin with them and a dot, as in ICD-10
 */
record CodeSet(Set<String> keys, Set<String> families) {

    static String key(String system, String code) {
        return system + '|' + code;
    }

    boolean holdsAny(Collection<String> given) {
        for (String key : given) {
            if (holds(key)) {
                return true;
            }
        }
        return false;
    }

    boolean holds(String key) {
        return keys.contains(key)
                || !families.isEmpty()
                        && families.stream().anyMatch(family -> key.equals(family) || key.startsWith(family + '.'));
    }
}
