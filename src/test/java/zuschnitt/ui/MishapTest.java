package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;

class MishapTest {
    @Test
    void whatIsKnownIsSaidAsItIs() {
        Message known = Message.of("ui.noDistrict");
        assertThat(Mishap.sentence(new UserException(known))).isEqualTo(known);
    }

    @Test
    void whereMemoryRunsOutTheWayOutIsNamed() {
        Message sentence = Mishap.sentence(new OutOfMemoryError("Java heap space"));
        assertThat(Messages.of(Locale.GERMANY).text(sentence))
                .contains("ZUSCHNITT_MEMORY", "MB")
                .doesNotContain("{", "heap");
    }

    @Test
    void whatNobodyFoundOutIsNotExplainedToPlanners() {
        assertThat(Mishap.sentence(new IllegalStateException("arc 7")))
                .isEqualTo(Message.of("ui.unexpected"));
    }
}
