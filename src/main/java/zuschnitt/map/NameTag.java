package zuschnitt.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import zuschnitt.plan.Band;

/**
 * A name on the map, in one of several wordings: dark on a pale rim, or on a plate that says by its
 * colour how a population stands to the band. Kept as an image while it moves.
 */
final class NameTag extends Group {
    private static final Color INK = Color.web("#141414");
    private static final double MARGIN = 5;

    private final Lettering lettering;
    private final Rectangle plate = new Rectangle();
    private final Text rim;
    private final Text text;
    private Optional<Object> matter = Optional.empty();
    private List<String> wordings = List.of("");
    private List<Placement.Size> sizes = List.of();
    private int chosen = -1;

    NameTag(Lettering lettering) {
        this.lettering = lettering;
        this.rim = text();
        this.text = text();
        rim.setStroke(Color.gray(1, 0.9));
        rim.setStrokeWidth(lettering.rim());
        rim.setStrokeLineJoin(StrokeLineJoin.ROUND);
        text.setFill(INK);
        text.getStyleClass().add(lettering.styleClass());
        plate.setArcWidth(10);
        plate.setArcHeight(10);
        plate.setStroke(INK);
        plate.setManaged(false);
        getChildren().addAll(rim, text);
        setCache(true);
        setCacheHint(CacheHint.SPEED);
    }

    private Text text() {
        Text fresh = new Text();
        fresh.setFont(lettering.font());
        fresh.setTextAlignment(TextAlignment.CENTER);
        return fresh;
    }

    /**
     * What it can say; nothing has to be found out again as long as it is about the same.
     *
     * @param newWordings at least one, the longest first
     */
    <T> void say(T newMatter, Function<T, List<String>> newWordings) {
        if (matter.filter(newMatter::equals).isPresent()) return;
        matter = Optional.of(newMatter);
        List<String> found = newWordings.apply(newMatter);
        if (found.equals(wordings)) return;
        wordings = List.copyOf(found);
        sizes = wordings.stream().map(lettering::size).toList();
        chosen = -1;
    }

    /** How large a name is with the plate that it lies on. */
    static Placement.Size onPlate(Placement.Size name) {
        return new Placement.Size(name.width() + 2 * MARGIN, name.height() + MARGIN);
    }

    /** How large it would be in each wording. */
    List<Placement.Size> sizes() {
        return sizes;
    }

    /** Says it in one of the wordings, and stands where there is room for that. */
    void stand(Placement.Spot spot) {
        choose(spot.wording());
        relocate(spot.left(), spot.top());
    }

    /** Says it in one of the wordings. */
    void choose(int wording) {
        if (wording == chosen) return;
        chosen = wording;
        for (Text each : List.of(rim, text)) each.setText(wordings.get(wording));
        Bounds box = text.getLayoutBounds();
        plate.setX(box.getMinX() - MARGIN);
        plate.setY(box.getMinY() - MARGIN / 2);
        plate.setWidth(box.getWidth() + 2 * MARGIN);
        plate.setHeight(box.getHeight() + MARGIN);
    }

    /** Puts the name on a plate in the colour of a verdict; empty for the rim again. */
    void judge(Optional<Band.Verdict> verdict) {
        Node below = verdict.isPresent() ? plate : rim;
        if (getChildren().get(0) != below) getChildren().set(0, below);
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
}
