package id.siklus.codesystem;

import java.util.List;

/**
 * What an import of codes did.
 *
 * @param outcome whether anything is different now
 * @param version empty where nobody said
 * @param concepts good lines of the file
 * @param wrong the first wrong lines, by number
 * @param wrongLines how many there are in all
 */
public record ImportReport(
        Outcome outcome, String system, String version, long concepts, List<WrongLine> wrong, long wrongLines) {

    /** Whether anything is different now. */
    public enum Outcome {
        /** The file's content is served from now on. */
        STORED,
        /** It was there already. */
        UNCHANGED,
        /** Nothing was stored, for the sake of the wrong lines. */
        REFUSED
    }
}
