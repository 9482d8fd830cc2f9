package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.coverage.Rings;
import zuschnitt.io.Areas;
import zuschnitt.io.bytes.Existing;
import zuschnitt.io.grid.Layout.Head;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Table;
import zuschnitt.io.reference.Reference;
import zuschnitt.io.shapefile.ShapefileWriter;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitTable;

/** The assistant in the real window, with files as offices have them. */
@ExtendWith(ApplicationExtension.class)
class ImportPageTest {
    private static final int ROWS = 12;
    private static final long PATIENCE = 60;

    private Path folder;
    private Workplace place;
    private Frame frame;
    private FxRobot robot;

    @Start
    void start(Stage stage) throws IOException {
        place = Workplace.on(stage);
        folder = place.folder();
        frame = place.frame();
    }

    @BeforeEach
    void takeUp(FxRobot planner) {
        robot = planner;
    }

    @AfterEach
    void stop() throws IOException {
        place.close();
    }

    @Test
    void aDroppedShapefileIsProposedWithReasonsAndMade() throws Exception {
        blocks("Blöcke", 0);
        drop(
                folder.resolve("Blöcke.shp"),
                folder.resolve("Blöcke.dbf"),
                folder.resolve("Blöcke.prj"));
        await(this::ready);
        assertThat(hints()).contains("BLOCK: eindeutig, 8 Ziffern", "EINW: zusammen 66");
        assertThat(head("BLOCK")).contains("Schlüssel");
        assertThat(head("EINW")).contains("Einwohner");
        assertThat(Cells.text(robot.lookup("#preview").queryTableView(), 0, 1))
                .isEqualTo("Große Straße 0");
        assertThat(written("#new-target")).endsWith("Blöcke.gpkg");
        click("#new-create");
        await(() -> frame.project().session().isPresent());
        assertThat(units().unit(2).name()).isEqualTo("Große Straße 1");
    }

    @Test
    void anotherEncodingShowsInThePreview() throws Exception {
        blocks("alt", 0);
        Files.delete(folder.resolve("alt.cpg"));
        reencode(folder.resolve("alt.dbf"), Charset.forName("IBM850"));
        drop(folder.resolve("alt.shp"));
        await(this::ready);
        TableView<?> preview = robot.lookup("#preview").queryTableView();
        assertThat(Cells.text(preview, 0, 1)).isNotEqualTo("Große Straße 0");
        choose("#import-encoding", Charset.forName("IBM850"));
        await(() -> Cells.text(preview, 0, 1).equals("Große Straße 0"));
        assertThat(hints()).contains("von Ihnen gewählt");
    }

    @Test
    void aMissingCoordinateSystemIsAskedWhereItIsAnswered() throws Exception {
        blocks("ohne", 0);
        Files.delete(folder.resolve("ohne.prj"));
        drop(folder.resolve("ohne.shp"));
        await(() -> shown("#candidate-1"));
        assertThat(node("#new-create").isDisabled()).isTrue();
        assertThat(text("#new-complaint")).isEqualTo("Noch offen: die Koordinaten von ohne.");
        assertThat(text("#candidate-1")).contains("EPSG:25832", "nordöstlich von Aachen");
        assertThat(text("#candidate-2")).contains("EPSG:25833");
        assertThat(hints()).contains("Noch offen: die Koordinaten");
        click("#candidate-1");
        await(this::ready);
        assertThat(hints()).anyMatch(hint -> hint.startsWith("von Ihnen gewählt; liegt"));
    }

    @Test
    void withoutAKeyTheFieldIsAskedFor() throws Exception {
        write("unklar", 0, texts("X", row -> "x" + row), texts("Y", row -> "y" + row));
        drop(folder.resolve("unklar.shp"));
        await(() -> text("#new-complaint").equals("Noch offen: der Schlüssel von unklar."));
        assertThat(hints())
                .contains("Kein Feld ist eindeutig der Schlüssel. Welches soll es sein?");
        choose("#import-KEY", Optional.of("Y"));
        await(this::ready);
        assertThat(head("Y")).contains("Schlüssel");
        assertThat(head("X")).isEmpty();
    }

    @Test
    void twoCommunesBecomeOneProjectWithEachAsAGroup() throws Exception {
        blocks("Würselen", 0);
        blocks("Alsdorf", 2000);
        drop(folder.resolve("Würselen.shp"));
        await(this::ready);
        drop(folder.resolve("Alsdorf.shp"));
        await(() -> robot.lookup("#import-files .layer").queryAll().size() == 2);
        await(this::ready);
        click("#new-create");
        await(() -> frame.project().session().isPresent());
        assertThat(units().count()).isEqualTo(2 * ROWS);
        assertThat(units().unit(1).groups()).startsWith("Würselen");
        assertThat(units().unit(ROWS + 1).groups()).startsWith("Alsdorf");
    }

    @Test
    void aTableBringsItsPeopleToTheUnits() throws Exception {
        write("ohne Leute", 0, texts("BLOCK", row -> "0535" + (1000 + row)));
        StringBuilder table = new StringBuilder("Block;Einwohner\n");
        for (int row = 0; row < ROWS; row++) table.append("0535" + (1000 + row) + ";17\n");
        table.append("0535999;5\n");
        Path csv = folder.resolve("Einwohner.csv");
        Files.writeString(csv, table);
        drop(folder.resolve("ohne Leute.shp"), csv);
        await(this::ready);
        click("#new-create");
        await(() -> shown("#sheet-cancel"));
        assertThat(frame.project().session().orElseThrow().totals().population())
                .isEqualTo(17 * ROWS);
        assertThat(robot.lookup(".paper .label").<Labeled>queryAll().stream().map(Labeled::getText))
                .anyMatch(
                        line ->
                                line.contains("12 Bausteine")
                                        && line.endsWith("eine Zeile ohne Baustein"));
    }

    @Test
    void anExistingDivisionIsOfferedAndTakenOverOnRequest() throws Exception {
        write(
                "geteilt",
                0,
                texts("BLOCK", row -> "0535400" + row % 10 + row / 10),
                texts("SOZIALRAUM", row -> row < ROWS / 2 ? "B 1" : "B 2"));
        drop(folder.resolve("geteilt.shp"));
        await(this::ready);
        click("#import-take-over");
        await(() -> head("SOZIALRAUM").contains("Einteilung"));
        click("#new-create");
        await(() -> frame.project().session().isPresent());
        Plan plan = frame.project().session().orElseThrow().settled();
        assertThat(plan.districts()).hasSize(2);
        assertThat(plan.units(Plan.UNASSIGNED).size()).isZero();
        assertThat(frame.project().session().orElseThrow().versions().find("Bisherige Einteilung"))
                .isPresent();
    }

    @Test
    void aProjectIsNeverMadeOverAnotherFile() throws Exception {
        blocks("Blöcke", 0);
        Files.writeString(folder.resolve("Blöcke.gpkg"), "schon da");
        drop(folder.resolve("Blöcke.shp"));
        await(this::ready);
        assertThat(written("#new-target")).endsWith("Blöcke 2.gpkg");
        robot.interact(() -> input("#new-target").setText(folder.resolve("Blöcke").toString()));
        await(() -> node("#new-create").isDisabled());
        assertThat(text("#new-complaint")).startsWith("Blöcke.gpkg gibt es schon");
    }

    @Test
    void aFileThatCantBeReadSaysWhyAndSpoilsNoOther() throws Exception {
        blocks("gut", 0);
        Path bad = Files.writeString(folder.resolve("schlecht.shp"), "kein Shapefile");
        drop(bad, folder.resolve("gut.shp"));
        await(this::ready);
        assertThat(robot.lookup("#import-files .question").queryAll()).hasSize(1);
    }

    @Test
    void choicesOutlastAnotherShade() throws Exception {
        blocks("Blöcke", 0);
        drop(folder.resolve("Blöcke.shp"));
        await(this::ready);
        choose("#import-NAME", java.util.Optional.empty());
        robot.interact(() -> frame.switchShade());
        await(this::ready);
        assertThat(head("NAME")).isEmpty();
    }

    // ---- files ----

    /** Keys of eight digits, names with umlauts, two quarters, residents 0…11. */
    /** The words are the window's; an option to be written would help nobody here. */
    @Test
    void whetherATableNamesItsColumnsIsAskedWhereItIsAnswered() throws Exception {
        blocks("Blöcke", 0);
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < ROWS; row++)
            rows.append("05354").append(100 + row).append(";1").append(row).append('\n');
        drop(folder.resolve("Blöcke.shp"));
        await(this::ready);
        Path csv = Files.writeString(folder.resolve("ohne Kopf.csv"), rows);
        drop(csv);
        await(() -> hints().stream().anyMatch(hint -> hint.contains("Nennt die erste Zeile")));
        assertThat(hints()).noneMatch(hint -> hint.contains("--"));
        assertThat(text("#new-complaint")).isEqualTo("Noch offen: der Aufbau von ohne Kopf.");
        robot.interact(
                () ->
                        robot.lookup("#import-files .layer").<ButtonBase>queryAll().stream()
                                .filter(layer -> layer.getText().contains("ohne Kopf"))
                                .forEach(ButtonBase::fire));
        await(() -> shown("#import-header"));
        choose("#import-header", Optional.of(Head.NONE));
        await(() -> hints().stream().noneMatch(hint -> hint.contains("Nennt die erste Zeile")));
        TableView<?> preview = robot.lookup("#preview").queryTableView();
        await(() -> Cells.text(preview, 0, 1).equals("10"));
        assertThat(preview.getItems()).hasSize(ROWS);
    }

    @Test
    void thePreviewFollowsTheSeparator() throws Exception {
        Path csv = Files.writeString(folder.resolve("Zahlen.csv"), "BLOCK;A,B\nx;1,2\ny;3,4\n");
        drop(csv);
        await(() -> shown("#import-separator"));
        TableView<?> preview = robot.lookup("#preview").queryTableView();
        await(() -> Cells.text(preview, 0, 0).equals("x"));
        choose("#import-separator", Optional.of(','));
        await(() -> Cells.text(preview, 0, 0).equals("x;1"));
        choose("#import-separator", Optional.empty());
        await(() -> Cells.text(preview, 0, 0).equals("x"));
    }

    @Test
    void anUnusualSeparatorIsOfferedAndForgottenWithTheFile() throws Exception {
        Path csv = Files.writeString(folder.resolve("Raute.csv"), "BLOCK#A\nx#1\ny#3\n");
        drop(csv);
        await(() -> shown("#import-separator"));
        assertThat(robot.lookup("#import-separator").queryComboBox().getItems())
                .contains(Optional.of('#'));
        choose("#import-separator", Optional.of('#'));
        TableView<?> preview = robot.lookup("#preview").queryTableView();
        await(() -> Cells.text(preview, 0, 0).equals("x"));
        drop(csv);
        await(() -> hints().stream().anyMatch(hint -> hint.contains("Was trennt die Spalten?")));
        assertThat(robot.lookup("#import-separator").queryComboBox().getValue())
                .isEqualTo(Optional.empty());
    }

    private void blocks(String name, double east) throws UserException {
        write(
                name,
                east,
                texts("BLOCK", row -> "05354" + (long) (100 + row + east / 10)),
                texts("NAME", row -> "Große Straße " + row),
                texts("ORTSTEIL", row -> row % 2 == 0 ? "Mitte" : "Süd"),
                Column.ofIntegers("EINW", IntStream.range(0, ROWS).asLongStream().toArray()));
    }

    private void write(String name, double east, Column first, Column... others)
            throws UserException {
        List<Rings> areas =
                IntStream.range(0, ROWS)
                        .mapToObj(
                                row ->
                                        Areas.rectangle(
                                                300_000 + east + 100 * row, 5_640_000, 100, 100))
                        .map(Areas::of)
                        .toList();
        Layer layer = Layer.of(name, Table.of(first, others), areas, Reference.of(25832));
        ShapefileWriter.write(folder.resolve(name + ".shp"), layer, Existing.KEEP);
    }

    private static Column texts(String name, IntFunction<String> value) {
        return Column.ofTexts(name, IntStream.range(0, ROWS).mapToObj(value).toList());
    }

    /** The same bytes with every letter beyond ASCII in another code page, padded to its width. */
    private static void reencode(Path dbf, Charset other) throws IOException {
        byte[] bytes = Files.readAllBytes(dbf);
        byte[] written = "Große Straße ".getBytes(StandardCharsets.UTF_8);
        byte[] wanted = "Große Straße ".getBytes(other);
        for (int at = 0; at + written.length + 4 < bytes.length; at++) {
            if (!startsWith(bytes, at, written)) continue;
            int rest = at + written.length;
            System.arraycopy(wanted, 0, bytes, at, wanted.length);
            int end = at + wanted.length;
            System.arraycopy(bytes, rest, bytes, end, 2);
            bytes[end + 2] = ' ';
            bytes[end + 3] = ' ';
        }
        bytes[29] = 0; // no language byte
        Files.write(dbf, bytes);
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] wanted) {
        return IntStream.range(0, wanted.length).allMatch(i -> bytes[at + i] == wanted[i]);
    }

    // ---- the planner's hands ----

    private void drop(Path... files) {
        robot.interact(() -> frame.drop(List.of(files)));
    }

    private boolean ready() {
        return shown("#new-create") && !node("#new-create").isDisabled();
    }

    private UnitTable units() {
        return frame.project().session().orElseThrow().settled().ground().units();
    }

    /** The badge above a column of the preview; empty if it is used for nothing. */
    private String head(String field) {
        return robot.lookup("#preview .column-header").queryAll().stream()
                .filter(header -> labels(header).contains(field))
                .flatMap(header -> header.lookupAll(".badge").stream())
                .map(badge -> ((Labeled) badge).getText())
                .findFirst()
                .orElse("");
    }

    private static List<String> labels(Node header) {
        return header.lookupAll(".field").stream().map(l -> ((Labeled) l).getText()).toList();
    }

    private List<String> hints() {
        return robot.lookup(".import-hint").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }

    @SuppressWarnings("unchecked") // what a planner picks from a list of such
    private <T> void choose(String query, T value) {
        robot.interact(() -> ((ComboBox<T>) robot.lookup(query).queryComboBox()).setValue(value));
    }

    private void click(String query) {
        robot.interact(() -> robot.lookup(query).<ButtonBase>queryAs(ButtonBase.class).fire());
    }

    private TextInputControl input(String query) {
        return robot.lookup(query).queryAs(TextInputControl.class);
    }

    private String written(String query) {
        return input(query).getText();
    }

    private String text(String query) {
        return robot.lookup(query).<Labeled>queryAs(Labeled.class).getText();
    }

    private boolean shown(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private Node node(String query) {
        return robot.lookup(query).query();
    }

    private void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain; the window says: " + hints(), late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
