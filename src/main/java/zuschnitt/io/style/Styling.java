package zuschnitt.io.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.GraphicalSymbol;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.FilterAttributeExtractor;
import org.jspecify.annotations.Nullable;
import zuschnitt.layer.DrawnLayer;
import zuschnitt.layer.Features;
import zuschnitt.layer.Paint;
import zuschnitt.layer.Rule;
import zuschnitt.layer.Stroke;
import zuschnitt.layer.Style;
import zuschnitt.layer.Symbol;
import zuschnitt.layer.Symbol.Form;
import zuschnitt.message.UserException;

/**
 * Decides what a style comes to for given features. Fields are found whatever their capitals; one
 * that the features don't have is empty for all.
 */
public final class Styling {
    private static final double USUAL_SIZE = 6;
    private static final double USUAL_LETTERS = 11;
    private static final double THINNEST = 0.1;

    private final Features features;

    private Styling(Features features) {
        this.features = features;
    }

    /**
     * The features as the style draws them.
     *
     * @throws UserException if it is an SLD that can't be read
     */
    public static DrawnLayer of(Features features, Style style) throws UserException {
        if (style instanceof Style.Simple simple) return DrawnLayer.of(features, simple);
        Style.Sld document = (Style.Sld) style;
        Styling styling = new Styling(features);
        List<Rule> rules = new ArrayList<>();
        for (FeatureTypeStyle each :
                SldReader.read(document.sld(), document.name()).featureTypeStyles())
            styling.add(each, rules);
        return new DrawnLayer(features, rules);
    }

    /**
     * @throws UserException if the document is no SLD that draws anything
     */
    public static void check(Style.Sld document) throws UserException {
        SldReader.read(document.sld(), document.name());
    }

    /** Rules for all others hold where none before them does. */
    private void add(FeatureTypeStyle style, List<Rule> rules) {
        BitSet others = new BitSet();
        others.set(0, features.size());
        for (org.geotools.api.style.Rule rule : style.rules())
            if (!rule.isElseFilter()) others.andNot(fitting(rule));
        for (org.geotools.api.style.Rule rule : style.rules()) {
            List<Symbol> symbols =
                    rule.symbolizers().stream().flatMap(it -> symbols(it).stream()).toList();
            BitSet fitting = rule.isElseFilter() ? others : fitting(rule);
            if (symbols.isEmpty() || fitting.isEmpty()) continue;
            rules.add(
                    new Rule(
                            rule.getMinScaleDenominator(),
                            rule.getMaxScaleDenominator(),
                            symbols,
                            fitting));
        }
    }

    private BitSet fitting(org.geotools.api.style.Rule rule) {
        BitSet fitting = new BitSet();
        @Nullable Filter filter = rule.getFilter();
        if (filter == null) {
            fitting.set(0, features.size());
            return fitting;
        }
        Map<String, OptionalInt> fields = fields(filter);
        SimpleFeatureType type = type(fields);
        for (int feature = 0; feature < features.size(); feature++)
            if (filter.evaluate(row(type, fields, feature))) fitting.set(feature);
        return fitting;
    }

    /** What the condition asks for → the field that it is. */
    private Map<String, OptionalInt> fields(Filter filter) {
        FilterAttributeExtractor names = new FilterAttributeExtractor();
        filter.accept(names, null);
        Map<String, OptionalInt> fields = new TreeMap<>();
        for (String name : names.getAttributeNames()) fields.put(name, features.field(name));
        return fields;
    }

    private static SimpleFeatureType type(Map<String, OptionalInt> fields) {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("features");
        fields.keySet().forEach(name -> type.add(name, String.class));
        return type.buildFeatureType();
    }

    private SimpleFeature row(
            SimpleFeatureType type, Map<String, OptionalInt> fields, int feature) {
        SimpleFeatureBuilder row = new SimpleFeatureBuilder(type);
        fields.forEach(
                (name, field) -> {
                    if (field.isEmpty()) return;
                    String value = features.get(feature).values().get(field.getAsInt());
                    if (!value.isEmpty()) row.set(name, value);
                });
        return row.buildFeature(Integer.toString(feature));
    }

    private List<Symbol> symbols(Symbolizer symbolizer) {
        if (symbolizer instanceof LineSymbolizer line)
            return stroke(line.getStroke()).<Symbol>map(Symbol.Line::new).stream().toList();
        if (symbolizer instanceof PolygonSymbolizer area) {
            List<Symbol> symbols = new ArrayList<>();
            paint(area.getFill()).map(Symbol.Area::new).ifPresent(symbols::add);
            stroke(area.getStroke()).map(Symbol.Line::new).ifPresent(symbols::add);
            return symbols;
        }
        if (symbolizer instanceof PointSymbolizer point)
            return sign(point.getGraphic()).stream().toList();
        return symbolizer instanceof TextSymbolizer text ? text(text).stream().toList() : List.of();
    }

    private static Optional<Symbol> sign(Graphic graphic) {
        for (GraphicalSymbol symbol : graphic.graphicalSymbols()) {
            if (!(symbol instanceof Mark mark)) continue;
            double size = number(graphic.getSize(), USUAL_SIZE);
            Optional<Paint> fill = paint(mark.getFill());
            return Optional.of(
                    new Symbol.Sign(form(mark), Math.max(1, size), fill, stroke(mark.getStroke())));
        }
        return Optional.empty();
    }

    private static Form form(Mark mark) {
        String name = text(mark.getWellKnownName()).toUpperCase(Locale.ROOT);
        for (Form form : Form.values()) if (form.name().equals(name)) return form;
        return Form.SQUARE;
    }

    /** Labels of a field; where the features have none of the name, of the one that names them. */
    private Optional<Symbol> text(TextSymbolizer symbolizer) {
        if (!(symbolizer.getLabel() instanceof PropertyName name)) return Optional.empty();
        OptionalInt called = features.field(name.getPropertyName());
        OptionalInt field = called.isPresent() ? called : features.nameField();
        if (field.isEmpty()) return Optional.empty();
        double size =
                symbolizer.fonts().stream()
                        .findFirst()
                        .map(font -> number(font.getSize(), USUAL_LETTERS))
                        .orElse(USUAL_LETTERS);
        Paint paint = paint(symbolizer.getFill()).orElse(new Paint(0, 1));
        Optional<Paint> halo =
                Optional.ofNullable(symbolizer.getHalo()).flatMap(it -> paint(it.getFill()));
        return Optional.of(new Symbol.Text(field.getAsInt(), Math.max(4, size), paint, halo));
    }

    private static Optional<Stroke> stroke(org.geotools.api.style.@Nullable Stroke stroke) {
        if (stroke == null) return Optional.empty();
        Paint paint = paint(stroke.getColor(), stroke.getOpacity());
        double width = Math.max(THINNEST, number(stroke.getWidth(), 1));
        List<Double> dashes = new ArrayList<>();
        float[] lengths = Optional.ofNullable(stroke.getDashArray()).orElse(new float[0]);
        for (float length : lengths) dashes.add(Math.max(THINNEST, length));
        return Optional.of(new Stroke(paint, width, dashes));
    }

    private static Optional<Paint> paint(@Nullable Fill fill) {
        return fill == null
                ? Optional.empty()
                : Optional.of(paint(fill.getColor(), fill.getOpacity()));
    }

    private static Paint paint(@Nullable Expression colour, @Nullable Expression opacity) {
        String written = text(colour).replace("#", "");
        int rgb = written.matches("[0-9A-Fa-f]{6}") ? Integer.parseInt(written, 16) : 0x808080;
        return new Paint(rgb, Math.max(0, Math.min(1, number(opacity, 1))));
    }

    private static String text(@Nullable Expression expression) {
        if (expression == null) return "";
        return Optional.ofNullable(expression.evaluate(null, String.class)).orElse("");
    }

    private static double number(@Nullable Expression expression, double usual) {
        if (expression == null) return usual;
        return Optional.ofNullable(expression.evaluate(null, Double.class))
                .filter(Double::isFinite)
                .orElse(usual);
    }
}
