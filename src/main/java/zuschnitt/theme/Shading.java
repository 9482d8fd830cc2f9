package zuschnitt.theme;

import java.util.stream.IntStream;
import zuschnitt.plan.Plan;

/** The class of every unit or district, and the colours of the classes. Immutable. */
public final class Shading implements Drawn {
    private final Values values;
    private final Classes classes;

    /** unit, 0…n, or district slot → class. */
    private final byte[] classOf;

    /** class, 1…n → 0xRRGGBB; entry 0 has no meaning. */
    private final int[] colours;

    private Shading(Values values, Classes classes, int[] colours) {
        this.values = values;
        this.classes = classes;
        this.colours = colours;
        this.classOf = new byte[values.size()];
        for (int i = 0; i < classOf.length; i++) classOf[i] = (byte) classes.of(values.value(i));
    }

    public static Shading of(Values values, Form.Shades shades) {
        Classes classes = Classes.of(values, shades);
        return new Shading(values, classes, shades.scheme().colours(classes, shades.middle()));
    }

    @Override
    public Values values() {
        return values;
    }

    public Classes classes() {
        return classes;
    }

    /**
     * The class of a unit, or of a district; {@link Classes#NO_DATA} if there is none.
     *
     * @param index unit, 0…n, or district slot, as the values' level says
     */
    public int classOf(int index) {
        return classOf[index];
    }

    /**
     * The colour of a class, 0xRRGGBB.
     *
     * @param rank 1…n
     */
    public int colour(int rank) {
        return colours[rank];
    }

    /** Whether anything has no value. */
    public boolean incomplete() {
        int first = values.level() == Level.UNITS ? 1 : Plan.FIRST;
        return IntStream.range(first, classOf.length)
                .anyMatch(index -> classOf[index] == Classes.NO_DATA);
    }
}
