package zuschnitt.map;

import java.util.List;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** A code and, below it, a population: dark on a pale rim, kept as an image while it moves. */
final class DistrictName extends Group {
    private static final double SIZE = 17;
    private static final double RIM = 4;

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
        getChildren().addAll(rim, text);
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

    private void write() {
        String words = shortened ? code : code + "\n" + people;
        for (Text each : List.of(rim, text)) if (!each.getText().equals(words)) each.setText(words);
    }
}
