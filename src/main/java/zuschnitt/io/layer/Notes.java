package zuschnitt.io.layer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers what readers notice: counts everything, remembers the first places of each kind. Not
 * thread-safe.
 */
public final class Notes {
    private static final int PLACES = 5;

    private final Map<NoteKind, Gathered> gathered = new EnumMap<>(NoteKind.class);

    public void add(NoteKind kind, Object place) {
        add(kind, 1, place);
    }

    public void add(NoteKind kind, int count, Object place) {
        gathered.computeIfAbsent(kind, k -> new Gathered()).add(count, place.toString());
    }

    public void addAll(List<Note> notes) {
        for (Note note : notes) {
            Gathered same = gathered.computeIfAbsent(note.kind(), k -> new Gathered());
            note.places().forEach(place -> same.add(0, place));
            same.count += note.count();
        }
    }

    /** What was noticed so far, in the order of {@link NoteKind}. */
    public List<Note> toList() {
        return gathered.entrySet().stream()
                .map(
                        entry ->
                                new Note(
                                        entry.getKey(),
                                        entry.getValue().count,
                                        entry.getValue().places))
                .toList();
    }

    private static final class Gathered {
        private final List<String> places = new ArrayList<>();
        private int count;

        void add(int more, String place) {
            count += more;
            if (places.size() < PLACES && !places.contains(place)) places.add(place);
        }
    }
}
