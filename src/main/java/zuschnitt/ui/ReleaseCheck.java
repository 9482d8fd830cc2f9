package zuschnitt.ui;

import java.lang.System.Logger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Disclosure;
import zuschnitt.compare.Side;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Version;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/**
 * Warns where a version that is to be given away tells of small groups together with one that was
 * decided, and so is known to everybody. Looked for in the background, one decided version after
 * the other; takes no room where there is nothing to warn of.
 */
final class ReleaseCheck extends VBox {
    private static final Logger LOG = System.getLogger(ReleaseCheck.class.getName());

    private final Session session;
    private final Background background;
    private final Messages words;
    private final BiConsumer<Optional<Version>, Optional<Version>> compare;
    private final Deque<Version> decided = new ArrayDeque<>();

    /**
     * @param compare shows two versions, the older one first; empty for what is being worked on
     */
    ReleaseCheck(
            Session session,
            Background background,
            Messages words,
            BiConsumer<Optional<Version>, Optional<Version>> compare) {
        this.session = session;
        this.background = background;
        this.words = words;
        this.compare = compare;
        setId("release-check");
        setSpacing(6);
        setPrefWidth(0); // as wide as what is asked beside it, and as many lines as that takes
        setManaged(false);
    }

    /** Checks a version; empty for what is being worked on. */
    void check(Optional<Version> chosen) {
        getChildren().clear();
        setManaged(false);
        decided.clear();
        session.versions().all().get().stream()
                .filter(version -> version.status() == Version.Status.DECIDED)
                .filter(version -> !Optional.of(version).equals(chosen))
                .forEach(decided::add);
        if (decided.isEmpty()) return;
        try {
            next(chosen, Comparing.side(session, chosen));
        } catch (UserException failure) {
            LOG.log(Logger.Level.WARNING, "a version to be written can't be read", failure);
        }
    }

    /** The next of those that were decided; a check of another version takes its place. */
    private void next(Optional<Version> chosen, Side side) {
        if (decided.isEmpty()) return;
        Version published = decided.remove();
        try {
            Side known = Comparing.side(session, Optional.of(published));
            background.latest(
                    this,
                    () -> Disclosure.of(Comparison.of(known, side), Disclosure.USUAL),
                    found -> {
                        if (!found.isEmpty()) warn(published, chosen, found);
                        next(chosen, side);
                    });
        } catch (UserException failure) {
            LOG.log(Logger.Level.WARNING, "a decided version can't be read", failure);
            next(chosen, side);
        }
    }

    private void warn(Version published, Optional<Version> chosen, List<Disclosure> found) {
        Label sentence =
                new Label(
                        words.text(
                                "ui.release.disclosure",
                                published.name(),
                                found.size(),
                                Disclosure.USUAL));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Hyperlink look = new Hyperlink(words.text("ui.release.look"));
        look.setMinWidth(USE_PREF_SIZE);
        look.setOnAction(event -> compare.accept(Optional.of(published), chosen));
        Node icon = new FontIcon(Material2OutlinedMZ.PRIVACY_TIP);
        HBox line = new HBox(8, icon, sentence, look);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
        setManaged(true);
    }
}
