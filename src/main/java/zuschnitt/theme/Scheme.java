package zuschnitt.theme;

/**
 * A row of colours for classes. Sequential ones run from light to dark; diverging ones from the
 * dark of one hue over a light middle to the dark of another.
 */
public enum Scheme {
    /** Yellow over red to dark red: stands apart from water, and from the accent of the choice. */
    EMBERS(95, 20),
    GREENS(125, 160),
    BLUES(225, 262),
    PURPLES(320, 300),
    /** For print in black and white. */
    GREYS(0, 0),
    BLUE_ORANGE(255, 55),
    GREEN_PURPLE(150, 315);

    private static final double LIGHTEST = 0.95;
    private static final double DARKEST = 0.37;

    /** Of the diverging ones, whose middle needs light around it. */
    private static final double DARKEST_SIDE = 0.42;

    private static final double STRONGEST = 0.16;
    private static final double PALEST = 0.035;

    private final double from;
    private final double to;

    Scheme(double from, double to) {
        this.from = from;
        this.to = to;
    }

    /** Whether it has a middle. */
    public boolean diverging() {
        return this == BLUE_ORANGE || this == GREEN_PURPLE;
    }

    /**
     * The colours of classes: class, 1…n → 0xRRGGBB; entry 0 has no meaning.
     *
     * @param middle where a diverging scheme parts. Classes on both sides are as strong as they are
     *     far away, counted in classes
     */
    int[] colours(Classes classes, double middle) {
        return diverging() ? around(classes, middle) : even(classes.count());
    }

    private int[] even(int count) {
        int[] colours = new int[count + 1];
        for (int rank = 1; rank <= count; rank++)
            colours[rank] = colour(count == 1 ? 0.5 : (rank - 1.0) / (count - 1));
        return colours;
    }

    private int[] around(Classes classes, double middle) {
        int count = classes.count();
        int below = 0;
        while (below < count && classes.to(below + 1) <= middle) below++;
        int above = count;
        while (above > below && classes.from(above) >= middle) above--;
        double reach = Math.max(1, Math.max(below, count - above));
        int[] colours = new int[count + 1];
        for (int rank = 1; rank <= count; rank++) {
            int steps = rank <= below ? rank - below - 1 : Math.max(0, rank - above);
            colours[rank] = colour(steps / reach);
        }
        return colours;
    }

    /**
     * A colour of the row, 0xRRGGBB.
     *
     * @param place 0…1 from light to dark; of a diverging scheme −1…1, with 0 for the middle
     */
    public int colour(double place) {
        return (diverging() ? side(place) : along(place)).rgb();
    }

    private Oklch along(double place) {
        double lightness = LIGHTEST + (DARKEST - LIGHTEST) * place;
        double strength = this == GREYS ? 0 : PALEST + bow(place) * (STRONGEST - PALEST);
        return new Oklch(lightness, strength, from + (to - from) * place);
    }

    /** 0…1, highest a little behind the middle, where screens show the strongest colours. */
    private static double bow(double place) {
        return Math.sin(Math.PI * Math.min(1, 0.12 + 0.68 * place));
    }

    private Oklch side(double place) {
        double far = Math.abs(place);
        double lightness = LIGHTEST + (DARKEST_SIDE - LIGHTEST) * far;
        return new Oklch(lightness, STRONGEST * Math.pow(far, 0.7), place < 0 ? from : to);
    }
}
