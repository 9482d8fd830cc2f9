package zuschnitt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import zuschnitt.compare.Comparison;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;

class HeirChoiceTest {
    private final Plan before = Tiny.plan("123");
    private final Plan after = Tiny.plan(before.ground(), "332");
    private final UUID first = before.district(Plan.FIRST).id();

    @Test
    void nobodyContinuesOnlyWhomThePlannerSaidSo() {
        assertThat(HeirChoice.places(Map.of(first, Optional.empty()), before, after))
                .isEqualTo(Map.of(Plan.FIRST, Comparison.NOWHERE));
    }

    @Test
    void whoIsNotInTheVersionsIsLeftOut() {
        UUID stranger = new UUID(5, 5);
        assertThat(HeirChoice.places(Map.of(first, Optional.of(stranger)), before, after))
                .isEmpty();
        assertThat(HeirChoice.places(Map.of(stranger, Optional.empty()), before, after)).isEmpty();
    }
}
