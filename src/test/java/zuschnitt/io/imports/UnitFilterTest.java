package zuschnitt.io.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import zuschnitt.message.UserException;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;
import zuschnitt.plan.UnitSet;

class UnitFilterTest {
    private final Plan plan = Tiny.plan("112\n1.x");
    private final Figures figures = Tiny.figures(plan.ground());

    @Test
    void countsAreCompared() throws UserException {
        assertThat(units("EINW >= 5")).isEqualTo(UnitSet.of(5, 6));
        assertThat(units("HH < 1 OR population BETWEEN 3 AND 4")).isEqualTo(UnitSet.of(1, 3, 4));
    }

    @Test
    void keysAreTextsWithTheirZeros() throws UserException {
        assertThat(units("key IN ('0002', '0003')")).isEqualTo(UnitSet.of(2, 3));
        assertThat(units("key LIKE '%06'")).isEqualTo(UnitSet.of(6));
    }

    @Test
    void groupsAreCalledByTheirLevel() throws UserException {
        assertThat(units("Zeile = 'Zeile 2'")).isEqualTo(UnitSet.of(4, 5, 6));
    }

    @Test
    void aUnitWithoutDistrictHasNone() throws UserException {
        assertThat(units("district = 'B 1'")).isEqualTo(UnitSet.of(1, 2, 4));
        assertThat(units("district IS NULL")).isEqualTo(UnitSet.of(5, 6));
    }

    @Test
    void whatIsNotEcqlIsRefusedWithTheText() {
        UserException refused =
                catchThrowableOfType(UserException.class, () -> UnitFilter.parse("EINW >>> 1"));
        assertThat(refused.sentence().key()).isEqualTo("io.filter.syntax");
        assertThat(refused.sentence().arguments()).first().isEqualTo("EINW >>> 1");
    }

    @Test
    void anUnknownColumnIsRefusedWithThoseThatThereAre() {
        UserException refused =
                catchThrowableOfType(UserException.class, () -> units("Einwohner > 1"));
        assertThat(refused.sentence().key()).isEqualTo("io.filter.column");
        assertThat(refused.sentence().arguments().get(1).toString()).contains("EINW", "Zeile");
    }

    private UnitSet units(String ecql) throws UserException {
        return UnitFilter.parse(ecql).units(plan, figures);
    }
}
