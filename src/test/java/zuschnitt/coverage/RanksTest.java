package zuschnitt.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RanksTest {
    @Test
    void membersAreCountedUpToThemselves() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            BitSet members = new BitSet();
            int most = 1 + random.nextInt(400);
            for (int i = random.nextInt(300); i > 0; i--) members.set(random.nextInt(most));
            Ranks ranks = new Ranks(members);
            int rank = 0;
            for (int member = members.nextSetBit(0);
                    member >= 0;
                    member = members.nextSetBit(member + 1))
                assertThat(ranks.of(member)).isEqualTo(++rank);
            assertThat(ranks.count()).isEqualTo(rank);
        }
    }
}
