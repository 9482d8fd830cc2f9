package zuschnitt.map;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import zuschnitt.plan.Band;

/**
 * A code and, below it, a population: dark on a pale rim, or on a plate that says by its colour how
 * the population stands to the band. Kept as an image while it moves.
 */
final class DistrictName extends Group {
    private static final double SIZE = 17;
    private static final double RIM = 4;

    private static final double MARGIN = 5;

    private final Rectangle plate = new Rectangle();
    private final Text rim = text();
    private final Text text = text();
    private String code = "";
    private String people = "";
    private boolean shortened;

    DistrictName() {
        rim.setStroke(Color.gray(1, 0.9));
        rim.setStrokeWidth(RIM);
        rim.setStrokeLineJoin(StrokeLineJoin.ROUND);
        text.setFill(Color.web("#141414"));
        text.getStyleClass().add("map-label");
        plate.setArcWidth(10);
        plate.setArcHeight(10);
        plate.setStroke(Color.web("#141414"));
        plate.setVisible(false);
        plate.setManaged(false);
        getChildren().addAll(plate, rim, text);
        setCache(true);
        setCacheHint(CacheHint.SPEED);
    }

    private static Text text() {
        Text text = new Text();
        text.setFont(Font.font("System", FontWeight.BOLD, SIZE));
        text.setTextAlignment(TextAlignment.CENTER);
        return text;
    }

    void say(String newCode, String newPeople) {
        code = newCode;
        people = newPeople;
        write();
    }

    /** Leaves the population out, or says it again. */
    void shorten(boolean shorter) {
        shortened = shorter;
        write();
    }

    /** Puts the name on a plate in the colour of a verdict; empty for the rim again. */
    void judge(Optional<Band.Verdict> verdict) {
        plate.setVisible(verdict.isPresent());
        rim.setVisible(verdict.isEmpty());
        verdict.ifPresent(found -> plate.setFill(colour(found)));
    }

    /** Light enough for dark text, also on a washed-out projector. */
    private static Color colour(Band.Verdict verdict) {
        return Color.web(
                switch (verdict) {
                    case BELOW -> "#FFD78F";
                    case WITHIN -> "#BDE7BE";
                    case ABOVE -> "#FFB4A6";
                    case NONE -> "#FFFFFF";
                });
    }

    private void write() {
        String words = shortened ? code : code + "\n" + people;
        if (text.getText().equals(words)) return;
        for (Text each : List.of(rim, text)) each.setText(words);
        Bounds box = text.getLayoutBounds();
        plate.setX(box.getMinX() - MARGIN);
        plate.setY(box.getMinY() - MARGIN / 2);
        plate.setWidth(box.getWidth() + 2 * MARGIN);
        plate.setHeight(box.getHeight() + MARGIN);
    }
}
