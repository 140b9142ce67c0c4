package id.siklus.bulk;

import java.util.List;

/**
 * A piece of a job, done by one worker and never again once it is finished.
 *
 * @param number within the job; 0 is the plan
 * @param types whose rows are read in one pass
 * @param firstKey smallest {@code res_id}, itself included; of blocks those of the Patients
 * @param lastKey greatest {@code res_id}, itself included
 * @param rows about
 */
record ExportPart(int number, Kind kind, List<String> types, long firstKey, long lastKey, long rows) {

    enum Kind {
        PLAN,
        ROWS,
        BLOCKS,
        DELETED
    }

    ExportPart {
        types = List.copyOf(types);
    }

    static ExportPart plan() {
        return new ExportPart(0, Kind.PLAN, List.of(), 0, Long.MAX_VALUE, 0);
    }
}
