package zuschnitt.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.BoxTree;
import zuschnitt.coverage.Mapping;

/** What lies in a layer: features with their attributes, found by rectangle. Immutable. */
public final class Features {
    /** A layer without features. */
    public static final Features NONE = of(List.of(), List.of());

    /** Fields that hold names, the likeliest first. */
    private static final List<String> NAMES =
            List.of(
                    "NAME",
                    "STRASSE",
                    "STRASSENNAME",
                    "STR_NAME",
                    "STRNAME",
                    "STREET",
                    "ADDR_STREET",
                    "BEZEICHNUNG",
                    "TITEL",
                    "BEZ",
                    "NAM",
                    "GEN",
                    "LABEL");

    private final List<String> fields;
    private final List<Feature> all;
    private final double[] boxes;
    private final BoxTree tree;

    private Features(List<String> fields, List<Feature> all) {
        this.fields = List.copyOf(fields);
        this.all = List.copyOf(all);
        this.boxes = new double[4 * this.all.size()];
        for (int i = 0; i < this.all.size(); i++) putBox(this.all.get(i).shape().bounds(), 4 * i);
        this.tree = new BoxTree(boxes);
    }

    private void putBox(Bounds bounds, int at) {
        boxes[at] = bounds.minX();
        boxes[at + 1] = bounds.minY();
        boxes[at + 2] = bounds.maxX();
        boxes[at + 3] = bounds.maxY();
    }

    /**
     * The given features; those without geometry are left out.
     *
     * @param fields what the values of each are called; no name twice
     * @throws IllegalArgumentException if a feature has more or fewer values
     */
    public static Features of(List<String> fields, List<Feature> features) {
        for (Feature feature : features) {
            if (feature.values().size() != fields.size())
                throw new IllegalArgumentException(feature.values() + " for " + fields);
        }
        return new Features(
                fields, features.stream().filter(feature -> !feature.shape().empty()).toList());
    }

    /** What is known of each feature, by name. */
    public List<String> fields() {
        return fields;
    }

    /** Number of features. */
    public int size() {
        return all.size();
    }

    public Feature get(int feature) {
        return all.get(feature);
    }

    public List<Feature> all() {
        return all;
    }

    /** The place of a field among the values, capitals or not; empty if there is none. */
    public OptionalInt field(String name) {
        for (int i = 0; i < fields.size(); i++)
            if (fields.get(i).equalsIgnoreCase(name)) return OptionalInt.of(i);
        return OptionalInt.empty();
    }

    /** The field that names the features, as it is usually called; empty if none is. */
    public OptionalInt nameField() {
        return NAMES.stream()
                .map(this::field)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** What a feature is called; empty if that isn't known. */
    public String name(int feature) {
        OptionalInt field = nameField();
        return field.isPresent() ? get(feature).values().get(field.getAsInt()) : "";
    }

    /** Whether any feature is of the kind. */
    public boolean has(Shape.Kind kind) {
        return all.stream().anyMatch(feature -> feature.shape().kind() == kind);
    }

    /** Number of vertices of all features. */
    public long vertices() {
        return all.stream().mapToLong(feature -> feature.shape().vertices()).sum();
    }

    /** The rectangle around everything. */
    public Bounds bounds() {
        Bounds bounds = Bounds.EMPTY;
        for (int i = 0; i < size(); i++) bounds = bounds.union(bounds(i));
        return bounds;
    }

    /** The rectangle around a feature. */
    public Bounds bounds(int feature) {
        int at = 4 * feature;
        return new Bounds(boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3]);
    }

    /** Calls with every feature whose rectangle meets the given one. */
    public void within(Bounds wanted, IntConsumer found) {
        if (!wanted.empty() && size() > 0)
            tree.query(wanted.minX(), wanted.minY(), wanted.maxX(), wanted.maxY(), found);
    }

    /** The same features with every coordinate mapped. */
    public Features mapped(Mapping mapping) {
        List<Feature> mapped = new ArrayList<>(size());
        for (Feature feature : all)
            mapped.add(new Feature(feature.shape().mapped(mapping), feature.values()));
        return new Features(fields, mapped);
    }

    /** Those features that are wanted. */
    public Features where(Predicate<Feature> wanted) {
        return new Features(fields, all.stream().filter(wanted).toList());
    }

    /** The values of a field as they differ, sorted, nothing left out. */
    public List<String> values(int field) {
        return all.stream()
                .map(feature -> feature.values().get(field))
                .filter(value -> !value.isEmpty())
                .distinct()
                .sorted((a, b) -> a.toLowerCase(Locale.ROOT).compareTo(b.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** What all features are, where they are all the same. */
    public Optional<Shape.Kind> kind() {
        List<Shape.Kind> kinds =
                all.stream().map(f -> f.shape().kind()).distinct().limit(2).toList();
        return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Features features
                && fields.equals(features.fields)
                && all.equals(features.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return size() + " features of " + fields;
    }
}
