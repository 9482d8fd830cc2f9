package zuschnitt.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.message.Message;
import zuschnitt.plan.District;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Project;
import zuschnitt.plan.Totals;
import zuschnitt.plan.Version;

/** QGIS's own provider reads projects and edits them. Where it is installed. */
final class QgisTest {
    private static final Path DEMO = Path.of("maps/baesweiler/baesweiler.gpkg");

    @TempDir Path folder;

    @Test
    void everyLayerOfTheDemoHasItsRowsSumsSystemAndColours() throws Exception {
        Path path = Files.copy(DEMO, folder.resolve("Bäsweiler für QGIS.gpkg"));
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            assertLayers(path, file);
        }
    }

    @Test
    void soHaveThePartsOfUnitsThatWereCut() throws Exception {
        Path path = folder.resolve("Prüf stadt.gpkg");
        try (ProjectFile file = ProjectFile.create(path, Town.project(3))) {
            Planner planner = new Planner(3);
            do planner.work(file, 8);
            while (file.history().present().ground().units().parts().isEmpty());
            Figures figures = file.project().figures().get(0);
            file.archive()
                    .save(
                            ProjectFileTest.version(file, "Geschnitten"),
                            file.history().present(),
                            figures);
            assertLayers(path, file);
        }
    }

    /** Everything that QGIS finds, against what the plans say. */
    private void assertLayers(Path path, ProjectFile file) throws Exception {
        Map<String, Json> layers = read(path);
        Project project = file.project();
        Plan plan = file.history().present();
        String people = project.figures().get(0).populationField();
        assertUnits(layers.get("units"), Plan.open(project.ground(), project.rules()), project);
        assertUnits(layers.get("units_with_district"), plan, project);
        Map<String, String> colours = colours(plan);
        colours.put("unassigned", "#f2f2f2");
        colours.put("excluded", "#b0b0b0");
        assertStyle(layers.get("units_with_district"), "district", colours);
        for (Version version : file.archive().versions()) {
            Plan saved = file.archive().plan(version);
            int number = 1 + file.archive().versions().indexOf(version);
            Json layer = layers.get("version_" + number);
            assertVersion(layer, saved, file.archive().figures(version));
        }
        for (int i = 0; i < project.figures().size(); i++) {
            Json table = layers.get("figures_" + (i + 1));
            Figures set = project.figures().get(i);
            assertEquals(set.unitCount(), table.get("rows").whole());
            assertEquals(set.sum(people), sum(table, people), 1e-6);
        }
    }

    private static void assertUnits(Json layer, Plan plan, Project project) throws SQLException {
        Figures figures = project.figures().get(0).over(plan.ground().units());
        int units = plan.ground().units().count();
        assertEquals(units, layer.get("rows").whole());
        assertEquals(project.crs().code(), layer.text("crs"));
        for (String field : List.of(figures.populationField()))
            assertEquals(figures.sum(field), sum(layer, field), 1e-6);
        double area =
                IntStream.rangeClosed(1, units).mapToDouble(plan.ground().coverage()::area).sum();
        assertEquals(area, layer.get("area").real(), 0.01);
        long withArea =
                IntStream.rangeClosed(1, units)
                        .filter(unit -> plan.ground().coverage().area(unit) > 0)
                        .count();
        assertEquals(withArea, layer.get("geometries").whole());
    }

    private static void assertVersion(Json layer, Plan plan, Figures drawnWith)
            throws SQLException {
        Totals totals = Totals.of(plan, drawnWith.over(plan.ground().units()));
        double people = 0;
        double area = 0;
        for (int district = Plan.FIRST; district < plan.slots(); district++) {
            people += totals.population(district);
            area += plan.units(district).stream().mapToDouble(plan.ground().coverage()::area).sum();
        }
        assertEquals(plan.districts().size(), layer.get("rows").whole());
        assertEquals(people, sum(layer, "population"), 1e-6);
        assertEquals(area, layer.get("area").real(), 0.01);
        assertStyle(layer, "code", colours(plan));
    }

    private static void assertStyle(Json layer, String column, Map<String, String> colours)
            throws SQLException {
        assertEquals(column, layer.text("styledBy"));
        Map<String, String> found = new TreeMap<>();
        for (Json category : layer.get("colours").items())
            found.put(category.items().get(0).text(), category.items().get(1).text());
        assertEquals(colours, found);
    }

    private static Map<String, String> colours(Plan plan) {
        Map<String, String> colours = new TreeMap<>();
        for (District district : plan.districts())
            colours.put(district.code().text(), "#%06x".formatted(district.colour()));
        return colours;
    }

    private static double sum(Json layer, String field) throws SQLException {
        return layer.get("sums").get(field).real();
    }

    @Test
    void whatQgisHasEditedIsSaidAndThePlanStays() throws Exception {
        Path path = Files.copy(DEMO, folder.resolve("Bäsweiler.gpkg"));
        qgis("rename", path, "units", 3, "aus QGIS");
        qgis("rename", path, "version_2", 1, "auch aus QGIS");
        try (ProjectFile demo = ProjectFile.openReadOnly(DEMO);
                ProjectFile file = ProjectFile.open(path)) {
            assertTrue(file.readOnlyReason().isEmpty(), file.readOnlyReason() + "");
            assertEquals(demo.history().present(), file.history().present());
            assertEquals(
                    Optional.of(
                            List.of(
                                    Message.of("store.outside.rows", "units", 1, 0, 0),
                                    Message.of("store.outside.rows", "version_2", 1, 0, 0))),
                    file.care().outsideChanges().call().map(OutsideChange::sentences));
            new Planner(1).work(file, 20);
        }
    }

    private static Map<String, Json> read(Path project)
            throws IOException, InterruptedException, SQLException {
        String said = qgis("read", project);
        String document = said.substring(said.indexOf("[{"), said.lastIndexOf("}]") + 2);
        Map<String, Json> layers = new LinkedHashMap<>();
        for (Json layer : Json.parse(document).items()) layers.put(layer.text("name"), layer);
        return layers;
    }

    private static String qgis(Object... words) throws IOException, InterruptedException {
        return Installed.python(Installed.resource("in_qgis.py"), words);
    }
}
