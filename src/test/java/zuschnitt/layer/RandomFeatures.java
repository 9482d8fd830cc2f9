package zuschnitt.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import zuschnitt.layer.Shape.Kind;

/** Features of every kind, whole metres apart; the same for the same seed. */
public final class RandomFeatures {
    private static final List<String> WORDS =
            List.of("", "Jülicher Straße", "O'Neill-Weg", "L 240", "7", "„Am Ring“", "primary");

    private final Random random;

    public RandomFeatures(long seed) {
        this.random = new Random(seed);
    }

    public Features features(int count) {
        List<Feature> all = new ArrayList<>();
        for (int i = 0; i < count; i++)
            all.add(new Feature(shape(), List.of(word(), word(), Integer.toString(i))));
        return Features.of(List.of("name", "highway", "Länge (m)"), all);
    }

    /** Features of one kind. */
    public Features features(Kind kind, int count) {
        List<Feature> all = new ArrayList<>();
        for (int i = 0; i < count; i++) all.add(new Feature(shape(kind), List.of(word())));
        return Features.of(List.of("name"), all);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private Shape shape() {
        return shape(Kind.values()[random.nextInt(Kind.values().length)]);
    }

    private Shape shape(Kind kind) {
        List<double[]> parts = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int part = 0; part < count; part++) parts.add(part(kind, 1000 * part));
        return Shape.of(kind, parts);
    }

    /** The parts of an area lie apart from each other. */
    private double[] part(Kind kind, int offset) {
        double x = 300_000 + offset + random.nextInt(400);
        double y = 5_630_000 + random.nextInt(400);
        if (kind == Kind.POINT) return new double[] {x, y};
        double w = 1 + random.nextInt(400);
        double h = 1 + random.nextInt(400);
        if (kind == Kind.AREA) return new double[] {x, y, x + w, y, x + w, y + h, x, y + h, x, y};
        return new double[] {x, y, x + w, y + h, x + 2 * w, y};
    }
}
