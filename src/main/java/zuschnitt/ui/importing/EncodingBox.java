package zuschnitt.ui.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.io.layer.TextEncoding.Known;
import zuschnitt.message.Messages;
import zuschnitt.ui.control.Named;

/** A choice of the code page that a file's texts are read with. */
final class EncodingBox extends ComboBox<Charset> {
    private static final List<Charset> USUAL =
            List.of(
                    StandardCharsets.UTF_8,
                    Charset.forName("windows-1252"),
                    Charset.forName("IBM850"),
                    StandardCharsets.ISO_8859_1);

    private boolean showing;

    /**
     * @param chosen told which one a planner has chosen
     */
    EncodingBox(Messages words, Consumer<Charset> chosen) {
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new Named<>(charset -> name(charset, words)));
        valueProperty()
                .addListener(
                        (property, old, now) -> {
                            if (!showing && now != null) chosen.accept(now);
                        });
    }

    private static String name(Charset charset, Messages words) {
        String key = "ui.import.encoding.name." + charset.name();
        return words.contains(key) ? words.text(key) : charset.name();
    }

    /** Shows what a file was read with; where the format prescribes it there is no choice. */
    void show(TextEncoding encoding) {
        showing = true;
        List<Charset> offered = new ArrayList<>(USUAL);
        if (!offered.contains(encoding.charset())) offered.add(0, encoding.charset());
        if (!getItems().equals(offered)) getItems().setAll(offered);
        setValue(encoding.charset());
        setDisable(encoding.known() == Known.BY_FORMAT);
        showing = false;
    }
}
