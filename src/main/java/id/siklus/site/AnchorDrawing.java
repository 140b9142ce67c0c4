package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.List;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;

/** Draws the anchors of a plan, and which of them is derived from which. */
final class AnchorDrawing {

    private static final int ROW = 34;
    private static final int WIDTH = 640;
    private static final int STEM = 40;

    private final String plan;
    private final Anchors anchors;
    private final Sourcing sourcing;

    AnchorDrawing(String plan, Anchors anchors, Sourcing sourcing) {
        this.plan = plan;
        this.anchors = anchors;
        this.sourcing = sourcing;
    }

    String drawn() {
        List<PlanDefinitionActionComponent> all = anchors.all();
        int height = all.size() * ROW + 12;
        String id = "jangkar-" + plan;
        Fragment svg = new Fragment()
                .open(
                        "svg",
                        "class",
                        "timeline",
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-judul",
                        "viewBox",
                        "0 0 " + WIDTH + " " + height,
                        "width",
                        "" + WIDTH,
                        "height",
                        "" + height)
                .element("title", "Jangkar rencana dan asalnya", "id", id + "-judul");
        int lane = 0;
        for (int i = 0; i < all.size(); i++) {
            for (PlanDefinitionActionRelatedActionComponent origin : all.get(i).getRelatedAction()) {
                int from = indexOf(all, origin.getActionId());
                if (from >= 0) {
                    arrow(svg, middle(from), middle(i), lane++ % 3);
                }
            }
        }
        for (int i = 0; i < all.size(); i++) {
            anchor(svg, all.get(i), middle(i), i == 0);
        }
        return svg.close().written();
    }

    private void anchor(Fragment svg, PlanDefinitionActionComponent anchor, int y, boolean main) {
        LocalText kind = anchors.kind(anchor);
        svg.open("g", "class", "tl-row", "data-action", anchor.getId())
                .empty(
                        "path",
                        "class",
                        main ? "tl-anchor tl-main" : "tl-anchor",
                        "d",
                        "M" + STEM + " " + (y - 9) + " l9 9 l-9 9 l-9 -9 z");
        svg.open("a", "href", "#" + anchor.getId())
                .open("text", "class", "tl-label", "x", "" + (STEM + 20), "y", "" + (y + 4))
                .bothInDrawing(sourcing.title(anchor))
                .close()
                .close();
        svg.open("text", "class", "tl-tick", "x", "" + (STEM + 340), "y", "" + (y + 4))
                .bothInDrawing(kind)
                .close();
        svg.close();
    }

    /** In lanes, so that two derivations do not lie on each other. */
    private static void arrow(Fragment svg, int from, int to, int lane) {
        int bend = 8 + lane * 8;
        int tip = STEM - 11;
        svg.empty("path", "class", "tl-derived", "d", "M" + tip + " " + from + " H" + bend + " V" + to + " H" + tip);
        svg.empty("path", "class", "tl-head", "d", "M" + tip + " " + to + " l-6 -4 v8 z");
    }

    private static int middle(int row) {
        return row * ROW + ROW / 2 + 4;
    }

    private static int indexOf(List<PlanDefinitionActionComponent> all, String id) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).getId().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
