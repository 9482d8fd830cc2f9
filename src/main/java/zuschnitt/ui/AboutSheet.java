package zuschnitt.ui;

import java.util.Optional;
import javafx.scene.control.Label;
import zuschnitt.message.Messages;

/** What the program is, which version, under which licence. */
final class AboutSheet {
    private AboutSheet() {}

    static Sheet of(Messages words, Look look) {
        String version =
                Optional.ofNullable(AboutSheet.class.getPackage().getImplementationVersion())
                        .orElse("");
        Label text = new Label(words.text("ui.about.text", version));
        text.setWrapText(true);
        text.setMaxWidth(look.em(32));
        return new Sheet(words, "Zuschnitt " + version, text).tell();
    }
}
