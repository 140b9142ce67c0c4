package id.siklus.sasaran;

import java.util.List;
import java.util.Optional;

/**
 * What a list is asked for.
 *
 * @param days empty for the usual ones of the status
 * @param services codes, one of which is enough; none for all
 * @param stages the same of stages of life
 * @param village ten digits; empty for everywhere
 * @param count persons on a page
 * @param offset persons before it
 * @param cappedFrom how many were asked for, when that were too many
 */
record Asked(
        ListStatus status,
        Optional<Days> days,
        List<String> services,
        List<String> stages,
        String village,
        int count,
        int offset,
        Optional<String> cappedFrom) {}
