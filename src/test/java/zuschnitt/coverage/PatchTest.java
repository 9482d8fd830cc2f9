package zuschnitt.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatchTest {
    private static final String TOWN = "1122\n1332\n4352";

    /** A coverage, and what became of it by one cut after the other. */
    private static List<Coverage> cuts(long seed) {
        Random random = new Random(seed);
        List<Coverage> coverages = new ArrayList<>(List.of(AsciiCoverage.of(TOWN)));
        while (coverages.size() < 6) {
            Coverage last = coverages.get(coverages.size() - 1);
            BitSet units = new BitSet();
            units.set(1, last.unitCount() + 1);
            Cut cut = Cut.of(last, units, line(random));
            if (cut.divides()) coverages.add(cut.coverage());
        }
        return coverages;
    }

    private static Polyline line(Random random) {
        double[] xy = random.doubles(8, -AsciiCoverage.CELL, 5 * AsciiCoverage.CELL).toArray();
        return Polyline.of(xy);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void aPatchLeadsThereAndBack(long seed) {
        List<Coverage> cuts = cuts(seed);
        for (Coverage before : cuts) {
            for (Coverage after : cuts) {
                Patch patch = Patch.between(before, after);
                assertSame(patch.applyTo(before), after);
                assertSame(patch.inverse().applyTo(after), before);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void patchesOneAfterTheOtherAreOnePatch(long seed) {
        List<Coverage> cuts = cuts(seed);
        Patch all = Patch.between(cuts.get(0), cuts.get(0));
        for (int i = 1; i < cuts.size(); i++)
            all = all.then(Patch.between(cuts.get(i - 1), cuts.get(i)));
        Coverage last = cuts.get(cuts.size() - 1);
        assertThat(all).isEqualTo(Patch.between(cuts.get(0), last));
        assertThat(all.then(all.inverse()).isEmpty()).isTrue();
        assertThat(all.inverse().then(all).isEmpty()).isTrue();
    }

    @Test
    void whatALineDoesNotMeetIsNotInThePatch() {
        Coverage before = AsciiCoverage.of(TOWN);
        BitSet units = new BitSet();
        units.set(5);
        double x = 2.5 * AsciiCoverage.CELL;
        Cut cut = Cut.of(before, units, Polyline.of(x, -100, x, 5 * AsciiCoverage.CELL));
        Patch patch = Patch.between(before, cut.coverage());
        assertThat(patch.after().units().values()).containsOnly(6);
        assertThat(patch.before().arcs()).hasSizeLessThan(before.arcCount());
        patch.after().arcs().values().forEach(arc -> assertThat(unitsOf(cut, arc)).isNotEmpty());
    }

    private static List<Integer> unitsOf(Cut cut, Arc arc) {
        return List.of(cut.coverage().unit(arc.left()), cut.coverage().unit(arc.right()));
    }

    @Test
    void aCoverageThatThePatchDoesNotBeginWithIsRefused() {
        List<Coverage> cuts = cuts(1);
        Patch patch = Patch.between(cuts.get(1), cuts.get(2));
        assertThatThrownBy(() -> patch.applyTo(cuts.get(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertSame(Coverage coverage, Coverage expected) {
        assertThat(coverage).isEqualTo(expected);
        for (int face = 1; face <= expected.faceCount(); face++)
            assertThat(coverage.faceArea(face)).isEqualTo(expected.faceArea(face));
    }
}
