package zuschnitt.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Dwellings;
import zuschnitt.compare.Side;
import zuschnitt.coverage.Mapping;
import zuschnitt.map.ComparePane;
import zuschnitt.map.FurtherMap;
import zuschnitt.map.Newest;
import zuschnitt.message.Messages;
import zuschnitt.message.UserException;
import zuschnitt.plan.Version;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

/**
 * A third and a fourth version beside the two that are compared, each chosen above its map and
 * compared with the newer one of the two.
 */
final class FurtherVersions {
    private static final int MOST = 2;

    private final Session session;
    private final Background background;
    private final Frame frame;
    private final Messages words;
    private final ComparePane maps;
    private final Mapping toMap;
    private final List<Further> shown = new ArrayList<>();
    private final Runnable onChange;
    private Optional<Side> newer = Optional.empty();
    private Dwellings dwellings = Dwellings.UNKNOWN;

    /** What came out of the background, and by what residents were shared out there. */
    private record Made(Comparison comparison, Dwellings dwellings) {}

    /**
     * @param maps where they are shown
     * @param onChange told when others are shown
     */
    FurtherVersions(
            Session session,
            Background background,
            Frame frame,
            Messages words,
            ComparePane maps,
            Mapping toMap,
            Runnable onChange) {
        this.session = session;
        this.background = background;
        this.frame = frame;
        this.words = words;
        this.maps = maps;
        this.toMap = toMap;
        this.onChange = onChange;
    }

    /** Whether there is room for another. */
    boolean room() {
        return shown.size() < MOST;
    }

    /**
     * Shows one more, the latest of those that are not on screen.
     *
     * @param seen those that are
     */
    void add(List<Optional<Version>> seen) {
        if (!room()) return;
        List<Optional<Version>> all = new ArrayList<>(seen);
        shown.forEach(one -> all.add(one.choice.getValue()));
        Further another = new Further();
        another.choice.getItems().stream()
                .filter(version -> !all.contains(version))
                .findFirst()
                .ifPresent(another.choice::choose);
        shown.add(another);
        maps.add(another.map);
        another.choose();
    }

    /** Shows one fewer. */
    void removeLast() {
        if (!shown.isEmpty()) remove(shown.get(shown.size() - 1));
    }

    private void remove(Further one) {
        shown.remove(one);
        maps.remove(one.map);
        onChange.run();
    }

    /** Offers other versions from now on. */
    void offer(List<Version> versions) {
        shown.forEach(one -> one.offer(versions));
    }

    /** All of them that could be read. */
    List<Side> sides() {
        return shown.stream().flatMap(one -> one.side.stream()).toList();
    }

    /** Shares out residents by where they live, from now on. */
    void dwell(Dwellings places) {
        dwellings = places;
        shown.forEach(Further::compareAnew);
    }

    /** Compares all of them with the newer version as it is now. */
    void compareWith(Side now) {
        newer = Optional.of(now);
        shown.forEach(Further::follow);
    }

    /** One of them. */
    private final class Further {
        private final VersionChoice choice =
                new VersionChoice(session.versions().all().get(), Optional.empty(), words);
        private final Newest<Made> results = new Newest<>(background, this::take);
        private final FurtherMap map;

        /** The last version that could be read. */
        private Optional<Version> version = Optional.empty();

        private Optional<Side> side = Optional.empty();
        private Optional<Comparison> last = Optional.empty();

        Further() {
            Button remove = new Button("", new FontIcon(Material2OutlinedAL.CLOSE));
            remove.getStyleClass().addAll("flat", "button-icon");
            remove.setAccessibleText(words.text("ui.compare.remove"));
            remove.setTooltip(new Tooltip(words.text("ui.compare.remove")));
            remove.setOnAction(event -> remove(this));
            choice.getStyleClass().add("further-choice");
            choice.setAccessibleText(words.text("ui.compare.further"));
            choice.onChosen(this::choose);
            HBox header = new HBox(choice, remove);
            header.getStyleClass().add("further-head");
            map = new FurtherMap(background, words, header, toMap);
        }

        private void choose() {
            try {
                side = Optional.of(Comparing.side(session, choice.getValue()));
                version = choice.getValue();
                compare();
                onChange.run();
            } catch (UserException failure) {
                choice.choose(version);
                frame.alarm(failure);
            }
        }

        private void offer(List<Version> versions) {
            choice.offer(versions);
            version = choice.getValue();
        }

        /** Takes up what is being worked on, if that is shown here. */
        private void follow() {
            if (choice.getValue().isEmpty()) choose();
            else compare();
        }

        private void compare() {
            if (side.isEmpty() || newer.isEmpty()) return;
            Side old = side.get();
            Side now = newer.get();
            Optional<Comparison> known = last;
            Dwellings places = dwellings;
            results.want(() -> new Made(Comparing.goneOn(known, old, now, places), places));
        }

        private void compareAnew() {
            last = Optional.empty();
            compare();
        }

        /** What was shared out in another way than is chosen now is left out. */
        private void take(Made made) {
            if (made.dwellings() != dwellings) return;
            last = Optional.of(made.comparison());
            map.show(made.comparison());
        }
    }
}
