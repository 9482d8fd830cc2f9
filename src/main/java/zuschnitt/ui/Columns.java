package zuschnitt.ui;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/**
 * The editor: the map between what lies at its left and at its right. The sides keep their width
 * when the window grows, and can be folded away.
 */
final class Columns extends SplitPane {
    private static final double LEFT_EMS = 18;
    private static final double LEFT_SHARE = 0.17;
    private static final double LEAST_LEFT_EMS = 12;
    private static final double RIGHT_EMS = 32;
    private static final double RIGHT_SHARE = 0.3;
    private static final double LEAST_RIGHT_EMS = 22;

    private final Look look;
    private final Region left;
    private final RightSide right;

    Columns(Region left, Node middle, RightSide right, Look look) {
        this.look = look;
        this.left = left;
        this.right = right;
        left.setMinWidth(look.em(LEAST_LEFT_EMS));
        right.setMinWidth(look.em(LEAST_RIGHT_EMS));
        getItems().setAll(left, middle, right);
        widthProperty().addListener(new FirstWidth(this::placeDividers));
        setResizableWithParent(left, false);
        setResizableWithParent(right, false);
    }

    /** Folds the right side out, if it was folded away. */
    void unfoldRight() {
        if (!getItems().contains(right)) foldRight();
    }

    /** Folds the left side away, or out again. */
    void foldLeft() {
        fold(left, 0);
    }

    /** Folds the right side away, or out again. */
    void foldRight() {
        fold(right, getItems().size());
    }

    private void fold(Region side, int place) {
        if (!getItems().remove(side)) getItems().add(place, side);
        placeDividers();
    }

    /** Gives the sides the width that they want, and the map the rest. */
    private void placeDividers() {
        int divider = 0;
        if (getItems().contains(left))
            setDividerPosition(divider++, side(LEFT_EMS, LEFT_SHARE) / getWidth());
        if (getItems().contains(right))
            setDividerPosition(divider, 1 - side(RIGHT_EMS, RIGHT_SHARE) / getWidth());
    }

    /** The width of a side: what it needs at least, more where there is room. */
    private double side(double ems, double share) {
        return Math.max(look.em(ems), share * getWidth());
    }
}
