package zuschnitt.ui.importing;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import zuschnitt.io.imports.Intake;
import zuschnitt.io.imports.Repair;
import zuschnitt.message.Messages;

/** What may be mended where areas don't fit together, and the way to look at it beforehand. */
final class RepairChoice extends VBox {
    private final CheckBox allowed = new CheckBox();
    private final Button examine = new Button();

    /** What is mended where large overlaps may be. */
    private Repair large = Repair.ALL;

    /**
     * @param intake what is there to be looked at
     */
    RepairChoice(Messages words, Host host, Supplier<Intake> intake) {
        super(6);
        allowed.setText(words.text("ui.import.repair"));
        allowed.setWrapText(true);
        allowed.setMinHeight(USE_PREF_SIZE);
        examine.setText(words.text("ui.import.examine"));
        examine.setId("import-examine");
        examine.setMinWidth(USE_PREF_SIZE);
        examine.setOnAction(event -> host.examine(intake.get(), this::take));
        getChildren().addAll(allowed, examine);
    }

    /** Takes over what was chosen at the doctor's. */
    private void take(Repair chosen) {
        large = chosen;
        allowed.setSelected(true);
    }

    /** Is as another was. */
    void take(RepairChoice other) {
        large = other.large;
        allowed.setSelected(other.allowed.isSelected());
    }

    /** Lets the layers be looked at, or not while they can't be. */
    void allowLooking(boolean possible) {
        examine.setDisable(!possible);
    }

    /** The import with what may be mended in it. */
    Intake in(Intake intake) {
        Repair how = allowed.isSelected() ? large : Repair.SMALL;
        return new Intake(
                intake.deliveries().stream()
                        .map(delivery -> delivery.with(delivery.choices().withRepair(how)))
                        .toList(),
                intake.tables());
    }
}
