package id.siklus.facility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Nodes that one transaction creates, put in an order in which each parent comes before its children; within a wave the order is free, so that a wave is one
 * SQL statement however many villages it holds.
 *
 * @param waves outermost first
 * @param cycle keys from a node back to itself when the new nodes close a circle among themselves, else empty
 */
record NewBranches(List<List<Edge>> waves, List<Long> cycle) {

    /** {@code child.partOf = parent}, both as storage keys. */
    record Edge(long parent, long child) {}

    static NewBranches order(List<Edge> edges) {
        Map<Long, Long> waiting = new HashMap<>();
        edges.forEach(edge -> waiting.put(edge.child(), edge.parent()));
        List<List<Edge>> waves = new ArrayList<>();
        List<Edge> rest = edges;
        while (!rest.isEmpty()) {
            List<Edge> wave = new ArrayList<>();
            List<Edge> later = new ArrayList<>();
            for (Edge edge : rest) {
                (waiting.containsKey(edge.parent()) ? later : wave).add(edge);
            }
            if (wave.isEmpty()) {
                return new NewBranches(waves, circleFrom(later.get(0).child(), waiting));
            }
            wave.forEach(edge -> waiting.remove(edge.child()));
            waves.add(wave);
            rest = later;
        }
        return new NewBranches(waves, List.of());
    }

    private static List<Long> circleFrom(long start, Map<Long, Long> parents) {
        Set<Long> seen = new LinkedHashSet<>();
        long node = start;
        while (seen.add(node)) {
            node = Objects.requireNonNull(parents.get(node), "a node on a circle has a parent");
        }
        List<Long> path = new ArrayList<>(seen);
        List<Long> circle = new ArrayList<>(path.subList(path.indexOf(node), path.size()));
        circle.add(node);
        return circle;
    }
}
