package zuschnitt.map.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "© OpenStreetMap contributors | © OpenStreetMap contributors",
                "&copy; <a href=\"https://x.de/\">Stadt&nbsp;D&uuml;ren</a> | © Stadt Düren",
                "<script>alert(1)</script>Amt | Amt",
                "<SCRIPT src=x>alert('Amt') | ''",
                "Amt <img src=x onerror=alert(1) | Amt",
                "a &lt;b&gt; c | a <b> c",
                "Fisch &amp; Co. &unknown; | Fisch & Co. &unknown;"
            })
    void onlyWhatIsToBeReadRemains(String html, String text) {
        assertThat(PlainText.of(html)).isEqualTo(text);
    }

    @Test
    void moreThanALineIsCut() {
        assertThat(PlainText.of("Amt\n\t für \u202E Statistik")).isEqualTo("Amt für Statistik");
        assertThat(PlainText.of("x".repeat(5_000))).hasSize(200).endsWith("…");
    }
}
