package zuschnitt.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.io.layer.OpenQuestion.Subject;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * What a file holds, among which a planner can choose.
 *
 * @param layers what is meant where a file is named, in most formats all there is
 * @param tables of which is known that they have no areas; only meant where they are named
 */
public record LayerChoice(List<String> layers, List<String> tables) {
    public LayerChoice {
        layers = List.copyOf(layers);
        tables = List.copyOf(tables);
    }

    /** All names, those of layers first; one at least. */
    public List<String> names() {
        return Stream.concat(layers.stream(), tables.stream()).toList();
    }

    /** The one that is meant where a planner sees what there is; empty where that is a guess. */
    public Optional<String> obvious() {
        List<String> likely = layers.isEmpty() ? tables : layers;
        return likely.size() == 1 ? Optional.of(likely.get(0)) : Optional.empty();
    }

    /**
     * The layer to read. One that is alone is meant whatever it is called.
     *
     * @param file for people
     * @throws OpenQuestion if none is named and there are several
     * @throws UserException if there is none of the name, or none is named among tables alone
     */
    String chosen(Path file, Optional<String> wanted) throws UserException {
        if (wanted.filter(names()::contains).isPresent()) return wanted.get();
        String name = file.getFileName().toString();
        String all = String.join(", ", names());
        boolean lenient = wanted.isEmpty() || tables.isEmpty();
        if (layers.size() == 1 && lenient) return layers.get(0);
        if (wanted.isPresent())
            throw new UserException(Message.of("io.no-layer", name, wanted.get(), all));
        if (layers.isEmpty()) throw new UserException(Message.of("io.only-tables", name, all));
        Message sentence = Message.of("io.which-layer", name, all);
        throw new OpenQuestion(Subject.LAYER, sentence, names(), Optional.empty());
    }
}
