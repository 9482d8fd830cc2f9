package zuschnitt.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import zuschnitt.message.Messages;
import zuschnitt.plan.Version;
import zuschnitt.ui.control.Named;

/** A choice among the versions of a project and what is being worked on, which is the empty one. */
final class VersionChoice extends ComboBox<Optional<Version>> {
    VersionChoice(List<Version> versions, Optional<Version> chosen, Messages words) {
        Stream<Optional<Version>> newestFirst =
                versions.stream()
                        .sorted(Comparator.comparing(Version::date).reversed())
                        .map(Optional::of);
        getItems()
                .setAll(Stream.concat(Stream.of(Optional.<Version>empty()), newestFirst).toList());
        setConverter(
                new Named<>(
                        version ->
                                version.map(Version::name)
                                        .orElseGet(() -> words.text("ui.present"))));
        setValue(chosen);
        setMaxWidth(Double.MAX_VALUE);
    }
}
