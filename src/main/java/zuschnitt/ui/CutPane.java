package zuschnitt.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zuschnitt.edit.CutUnits;
import zuschnitt.edit.Division;
import zuschnitt.io.imports.Weights;
import zuschnitt.message.Messages;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Parting.Basis;
import zuschnitt.session.Session;

/**
 * Beside the map while units are about to be cut: their parts, how they are called, how many live
 * there, and where that is known from.
 */
final class CutPane extends VBox {
    private final Session session;
    private final Messages words;
    private final Look look;
    private final Consumer<Division> onChange;
    private final ListView<CutUnits.Divided> units = new ListView<>();
    private final Label count = new Label();
    private final ShareBox source;
    private Optional<Division> division = Optional.empty();

    /**
     * @param source where shares are taken from
     * @param onChange told when shares or keys have changed
     */
    CutPane(
            Session session,
            Messages words,
            Look look,
            ShareBox source,
            Consumer<Division> onChange) {
        this.session = session;
        this.words = words;
        this.look = look;
        this.source = source;
        this.onChange = onChange;
        setId("cut");
        getStyleClass().addAll("side", "cut-pane");
        count.getStyleClass().add("count");
        units.setId("cut-units");
        units.getStyleClass().add("plain-list");
        units.setFocusTraversable(false);
        units.setCellFactory(unused -> new UnitCell());
        VBox.setVgrow(units, Priority.ALWAYS);
        Node head = PanelHead.of(words.text("ui.cut"), count);
        getChildren().setAll(head, source, units);
    }

    /** Shows the units that a division cuts, with shares from the source chosen last. */
    void show(Division found) {
        division = Optional.of(found.with(source.source().shared(found)));
        CutUnits cut = division.get().cut().orElseThrow();
        source.onChosen(this::share);
        count.setText(words.text("ui.number", cut.divided().size()));
        units.getItems().setAll(cut.divided());
        units.refresh();
        onChange.accept(division.get());
    }

    /** Shares out all units anew, from another source. */
    private void share() {
        division.ifPresent(this::show);
    }

    private void change(CutUnits changed) {
        division = division.map(now -> now.with(changed));
        division.ifPresent(onChange);
    }

    /** A unit and its parts; keeps its fields while others change. */
    private final class UnitCell extends ListCell<CutUnits.Divided> {
        @Override
        protected void updateItem(CutUnits.Divided unit, boolean empty) {
            super.updateItem(unit, empty);
            setText("");
            setGraphic(empty ? null : box(unit));
        }

        /** The unit with what was written meanwhile. */
        private static CutUnits.Divided asItIs(CutUnits.Divided unit, CutUnits cut) {
            return cut.divided().stream()
                    .filter(now -> now.unit() == unit.unit())
                    .findFirst()
                    .orElse(unit);
        }

        private Node box(CutUnits.Divided unit) {
            Division now = division.orElseThrow();
            Figures before = session.delivered().over(now.before().ground().units());
            return new PartsBox(
                    asItIs(unit, now.cut().orElseThrow()),
                    before.population(unit.unit()),
                    words,
                    look,
                    source.source().weights().map(Weights::basis).orElse(Basis.AREA),
                    edited -> change(edited.apply(division.orElseThrow().cut().orElseThrow())));
        }
    }
}
