package zuschnitt.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class BandTest {
    private static final Band BAND = Band.of(2000, 4000, 6000);

    @Test
    void bothBoundsAreInclusive() {
        assertThat(BAND.judge(1999)).isEqualTo(Band.Verdict.BELOW);
        assertThat(BAND.judge(2000)).isEqualTo(Band.Verdict.WITHIN);
        assertThat(BAND.judge(6000)).isEqualTo(Band.Verdict.WITHIN);
        assertThat(BAND.judge(6001)).isEqualTo(Band.Verdict.ABOVE);
    }

    @Test
    void fractionsOfPeopleAreRoundedBeforeJudging() {
        assertThat(BAND.judge(1999.6)).isEqualTo(Band.Verdict.WITHIN);
        assertThat(BAND.judge(6000.4)).isEqualTo(Band.Verdict.WITHIN);
    }

    @Test
    void withoutBoundsThereIsNoVerdict() {
        assertThat(Band.NONE.judge(0)).isEqualTo(Band.Verdict.NONE);
    }

    @Test
    void oneBoundIsEnoughToJudge() {
        Band floor = new Band(OptionalInt.of(700), OptionalInt.empty(), OptionalInt.empty());
        assertThat(floor.judge(699)).isEqualTo(Band.Verdict.BELOW);
        assertThat(floor.judge(1_000_000)).isEqualTo(Band.Verdict.WITHIN);
    }

    @Test
    void aMinimumAboveTheMaximumIsNoBand() {
        assertThatThrownBy(() -> Band.of(5, 5, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
