package zuschnitt.map;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import zuschnitt.message.Messages;
import zuschnitt.plan.Band;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.raster.Label;
import zuschnitt.raster.Viewport;

/**
 * The districts' codes and populations on the map, to be read from the back row. Where two would
 * overlap, the one with less room says its code only, or nothing.
 */
final class LabelLayer extends Pane {
    /** A name may be so much wider than the free disc around its place. */
    private static final double OVERHANG = 3.0;

    private final NumberFormat number;
    private final Map<Integer, DistrictName> names = new HashMap<>();
    private List<Label> labels = List.of();
    private Viewport view = new Viewport(0, 0, 1, 0, 0);
    private double outputScale = 1;

    LabelLayer(Messages messages) {
        this.number = NumberFormat.getIntegerInstance(messages.locale());
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(List<Label> newLabels, Plan plan, Totals totals) {
        labels = newLabels;
        names.keySet().removeIf(district -> district >= plan.slots());
        for (Label label : labels) {
            int district = label.district();
            names.computeIfAbsent(district, key -> new DistrictName())
                    .say(plan.district(district).code().text(), people(totals, district));
        }
        arrange();
    }

    /** A number of people in the planner's language. */
    String number(double people) {
        return number.format(Math.round(people));
    }

    private String people(Totals totals, int district) {
        String count = number(totals.population(district));
        String estimate = totals.estimated(district) ? "≈ " : "";
        return estimate + count + sign(totals.verdict(district));
    }

    private static String sign(Band.Verdict verdict) {
        return switch (verdict) {
            case BELOW -> " ▼";
            case ABOVE -> " ▲";
            case WITHIN, NONE -> "";
        };
    }

    void look(Viewport newView, double newOutputScale) {
        view = newView;
        outputScale = newOutputScale;
        arrange();
    }

    private void arrange() {
        List<Bounds> taken = new ArrayList<>();
        List<DistrictName> visible = new ArrayList<>();
        for (Label label : labels) {
            Optional.ofNullable(names.get(label.district()))
                    .filter(name -> finds(name, label, taken))
                    .ifPresent(visible::add);
        }
        if (!getChildren().equals(visible)) getChildren().setAll(visible);
    }

    /** Puts the name in its place, if it finds room for both lines or at least for the code. */
    private boolean finds(DistrictName name, Label label, List<Bounds> taken) {
        for (boolean full : new boolean[] {true, false}) {
            name.shorten(!full);
            Bounds box = box(name, label);
            boolean fits = box.getWidth() <= OVERHANG * label.room() / outputScale;
            if (!fits || taken.stream().anyMatch(box::intersects)) continue;
            taken.add(box);
            name.relocate(box.getMinX(), box.getMinY());
            return true;
        }
        return false;
    }

    private Bounds box(DistrictName name, Label label) {
        double width = name.getLayoutBounds().getWidth();
        double height = name.getLayoutBounds().getHeight();
        double x = view.toPixelX(label.mapX()) / outputScale - width / 2;
        double y = view.toPixelY(label.mapY()) / outputScale - height / 2;
        return new BoundingBox(Math.rint(x), Math.rint(y), width, height);
    }
}
