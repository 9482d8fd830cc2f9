package zuschnitt.io.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Table;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.plan.Indicator;

/**
 * Understands rates such as {@code SGB2/EW} or {@code (A + B)/EW}. Names of fields may hold slashes
 * and plus signs themselves, so a formula is understood when its parts are fields.
 */
final class Rates {
    private final Table table;
    private final List<String> known;

    private Rates(Table table, List<String> known) {
        this.table = table;
        this.known = known;
    }

    /**
     * The indicators that are asked for: each of the chosen counts, and the rates.
     *
     * @param known fields of the project besides those of the table
     * @throws UserException if a rate names a field that there is in neither
     */
    static List<Indicator> indicators(JoinChoices choices, Table table, List<String> known)
            throws UserException {
        Rates rates = new Rates(table, known);
        List<Indicator> indicators = new ArrayList<>();
        for (String count : choices.counts()) {
            Optional<String> field = rates.field(count);
            if (field.isPresent())
                indicators.add(
                        new Indicator(
                                field.get(), choices.topic(), List.of(field.get()), List.of()));
        }
        for (JoinChoices.Rate rate : choices.rates())
            indicators.add(rates.indicator(rate, choices.topic()));
        return indicators;
    }

    private Indicator indicator(JoinChoices.Rate rate, String topic) throws UserException {
        String formula = rate.formula();
        for (int slash = formula.indexOf('/');
                slash >= 0;
                slash = formula.indexOf('/', slash + 1)) {
            Optional<List<String>> over = sum(formula.substring(0, slash));
            Optional<List<String>> under = sum(formula.substring(slash + 1));
            if (over.isPresent() && under.isPresent())
                return new Indicator(rate.name(), topic, over.get(), under.get());
        }
        String fields =
                Stream.concat(table.columns().stream().map(Column::name), known.stream())
                        .distinct()
                        .collect(Collectors.joining(", "));
        throw new UserException(Message.of("io.join.rate", rate.name(), formula, fields));
    }

    /** The fields of a sum; empty if one of them doesn't exist. */
    private Optional<List<String>> sum(String written) {
        String bare = written.strip().replaceFirst("^\\((.*)\\)$", "$1").strip();
        Optional<String> whole = field(bare);
        if (whole.isPresent()) return Optional.of(List.of(whole.get()));
        List<Optional<String>> parts =
                Stream.of(bare.split("\\+", -1)).map(String::strip).map(this::field).toList();
        if (parts.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return Optional.of(parts.stream().flatMap(Optional::stream).toList());
    }

    private Optional<String> field(String name) {
        Predicate<String> same = name::equalsIgnoreCase;
        return table.column(name)
                .map(Column::name)
                .or(() -> known.stream().filter(same).findFirst());
    }
}
