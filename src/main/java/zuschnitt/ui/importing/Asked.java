package zuschnitt.ui.importing;

import java.util.List;
import zuschnitt.io.layer.OpenQuestion;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;

/** What is asked, or wrong, in the words of the window, which knows no options to be written. */
final class Asked {
    private Asked() {}

    /**
     * @param what is imported, as the words for it are called
     */
    static Message sentence(UserException failure, String what, Messages words) {
        if (!(failure instanceof OpenQuestion open)) return failure.sentence();
        String subject = ".ask." + open.subject().name();
        return List.of("ui." + what + subject, "ui.import" + subject).stream()
                .filter(words::contains)
                .findFirst()
                .map(Message::of)
                .orElse(failure.sentence());
    }
}
