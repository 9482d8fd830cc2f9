package zuschnitt.ui.importing;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import zuschnitt.io.imports.PlanImport.Kind;
import zuschnitt.io.imports.PlanImport.Match;
import zuschnitt.io.imports.PlanImport.Report;
import zuschnitt.io.imports.PlanImport.Share;
import zuschnitt.message.Messages;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;

/** The units that don't fit a division exactly: split ones first, then those that stay open. */
final class MatchTable extends TableView<Match> {
    private final Messages words;
    private Plan plan;

    /**
     * @param working over the same ground as the divisions that will be shown
     * @param chosen told which unit to show on the map
     */
    MatchTable(Plan working, Messages words, Host host, Consumer<UnitSet> chosen) {
        this.words = words;
        this.plan = working;
        setId("matches");
        setFixedCellSize(host.rowHeight());
        setAccessibleText(words.text("ui.division.matches.accessible"));
        setPlaceholder(new Label(words.text("ui.division.allExact")));
        getColumns().add(column("unit", host.em(8), this::unit));
        getColumns().add(column("goesTo", host.em(8), this::district));
        getColumns().add(column("shares", host.em(16), this::shares));
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        match -> {
                            if (match != null) chosen.accept(UnitSet.of(match.unit()));
                        });
    }

    private TableColumn<Match, String> column(
            String id, double width, Function<Match, String> text) {
        TableColumn<Match, String> column =
                new TableColumn<>(words.text("ui.division.column." + id));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        return column;
    }

    /**
     * Shows how well a division fitted.
     *
     * @param division over the same ground as the working plan
     */
    void show(Plan division, Report report) {
        plan = division;
        List<Match> split =
                report.matches(Kind.SPLIT).stream()
                        .sorted(Comparator.comparingDouble(MatchTable::largest))
                        .toList();
        getItems()
                .setAll(
                        Stream.concat(split.stream(), report.matches(Kind.UNMATCHED).stream())
                                .toList());
    }

    /** The least decided units come first. */
    private static double largest(Match match) {
        return match.shares().isEmpty() ? 0 : match.shares().get(0).share();
    }

    private String unit(Match match) {
        var unit = plan.ground().units().unit(match.unit());
        return unit.name().isEmpty() ? unit.key() : unit.key() + " " + unit.name();
    }

    private String district(Match match) {
        return switch (match.district()) {
            case Plan.UNASSIGNED -> words.text("ui.division.open");
            case Plan.EXCLUDED -> words.text("ui.division.excluded");
            default -> plan.district(match.district()).code().text();
        };
    }

    private String shares(Match match) {
        return match.shares().stream().map(this::share).collect(Collectors.joining(" · "));
    }

    private String share(Share share) {
        String code = share.code().isEmpty() ? words.text("ui.division.outside") : share.code();
        return words.text("ui.division.share", code, share.share());
    }
}
