package zuschnitt.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zuschnitt.io.Layers.Options;
import zuschnitt.io.layer.Layer;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** Tables without areas in a GeoPackage, alone or beside layers. */
final class GeoPackageTablesTest {
    private static final Path DEMO = Path.of("maps/baesweiler/baesweiler.gpkg");

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void oneLayerAndOneTable() throws Exception {
        file = Files.copy(DEMO, folder.resolve("Bäsweiler.gpkg"));
        forget("table_name NOT IN ('units', 'figures_1', 'layer_styles')");
    }

    @Test
    void theOnlyLayerWithAreasIsReadWhereNoneIsNamed() throws Exception {
        LayerChoice layers = Layers.in(file);
        assertThat(layers.names()).containsExactly("units", "figures_1");
        assertThat(layers.obvious()).contains("units");
        assertThat(Layers.read(file, Options.NONE).spatial()).isTrue();
    }

    @Test
    void aTableIsReadByItsNameRowByRow() throws Exception {
        Layer table = Layers.read(file, named("figures_1"));
        assertThat(table.size()).isEqualTo(414);
        assertThat(table.spatial()).isFalse();
        assertThat(table.table().column("key").orElseThrow().text(0)).isEqualTo("05351001");
        assertThat(table.table().column("EINW").orElseThrow().number(0)).isEqualTo(18);
        assertThat(table.reference()).isEmpty();
    }

    @Test
    void aTableIsNotTakenForALayerUnseenEvenIfItIsAlone() throws Exception {
        forget("table_name = 'units'");
        assertThat(Layers.in(file).obvious()).contains("figures_1");
        assertThatThrownBy(() -> Layers.read(file, Options.NONE))
                .asInstanceOf(type(UserException.class))
                .extracting(UserException::sentence)
                .isEqualTo(Message.of("io.only-tables", "Bäsweiler.gpkg", "figures_1"));
        assertThat(Layers.read(file, named("figures_1")).size()).isEqualTo(414);
    }

    @Test
    void aNameThatNothingHasIsNotTakenForTheOnlyLayer() {
        assertThatThrownBy(() -> Layers.read(file, named("figures_2")))
                .isInstanceOf(UserException.class);
    }

    @Test
    void stylesAreNoTable() {
        assertThatThrownBy(() -> Layers.read(file, named("layer_styles")))
                .isInstanceOf(UserException.class);
    }

    private static Options named(String layer) {
        return new Options(Optional.of(layer), Optional.empty());
    }

    private void forget(String layers) throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = database.createStatement()) {
            sql.execute("DELETE FROM gpkg_geometry_columns WHERE " + layers);
            sql.execute("DELETE FROM gpkg_contents WHERE " + layers);
        }
    }
}
