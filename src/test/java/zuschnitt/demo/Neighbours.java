package zuschnitt.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Which pieces of ground share a border, and what hangs together.
 *
 * @param of piece → its neighbours, ascending
 */
record Neighbours(List<Set<Integer>> of) {
    /** The faces of a mosaic. */
    static Neighbours of(Mosaic mosaic) {
        List<Set<Integer>> of = new ArrayList<>();
        for (int face = 0; face < mosaic.faceCount(); face++) {
            Set<Integer> around = new TreeSet<>();
            int[] loop = mosaic.loop(face);
            for (int i = 0; i < loop.length; i++)
                around.add(mosaic.left(loop[(i + 1) % loop.length], loop[i]));
            around.remove(Mosaic.NOTHING);
            of.add(around);
        }
        return new Neighbours(of);
    }

    /** The groups of neighbours with the same label, by first member. */
    List<Set<Integer>> parts(int[] labels) {
        List<Set<Integer>> parts = new ArrayList<>();
        boolean[] seen = new boolean[labels.length];
        for (int i = 0; i < labels.length; i++) if (!seen[i]) parts.add(part(i, labels, seen));
        return parts;
    }

    private Set<Integer> part(int start, int[] labels, boolean[] seen) {
        Set<Integer> part = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        seen[start] = true;
        while (!open.isEmpty()) {
            int piece = open.poll();
            part.add(piece);
            for (int next : of.get(piece)) {
                if (seen[next] || labels[next] != labels[piece]) continue;
                seen[next] = true;
                open.add(next);
            }
        }
        return part;
    }

    /**
     * The same labels, but that every splinter apart from its label's largest part takes the label
     * that surrounds it.
     *
     * @param bound which labels have to hang together; splinters take only such
     */
    int[] tidied(int[] labels, IntPredicate bound) {
        int[] tidy = labels.clone();
        Map<Integer, Integer> largest = new TreeMap<>();
        List<Set<Integer>> parts = parts(labels);
        parts.removeIf(part -> !bound.test(label(part, labels)));
        for (Set<Integer> part : parts) largest.merge(label(part, labels), part.size(), Math::max);
        for (Set<Integer> part : parts)
            if (part.size() < largest.get(label(part, labels))) relabel(part, tidy, bound);
        return tidy;
    }

    private static int label(Set<Integer> part, int[] labels) {
        return labels[part.iterator().next()];
    }

    private void relabel(Set<Integer> part, int[] labels, IntPredicate bound) {
        Map<Integer, Integer> contacts = new TreeMap<>();
        for (int piece : part) {
            for (int next : of.get(piece)) {
                if (!part.contains(next) && bound.test(labels[next]))
                    contacts.merge(labels[next], 1, Integer::sum);
            }
        }
        contacts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(most -> part.forEach(piece -> labels[piece] = most.getKey()));
    }
}
