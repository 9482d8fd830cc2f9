package zuschnitt.plan;

import java.util.Random;
import java.util.stream.IntStream;

/** Plans by a seed. */
public final class RandomPlans {
    private RandomPlans() {}

    /**
     * A plan over the ground with up to nine of the districts of {@link Tiny}, each unit anywhere.
     */
    public static Plan over(Ground ground, Random random) {
        int columns = 1 + random.nextInt(9);
        String cells = "." + "x" + "123456789".substring(0, columns);
        StringBuilder drawing = new StringBuilder();
        IntStream.range(0, ground.units().count())
                .forEach(i -> drawing.append(cells.charAt(random.nextInt(cells.length()))));
        return Tiny.plan(ground, drawing.toString());
    }
}
