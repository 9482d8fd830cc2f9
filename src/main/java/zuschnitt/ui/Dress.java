package zuschnitt.ui;

import java.util.List;
import javafx.scene.Node;

/**
 * Changes what a node is dressed in only where that is something else: JavaFX looks all style
 * sheets through again for whoever is dressed anew, and rows of a table are many times a second
 * while a brush moves.
 */
final class Dress {
    private Dress() {}

    /** Gives the node exactly these style classes. */
    static void in(Node node, String... classes) {
        List<String> wished = List.of(classes);
        if (!node.getStyleClass().equals(wished)) node.getStyleClass().setAll(wished);
    }

    /** Gives the node a style of its own; empty for none. */
    static void withStyle(Node node, String style) {
        if (!style.equals(node.getStyle())) node.setStyle(style);
    }
}
