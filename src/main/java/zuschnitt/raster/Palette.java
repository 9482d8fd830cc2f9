package zuschnitt.raster;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import zuschnitt.coverage.Coverage;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Totals;
import zuschnitt.plan.UnitSet;

/** How every face is drawn: the one thing that an assignment changes in the picture. Immutable. */
public final class Palette {
    /** Colour of what is chosen, 0xRRGGBB. */
    public static final int ACCENT = 0x0B57D0;

    /** Colour of what lies across a line, 0xRRGGBB. */
    static final int ACROSS_ACCENT = 0xC25E00;

    /** The look of the outside and of gaps. */
    static final int NOTHING = 0;

    /** Bits of a look; above them stands the district's index plus 1. */
    private static final int SELECTED = 1;

    static final int CHANGED = 2;

    private static final int ACROSS = 4;
    private static final int VARIANTS = 8;

    /** face → look, 0…n. */
    private final int[] lookOfFace;

    private final Look[] looks;

    private final Optional<PartlyChanged> partly;

    private Palette(int[] lookOfFace, Look[] looks, Optional<PartlyChanged> partly) {
        this.lookOfFace = lookOfFace;
        this.looks = looks;
        this.partly = partly;
    }

    /** The colours of a plan; cost proportional to the number of faces, 1 ms for 100,000. */
    public static Palette of(Plan plan, Totals totals, Marks marks) {
        return new Palette(looksOfFaces(plan, marks), looks(plan, totals), marks.partly());
    }

    private static int[] looksOfFaces(Plan plan, Marks marks) {
        Coverage coverage = plan.ground().coverage();
        byte[] variant = new byte[coverage.unitCount() + 1];
        mark(variant, marks.selected(), SELECTED);
        mark(variant, marks.changed(), CHANGED);
        mark(variant, marks.across(), ACROSS);
        int[] looks = new int[coverage.faceCount() + 1];
        for (int face = 1; face < looks.length; face++) {
            int unit = coverage.unit(face);
            if (unit == Coverage.NO_UNIT) continue;
            looks[face] = (1 + plan.districtOf(unit)) * VARIANTS + variant[unit];
        }
        return looks;
    }

    private static void mark(byte[] variant, UnitSet units, int bit) {
        units.stream().forEach(unit -> variant[unit] |= (byte) bit);
    }

    private static Look[] looks(Plan plan, Totals totals) {
        Look[] looks = new Look[(1 + plan.slots()) * VARIANTS];
        Arrays.fill(looks, Look.OPEN);
        for (int district = 0; district < plan.slots(); district++) {
            Look plain = look(plan, totals, district);
            for (int variant = 0; variant < VARIANTS; variant++)
                looks[(1 + district) * VARIANTS + variant] = variant(plain, variant);
        }
        return looks;
    }

    private static Look variant(Look plain, int bits) {
        Look look = plain;
        if ((bits & SELECTED) != 0) look = look.tinted(ACCENT);
        if ((bits & ACROSS) != 0) look = look.tinted(ACROSS_ACCENT);
        return (bits & CHANGED) == 0 ? look : look.changed();
    }

    private static Look look(Plan plan, Totals totals, int district) {
        if (district == Plan.UNASSIGNED) return Look.OPEN;
        if (district == Plan.EXCLUDED) return Look.EXCLUDED;
        Pattern pattern =
                switch (totals.verdict(district)) {
                    case BELOW -> Pattern.BELOW;
                    case ABOVE -> Pattern.ABOVE;
                    case WITHIN, NONE -> Pattern.SOLID;
                };
        return Look.of(plan.district(district).colour(), pattern);
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
    static Border between(int look, int other) {
        if (look == NOTHING || other == NOTHING) return Border.EDGE;
        int differing = look ^ other;
        if ((differing & (SELECTED | ACROSS)) != 0) return Border.SELECTION;
        if ((differing & CHANGED) != 0) return Border.CHANGE;
        return Border.DISTRICT;
    }

    /** The district of a look; −1 for nothing. */
    static int district(int look) {
        return look / VARIANTS - 1;
    }
}
