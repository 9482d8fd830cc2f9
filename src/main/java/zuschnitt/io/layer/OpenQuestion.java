package zuschnitt.io.layer;

import java.util.List;
import java.util.Optional;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/**
 * Something that only the planner can know. The window asks; the command line refuses with the
 * sentence, which names the option that answers it.
 */
public final class OpenQuestion extends UserException {
    private static final long serialVersionUID = 1L;

    private final Subject subject;
    private final transient List<String> answers;
    private final transient Optional<String> guess;

    /** What is asked for. */
    public enum Subject {
        /** Which of the layers of a file; the answers are their names. */
        LAYER,
        /** In which coordinate system the places are; the guess is a code such as EPSG:25832. */
        REFERENCE,
        /** Which field is the key; the answers are the names of fields. */
        KEY,
        /** Which field counts the residents; the answers are the names of fields. */
        POPULATION,
        /** Which field has the codes of districts; the answers are the names of fields. */
        DISTRICT,
        /** Whether a division is a table of units or areas laid over them. */
        WAY,
        /** How numbers are spelt; the answers are {@code de} and {@code en}. */
        NUMBERS,
        /** Whether the first row names the columns; the answers are {@code yes} and {@code no}. */
        HEADER,
        /** What separates the cells of a text table; the guess is a character. */
        SEPARATOR
    }

    /**
     * @param sentence names the thing and the option that answers
     * @param answers those that are possible, if they can be listed
     * @param guess the likely one, which must be shown and never taken silently
     */
    public OpenQuestion(
            Subject subject, Message sentence, List<String> answers, Optional<String> guess) {
        super(sentence);
        this.subject = subject;
        this.answers = List.copyOf(answers);
        this.guess = guess;
    }

    public Subject subject() {
        return subject;
    }

    public List<String> answers() {
        return answers;
    }

    public Optional<String> guess() {
        return guess;
    }
}
