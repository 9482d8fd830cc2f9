package zuschnitt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.layer.Feature;
import zuschnitt.layer.Features;
import zuschnitt.layer.RandomFeatures;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.layer.Said;
import zuschnitt.layer.Shape;
import zuschnitt.layer.Shape.Kind;
import zuschnitt.layer.Source;
import zuschnitt.layer.Style;
import zuschnitt.message.UserException;
import zuschnitt.plan.Project;

/** Reference layers in a project file. */
final class ReferenceLayersTest {
    private static final Style SIMPLE = new Style.Simple(0x12AB9F, 2.5, true, false);
    private static final Style SLD = new Style.Sld("bahn", "<sld>ä</sld>");
    private static final Source EMBEDDED = new Source.Embedded("Straßen.shp");
    private static final Source LINKED =
            new Source.Linked(
                    "../ä b/c.gpkg",
                    new Said(Optional.of("wege"), Optional.empty(), Optional.of("ISO-8859-15")));

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void create() throws UserException {
        file = folder.resolve("stadt.gpkg");
        Project project = Town.project(6);
        ProjectFile.create(file, project).close();
    }

    @Test
    void layersComeBackAsTheyWereLeft() throws UserException {
        ReferenceLayer streets = ReferenceLayer.of("Straßen", EMBEDDED, SIMPLE);
        ReferenceLayer rails = ReferenceLayer.of("Bahn", LINKED, SLD).shown(false);
        Features features = new RandomFeatures(3).features(200);
        try (ProjectFile project = ProjectFile.open(file)) {
            project.keep(List.of(streets, rails), Map.of(streets.id(), features));
            assertThat(project.layers()).containsExactly(streets, rails);
        }
        try (ProjectFile project = ProjectFile.openReadOnly(file)) {
            assertThat(project.layers()).containsExactly(streets, rails);
            assertThat(project.features(streets)).isEqualTo(features);
        }
    }

    @Test
    void holesAndIslandsInThemAreRingsAgain() throws UserException {
        List<double[]> rings = new ArrayList<>();
        for (int inset : List.of(0, 10, 20)) rings.add(square(inset, 100 - inset));
        rings.add(square(200, 300));
        Shape shape = Shape.of(Kind.AREA, rings);
        Features lake = Features.of(List.of(), List.of(new Feature(shape, List.of())));
        ReferenceLayer layer = ReferenceLayer.of("See", EMBEDDED, SIMPLE);
        try (ProjectFile project = ProjectFile.open(file)) {
            project.keep(List.of(layer), Map.of(layer.id(), lake));
            Shape read = project.features(layer).get(0).shape();
            assertThat(read.size()).isEqualTo(4);
            List<double[]> back = new ArrayList<>();
            for (int part = 0; part < 4; part++) back.add(read.part(part));
            assertThat(back).containsExactlyInAnyOrderElementsOf(rings);
        }
    }

    private static double[] square(double from, double to) {
        return new double[] {from, from, to, from, to, to, from, to, from, from};
    }

    @Test
    void orderNamesAndLooksChangeWithoutTheFeatures() throws UserException {
        ReferenceLayer one = ReferenceLayer.of("eins", EMBEDDED, SIMPLE);
        ReferenceLayer two = ReferenceLayer.of("zwei", EMBEDDED, SIMPLE);
        Features first = new RandomFeatures(1).features(Kind.LINE, 20);
        Features second = new RandomFeatures(2).features(Kind.AREA, 20);
        try (ProjectFile project = ProjectFile.open(file)) {
            project.keep(List.of(one, two), Map.of(one.id(), first, two.id(), second));
            ReferenceLayer renamed = one.named("drei").styled(SLD);
            project.keep(List.of(two, renamed), Map.of());
            assertThat(project.layers()).containsExactly(two, renamed);
            assertThat(project.features(renamed)).isEqualTo(first);
            assertThat(project.features(two)).isEqualTo(second);
        }
    }

    @Test
    void otherProgramsSeeEmbeddedLayersAndNothingOfThoseThatAreGone() throws Exception {
        ReferenceLayer one = ReferenceLayer.of("units", EMBEDDED, SLD);
        ReferenceLayer two = ReferenceLayer.of("zwei", EMBEDDED, SIMPLE);
        try (ProjectFile project = ProjectFile.open(file)) {
            project.keep(
                    List.of(one, two),
                    Map.of(
                            one.id(), new RandomFeatures(1).features(Kind.LINE, 20),
                            two.id(), new RandomFeatures(2).features(20)));
            assertThat(project.verify()).isEmpty();
        }
        assertThat(registered())
                .containsExactly("units (2) MULTILINESTRING 20", "zwei GEOMETRY 20");
        try (ProjectFile project = ProjectFile.open(file)) {
            project.keep(List.of(two), Map.of());
            assertThat(project.verify()).isEmpty();
            assertThatThrownBy(() -> project.features(one)).isInstanceOf(UserException.class);
        }
        assertThat(registered()).containsExactly("zwei GEOMETRY 20");
    }

    /** What the GeoPackage says of the layers' tables. */
    private List<String> registered() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement();
                ResultSet rows =
                        sql.executeQuery(
                                "SELECT table_name, identifier, geometry_type_name FROM"
                                        + " gpkg_contents JOIN gpkg_geometry_columns USING (table_name)"
                                        + " WHERE table_name LIKE 'layer%' ORDER BY 1")) {
            while (rows.next()) {
                try (Statement count = connection.createStatement();
                        ResultSet size =
                                count.executeQuery(
                                        "SELECT count(geom) FROM " + rows.getString(1))) {
                    found.add(rows.getString(2) + " " + rows.getString(3) + " " + size.getInt(1));
                }
            }
        }
        return found;
    }

    @Test
    void aProjectWithoutLayersHasNoTableOfThem() throws Exception {
        try (ProjectFile project = ProjectFile.open(file)) {
            assertThat(project.layers()).isEmpty();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement();
                ResultSet count =
                        sql.executeQuery(
                                "SELECT count(*) FROM sqlite_master WHERE name = 'zuschnitt_layers'")) {
            assertThat(count.getInt(1)).isZero();
        }
    }

    @Test
    void whatAnotherProgramLeftOutOfAnAttributeIsNothing() throws Exception {
        ReferenceLayer layer = ReferenceLayer.of("eins", EMBEDDED, SIMPLE);
        try (ProjectFile project = ProjectFile.open(file)) {
            project.keep(
                    List.of(layer),
                    Map.of(layer.id(), new RandomFeatures(1).features(Kind.LINE, 1)));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute("UPDATE layer_1 SET name = NULL");
        }
        try (ProjectFile project = ProjectFile.open(file)) {
            assertThat(project.features(layer).get(0).values()).containsExactly("");
        }
    }

    @Test
    void linksAreWrittenFromTheProjectsFolder() {
        Path project = Path.of("/daten/stadt/plan.gpkg");
        Source.Linked link =
                Source.Linked.to(Path.of("/daten/karten/str.shp"), project, Said.NOTHING);
        assertThat(link.path()).isEqualTo("../karten/str.shp");
        assertThat(link.file(Path.of("/mnt/x/stadt/plan.gpkg")))
                .contains(Path.of("/mnt/x/karten/str.shp"));
    }
}
