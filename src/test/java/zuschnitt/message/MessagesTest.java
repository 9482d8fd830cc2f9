package zuschnitt.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void numbersAndPluralsFollowTheLanguage() {
        Message open = Message.of("finding.unassigned", 31, 2140L);
        assertThat(Messages.of(Locale.GERMANY).text(open))
                .isEqualTo("31 Bausteine noch offen (2.140 Einw.)");
        assertThat(Messages.of(Locale.US).text(open))
                .isEqualTo("31 units still unassigned (2,140 residents)");
        assertThat(Messages.of(Locale.GERMANY).text("finding.unassigned", 1, 5))
                .startsWith("Ein Baustein");
    }

    @Test
    void oneIsNotSpokenOfAsMany() {
        assertThat(Messages.of(Locale.US).text("io.overlaps", "x.shp", 1, 1234.0, "7"))
                .startsWith("An overlap of 1,234 m² is too large");
        assertThat(Messages.of(Locale.GERMANY).text("io.note.repaired", 1, "12"))
                .isEqualTo("1 Stelle wurde bereinigt (12).");
        assertThat(Messages.of(Locale.GERMANY).text("io.note.repaired", 2, "12"))
                .isEqualTo("2 Stellen wurden bereinigt (12).");
    }

    @Test
    void aMessageWithinAMessageIsPutIntoWords() {
        Message label = Message.of("edit.assign", 1, Message.of("district.excluded"));
        assertThat(Messages.of(Locale.GERMANY).text(label))
                .isEqualTo("1 Baustein nach „bewusst ohne Sozialraum“");
    }

    @Test
    void whoeverSpeaksNeitherGetsGerman() {
        assertThat(Messages.of(Locale.FRANCE).locale()).isEqualTo(Locale.GERMANY);
    }
}
