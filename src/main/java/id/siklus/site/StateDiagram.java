package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.List;

/** Draws states on a grid and numbered steps between them; what is sent at each step stands under its number in a table beside the drawing. */
final class StateDiagram {

    private static final int BOX_WIDTH = 134;
    private static final int BOX_HEIGHT = 48;
    private static final int COLUMN = 192;
    private static final int ROW = 104;
    private static final int LEFT = 12;
    private static final int TOP = 40;

    /**
     * @param code as it stands in the resource
     * @param last nothing follows it
     */
    record State(String id, String code, LocalText meaning, int column, int row, boolean last) {}

    /** @param number of the row in the table */
    record Step(String from, String to, String number) {}

    /** A heading above the states of one resource. */
    record Lane(String title, int row) {}

    private final String id;
    private final LocalText title;
    private final List<Lane> lanes;
    private final List<State> states;
    private final List<Step> steps;

    StateDiagram(String id, LocalText title, List<Lane> lanes, List<State> states, List<Step> steps) {
        this.id = id;
        this.title = title;
        this.lanes = lanes;
        this.states = states;
        this.steps = steps;
    }

    String drawn() {
        int width = LEFT * 2 + states.stream().mapToInt(State::column).max().orElse(0) * COLUMN + BOX_WIDTH;
        int height = TOP + states.stream().mapToInt(State::row).max().orElse(0) * ROW + BOX_HEIGHT + 16;
        Fragment svg = new Fragment()
                .open(
                        "svg",
                        "class",
                        "states",
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-judul",
                        "viewBox",
                        "0 0 " + width + " " + height,
                        "width",
                        "" + width,
                        "height",
                        "" + height)
                .element("title", title.indonesian(), "id", id + "-judul");
        for (Lane lane : lanes) {
            int x = lane.row() == 0 ? LEFT : centre(0) + 20;
            svg.element("text", lane.title(), "class", "st-lane", "x", "" + x, "y", "" + (top(lane.row()) - 12));
        }
        steps.forEach(step -> arrow(svg, find(step.from()), find(step.to())));
        states.forEach(state -> box(svg, state));
        steps.forEach(step -> number(svg, step));
        return svg.close().written();
    }

    private static void box(Fragment svg, State state) {
        svg.open("g", "data-state", state.id())
                .empty(
                        "rect",
                        "class",
                        state.last() ? "st-state st-last" : "st-state",
                        "x",
                        "" + left(state.column()),
                        "y",
                        "" + top(state.row()),
                        "width",
                        "" + BOX_WIDTH,
                        "height",
                        "" + BOX_HEIGHT,
                        "rx",
                        "8")
                .element(
                        "text",
                        state.code(),
                        "class",
                        "st-code",
                        "x",
                        "" + centre(state.column()),
                        "y",
                        "" + (top(state.row()) + 20),
                        "text-anchor",
                        "middle")
                .open(
                        "text",
                        "class",
                        "st-meaning",
                        "x",
                        "" + centre(state.column()),
                        "y",
                        "" + (top(state.row()) + 37),
                        "text-anchor",
                        "middle")
                .bothInDrawing(state.meaning())
                .close()
                .close();
    }

    private static void arrow(Fragment svg, State from, State to) {
        int[] start = start(from, to);
        int[] end = end(from, to);
        boolean straight = start[0] == end[0] || start[1] == end[1];
        String path = "M" + start[0] + " " + start[1] + (straight ? "" : bend(from, to, start, end)) + " L" + end[0]
                + " " + end[1];
        svg.empty("path", "class", "st-step", "d", path);
        svg.empty("path", "class", "st-head", "d", head(from, to, end));
    }

    /** Between rows the line leaves below (or above), runs halfway between the rows, and enters from there. */
    private static String bend(State from, State to, int[] start, int[] end) {
        int halfway = to.row() > from.row() ? end[1] - (ROW - BOX_HEIGHT) / 2 : end[1] + (ROW - BOX_HEIGHT) / 2;
        return " L" + start[0] + " " + halfway + " L" + end[0] + " " + halfway;
    }

    private static String head(State from, State to, int[] end) {
        String shape = to.row() > from.row()
                ? " l-5 -9 h10 z"
                : to.row() < from.row()
                        ? " l-5 9 h10 z"
                        : to.column() > from.column() ? " l-9 -5 v10 z" : " l9 -5 v10 z";
        return "M" + end[0] + " " + end[1] + shape;
    }

    private void number(Fragment svg, Step step) {
        State from = find(step.from());
        State to = find(step.to());
        int[] start = start(from, to);
        int[] end = end(from, to);
        boolean level = start[1] == end[1];
        int x = level ? (start[0] + end[0]) / 2 : end[0];
        int y = level
                ? start[1]
                : to.row() > from.row() ? end[1] - (ROW - BOX_HEIGHT) / 2 : end[1] + (ROW - BOX_HEIGHT) / 2;
        svg.open("a", "href", "#" + id + "-" + step.number())
                .empty("circle", "class", "st-number", "cx", "" + x, "cy", "" + y, "r", "11")
                .element(
                        "text",
                        step.number(),
                        "class",
                        "st-digit",
                        "x",
                        "" + x,
                        "y",
                        "" + (y + 4),
                        "text-anchor",
                        "middle")
                .close();
    }

    private static int[] start(State from, State to) {
        if (from.row() == to.row()) {
            return new int[] {
                to.column() > from.column() ? left(from.column()) + BOX_WIDTH : left(from.column()),
                top(from.row()) + BOX_HEIGHT / 2
            };
        }
        return new int[] {centre(from.column()), to.row() > from.row() ? top(from.row()) + BOX_HEIGHT : top(from.row())
        };
    }

    private static int[] end(State from, State to) {
        if (from.row() == to.row()) {
            return new int[] {
                to.column() > from.column() ? left(to.column()) : left(to.column()) + BOX_WIDTH,
                top(to.row()) + BOX_HEIGHT / 2
            };
        }
        return new int[] {centre(to.column()), to.row() > from.row() ? top(to.row()) : top(to.row()) + BOX_HEIGHT};
    }

    private State find(String state) {
        return states.stream()
                .filter(one -> one.id().equals(state))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such state: " + state));
    }

    private static int left(int column) {
        return LEFT + column * COLUMN;
    }

    private static int centre(int column) {
        return left(column) + BOX_WIDTH / 2;
    }

    private static int top(int row) {
        return TOP + row * ROW;
    }
}
