package zuschnitt.ui;

import atlantafx.base.controls.ModalPane;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/** The layer on which sheets lie, over whatever the window shows; one at a time. */
final class Sheets {
    private final ModalPane pane = new ModalPane(-10);

    Sheets() {
        pane.setPersistent(true);
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
    }

    Node pane() {
        return pane;
    }

    void show(Sheet sheet) {
        sheet.onClose(this::hide);
        pane.show(sheet);
        sheet.lookupAll(".text-input").stream()
                .filter(TextInputControl.class::isInstance)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    void hide() {
        pane.hide(true);
    }

    boolean showing() {
        return pane.isDisplay();
    }
}
