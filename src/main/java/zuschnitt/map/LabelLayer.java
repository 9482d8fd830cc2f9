package zuschnitt.map;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * overlap, the one with less room says its code only, or nothing. While a border is pulled all of
 * them say their numbers, on plates in the colour of the band, and make room for each other.
 */
final class LabelLayer extends Pane implements MapLayer {
    /** A name may be so much wider than the free disc around its place. */
    private static final double OVERHANG = 3.0;

    /** Where a name may stand if its own place is taken, in halves of its size. */
    private static final int[][] ASIDE = {
        {0, 0}, {0, -1}, {0, 1}, {-1, 0}, {1, 0}, {0, -2}, {0, 2}, {-1, -2}, {1, -2}, {-1, 2},
        {1, 2}, {-2, 0}, {2, 0}, {-2, -2}, {2, -2}, {-2, 2}, {2, 2}
    };

    private final NumberFormat number;
    private final Map<Integer, DistrictName> names = new HashMap<>();
    private List<Label> labels = List.of();
    private Optional<Shown> shown = Optional.empty();
    private Optional<Set<Integer>> live = Optional.empty();
    private Viewport view = new Viewport(0, 0, 1, 0, 0);
    private double outputScale = 1;

    LabelLayer(Messages messages) {
        this.number = NumberFormat.getIntegerInstance(messages.locale());
        setManaged(false);
        setMouseTransparent(true);
    }

    /** What the names are of. */
    private record Shown(Plan plan, Totals totals) {}

    void show(List<Label> newLabels, Plan plan, Totals totals) {
        labels = newLabels;
        shown = Optional.of(new Shown(plan, totals));
        names.keySet().removeIf(district -> district >= plan.slots());
        write();
    }

    /**
     * Lets all names say their numbers in the colours of the band; empty: as many as have room.
     *
     * @param first the districts whose names are placed before all others
     */
    void live(Optional<Set<Integer>> first) {
        live = first;
        write();
    }

    private void write() {
        shown.ifPresent(now -> labels.forEach(label -> write(label.district(), now)));
        arrange();
    }

    private void write(int district, Shown now) {
        DistrictName name = names.computeIfAbsent(district, key -> new DistrictName());
        name.say(now.plan.district(district).code().text(), people(now.totals, district));
        name.judge(live.map(first -> now.totals.verdict(district)));
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

    private String sign(Band.Verdict verdict) {
        return switch (verdict) {
            case BELOW -> " ▼";
            case ABOVE -> " ▲";
            case WITHIN -> live.isPresent() ? " ✓" : "";
            case NONE -> "";
        };
    }

    @Override
    public void look(Viewport newView, double newOutputScale) {
        view = newView;
        outputScale = newOutputScale;
        arrange();
    }

    private void arrange() {
        List<Bounds> taken = new ArrayList<>();
        List<DistrictName> visible = new ArrayList<>();
        for (Label label : inTurn()) {
            Optional.ofNullable(names.get(label.district()))
                    .filter(
                            name ->
                                    live.isPresent()
                                            ? makesRoom(name, label, taken)
                                            : finds(name, label, taken))
                    .ifPresent(visible::add);
        }
        if (!getChildren().equals(visible)) getChildren().setAll(visible);
    }

    private List<Label> inTurn() {
        List<Label> sorted = new ArrayList<>(labels);
        live.ifPresent(
                first ->
                        sorted.sort(
                                Comparator.comparing(label -> !first.contains(label.district()))));
        return sorted;
    }

    /** Puts the name in its place, if it finds room for both lines or at least for the code. */
    private boolean finds(DistrictName name, Label label, List<Bounds> taken) {
        for (boolean full : new boolean[] {true, false}) {
            name.shorten(!full);
            Bounds box = box(name, label);
            boolean fits = box.getWidth() <= OVERHANG * label.room() / outputScale;
            if (fits && takes(name, box, taken)) return true;
        }
        return false;
    }

    /** Puts the name with both lines in its place, or beside it where another one stands. */
    private boolean makesRoom(DistrictName name, Label label, List<Bounds> taken) {
        name.shorten(false);
        Bounds box = box(name, label);
        for (int[] aside : ASIDE) {
            double x = aside[0] * box.getWidth() / 2;
            double y = aside[1] * box.getHeight() / 2;
            if (takes(name, moved(box, x, y), taken)) return true;
        }
        return false;
    }

    private static boolean takes(DistrictName name, Bounds box, List<Bounds> taken) {
        if (taken.stream().anyMatch(box::intersects)) return false;
        taken.add(box);
        name.relocate(box.getMinX(), box.getMinY());
        return true;
    }

    private static Bounds moved(Bounds box, double right, double down) {
        double x = Math.rint(box.getMinX() + right);
        double y = Math.rint(box.getMinY() + down);
        return new BoundingBox(x, y, box.getWidth(), box.getHeight());
    }

    private Bounds box(DistrictName name, Label label) {
        double width = name.getLayoutBounds().getWidth();
        double height = name.getLayoutBounds().getHeight();
        double x = view.toPixelX(label.mapX()) / outputScale - width / 2;
        double y = view.toPixelY(label.mapY()) / outputScale - height / 2;
        return new BoundingBox(Math.rint(x), Math.rint(y), width, height);
    }
}
