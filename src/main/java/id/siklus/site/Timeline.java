package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;

/** Draws the services of one axis as SVG: a row each, its window, its due time, its repeats, where it is given and which source says so. */
final class Timeline {

    private static final int LABEL = 268;
    private static final int CHART = 470;
    private static final int LEVEL = 26;
    private static final int SOURCE = 44;
    private static final double NARROWEST = 3;
    private static final double CLOSEST = 4;

    private final String id;
    private final LocalText axis;
    private final Schedule.Panel panel;
    private final List<Coding> levels;
    private final Terms terms;
    private final TimeScale scale;
    private final int head;

    /** @param levels all that the plan uses, in the order of their columns */
    Timeline(String id, LocalText axis, Schedule.Panel panel, List<Coding> levels, Terms terms) {
        this.id = id;
        this.axis = axis;
        this.panel = panel;
        this.levels = levels;
        this.terms = terms;
        this.scale = new TimeScale(panel.tracks(), LABEL + 8, CHART);
        this.head = 156;
    }

    String drawn() {
        int height = head + 8;
        for (Track track : panel.tracks()) {
            height += RowLabel.height(track.title());
        }
        int width = LABEL + 8 + CHART + 14 + levels.size() * LEVEL + SOURCE;
        Fragment svg = new Fragment()
                .open(
                        "svg",
                        "class",
                        "timeline",
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-judul " + id + "-isi",
                        "viewBox",
                        "0 0 " + width + " " + height,
                        "width",
                        "" + width,
                        "height",
                        "" + height)
                .element("title", "Garis waktu sejak " + axis.indonesian(), "id", id + "-judul")
                .element("desc", described(), "id", id + "-isi");
        header(svg, height);
        int y = head;
        for (Track track : panel.tracks()) {
            row(svg, track, y);
            y += RowLabel.height(track.title());
        }
        return svg.close().written();
    }

    private void header(Fragment svg, int height) {
        LocalText from = panel.backwards()
                ? new LocalText("Sebelum " + axis.indonesian(), "Before " + axis.english())
                : new LocalText("Sejak " + axis.indonesian(), "From " + axis.english());
        svg.open("text", "class", "tl-axis", "x", "" + (LABEL + 8), "y", "" + (head - 36))
                .bothInDrawing(from);
        if (scale.isUneven()) {
            svg.bothInDrawing(new LocalText(
                    " (skala tidak rata: awalnya dilebarkan)", " (uneven scale: its beginning is wider)"));
        }
        svg.close();
        double last = -1000;
        for (TimeScale.Tick tick : scale.ticks()) {
            double x = at(tick.days());
            svg.empty(
                    "line",
                    "class",
                    "tl-grid",
                    "x1",
                    px(x),
                    "y1",
                    "" + (head - 8),
                    "x2",
                    px(x),
                    "y2",
                    "" + (height - 6));
            if (Math.abs(x - last) > 50) {
                String anchor = x > LABEL + CHART ? "end" : "middle";
                svg.open("text", "class", "tl-tick", "x", px(x), "y", "" + (head - 13), "text-anchor", anchor)
                        .bothInDrawing(tick.label())
                        .close();
                last = x;
            }
        }
        int column = LABEL + 8 + CHART + 14 + LEVEL / 2;
        for (Coding level : levels) {
            svg.open(
                            "text",
                            "class",
                            "tl-tick",
                            "transform",
                            "translate(" + (column + 4) + " " + (head - 10) + ") rotate(-60)")
                    .bothInDrawing(terms.name(level))
                    .close();
            column += LEVEL;
        }
    }

    private void row(Fragment svg, Track track, int top) {
        int middle = top + RowLabel.height(track.title()) / 2;
        svg.open("g", "class", "tl-row", "data-action", track.id())
                .element("title", track.title().indonesian());
        svg.empty(
                "line",
                "class",
                "tl-rule",
                "x1",
                "0",
                "y1",
                "" + top,
                "x2",
                "" + (LABEL + CHART + 22 + levels.size() * LEVEL + SOURCE),
                "y2",
                "" + top);
        svg.open("a", "href", "#" + track.id());
        RowLabel.draw(svg, track.title(), middle);
        svg.close();
        bars(svg, track, middle);
        int column = LABEL + 8 + CHART + 14 + LEVEL / 2;
        for (Coding level : levels) {
            boolean given = track.levels().contains(level.getCode());
            svg.empty(
                    "circle",
                    "class",
                    given ? "tl-given" : "tl-absent",
                    "cx",
                    "" + column,
                    "cy",
                    "" + middle,
                    "r",
                    given ? "6" : "2",
                    "data-level",
                    given ? level.getCode() : "");
            column += LEVEL;
        }
        List<String> numbers = track.sources().stream().map(String::valueOf).toList();
        svg.element(
                "text",
                "[" + String.join(", ", numbers) + "]",
                "class",
                "tl-tick",
                "x",
                "" + column,
                "y",
                "" + (middle + 4));
        svg.close();
    }

    private void bars(Fragment svg, Track track, int middle) {
        bar(svg, "tl-window", track.window(), middle, 14);
        if (track.window().isOpen()) {
            double tip = panel.backwards() ? LABEL + 8 : LABEL + 8 + CHART;
            double back = panel.backwards() ? tip + 8 : tip - 8;
            svg.empty(
                    "path",
                    "class",
                    "tl-arrow",
                    "d",
                    "M" + px(back) + " " + (middle - 9) + " L" + px(tip) + " " + middle + " L" + px(back) + " "
                            + (middle + 9));
        }
        track.due().ifPresent(due -> bar(svg, "tl-due", due, middle, 14));
        if (track.recurs()) {
            repeats(svg, track, middle);
        }
        if (!track.doses().indonesian().isEmpty()) {
            double from = track.due().map(Span::from).orElse(track.window().from());
            svg.open("text", "class", "tl-doses", "x", px(at(from) + 6), "y", "" + (middle + 4))
                    .bothInDrawing(track.doses())
                    .close();
        }
    }

    private void repeats(Fragment svg, Track track, int middle) {
        double end = Math.min(track.window().to(), scale.end());
        double apart = scale.x(track.window().from() + track.every())
                - scale.x(track.window().from());
        if (apart < CLOSEST) {
            bar(svg, "tl-often", new Span(track.window().from(), end), middle, 6);
            return;
        }
        int times = 0;
        for (double day = track.window().from();
                day < end && (track.last() == 0 || times < track.last());
                day += track.every(), times++) {
            svg.empty(
                    "circle",
                    "class",
                    "tl-repeat",
                    "cx",
                    px(at(day) + 3),
                    "cy",
                    "" + middle,
                    "r",
                    apart < 12 ? "2" : "4");
        }
    }

    private void bar(Fragment svg, String kind, Span span, int middle, int height) {
        double left = Math.min(at(span.from()), at(span.to()));
        double width = Math.max(NARROWEST, Math.abs(at(span.to()) - at(span.from())));
        svg.empty(
                "rect",
                "class",
                kind,
                "x",
                px(left),
                "y",
                "" + (middle - height / 2),
                "width",
                px(width),
                "height",
                "" + height,
                "rx",
                "2");
    }

    private double at(double days) {
        double x = scale.x(days);
        return panel.backwards() ? 2 * (LABEL + 8) + CHART - x : x;
    }

    private String described() {
        return panel.tracks().size()
                + " layanan. Batang muda: jendela; batang tua: jatuh tempo sampai batas tepat waktu; titik: berulang. Isi yang sama ada pada tabel di bawahnya.";
    }

    private static String px(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
