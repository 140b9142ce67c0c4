package id.siklus.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a run, as docs/reliability.md shows them. */
final class ResultTable {

    private final List<String> lines =
            new ArrayList<>(List.of("| # | figure | found | promised | |", "|---|---|---|---|---|"));

    void add(Trial trial, Findings findings, String verdict, double seconds) {
        lines.add(String.format(
                Locale.ROOT,
                "| **%s** | **%s** (%.0f s) | | | **%s** |",
                trial.number(),
                trial.method(),
                seconds,
                verdict));
        for (Findings.Figure figure : findings.figures()) {
            lines.add("| | " + cell(figure.what()) + " | " + cell(figure.found()) + " | " + cell(figure.promised())
                    + " | " + (figure.promised().isEmpty() ? "" : figure.kept() ? "kept" : "BROKEN") + " |");
        }
    }

    String markdown() {
        return String.join("\n", lines);
    }

    private static String cell(String text) {
        String line = text.replace("|", "\\|").replaceAll("\\s+", " ");
        return line.length() > 300 ? line.substring(0, 300) + "..." : line;
    }
}
