package zuschnitt.message;

/**
 * The world failed: a file, a disk, somebody's data. Shown once to the planner, as one sentence
 * that names the thing and the way out.
 */
public class UserException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    public UserException(Message sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    public UserException(Message sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    /** What to tell the planner. */
    public Message sentence() {
        return sentence;
    }
}
