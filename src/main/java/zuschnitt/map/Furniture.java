package zuschnitt.map;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import zuschnitt.message.Messages;
import zuschnitt.raster.Viewport;

/** What a map has in its corners: scale bar, north arrow, and who made the base map. */
final class Furniture extends Pane implements MapLayer {
    private static final double EARTH = 6_378_137;
    private static final double WIDEST = 140;
    private static final double MARGIN = 10;

    private final Messages messages;
    private final Polyline bar = new Polyline();
    private final Label length = new Label();
    private final Label credit = new Label();
    private final Polygon arrow = new Polygon(0, 16, 6, 0, 12, 16, 6, 12);
    private final Label north = new Label();

    Furniture(Messages messages) {
        this.messages = messages;
        setManaged(false);
        setMouseTransparent(true);
        bar.setStroke(Color.web("#202020"));
        bar.setStrokeWidth(2);
        arrow.setFill(Color.web("#202020"));
        north.setText(messages.text("map.north"));
        for (Label label : new Label[] {length, credit, north}) {
            label.getStyleClass().add("map-note");
            label.setTextFill(Color.web("#202020"));
            label.setBackground(
                    new Background(
                            new BackgroundFill(
                                    Color.gray(1, 0.8), new CornerRadii(2), Insets.EMPTY)));
            label.setPadding(new Insets(0, 4, 0, 4));
        }
        credit.setVisible(false);
        credit.setWrapText(true);
        getChildren().addAll(bar, length, arrow, north, credit);
    }

    /** Names who made the base map; empty for nobody. */
    void credit(String attribution) {
        credit.setText(attribution);
        credit.setVisible(!attribution.isEmpty());
        requestLayout();
    }

    @Override
    public void look(Viewport view, double outputScale) {
        double stretch = Math.cosh(view.centreY() / EARTH);
        double metres = view.metresPerPixel() * outputScale / stretch;
        double round = round(WIDEST * metres);
        double width = round / metres;
        bar.getPoints().setAll(0.0, 0.0, 0.0, 6.0, width, 6.0, width, 0.0);
        boolean far = round >= 1000;
        length.setText(
                messages.text(far ? "map.kilometres" : "map.metres", far ? round / 1000 : round));
        requestLayout();
    }

    /** The greatest of 1, 2, 5, 10, … that is not above the given length. */
    static double round(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double digit = most / power;
        return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
    }

    @Override
    protected void layoutChildren() {
        for (Label label : new Label[] {length, credit, north}) label.autosize();
        bar.relocate(MARGIN, getHeight() - MARGIN - 8);
        length.relocate(MARGIN, getHeight() - MARGIN - 10 - length.getHeight());
        arrow.relocate(getWidth() - MARGIN - 14, MARGIN);
        north.relocate(getWidth() - MARGIN - 8 - north.getWidth() / 2, MARGIN + 18);
        double besideBar = bar.getBoundsInParent().getMaxX() + MARGIN;
        double widest = Math.max(0, getWidth() - besideBar);
        double wide = Math.min(widest, credit.prefWidth(-1));
        credit.resize(wide, credit.prefHeight(wide));
        credit.relocate(getWidth() - credit.getWidth() - 2, getHeight() - credit.getHeight() - 2);
    }
}
