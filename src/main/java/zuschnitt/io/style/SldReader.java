package zuschnitt.io.style;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Font;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.Halo;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.Mark;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Stroke;
import org.geotools.api.style.Style;
import org.geotools.api.style.StyleFactory;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.styling.StyleFactoryImpl;
import zuschnitt.io.bytes.DamagedFile;
import zuschnitt.message.UserException;

/**
 * Reads a Styled Layer Descriptor, 1.0 or 1.1, into GeoTools' style objects. What it does not know
 * it passes over.
 */
final class SldReader {
    private static final StyleFactory STYLES = new StyleFactoryImpl();
    private static final FilterFactory FILTERS = new FilterFactoryImpl();

    /** A rule whose condition can't be read must not hold for everything. */
    private static final Filter NOTHING = Filter.EXCLUDE;

    private SldReader() {}

    /**
     * The style in a document: that of its first layer.
     *
     * @param file what complaints call it
     * @throws UserException if it is no such document, or styles no features
     */
    static Style read(String document, String file) throws UserException {
        Element root = Element.read(document, file);
        Style style = STYLES.createStyle();
        Element user = root.all("UserStyle").findFirst().orElse(root);
        user.all("FeatureTypeStyle")
                .map(SldReader::features)
                .forEach(style.featureTypeStyles()::add);
        boolean empty = style.featureTypeStyles().stream().allMatch(it -> it.rules().isEmpty());
        if (empty) throw new DamagedFile(file, "no-sld");
        return style;
    }

    private static FeatureTypeStyle features(Element element) {
        FeatureTypeStyle style = STYLES.createFeatureTypeStyle();
        element.children("Rule").map(SldReader::rule).forEach(style.rules()::add);
        return style;
    }

    private static Rule rule(Element element) {
        Rule rule = STYLES.createRule();
        element.child("Filter")
                .ifPresent(f -> rule.setFilter(FilterReader.filter(f).orElse(NOTHING)));
        element.child("ElseFilter").ifPresent(unused -> rule.setElseFilter(true));
        number(element, "MinScaleDenominator").ifPresent(rule::setMinScaleDenominator);
        number(element, "MaxScaleDenominator").ifPresent(rule::setMaxScaleDenominator);
        element.children().stream()
                .flatMap(child -> symbolizer(child).stream())
                .forEach(rule.symbolizers()::add);
        return rule;
    }

    private static Optional<Double> number(Element element, String child) {
        return element.child(child).flatMap(it -> number(it.text()));
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text)).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Symbolizer> symbolizer(Element element) {
        return switch (element.name()) {
            case "LineSymbolizer" -> {
                LineSymbolizer line = STYLES.createLineSymbolizer();
                line.setStroke(stroke(element).orElseGet(STYLES::getDefaultStroke));
                yield Optional.of(line);
            }
            case "PolygonSymbolizer" -> {
                PolygonSymbolizer area = STYLES.createPolygonSymbolizer();
                area.setFill(fill(element).orElse(null));
                area.setStroke(stroke(element).orElse(null));
                yield Optional.of(area);
            }
            case "PointSymbolizer" -> {
                PointSymbolizer point = STYLES.createPointSymbolizer();
                element.child("Graphic").map(SldReader::graphic).ifPresent(point::setGraphic);
                yield Optional.of(point);
            }
            case "TextSymbolizer" -> text(element);
            default -> Optional.empty();
        };
    }

    private static Optional<Stroke> stroke(Element parent) {
        return parent.child("Stroke").map(SldReader::strokeOf);
    }

    private static Stroke strokeOf(Element element) {
        Stroke stroke = STYLES.getDefaultStroke();
        parameter(element, "stroke", stroke::setColor);
        parameter(element, "stroke-width", stroke::setWidth);
        parameter(element, "stroke-opacity", stroke::setOpacity);
        dashes(element).ifPresent(stroke::setDashArray);
        return stroke;
    }

    private static Optional<float[]> dashes(Element element) {
        Optional<String> text =
                parameters(element, "stroke-dasharray").map(Element::text).findFirst();
        if (text.isEmpty()) return Optional.empty();
        List<Double> lengths =
                Arrays.stream(text.get().strip().split("[ ,]+"))
                        .flatMap(word -> number(word).stream())
                        .toList();
        float[] dashes = new float[lengths.size()];
        for (int i = 0; i < dashes.length; i++) dashes[i] = lengths.get(i).floatValue();
        return dashes.length == 0 ? Optional.empty() : Optional.of(dashes);
    }

    private static Optional<Fill> fill(Element parent) {
        return parent.child("Fill").map(SldReader::fillOf);
    }

    private static Fill fillOf(Element element) {
        Fill fill = STYLES.getDefaultFill();
        parameter(element, "fill", fill::setColor);
        parameter(element, "fill-opacity", fill::setOpacity);
        return fill;
    }

    /** Edition 1.0 calls them CssParameter, 1.1 SvgParameter. */
    private static Stream<Element> parameters(Element element, String name) {
        return Stream.concat(element.children("CssParameter"), element.children("SvgParameter"))
                .filter(it -> it.attribute("name").orElse("").equals(name));
    }

    private static void parameter(Element element, String name, Consumer<Expression> into) {
        parameters(element, name).findFirst().flatMap(FilterReader::inside).ifPresent(into);
    }

    private static Graphic graphic(Element element) {
        Graphic graphic = STYLES.createDefaultGraphic();
        graphic.graphicalSymbols().clear();
        element.children("Mark").map(SldReader::mark).forEach(graphic.graphicalSymbols()::add);
        element.child("Size").flatMap(FilterReader::inside).ifPresent(graphic::setSize);
        return graphic;
    }

    private static Mark mark(Element element) {
        Mark mark = STYLES.createMark();
        element.child("WellKnownName")
                .ifPresent(name -> mark.setWellKnownName(FILTERS.literal(name.text())));
        mark.setFill(fill(element).orElse(null));
        mark.setStroke(stroke(element).orElse(null));
        return mark;
    }

    private static Optional<Symbolizer> text(Element element) {
        Optional<Expression> label = element.child("Label").flatMap(FilterReader::inside);
        if (label.isEmpty()) return Optional.empty();
        TextSymbolizer text = STYLES.createTextSymbolizer();
        text.setLabel(label.get());
        element.child("Font").map(SldReader::font).ifPresent(text.fonts()::add);
        fill(element).ifPresent(text::setFill);
        element.child("Halo").map(SldReader::halo).ifPresent(text::setHalo);
        return Optional.of(text);
    }

    private static Font font(Element element) {
        Font font = STYLES.getDefaultFont();
        parameter(element, "font-size", font::setSize);
        return font;
    }

    private static Halo halo(Element element) {
        Fill fill = fill(element).orElseGet(() -> STYLES.createFill(FILTERS.literal("#FFFFFF")));
        Expression radius =
                element.child("Radius").flatMap(FilterReader::inside).orElse(FILTERS.literal(1));
        return STYLES.createHalo(fill, radius);
    }
}
