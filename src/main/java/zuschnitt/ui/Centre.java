package zuschnitt.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import zuschnitt.map.MapPane;
import zuschnitt.message.UserException;
import zuschnitt.plan.Version;
import zuschnitt.session.Background;
import zuschnitt.session.Session;
import zuschnitt.ui.basemap.BaseMaps;

/**
 * The largest part of the window: the editor, or for a while in its place two versions on the map
 * or all of them in a table.
 */
final class Centre extends StackPane {
    private final Node editor;
    private final Session session;
    private final Background background;
    private final Frame frame;
    private final WorkArea area;
    private final BaseMaps baseMaps;
    private final Actions actions;
    private final ActionControls controls;
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper(true);
    private Runnable onLeaving = () -> {};
    private Optional<CompareView> comparing = Optional.empty();

    /**
     * @param area the part of the editor that lends its tools to a comparison
     * @param baseMaps are laid under the maps of a comparison as well
     */
    Centre(
            Node editor,
            Session session,
            Background background,
            Frame frame,
            WorkArea area,
            BaseMaps baseMaps,
            Actions actions,
            ActionControls controls) {
        super(editor);
        this.editor = editor;
        this.session = session;
        this.background = background;
        this.frame = frame;
        this.area = area;
        this.baseMaps = baseMaps;
        this.actions = actions;
        this.controls = controls;
    }

    /** Whether the editor is shown. */
    ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /** Told before something else takes the editor's place. */
    void onLeaving(Runnable listener) {
        onLeaving = listener;
    }

    /**
     * Shows two versions, until that is closed.
     *
     * @param older empty for what is being worked on
     * @param newer likewise
     */
    void compare(Optional<Version> older, Optional<Version> newer) {
        onLeaving.run();
        comparing.ifPresent(CompareView::layAway);
        CompareView versions =
                new CompareView(
                        session,
                        older,
                        newer,
                        frame,
                        background,
                        area,
                        actions,
                        controls,
                        new Around());
        comparing = Optional.of(versions);
        try {
            versions.begin();
            showInstead(versions);
        } catch (UserException failure) {
            edit();
            frame.alarm(failure);
        }
    }

    /** The versions that are compared at the moment, the older one first; none if none are. */
    List<Optional<Version>> compared() {
        return comparing.map(CompareView::versions).orElse(List.of());
    }

    /** Shows all versions in a table, until that is closed. */
    void showBoard() {
        onLeaving.run();
        edit();
        showInstead(new VersionBoard(session, background, frame, frame.words(), new Around()));
    }

    private void showInstead(Node other) {
        getChildren().setAll(other);
        editing.set(false);
    }

    /** Shows the editor. */
    void edit() {
        layAway();
        if (editing.get()) return;
        getChildren().setAll(editor);
        editing.set(true);
    }

    /** Takes a tool in hand, in the comparison that is shown if one can draw there. */
    void takeUp(String tool) {
        if (comparing.filter(view -> !view.hasTool(tool)).isPresent()) edit();
        area.takeUp(tool);
        comparing.ifPresent(view -> view.showTool(tool));
    }

    /** Compares no longer. */
    void layAway() {
        comparing.ifPresent(CompareView::layAway);
        comparing = Optional.empty();
        baseMaps.layUnder(List.of());
    }

    /** The window as a comparison and the table of versions see it. */
    private final class Around implements CompareView.Host, VersionBoard.Host {
        @Override
        public void compare(Optional<Version> older, Optional<Version> newer) {
            Centre.this.compare(older, newer);
        }

        @Override
        public void lay(List<MapPane> maps) {
            baseMaps.layUnder(maps);
        }

        @Override
        public void close() {
            edit();
        }
    }
}
