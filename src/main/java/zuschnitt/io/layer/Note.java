package zuschnitt.io.layer;

import java.util.List;
import zuschnitt.message.Message;

/**
 * Something that a reader noticed in a file, once or often.
 *
 * @param kind what was noticed
 * @param count how often
 * @param places the first few places in the words of the file: record numbers, names of fields,
 *     keys
 */
public record Note(NoteKind kind, int count, List<String> places) {
    public Note {
        places = List.copyOf(places);
    }

    /** The sentence for the import report. */
    public Message sentence() {
        String shown = String.join(", ", places) + (count > places.size() ? ", …" : "");
        return Message.of("io.note." + kind.code(), count, shown);
    }
}
