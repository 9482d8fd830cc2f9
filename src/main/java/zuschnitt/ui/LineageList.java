package zuschnitt.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Lineage;
import zuschnitt.compare.Measure;
import zuschnitt.message.Messages;
import zuschnitt.plan.Plan;

/** How the districts of one version continue in the other, a sentence each; changes first. */
final class LineageList extends ListView<String> {
    /** Two districts are linked where at least this share of either goes on in the other. */
    private static final double LINK_PERCENT = 50;

    LineageList(Comparison comparison, Messages words) {
        setId("lineage");
        getStyleClass().add("plain-list");
        setCellFactory(
                unused ->
                        new ListCell<>() {
                            @Override
                            protected void updateItem(String sentence, boolean empty) {
                                super.updateItem(sentence, empty);
                                setText(empty ? "" : sentence);
                                setWrapText(true);
                                setPrefWidth(0);
                            }
                        });
        getItems()
                .setAll(
                        comparison.lineage(Measure.POPULATION, LINK_PERCENT).stream()
                                .sorted((a, b) -> Boolean.compare(unchanged(a), unchanged(b)))
                                .map(lineage -> sentence(comparison, lineage, words))
                                .toList());
    }

    private static boolean unchanged(Lineage lineage) {
        return lineage.kind() == Lineage.Kind.UNCHANGED;
    }

    private static String sentence(Comparison comparison, Lineage lineage, Messages words) {
        return words.text(
                "ui.lineage." + lineage.kind().name(),
                codes(comparison.before().plan(), lineage.from()),
                codes(comparison.after().plan(), lineage.to()));
    }

    private static String codes(Plan plan, List<Integer> districts) {
        return districts.stream()
                .map(district -> plan.district(district).code())
                .sorted()
                .map(code -> code.text())
                .collect(Collectors.joining(", "));
    }
}
