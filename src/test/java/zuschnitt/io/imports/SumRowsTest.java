package zuschnitt.io.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SumRowsTest {
    private final List<String> keys = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();
    private final BitSet units = new BitSet();
    private final BitSet sums = new BitSet();

    @Test
    void sumsOfAnyLevelAreFoundWhereverTheyStand() {
        for (int seed = 0; seed < 200; seed++) {
            town(new Random(seed), seed % 4);
            double[] column = values.stream().mapToDouble(Double::doubleValue).toArray();
            assertThat(SumRows.of(keys, column, units)).as("seed " + seed).isEqualTo(sums);
        }
    }

    @Test
    void aKeyOnTheLevelOfTheUnitsIsNoSumWhateverItsValue() {
        unit("0501", 1);
        unit("0502", 2);
        other("0503", 3);
        assertThat(found().isEmpty()).isTrue();
    }

    @Test
    void aRowOnAnotherLevelThatAddsUpToSomethingElseIsNoSum() {
        unit("0501", 10);
        unit("0502", 20);
        other("05", 31);
        other("Summe", 32);
        assertThat(found().isEmpty()).isTrue();
    }

    @Test
    void bezirkeBelowAllStadtteileAreSumsThoughOneIsCalledLikeAStadtteil() {
        unit("Harburg", 100);
        unit("Wilstorf", 50);
        unit("Altona-Nord", 70);
        unit("Ottensen", 30);
        other("Harburg", 150);
        other("Altona", 100);
        other("Hamburg", 250);
        assertThat(found().stream()).containsExactly(4, 5, 6);
    }

    @Test
    void aBezirkWithMorePeopleThanItsStadtteileIsASumOfItsLevel() {
        unit("Hafen", 40);
        unit("Mitte", 50);
        unit("Wilstorf", 60);
        unit("Sinstorf", 70);
        unit("Altona-Nord", 80);
        unit("Ottensen", 30);
        other("Bezirk Mitte mit Schiffen", 95);
        other("Harburg", 130);
        other("Altona", 110);
        other("Hamburg", 335);
        assertThat(found().stream()).containsExactly(6, 7, 8, 9);
    }

    private BitSet found() {
        return SumRows.of(keys, values.stream().mapToDouble(Double::doubleValue).toArray(), units);
    }

    /**
     * Units in groups, with a sum for each and one for all.
     *
     * @param form 0: keys that begin alike; 1: filled with zeros; 2: no keys; 3: words
     */
    private void town(Random random, int form) {
        keys.clear();
        values.clear();
        units.clear();
        sums.clear();
        double all = 0;
        for (int group = 1; group < 3 + random.nextInt(4); group++) {
            double sum = 0;
            int size = 2 + random.nextInt(5);
            for (int member = 1; member <= size; member++) {
                int people = 100 + random.nextInt(5000);
                unit(String.format("%02d%02d", group, member), people);
                sum += people;
            }
            sum(form, String.format("%02d", group), sum);
            all += sum;
        }
        sum(form == 0 ? 2 : form, "Stadt", all);
    }

    private void sum(int form, String group, double value) {
        String key =
                switch (form) {
                    case 0 -> group;
                    case 1 -> WrittenKeys.digits(group) ? group + "00" : group;
                    case 2 -> "";
                    default -> "Summe " + group;
                };
        sums.set(keys.size());
        other(key, value);
    }

    private void unit(String key, double value) {
        units.set(keys.size());
        other(key, value);
    }

    private void other(String key, double value) {
        keys.add(key);
        values.add(value);
    }
}
