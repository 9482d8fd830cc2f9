package zuschnitt.layer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import zuschnitt.layer.Shape.Kind;

/**
 * A layer as it is to be drawn: which symbols for which features at which scales.
 *
 * @param network how its lines hang together
 * @param rules those that come first are drawn first, and covered by the later ones
 */
public record DrawnLayer(Features features, Network network, List<Rule> rules) {
    private static final double ALL_SCALES = Double.POSITIVE_INFINITY;

    /** Names are drawn on maps larger than this. */
    private static final double NAMED_BELOW = 12_000;

    private static final double AREA_OPACITY = 0.25;
    private static final double SIGN_SIZE = 4;
    private static final double TEXT_SIZE = 11;
    private static final Paint INK = new Paint(0x202020, 1);
    private static final Paint HALO = new Paint(0xFFFFFF, 0.85);

    public DrawnLayer {
        rules = List.copyOf(rules);
    }

    public DrawnLayer(Features features, List<Rule> rules) {
        this(features, Network.of(features), rules);
    }

    /** Features as a few choices make them look. */
    public static DrawnLayer of(Features features, Style.Simple style) {
        Paint paint = new Paint(style.colour(), 1);
        List<Double> dashes =
                style.dashed() ? List.of(4 * style.width(), 3 * style.width()) : List.of();
        Symbol line = new Symbol.Line(new Stroke(paint, style.width(), dashes));
        Symbol area = new Symbol.Area(new Paint(style.colour(), AREA_OPACITY));
        Stroke edge = new Stroke(HALO, 1.5, List.of());
        Symbol sign =
                new Symbol.Sign(
                        Symbol.Form.CIRCLE,
                        SIGN_SIZE * style.width(),
                        Optional.of(paint),
                        Optional.of(edge));
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule(0, ALL_SCALES, List.of(area, line), of(features, Kind.AREA)));
        rules.add(new Rule(0, ALL_SCALES, List.of(line), of(features, Kind.LINE)));
        rules.add(new Rule(0, ALL_SCALES, List.of(sign), of(features, Kind.POINT)));
        OptionalInt name = features.nameField();
        if (style.named() && name.isPresent()) {
            Symbol text = new Symbol.Text(name.getAsInt(), TEXT_SIZE, INK, Optional.of(HALO));
            BitSet all = new BitSet();
            all.set(0, features.size());
            rules.add(new Rule(0, NAMED_BELOW, List.of(text), all));
        }
        return new DrawnLayer(features, rules);
    }

    private static BitSet of(Features features, Kind kind) {
        BitSet chosen = new BitSet();
        for (int i = 0; i < features.size(); i++)
            if (features.get(i).shape().kind() == kind) chosen.set(i);
        return chosen;
    }
}
