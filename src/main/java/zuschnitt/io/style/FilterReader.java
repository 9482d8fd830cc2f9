package zuschnitt.io.style;

import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.expression.Expression;
import org.geotools.filter.FilterFactoryImpl;

/** Reads conditions and expressions as OGC 02-059 and 04-095 write them. */
final class FilterReader {
    private static final FilterFactory FILTERS = new FilterFactoryImpl();

    private FilterReader() {}

    /** The one condition in a filter; empty if it is of a kind that isn't read. */
    static Optional<Filter> filter(Element filter) {
        return filter.children().stream().findFirst().flatMap(FilterReader::condition);
    }

    private static Optional<Filter> condition(Element element) {
        return switch (element.name()) {
            case "And" -> all(element).map(FILTERS::and);
            case "Or" -> all(element).map(FILTERS::or);
            case "Not" -> all(element).map(parts -> FILTERS.not(parts.get(0)));
            case "PropertyIsNull" -> operands(element, 1).map(it -> FILTERS.isNull(it.get(0)));
            case "PropertyIsBetween" -> between(element);
            case "PropertyIsLike" -> like(element);
            default ->
                    operands(element, 2).flatMap(it -> comparison(element, it.get(0), it.get(1)));
        };
    }

    private static Optional<List<Filter>> all(Element element) {
        List<Filter> parts =
                element.children().stream().flatMap(child -> condition(child).stream()).toList();
        boolean whole = !parts.isEmpty() && parts.size() == element.children().size();
        return whole ? Optional.of(parts) : Optional.empty();
    }

    private static Optional<Filter> comparison(Element element, Expression a, Expression b) {
        boolean exact = !element.attribute("matchCase").orElse("true").equals("false");
        return switch (element.name()) {
            case "PropertyIsEqualTo" -> Optional.of(FILTERS.equal(a, b, exact));
            case "PropertyIsNotEqualTo" -> Optional.of(FILTERS.notEqual(a, b, exact));
            case "PropertyIsLessThan" -> Optional.of(FILTERS.less(a, b));
            case "PropertyIsLessThanOrEqualTo" -> Optional.of(FILTERS.lessOrEqual(a, b));
            case "PropertyIsGreaterThan" -> Optional.of(FILTERS.greater(a, b));
            case "PropertyIsGreaterThanOrEqualTo" -> Optional.of(FILTERS.greaterOrEqual(a, b));
            default -> Optional.empty();
        };
    }

    private static Optional<Filter> between(Element element) {
        Optional<Expression> value =
                element.children().stream().findFirst().flatMap(FilterReader::one);
        Optional<Expression> lower = element.child("LowerBoundary").flatMap(FilterReader::inside);
        Optional<Expression> upper = element.child("UpperBoundary").flatMap(FilterReader::inside);
        if (value.isEmpty() || lower.isEmpty() || upper.isEmpty()) return Optional.empty();
        return Optional.of(FILTERS.between(value.get(), lower.get(), upper.get()));
    }

    private static Optional<Filter> like(Element element) {
        return operands(element, 2)
                .map(
                        both ->
                                FILTERS.like(
                                        both.get(0),
                                        both.get(1).toString(),
                                        element.attribute("wildCard").orElse("*"),
                                        element.attribute("singleChar").orElse("?"),
                                        element.attribute("escapeChar")
                                                .or(() -> element.attribute("escape"))
                                                .orElse("\\")));
    }

    private static Optional<List<Expression>> operands(Element element, int count) {
        List<Expression> operands =
                element.children().stream().flatMap(child -> one(child).stream()).toList();
        return operands.size() == count ? Optional.of(operands) : Optional.empty();
    }

    /**
     * The expression that an element holds: a name of a field, a value, or text that stands there
     * as it is.
     */
    static Optional<Expression> inside(Element element) {
        Optional<Expression> nested =
                element.children().stream().flatMap(child -> one(child).stream()).findFirst();
        if (nested.isPresent() || element.text().isEmpty()) return nested;
        return Optional.of(FILTERS.literal(element.text()));
    }

    private static Optional<Expression> one(Element element) {
        return switch (element.name()) {
            case "PropertyName", "ValueReference" -> Optional.of(FILTERS.property(element.text()));
            case "Literal" -> Optional.of(FILTERS.literal(element.text()));
            default -> Optional.empty();
        };
    }
}
