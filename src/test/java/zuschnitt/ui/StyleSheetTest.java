package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;

class StyleSheetTest {
    /**
     * JavaFX reads over what it doesn't understand, and over half a sheet if a bracket is missing.
     */
    @Test
    void everyStyleSheetIsUnderstoodToItsLastRule() throws Exception {
        List<Path> sheets;
        try (Stream<Path> files = Files.list(Path.of("styles"))) {
            sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
        }
        assertThat(sheets).isNotEmpty();
        for (Path sheet : sheets) {
            CssParser.errorsProperty().clear();
            Stylesheet read = new CssParser().parse(sheet.toUri().toURL());
            assertThat(CssParser.errorsProperty()).as(sheet.toString()).isEmpty();
            long written = Files.readString(sheet).chars().filter(letter -> letter == '{').count();
            assertThat(read.getRules().size()).as("rules of " + sheet).isEqualTo((int) written);
        }
    }
}
