package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.io.imports.JoinResult;
import zuschnitt.io.layer.Note;
import zuschnitt.io.layer.NoteKind;
import zuschnitt.message.Message;
import zuschnitt.plan.Crs;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Ground;
import zuschnitt.plan.Project;
import zuschnitt.plan.Rules;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.UnitSet;
import zuschnitt.store.LayersCopy;
import zuschnitt.store.OutsideChange;
import zuschnitt.store.ProjectFile;
import zuschnitt.ui.importing.FiguresEffects;

/** A table of figures that others have edited, understood as a data set of the project. */
final class OutsideCountsTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 12, 31));
    private static final String PEOPLE = "Einwohner 2024";
    private static final String CHILDREN = "unter 6 (Kinder)";

    @TempDir private Path folder;
    private Path path;
    private Project project;

    @BeforeEach
    void aProjectOfThreeUnits() throws Exception {
        Ground ground = Tiny.plan("123").ground();
        Map<String, double[]> counts = new LinkedHashMap<>();
        counts.put(PEOPLE, new double[] {0, 10, 20, 30});
        counts.put(CHILDREN, new double[] {0, 1, Double.NaN, 3});
        project =
                new Project(
                        new UUID(1, 1),
                        "Winzig",
                        new Crs("EPSG:25832", "ETRS89 / UTM zone 32N", ""),
                        ground,
                        Rules.DEFAULT,
                        List.of(Figures.of(DAY, PEOPLE, counts, UnitSet.of(2))),
                        List.of());
        path = folder.resolve("Köln.gpkg");
        ProjectFile.create(path, project).close();
    }

    @Test
    void fieldsAreCalledAsInTheDataSetWhateverTheirColumns() throws Exception {
        edit("UPDATE figures_1 SET Einwohner_2024 = 15 WHERE fid = 1");
        JoinResult join = joined();
        Figures figures = join.joined().figures().orElseThrow();
        assertThat(figures.fields()).containsExactly(PEOPLE, CHILDREN);
        assertThat(figures.populationField()).isEqualTo(PEOPLE);
        assertThat(figures.date()).isEqualTo(DAY);
        assertThat(figures.sum(PEOPLE)).isEqualTo(65);
        assertThat(figures.count(CHILDREN, 2)).as("unknown stays unknown").isNaN();
        assertThat(figures.estimated(2)).as("an estimate stays one").isTrue();
        assertThat(FiguresEffects.of(join, project))
                .containsExactly(
                        Message.of("ui.figures.changed", PEOPLE, 60.0, 65.0, 1L),
                        Message.of("ui.figures.unchanged", CHILDREN),
                        Message.of("ui.figures.again"));
        assertThat(join.report().notes())
                .extracting(Note::kind)
                .as("a table misses no areas, and views are none of its business")
                .doesNotContain(NoteKind.NO_GEOMETRY, NoteKind.ENTRY_IGNORED);
    }

    @Test
    void aColumnOfNumbersThatOthersAddedComesWithTheRest() throws Exception {
        edit("ALTER TABLE figures_1 ADD COLUMN Hunde INTEGER");
        edit("ALTER TABLE figures_1 ADD COLUMN Notiz TEXT DEFAULT 'ihre'");
        edit("UPDATE figures_1 SET Hunde = fid, Einwohner_2024 = 11 WHERE fid <> 2");
        JoinResult join = joined();
        assertThat(join.report().fields()).containsExactly(PEOPLE, CHILDREN, "Hunde");
        assertThat(join.joined().figures().orElseThrow().sum("Hunde")).isEqualTo(4);
        assertThat(FiguresEffects.of(join, project))
                .contains(Message.of("ui.figures.new", "Hunde", 4.0));
    }

    @Test
    void rowsWithoutUnitsAndUnitsWithoutRowsAreListed() throws Exception {
        edit("DELETE FROM figures_1 WHERE fid = 3");
        edit("INSERT INTO figures_1 (key, Einwohner_2024) VALUES ('anderswo', 5)");
        JoinResult join = joined();
        assertThat(join.report().unknown()).extracting(row -> row.key()).contains("anderswo");
        assertThat(join.report().withoutRow()).hasSize(1);
        assertThat(join.joined().figures().orElseThrow().population(3)).isNaN();
    }

    @Test
    void forAnotherDayTheyAreADataSetOfTheirOwn() throws Exception {
        edit("UPDATE figures_1 SET Einwohner_2024 = 15 WHERE fid = 1");
        JoinResult join = read().join(project, Optional.of(LocalDate.of(2025, 12, 31)));
        assertThat(project.with(join.joined()).figures(DAY).orElseThrow().sum(PEOPLE))
                .isEqualTo(60);
        assertThat(FiguresEffects.of(join, project))
                .startsWith(Message.of("ui.figures.new", PEOPLE, 65.0))
                .doesNotContain(Message.of("ui.figures.again"));
    }

    @Test
    void aTableOfWhichNothingIsKnownFindsItsKeysByItself() throws Exception {
        String key = project.ground().units().unit(2).key();
        edit("CREATE TABLE neu (fid INTEGER PRIMARY KEY, block TEXT, Einwohner INTEGER)");
        edit("INSERT INTO neu (block, Einwohner) VALUES ('" + key + "', 7)");
        edit("INSERT INTO gpkg_contents (table_name, data_type) VALUES ('neu', 'attributes')");
        JoinResult join = joined();
        assertThat(join.report().key()).isEqualTo("block");
        assertThat(join.joined().figures().orElseThrow().population(2)).isEqualTo(7);
    }

    private JoinResult joined() throws Exception {
        OutsideCounts read = read();
        return read.join(project, read.choices().date());
    }

    /** What the one table offers that others have touched. */
    private OutsideCounts read() throws Exception {
        try (ProjectFile file = ProjectFile.open(path)) {
            List<OutsideChange> changes = file.care().outsideChanges().call().orElseThrow();
            assertThat(changes).hasSize(1);
            OutsideChange change = changes.get(0);
            try (LayersCopy copy = file.care().layersCopy(() -> false).call().orElseThrow()) {
                return OutsideCounts.read(
                        copy.file(), change.layer(), change.offer().orElseThrow());
            }
        }
    }

    private void edit(String statement) throws Exception {
        try (Connection qgis = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement sql = qgis.createStatement()) {
            sql.execute(statement);
        }
    }
}
