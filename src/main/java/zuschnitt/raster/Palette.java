package zuschnitt.raster;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import zuschnitt.coverage.Coverage;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;
import zuschnitt.theme.Shading;

/** How every face is drawn: the one thing that an assignment changes in the picture. Immutable. */
public final class Palette {
    /** Colour of what is chosen, 0xRRGGBB. */
    public static final int ACCENT = 0x0B57D0;

    /** Colour of what lies across a line, 0xRRGGBB. */
    static final int ACROSS_ACCENT = 0xC25E00;

    /** The look of the outside and of gaps. */
    static final int NOTHING = 0;

    /**
     * Bits of a look. Above them stand the class of a theme by unit and the district's index plus
     * 1, as the digits of a number.
     */
    private static final int SELECTED = 1;

    static final int CHANGED = 2;

    private static final int ACROSS = 4;
    private static final int VARIANTS = 8;

    /** face → look, 0…n. */
    private final int[] lookOfFace;

    private final Look[] looks;

    /** Looks that the units of one district may have, without the bits. */
    private final int ranks;

    private final Optional<PartlyChanged> partly;

    private Palette(int[] lookOfFace, Look[] looks, int ranks, Optional<PartlyChanged> partly) {
        this.lookOfFace = lookOfFace;
        this.looks = looks;
        this.ranks = ranks;
        this.partly = partly;
    }

    /** The colours of a plan's districts. */
    public static Palette of(Plan plan, Totals totals, Marks marks) {
        return of(plan, totals, marks, Style.DISTRICTS);
    }

    /** The colours of a plan; cost proportional to the number of faces, 1 ms for 100,000. */
    public static Palette of(Plan plan, Totals totals, Marks marks, Style style) {
        Looks looks = new Looks(plan, totals, style);
        int[] lookOfFace = looksOfFaces(plan, marks, looks);
        return new Palette(lookOfFace, table(plan, looks), looks.ranks(), marks.partly());
    }

    private static int[] looksOfFaces(Plan plan, Marks marks, Looks looks) {
        Coverage coverage = plan.ground().coverage();
        int[] look = new int[coverage.unitCount() + 1];
        for (int unit = 1; unit < look.length; unit++)
            look[unit] = (1 + plan.districtOf(unit)) * looks.ranks() * VARIANTS;
        looks.rankOfUnit().ifPresent(shading -> addRanks(look, shading));
        mark(look, marks.selected(), SELECTED);
        mark(look, marks.changed(), CHANGED);
        mark(look, marks.across(), ACROSS);
        int[] lookOfFace = new int[coverage.faceCount() + 1];
        for (int face = 1; face < lookOfFace.length; face++)
            lookOfFace[face] = look[coverage.unit(face)];
        return lookOfFace;
    }

    private static void addRanks(int[] look, Shading shading) {
        for (int unit = 1; unit < look.length; unit++)
            look[unit] += shading.classOf(unit) * VARIANTS;
    }

    private static void mark(int[] look, UnitSet units, int bit) {
        units.stream().forEach(unit -> look[unit] |= bit);
    }

    private static Look[] table(Plan plan, Looks looks) {
        int ranks = looks.ranks();
        Look[] table = new Look[(1 + plan.slots()) * ranks * VARIANTS];
        Arrays.fill(table, 0, ranks * VARIANTS, Look.OPEN);
        for (int district = 0; district < plan.slots(); district++) {
            for (int rank = 0; rank < ranks; rank++) {
                Look plain = looks.look(district, rank);
                int first = ((1 + district) * ranks + rank) * VARIANTS;
                for (int bits = 0; bits < VARIANTS; bits++)
                    table[first + bits] = variant(plain, bits, looks);
            }
        }
        return table;
    }

    private static Look variant(Look plain, int bits, Looks looks) {
        Look look = plain;
        if ((bits & SELECTED) != 0) look = looks.chosen(look, ACCENT);
        if ((bits & ACROSS) != 0) look = looks.chosen(look, ACROSS_ACCENT);
        return (bits & CHANGED) == 0 ? look : look.changed();
    }

    int lookCount() {
        return looks.length;
    }

    Look look(int look) {
        return looks[look];
    }

    /** face → look, for readers in this package; not to be written to. */
    int[] lookOfFace() {
        return lookOfFace;
    }

    /** The pixels that look {@link #CHANGED}, other than the faces under them. */
    BitSet changed(FaceRaster raster) {
        return partly.map(units -> units.pixels(raster)).orElseGet(BitSet::new);
    }

    /** What kind of border separates two faces that look different. */
    Border between(int look, int other) {
        if (look == NOTHING || other == NOTHING) return Border.EDGE;
        int differing = look ^ other;
        if ((differing & (SELECTED | ACROSS)) != 0) return Border.SELECTION;
        if ((differing & CHANGED) != 0) return Border.CHANGE;
        int district = ranks * VARIANTS;
        return look / district == other / district ? Border.UNIT : Border.DISTRICT;
    }
}
