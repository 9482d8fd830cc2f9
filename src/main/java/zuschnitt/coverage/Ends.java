package zuschnitt.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Borders by the nodes where they end, to be put together where a third one has gone. */
final class Ends {
    private final SortedMap<Integer, Arc> arcs;
    private final Map<Node, List<Integer>> at = new HashMap<>();

    /** A place where borders end. */
    private record Node(double x, double y) {
        static Node first(Arc arc) {
            return new Node(arc.line().x(0), arc.line().y(0));
        }

        static Node last(Arc arc) {
            int end = arc.line().size() - 1;
            return new Node(arc.line().x(end), arc.line().y(end));
        }
    }

    /**
     * @param arcs number → border; all that end where others may go
     */
    Ends(SortedMap<Integer, Arc> arcs) {
        this.arcs = new TreeMap<>(arcs);
        arcs.forEach(
                (number, arc) -> {
                    arcsAt(Node.first(arc)).add(number);
                    arcsAt(Node.last(arc)).add(number);
                });
    }

    private List<Integer> arcsAt(Node node) {
        return at.computeIfAbsent(node, key -> new ArrayList<>());
    }

    /** A border has gone; what is left at its ends becomes one where it is but two. */
    void open(Arc gone) {
        open(Node.first(gone));
        open(Node.last(gone));
    }

    private void open(Node node) {
        List<Integer> left = arcsAt(node);
        boolean two = left.size() == 2 && !left.get(0).equals(left.get(1));
        if (two) join(node, left.get(0), left.get(1));
    }

    private void join(Node node, int one, int other) {
        Arc before = ending(arc(one).orElseThrow(), node);
        Arc after = ending(arc(other).orElseThrow(), node).reversed();
        if (before.left() != after.left() || before.right() != after.right()) return;
        Node far = Node.last(after);
        arcs.put(one, new Arc(before.line().then(after.line()), before.left(), before.right()));
        arcs.remove(other);
        at.remove(node);
        arcsAt(far).replaceAll(number -> number == other ? one : number);
    }

    private static Arc ending(Arc arc, Node node) {
        return Node.last(arc).equals(node) ? arc : arc.reversed();
    }

    /** The border that has the number now; empty if it has become part of another. */
    Optional<Arc> arc(int number) {
        return Optional.ofNullable(arcs.get(number));
    }
}
