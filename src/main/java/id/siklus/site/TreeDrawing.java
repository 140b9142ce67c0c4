package id.siklus.site;

import java.util.ArrayList;
import java.util.List;

/** Draws a tree as an outline: each node below its parent, further to the right, with a line that shows whose child it is. */
final class TreeDrawing {

    private static final int ROW = 54;
    private static final int STEP = 34;
    private static final int BOX_WIDTH = 380;
    private static final int BOX_HEIGHT = 42;

    /**
     * @param href of its page, empty without one
     * @param detail a second line
     */
    record Node(String id, String name, String detail, String href, List<Node> children) {}

    private record Placed(Node node, int depth, int row, int parent) {}

    private final String id;
    private final String title;
    private final List<Placed> placed = new ArrayList<>();

    TreeDrawing(String id, String title, List<Node> roots) {
        this.id = id;
        this.title = title;
        roots.forEach(root -> place(root, 0, -1));
    }

    String drawn() {
        int width = placed.stream().mapToInt(Placed::depth).max().orElse(0) * STEP + BOX_WIDTH + 8;
        int height = placed.size() * ROW + 4;
        Fragment svg = new Fragment()
                .open(
                        "svg",
                        "class",
                        "tree",
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
                .element("title", title, "id", id + "-judul");
        placed.stream().filter(one -> one.parent() >= 0).forEach(one -> branch(svg, one));
        placed.forEach(one -> box(svg, one));
        return svg.close().written();
    }

    private void place(Node node, int depth, int parent) {
        int row = placed.size();
        placed.add(new Placed(node, depth, row, parent));
        node.children().forEach(child -> place(child, depth + 1, row));
    }

    private static void branch(Fragment svg, Placed child) {
        int x = (child.depth() - 1) * STEP + 18;
        int from = child.parent() * ROW + 4 + BOX_HEIGHT;
        int to = child.row() * ROW + 4 + BOX_HEIGHT / 2;
        svg.empty("path", "class", "tr-branch", "d", "M" + x + " " + from + " V" + to + " H" + child.depth() * STEP);
    }

    private static void box(Fragment svg, Placed one) {
        int x = one.depth() * STEP + 2;
        int y = one.row() * ROW + 4;
        svg.open("g", "data-node", one.node().id());
        if (!one.node().href().isEmpty()) {
            svg.open("a", "href", one.node().href());
        }
        svg.empty(
                        "rect",
                        "class",
                        "tr-box",
                        "x",
                        "" + x,
                        "y",
                        "" + y,
                        "width",
                        "" + BOX_WIDTH,
                        "height",
                        "" + BOX_HEIGHT,
                        "rx",
                        "6")
                .element("text", one.node().name(), "class", "tr-name", "x", "" + (x + 12), "y", "" + (y + 18))
                .element("text", one.node().detail(), "class", "tr-detail", "x", "" + (x + 12), "y", "" + (y + 34));
        if (!one.node().href().isEmpty()) {
            svg.close();
        }
        svg.close();
    }
}
