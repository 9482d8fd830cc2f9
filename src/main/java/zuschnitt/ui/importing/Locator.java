package zuschnitt.ui.importing;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import zuschnitt.io.imports.Candidate;
import zuschnitt.io.imports.Whereabouts;
import zuschnitt.message.Messages;

/**
 * A sketch of Germany by its towns, on which every candidate for a missing coordinate system shows
 * where it would put the data, by its number.
 */
final class Locator extends Pane {
    private static final double WEST = 5.4;
    private static final double EAST = 15.6;
    private static final double SOUTH = 47;
    private static final double NORTH = 55.3;

    /** How much shorter a degree of longitude is than one of latitude in the middle of Germany. */
    private static final double SQUEEZE = 0.63;

    private static final Set<String> NAMED =
            Set.of("Berlin", "Hamburg", "Köln", "München", "Leipzig", "Stuttgart");

    private final Host host;
    private final double degree;

    Locator(Messages words, Host host) {
        this.host = host;
        this.degree = host.em(1.75);
        getStyleClass().add("locator");
        setAccessibleText(words.text("ui.import.locator.accessible"));
        double width = (EAST - WEST) * degree * SQUEEZE;
        double height = (NORTH - SOUTH) * degree;
        setMinSize(width, height);
        setMaxSize(width, height);
        show(List.of());
    }

    /** Shows candidates, the first with the number 1; nothing without any. */
    void show(List<Candidate> candidates) {
        getChildren().clear();
        setVisible(!candidates.isEmpty());
        if (candidates.isEmpty()) return;
        Whereabouts.towns().forEach(this::add);
        for (int i = candidates.size() - 1; i >= 0; i--) add(i + 1, candidates.get(i));
    }

    private void add(Whereabouts.Town town) {
        Circle dot = new Circle(x(town.longitude()), y(town.latitude()), host.em(0.12));
        dot.getStyleClass().add("town");
        getChildren().add(dot);
        if (!NAMED.contains(town.name())) return;
        Label name = new Label(town.name());
        name.getStyleClass().addAll("town-name");
        name.relocate(dot.getCenterX() + host.em(0.3), dot.getCenterY() - host.em(0.6));
        getChildren().add(name);
    }

    private void add(int number, Candidate candidate) {
        double x = x(candidate.bounds().centreX());
        double y = y(candidate.bounds().centreY());
        if (x < 0 || y < 0 || x > getMinWidth() || y > getMinHeight()) return;
        Label mark = new Label(Integer.toString(number));
        mark.getStyleClass().add("candidate-mark");
        double size = host.em(1.4);
        mark.setMinSize(size, size);
        mark.setPrefSize(size, size);
        mark.relocate(x - size / 2, y - size / 2);
        getChildren().add(mark);
    }

    private double x(double longitude) {
        return (longitude - WEST) * degree * SQUEEZE;
    }

    private double y(double latitude) {
        return (NORTH - latitude) * degree;
    }
}
