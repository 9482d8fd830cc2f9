package zuschnitt.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import zuschnitt.io.Layers;
import zuschnitt.io.imports.Choices;
import zuschnitt.io.imports.FieldGuess;
import zuschnitt.io.imports.ImportResult;
import zuschnitt.io.imports.LayerImport;
import zuschnitt.io.imports.Proposal;
import zuschnitt.io.layer.Layer;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Project;

/** The demo's shapefile through the program's own import, with nothing chosen. */
class DemoImportTest {
    @Test
    void everyFieldIsUnderstoodWithoutBeingAsked() throws Exception {
        FieldGuess guess = FieldGuess.of(layer().table());
        assertThat(guess.key()).map(Proposal::field).contains("BLOCK");
        assertThat(guess.name()).map(Proposal::field).contains("NAME");
        assertThat(guess.groups()).extracting(Proposal::field).containsExactly("ORTSTEIL");
        assertThat(guess.population()).map(Proposal::field).contains("EINW");
        assertThat(guess.district()).map(Proposal::field).contains("SOZIALRAUM");
        assertThat(guess.counts())
                .extracting(Proposal::field)
                .containsExactly(
                        "E_0_5", "E_6_17", "E_18_64", "E_65P", "HH", "ARBEITSLOS", "AUSLAENDER");
    }

    @Test
    void theImportGivesTheGroundAndTheFiguresOfTheDemoProject() throws Exception {
        ImportResult result = LayerImport.run(List.of(layer()), Choices.NONE);
        Project demo = DemoProject.of(Town.baesweiler());
        assertThat(result.coverage()).isEqualTo(demo.ground().coverage());
        for (int unit = 1; unit <= result.units().count(); unit++) {
            assertThat(result.units().unit(unit).key())
                    .isEqualTo(demo.ground().units().unit(unit).key());
            assertThat(result.units().unit(unit).name())
                    .isEqualTo(demo.ground().units().unit(unit).name());
        }
        Figures figures = result.figures();
        assertThat(figures.fields()).isEqualTo(demo.figures().get(0).fields());
        assertThat(figures.sum(figures.populationField())).isEqualTo(Town.INHABITANTS);
        assertThat(result.crs()).isEqualTo(demo.crs());
    }

    private static Layer layer() throws Exception {
        return Layers.read(DemoFiles.FOLDER.resolve("bloecke.shp"), Layers.Options.NONE);
    }
}
