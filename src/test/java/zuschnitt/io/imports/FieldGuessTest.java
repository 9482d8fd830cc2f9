package zuschnitt.io.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zuschnitt.io.layer.Column;
import zuschnitt.io.layer.Table;

final class FieldGuessTest {
    private static final int ROWS = 40;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SCHLUESSEL",
                "Schlüssel",
                "RAUMID",
                "PLR_ID",
                "broker Dow",
                "BLOCK",
                "Block_Nr",
                "GEOID20",
                "AGS",
                "key",
                "STIMMBEZIRK_NR"
            })
    void keysAreKnownByTheirNames(String name) {
        Table table = Table.of(numbered("LAUF", ""), numbered(name, "05"));
        assertThat(FieldGuess.of(table).key().orElseThrow().field()).isEqualTo(name);
    }

    @Test
    void theNumberOfTheRowIsTheKeyOnlyWhereThereIsNoOther() {
        Table table = Table.of(numbered("fid", ""), numbered("BLOCK_ID", "05"));
        assertThat(FieldGuess.of(table).key().orElseThrow().field()).isEqualTo("BLOCK_ID");
        assertThat(
                        FieldGuess.of(Table.of(numbered("fid", ""), numbered("X", "")))
                                .key()
                                .orElseThrow()
                                .field())
                .isEqualTo("fid");
    }

    @Test
    void twoUniqueFieldsWithoutALikelyNameAreAQuestion() {
        assertThat(FieldGuess.of(Table.of(numbered("X", ""), numbered("Y", "1"))).key()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EINW",
                "EW",
                "Einwohner insgesamt",
                "POP",
                "TOTPOP20",
                "destatis.population",
                "Bevölkerung"
            })
    void residentsAreKnownByTheirNames(String name) {
        Table table = Table.of(numbered("ID", "0"), Column.ofIntegers(name, new long[ROWS]));
        assertThat(FieldGuess.of(table).population().orElseThrow().field()).isEqualTo(name);
    }

    @Test
    void aGroupHasFewerValuesThanRows() {
        Column parts =
                Column.ofTexts(
                        "ORTSTEIL",
                        IntStream.range(0, ROWS).mapToObj(row -> "O" + row % 7).toList());
        Column same = Column.ofTexts("GEMEINDE", Collections.nCopies(ROWS, "Baesweiler"));
        FieldGuess guess = FieldGuess.of(Table.of(numbered("ID", "0"), parts, same));
        assertThat(guess.groups()).extracting(Proposal::field).containsExactly("ORTSTEIL");
    }

    private static Column numbered(String name, String prefix) {
        List<String> keys = IntStream.range(0, ROWS).mapToObj(row -> prefix + (100 + row)).toList();
        return Column.ofTexts(name, keys);
    }
}
