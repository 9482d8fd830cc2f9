package zuschnitt.io.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zuschnitt.message.Messages;

final class NoteTest {
    @ParameterizedTest
    @EnumSource
    void everyKindHasASentence(NoteKind kind) {
        Note note = new Note(kind, 7, List.of("17", "18"));
        for (Locale language : List.of(Locale.GERMANY, Locale.ENGLISH)) {
            assertThat(Messages.of(language).text(note.sentence())).isNotBlank();
        }
    }
}
