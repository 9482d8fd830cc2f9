package zuschnitt.ui;

import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
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
import zuschnitt.message.Message;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Version;
import zuschnitt.session.Background;
import zuschnitt.session.Job;
import zuschnitt.session.Session;

/**
 * Warns where a version that is to be given away tells of small groups together with one that was
 * decided, and so is known to everybody. Looked for in the background, one decided version after
 * the other, which a line tells meanwhile; takes no room where there is nothing to warn of. What
 * can't be checked is said too. Stops where its sheet goes; but if a file was written before it was
 * through, it goes on, and tells in a notice.
 */
final class ReleaseCheck extends VBox {
    private static final Logger LOG = System.getLogger(ReleaseCheck.class.getName());

    private final Session session;
    private final Background background;
    private final Messages words;
    private final Host host;
    private final BiFunction<Side, Side, List<Disclosure>> search;
    private final Label progress;
    private final Listening listening = new Listening();
    private final Deque<Version> decided = new ArrayDeque<>();
    private final List<Message> findings = new ArrayList<>();
    private Optional<Release> release = Optional.empty();
    private boolean checking;

    /** Rises when what is being looked for is of no use any more. */
    private int round;

    /** What the check needs of the window around it. */
    interface Host {
        /** Shows two versions, the older one first; empty for what is being worked on. */
        void compare(Optional<Version> older, Optional<Version> newer);

        void tell(Message message);

        /** Whether the project is still the one that is open. */
        boolean open();
    }

    /** The version that is to be given away; empty for what is being worked on. */
    private record Asked(Optional<Version> version, Side side) {}

    /** A file that was begun before the check was through. */
    private record Release(Path file, Job writing, BooleanSupplier written) {}

    ReleaseCheck(Session session, Background background, Messages words, Host host) {
        this(
                session,
                background,
                words,
                host,
                (known, given) -> Disclosure.of(Comparison.of(known, given), Disclosure.USUAL));
    }

    /**
     * @param search finds what two versions tell of small groups, the published one first; on a
     *     worker
     */
    ReleaseCheck(
            Session session,
            Background background,
            Messages words,
            Host host,
            BiFunction<Side, Side, List<Disclosure>> search) {
        this.session = session;
        this.background = background;
        this.words = words;
        this.host = host;
        this.search = search;
        this.progress = new Label(words.text("ui.release.checking"));
        progress.getStyleClass().add("muted");
        setId("release-check");
        setSpacing(6);
        setPrefWidth(0); // as wide as what is asked beside it, and as many lines as that takes
        setManaged(false);
        sceneProperty()
                .addListener(
                        (scene, old, now) -> {
                            if (now == null && release.isEmpty()) stop();
                        });
    }

    /** Checks a version; empty for what is being worked on. */
    void check(Optional<Version> chosen) {
        stop();
        session.versions().all().get().stream()
                .filter(version -> version.status() == Version.Status.DECIDED)
                .filter(version -> !Optional.of(version).equals(chosen))
                .forEach(decided::add);
        if (decided.isEmpty()) return;
        checking = true;
        getChildren().add(progress);
        setManaged(true);
        Optional<Side> side = side(chosen);
        if (side.isPresent()) {
            next(new Asked(chosen, side.get()));
        } else {
            decided.forEach(this::doubt);
            end();
        }
    }

    /** Looks for nothing more, and says nothing. */
    void stop() {
        round++;
        checking = false;
        decided.clear();
        findings.clear();
        getChildren().clear();
        setManaged(false);
    }

    /**
     * A file is being written; what is found from now on, and was before, is told once it is there.
     *
     * @param written whether it is there; asked on a worker when the job has ended
     */
    void release(Path file, Job writing, BooleanSupplier written) {
        if (checking) release = Optional.of(new Release(file, writing, written));
    }

    /** A version; empty if it can't be read. */
    private Optional<Side> side(Optional<Version> version) {
        try {
            return Optional.of(Comparing.side(session, version));
        } catch (UserException failure) {
            LOG.log(Logger.Level.WARNING, "a version can't be read to be checked", failure);
            return Optional.empty();
        }
    }

    /** The next of those that were decided. */
    private void next(Asked asked) {
        if (decided.isEmpty()) {
            end();
            return;
        }
        Version published = decided.remove();
        Optional<Side> known =
                host.open() ? side(Optional.of(published)) : Optional.empty(); // its file is closed
        int mine = round;
        if (known.isPresent())
            background.latest(
                    this,
                    () -> attempt(known.get(), asked.side()),
                    found -> {
                        if (mine == round) take(published, asked, found);
                    });
        else take(published, asked, Optional.empty());
    }

    /** Empty for what fails, for want of memory too, so that others are looked at. */
    private Optional<List<Disclosure>> attempt(Side known, Side given) {
        try {
            return Optional.of(search.apply(known, given));
        } catch (RuntimeException | OutOfMemoryError failure) {
            LOG.log(Logger.Level.ERROR, "checking a version failed", failure);
            return Optional.empty();
        }
    }

    private void take(Version published, Asked asked, Optional<List<Disclosure>> found) {
        if (found.isEmpty()) doubt(published);
        else if (!found.get().isEmpty()) warn(published, asked.version(), found.get().size());
        next(asked);
    }

    private void end() {
        checking = false;
        getChildren().remove(progress);
        setManaged(!getChildren().isEmpty());
        release.filter(file -> !findings.isEmpty()).ifPresent(this::await);
    }

    /** Waits for the file: what is said of it takes the place of any notice before. */
    private void await(Release file) {
        if (!background.jobs().get().contains(file.writing())) tell(file);
        else
            listening.onChange(
                    background.jobs(),
                    jobs -> {
                        if (!jobs.contains(file.writing())) tell(file);
                    });
    }

    private void tell(Release file) {
        listening.stop();
        String said = findings.stream().map(words::text).collect(Collectors.joining(" "));
        String name = String.valueOf(file.file().getFileName());
        background.latest(
                this,
                file.written()::getAsBoolean,
                written -> {
                    if (written) host.tell(Message.of("ui.release.written", name, said));
                });
    }

    private void doubt(Version published) {
        add(Message.of("ui.release.unchecked", published.name()));
    }

    private void warn(Version published, Optional<Version> chosen, int groups) {
        Hyperlink look = new Hyperlink(words.text("ui.release.look"));
        look.setMinWidth(USE_PREF_SIZE);
        look.setOnAction(event -> host.compare(Optional.of(published), chosen));
        add(Message.of("ui.release.disclosure", published.name(), groups, Disclosure.USUAL))
                .getChildren()
                .add(look);
    }

    private HBox add(Message finding) {
        findings.add(finding);
        Label sentence = new Label(words.text(finding));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox line = new HBox(8, new FontIcon(Material2OutlinedMZ.PRIVACY_TIP), sentence);
        line.setAlignment(Pos.CENTER_LEFT);
        int end = getChildren().size();
        getChildren().add(checking ? end - 1 : end, line);
        return line;
    }
}
