package zuschnitt.ui;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import zuschnitt.map.Appearance;
import zuschnitt.map.MapPane;
import zuschnitt.message.Messages;
import zuschnitt.plan.Project;
import zuschnitt.raster.Style.Print;
import zuschnitt.session.Session;
import zuschnitt.theme.Breaks;
import zuschnitt.theme.Form;
import zuschnitt.theme.Level;
import zuschnitt.theme.Measure;
import zuschnitt.theme.Scheme;
import zuschnitt.theme.Theme;
import zuschnitt.theme.ThemeText;

/**
 * The theme of the map: chosen in a pane beside it, off and on again by one key, and remembered for
 * each project.
 */
final class Themes {
    private static final String ON = "on ";
    private static final String OFF = "off ";

    private final Session session;
    private final MapPane map;
    private final Frame frame;
    private final Messages words;
    private final RightSide side;
    private Theme last;
    private Optional<ThemePane> pane = Optional.empty();

    /**
     * @param side where the theme is chosen
     */
    Themes(Session session, MapPane map, Frame frame, Messages words, RightSide side) {
        this.session = session;
        this.map = map;
        this.frame = frame;
        this.words = words;
        this.side = side;
        map.colouring().appearanceProperty().set(appearance().with(frame.settings().print()));
        Project project = session.project();
        String kept = frame.settings().themes().getOrDefault(project.id(), "");
        String text = kept.replaceFirst("^(" + ON + "|" + OFF + ")", "");
        this.last =
                ThemeText.read(text, project.indicators())
                        .filter(theme -> theme.measure().knownBy(session.figures().get()))
                        .orElseGet(this::first);
        if (kept.startsWith(ON)) show(Optional.of(last));
    }

    /** The theme that is offered first: where people live close together. */
    private Theme first() {
        return new Theme(
                new Measure.Density(session.figures().get().populationField()),
                Level.UNITS,
                new Form.Shades(new Breaks.Computed(Breaks.Method.NATURAL, 5), Scheme.EMBERS, 0));
    }

    private Appearance appearance() {
        return map.colouring().appearanceProperty().get();
    }

    private void show(Optional<Theme> theme) {
        map.colouring().appearanceProperty().set(appearance().with(theme));
    }

    /** Opens the pane, with the last theme on the map. */
    void open() {
        if (pane.isPresent()) {
            side.lay(pane.get());
            pane.get().requestFocus();
            return;
        }
        wish(last);
        ThemePane opened =
                new ThemePane(
                        new ThemePane.Subject(
                                session.figures().get(), session.project().indicators(), last),
                        map.colouring().portrayalProperty(),
                        words,
                        frame.look());
        opened.onWish(this::wish);
        opened.onClose(this::close);
        opened.onOff(
                () -> {
                    close();
                    switchShown();
                });
        pane = Optional.of(opened);
        side.lay(opened);
        opened.requestFocus();
    }

    private void close() {
        pane.ifPresent(ThemePane::layAway);
        pane.ifPresent(side::takeAway);
        pane = Optional.empty();
        map.requestFocus();
    }

    private void wish(Theme theme) {
        last = theme;
        show(Optional.of(theme));
        remember();
    }

    /** Takes the theme off the map, or shows the last one again. */
    void switchShown() {
        show(appearance().theme().isPresent() ? Optional.empty() : Optional.of(last));
        remember();
    }

    private void remember() {
        String state = appearance().theme().isPresent() ? ON : OFF;
        UUID project = session.project().id();
        frame.remember(frame.settings().withTheme(project, state + ThemeText.write(last)));
    }

    /** Shows or hides the legend. */
    void switchLegend() {
        BooleanProperty explained = map.colouring().explainedProperty();
        explained.set(!explained.get());
    }

    /** Shows districts in patterns instead of colours, or in colours again. */
    void switchPrint() {
        Print other = appearance().print() == Print.COLOUR ? Print.BLACK_AND_WHITE : Print.COLOUR;
        map.colouring().appearanceProperty().set(appearance().with(other));
        frame.remember(frame.settings().withPrint(other));
    }
}
