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
    private boolean quiet;

    VersionChoice(List<Version> versions, Optional<Version> chosen, Messages words) {
        getItems().setAll(newestFirst(versions));
        setConverter(
                new Named<>(
                        version ->
                                version.map(Version::name)
                                        .orElseGet(() -> words.text("ui.present"))));
        setValue(chosen);
        setMaxWidth(Double.MAX_VALUE);
    }

    /** What is being worked on, then the versions from the newest to the oldest. */
    static List<Optional<Version>> newestFirst(List<Version> versions) {
        Stream<Optional<Version>> saved =
                versions.stream()
                        .sorted(Comparator.comparing(Version::date).reversed())
                        .map(Optional::of);
        return Stream.concat(Stream.of(Optional.<Version>empty()), saved).toList();
    }

    /** Told when somebody has chosen, and not of what is chosen by {@link #choose}. */
    void onChosen(Runnable listener) {
        setOnAction(
                event -> {
                    if (!quiet) listener.run();
                });
    }

    /** Shows a version as chosen. */
    void choose(Optional<Version> version) {
        quietly(() -> setValue(version));
    }

    /** Offers other versions from now on; who is chosen stays so, by another name perhaps. */
    void offer(List<Version> versions) {
        List<Optional<Version>> offered = newestFirst(versions);
        if (offered.equals(getItems())) return;
        Optional<Version> chosen =
                getValue()
                        .flatMap(
                                old ->
                                        versions.stream()
                                                .filter(version -> version.id().equals(old.id()))
                                                .findFirst());
        quietly(
                () -> {
                    getItems().setAll(offered);
                    setValue(chosen);
                });
    }

    private void quietly(Runnable change) {
        quiet = true;
        change.run();
        quiet = false;
    }
}
