package zuschnitt.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zuschnitt.coverage.Rings;
import zuschnitt.io.Areas;
import zuschnitt.io.imports.Delivery;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Table;
import zuschnitt.io.layer.TextEncoding;
import zuschnitt.io.reference.Reference;

/** What is still missing before a project can be made of files. */
final class BasketTest {
    private static final Path ZIP = Path.of("Städteregion.zip");

    @Test
    void withoutFilesTheFirstStepIsSaid() {
        assertThat(objection(Basket.EMPTY)).isEqualTo("ui.import.needs.files");
    }

    @Test
    void ofSeveralLayersThePlannerChooses() throws Exception {
        Basket basket = Basket.EMPTY.with(unread("Alsdorf", "Würselen"));
        assertThat(objection(basket)).isEqualTo("ui.import.needs.layer");
        Basket.Source source = basket.files().get(0);
        Basket chosen = basket.with(source.with("Würselen", areas(Reference.of(25832))));
        assertThat(chosen.objection()).isEmpty();
        assertThat(chosen.picks()).containsExactly(new Basket.Pick(ZIP, "Würselen"));
        assertThat(objection(chosen.with(chosen.files().get(0).without("Würselen"))))
                .isEqualTo("ui.import.needs.layer");
    }

    @Test
    void layersStandInTheOrderOfTheirFile() throws Exception {
        Delivery areas = areas(Reference.of(25832));
        Basket.Source source = unread("Alsdorf", "Würselen").with("Würselen", areas);
        assertThat(source.with("Alsdorf", areas).wanted().keySet())
                .containsExactly("Alsdorf", "Würselen");
    }

    @Test
    void whatIsOpenIsNamedWithItsLayer() {
        Basket basket = Basket.EMPTY.with(unread("a").with("a", areas()));
        assertThat(basket.objection().orElseThrow().arguments().get(0)).isEqualTo("Würselen");
    }

    @Test
    void aTableWithoutAreasMakesNoProject() {
        Layer table =
                Layer.ofTable(
                        "t",
                        Path.of("t.csv"),
                        Table.of(Column.ofTexts("KEY", List.of("1"))),
                        TextEncoding.PRESCRIBED,
                        List.of());
        Basket basket = Basket.EMPTY.with(unread("t").with("t", Delivery.of(table)));
        assertThat(objection(basket)).isEqualTo("ui.import.needs.areas");
    }

    @Test
    void aFileThatComesTwiceIsThereOnce() {
        Basket basket = Basket.EMPTY.with(unread("a")).with(unread("a"));
        assertThat(basket.files()).hasSize(1);
        assertThat(basket.without(ZIP).files()).isEmpty();
    }

    private static String objection(Basket basket) {
        return basket.objection().orElseThrow().key();
    }

    private static Basket.Source unread(String... layers) {
        return new Basket.Source(ZIP, List.of(layers), Map.of(), Optional.empty());
    }

    private static Delivery areas(Reference reference) {
        return areas().in(reference);
    }

    private static Delivery areas() {
        Rings area = Areas.of(Areas.rectangle(300_000, 5_640_000, 100, 100));
        return Delivery.of(
                new Layer(
                        "Würselen",
                        ZIP,
                        Table.of(Column.ofTexts("KEY", List.of("1"))),
                        List.of(area),
                        Optional.empty(),
                        TextEncoding.PRESCRIBED,
                        List.of()));
    }
}
