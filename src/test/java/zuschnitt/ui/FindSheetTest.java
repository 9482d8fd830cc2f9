package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import zuschnitt.coverage.Bounds;
import zuschnitt.coverage.Mapping;
import zuschnitt.layer.Feature;
import zuschnitt.layer.Features;
import zuschnitt.layer.ReferenceLayer;
import zuschnitt.layer.Shape;
import zuschnitt.layer.Shape.Kind;
import zuschnitt.layer.Source;
import zuschnitt.layer.Style;
import zuschnitt.session.Background;
import zuschnitt.session.Session;

@ExtendWith(ApplicationExtension.class)
class FindSheetTest {
    @TempDir static Path folder;

    private final Background background = new Background(Platform::runLater);
    private final List<FindSheet.Place> found = new ArrayList<>();
    private Session session;

    @Start
    void start(Stage stage) throws Exception {
        session = Desk.session(folder, "1122");
        double[] xy = {10, 20, 30, 40};
        Feature street = new Feature(Shape.of(Kind.LINE, List.of(xy)), List.of("Am Markt"));
        ReferenceLayer streets =
                ReferenceLayer.of(
                        "Straßen",
                        new Source.Embedded("s.shp"),
                        new Style.Simple(0, 1, false, false));
        session.layers().add(streets, Features.of(List.of("name"), List.of(street)));
        LayerShelf shelf =
                new LayerShelf(
                        session, new Listening(), background, Mapping.IDENTITY, layers -> {});
        Desk.show(stage, FindSheet.of(session, shelf, Desk.WORDS, Look.DEFAULT, found::add));
    }

    @AfterEach
    void close() {
        background.close();
        session.close();
    }

    @Test
    void aStreetOfALayerIsFoundByAPartOfItsName(FxRobot robot) {
        robot.clickOn("#find-field").write("markt").type(KeyCode.ENTER);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).text()).isEqualTo("Am Markt · Straßen");
        assertThat(found.get(0).spot()).isEqualTo(Optional.of(new Bounds(10, 20, 30, 40)));
        assertThat(found.get(0).units().isEmpty()).isTrue();
    }
}
