package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static zuschnitt.ui.Waiting.await;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import zuschnitt.edit.Assign;
import zuschnitt.map.MapPane;
import zuschnitt.message.UserException;
import zuschnitt.plan.Plan;
import zuschnitt.plan.UnitSet;
import zuschnitt.raster.Style;
import zuschnitt.session.Session;
import zuschnitt.theme.Breaks;
import zuschnitt.theme.Form;
import zuschnitt.theme.Level;
import zuschnitt.theme.Measure;
import zuschnitt.theme.Portrayal;
import zuschnitt.theme.Scattering;
import zuschnitt.theme.Scheme;
import zuschnitt.theme.Shading;

/** Themes in the real window, over the demo town. */
@ExtendWith(ApplicationExtension.class)
class ThemeJourneyTest {
    private Workplace place;
    private Frame frame;
    private FxRobot robot;

    @Start
    void start(Stage stage) throws IOException {
        place = Workplace.on(stage);
        frame = place.frame();
        frame.project().open(place.layDemo("Stadt.gpkg"));
    }

    @AfterEach
    void stop() throws IOException {
        place.close();
    }

    @Test
    void aThemeIsChosenByKeyboardExplainedAndTakenOff(FxRobot planner) throws Exception {
        begin(planner);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        settle();
        assertThat(shading().classes().count()).isEqualTo(5);
        assertThat(legend()).startsWith("Einwohner je km²; nach Bausteinen, natürliche Klassen");
        robot.push(KeyCode.TAB).push(KeyCode.DOWN);
        settle();
        assertThat(portrayal().theme().measure()).isInstanceOf(Measure.Count.class);
        assertThat(legend()).startsWith("Einwohner; nach Bausteinen");
        robot.push(KeyCode.ESCAPE);
        assertThat(shown("#districts")).isTrue();
        assertThat(shown("#theme")).isFalse();
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(shown("#legend")).isFalse();
        robot.push(KeyCode.SHIFT, KeyCode.F6).push(KeyCode.F6);
        settle();
        assertThat(map().colouring().portrayalProperty().get()).isEmpty();
        assertThat(shown("#legend")).isFalse();
        robot.push(KeyCode.F6);
        settle();
        assertThat(portrayal().theme().measure()).isInstanceOf(Measure.Count.class);
    }

    @Test
    void aThemeThatWasCoveredIsAtHandAgain(FxRobot planner) throws Exception {
        begin(planner);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        robot.push(KeyCode.CONTROL, KeyCode.B).push(KeyCode.CONTROL, KeyCode.L);
        assertThat(shown("#layers")).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertThat(shown("#theme")).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(shown("#layers")).isTrue();
    }

    @Test
    void aThemeIsChosenBesideTheMapAlsoWhereVersionsWereCompared(FxRobot planner) throws Exception {
        begin(planner);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        await(() -> shown("#compare-summary"));
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertThat(shown("#theme")).isTrue();
        assertThat(shown("#compare-summary")).isFalse();
        assertThat(shown("#map")).isTrue();
    }

    @Test
    void sumsOfDistrictsFollowEveryStep(FxRobot planner) throws Exception {
        begin(planner);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        choose("#theme-level", Level.DISTRICTS);
        settle();
        double before = portrayal().drawn().values().value(Plan.FIRST);
        UnitSet units = session().settled().units(Plan.FIRST + 1);
        robot.interact(() -> assign(units));
        settle();
        assertThat(portrayal().drawn().values().value(Plan.FIRST)).isNotEqualTo(before);
        assertThat(portrayal().plan()).isSameAs(session().plan().get());
    }

    private void assign(UnitSet units) {
        try {
            session().perform(new Assign(units, Plan.FIRST));
        } catch (UserException refused) {
            throw new AssertionError(refused);
        }
    }

    @Test
    void ownLimitsBeginWithThoseThatWereDrawnAndMustAscend(FxRobot planner) throws Exception {
        begin(planner);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        settle();
        double[] drawn = shading().classes().limits();
        choose("#theme-method", Optional.empty());
        settle();
        assertThat(shading().classes().limits()).containsExactly(drawn);
        write("#theme-own", "500; 1000,5");
        settle();
        assertThat(shading().classes().limits()).containsExactly(500, 1000.5);
        write("#theme-own", "500; 400");
        assertThat(robot.lookup("#theme-complaint").<Labeled>queryAs(Labeled.class).getText())
                .contains("aufsteigende Zahlen");
        assertThat(shading().classes().limits()).containsExactly(500, 1000.5);
    }

    @Test
    void aDivergingSchemePartsAtTheValueOfTheTownUnlessToldOtherwise(FxRobot planner)
            throws Exception {
        begin(planner);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        settle();
        choose("#theme-scheme", Scheme.BLUE_ORANGE);
        settle();
        double town = shading().values().middle();
        assertThat(town).isPositive();
        assertThat(shading().classes().limits()).contains(town);
        write("#theme-middle", "1500");
        settle();
        assertThat(shading().classes().limits()).contains(1500).doesNotContain(town);
    }

    @Test
    void aDotStandsForAsManyAsOneSays(FxRobot planner) throws Exception {
        begin(planner);
        robot.push(KeyCode.CONTROL, KeyCode.T).push(KeyCode.TAB).push(KeyCode.DOWN);
        robot.push(KeyCode.TAB).push(KeyCode.DOWN).push(KeyCode.DOWN);
        settle();
        assertThat(((Scattering) portrayal().drawn()).worth()).isEqualTo(10);
        assertThat(legend()).contains("ein Punkt für 10");
        write("#theme-worth", "25");
        settle();
        assertThat(((Scattering) portrayal().drawn()).worth()).isEqualTo(25);
    }

    @Test
    void theThemeIsThereAgainInAnotherLookAndLanguage(FxRobot planner) throws Exception {
        begin(planner);
        robot.push(KeyCode.CONTROL, KeyCode.T).push(KeyCode.TAB).push(KeyCode.DOWN);
        robot.push(KeyCode.ESCAPE);
        settle();
        robot.interact(() -> frame.wear(frame.look().withLocale(Locale.UK)));
        await(() -> shown("#map") && map().colouring().portrayalProperty().get().isPresent());
        assertThat(portrayal().theme().measure()).isInstanceOf(Measure.Count.class);
        assertThat(legend()).startsWith("residents; by unit");
        SettingsFile kept = new SettingsFile(place.folder().resolve("settings.properties"));
        assertThat(kept.read().themes()).containsKey(session().project().id());
    }

    @Test
    void blackAndWhiteHasAKey(FxRobot planner) throws Exception {
        begin(planner);
        robot.push(KeyCode.CONTROL, KeyCode.F6);
        settle();
        assertThat(print()).isEqualTo(Style.Print.BLACK_AND_WHITE);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        settle();
        int colour = shading().colour(3);
        assertThat(colour & 0xFF).as("themes are grey then").isEqualTo(colour >> 16 & 0xFF);
        assertThat(
                        ((Form.Shades)
                                        map().colouring()
                                                .appearanceProperty()
                                                .get()
                                                .theme()
                                                .orElseThrow()
                                                .form())
                                .breaks())
                .isEqualTo(new Breaks.Computed(Breaks.Method.NATURAL, 5));
    }

    @Test
    void blackAndWhiteIsThereAgainAtTheNextStart(FxRobot planner) throws Exception {
        begin(planner);
        robot.push(KeyCode.CONTROL, KeyCode.F6);
        settle();
        robot.interact(() -> frame.wear(frame.look().withShade(Look.Shade.DARK)));
        await(() -> shown("#map") && print() == Style.Print.BLACK_AND_WHITE);
        SettingsFile kept = new SettingsFile(place.folder().resolve("settings.properties"));
        assertThat(kept.read().print()).isEqualTo(Style.Print.BLACK_AND_WHITE);
        robot.push(KeyCode.CONTROL, KeyCode.F6);
        assertThat(print()).isEqualTo(Style.Print.COLOUR);
        assertThat(kept.read().print()).isEqualTo(Style.Print.COLOUR);
    }

    private Style.Print print() {
        return map().colouring().appearanceProperty().get().print();
    }

    // ---- the planner's hands ----

    private void begin(FxRobot planner) throws Exception {
        robot = planner;
        await(() -> frame.project().session().isPresent() && shown("#map"));
        settle();
    }

    private <T> void choose(String query, T value) {
        ComboBox<T> choice = robot.lookup(query).queryComboBox();
        robot.interact(() -> choice.setValue(value));
    }

    private void write(String query, String text) {
        TextField field = robot.lookup(query).queryAs(TextField.class);
        robot.interact(field::requestFocus);
        robot.interact(() -> field.setText(text));
    }

    private Portrayal portrayal() {
        return map().colouring().portrayalProperty().get().orElseThrow();
    }

    private Shading shading() {
        return (Shading) portrayal().drawn();
    }

    /** What the legend says, line by line. */
    private String legend() {
        Parent legend = robot.lookup("#legend").queryParent();
        assertThat(legend.isVisible()).isTrue();
        return String.join(
                "; ",
                robot.from(legend).lookup(".label").<Label>queryAll().stream()
                        .map(Label::getText)
                        .toList());
    }

    private Session session() {
        return frame.project().session().orElseThrow();
    }

    private MapPane map() {
        return robot.lookup("#map").queryAs(MapPane.class);
    }

    private boolean shown(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private void settle() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> map().settled());
    }
}
