package zuschnitt.ui;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import zuschnitt.message.Message;
import zuschnitt.session.Background;
import zuschnitt.session.Session;
import zuschnitt.ui.importing.FiguresPane;

/** Tables of figures, considered in a pane at the right of the map, one at a time. */
final class FigureTables {
    private final Session session;
    private final Background background;
    private final Frame frame;
    private final RightSide side;
    private Optional<FiguresPane> pane = Optional.empty();

    FigureTables(Session session, Background background, Frame frame, RightSide side) {
        this.session = session;
        this.background = background;
        this.frame = frame;
        this.side = side;
    }

    void add(Actions actions) {
        actions.add(
                "join",
                Material2OutlinedAL.CALCULATE,
                "",
                session::readOnlyReason,
                () -> consider());
    }

    /** Considers counts of which it is known what is what. */
    void consider(OutsideCounts counts) {
        consider().ifPresent(opened -> opened.take(counts.layer(), counts.choices()));
    }

    /** Empty where something else is under way at the right, which is said and shown. */
    private Optional<FiguresPane> consider() {
        Optional<Region> other = side.underWay();
        if (other.isPresent()) {
            side.lay(other.get());
            frame.say(Message.of("ui.figures.noRoom"));
            return Optional.empty();
        }
        FiguresPane opened =
                new FiguresPane(
                        session,
                        background,
                        frame.words(),
                        new ImportHost(frame, this::leave),
                        frame::say);
        pane = Optional.of(opened);
        side.lay(opened);
        return pane;
    }

    private void leave() {
        pane.ifPresent(side::takeAway);
        pane = Optional.empty();
    }
}
