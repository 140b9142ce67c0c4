package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.ArrayList;
import java.util.List;

/** The title of a row of a {@link Timeline}, broken into lines since SVG breaks none, in both languages unless they are the same. */
final class RowLabel {

    private static final int LETTERS = 38;
    private static final int LINE = 15;

    private RowLabel() {}

    /** @return what a row with this title takes, in units of the drawing */
    static int height(LocalText title) {
        int lines = Math.max(
                lines(title.indonesian()).size(), lines(title.english()).size());
        return 10 + lines * LINE + (lines == 1 ? 3 : 0);
    }

    static void draw(Fragment svg, LocalText title, int middle) {
        boolean same = title.indonesian().equals(title.english());
        draw(svg, title.indonesian(), same ? "" : "id", middle);
        if (!same) {
            draw(svg, title.english(), "en", middle);
        }
    }

    private static void draw(Fragment svg, String title, String language, int middle) {
        List<String> lines = lines(title);
        int y = middle + 4 - (lines.size() - 1) * LINE / 2;
        svg.open("text", "class", "tl-label", "x", "0", "y", "" + y, "lang", language);
        for (int i = 0; i < lines.size(); i++) {
            svg.element("tspan", lines.get(i), "x", "0", "dy", i == 0 ? "0" : "" + LINE);
        }
        svg.close();
    }

    private static List<String> lines(String title) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : title.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
