package zuschnitt.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DistrictCodeTest {
    @Test
    void codesSortAsPeopleCount() {
        assertThat(codes("B 10", "B 3b", "A 1", "B 2", "B 3", "B 3a").stream().sorted().toList())
                .isEqualTo(codes("A 1", "B 2", "B 3", "B 3a", "B 3b", "B 10"));
    }

    @Test
    void numbersTooLongForAnIntegerStillSort() {
        assertThat(new DistrictCode("9")).isLessThan(new DistrictCode("053340080000000000000001"));
        assertThat(new DistrictCode("05334007")).isLessThan(new DistrictCode("05334008"));
    }

    @Test
    void theOrderAgreesWithEqualsEvenForLeadingZeros() {
        assertThat(new DistrictCode("01").compareTo(new DistrictCode("1"))).isNotZero();
        assertThat(new DistrictCode("b 1").compareTo(new DistrictCode("B 1"))).isNotZero();
    }

    @Test
    void aSplitSuggestsLetters() {
        assertThat(new DistrictCode("B 3").forParts(codes("B 3"))).isEqualTo(codes("B 3a", "B 3b"));
    }

    @Test
    void aSplitOfAPartSuggestsTheNextLetters() {
        assertThat(new DistrictCode("B 3a").forParts(codes("B 3a", "B 3b")))
                .isEqualTo(codes("B 3c", "B 3d"));
    }

    @Test
    void lettersGoOnAfterZ() {
        List<DistrictCode> all =
                Stream.iterate('a', c -> c <= 'z', c -> (char) (c + 1))
                        .map(c -> new DistrictCode("7" + c))
                        .toList();
        assertThat(new DistrictCode("7").forParts(all)).isEqualTo(codes("7aa", "7ab"));
    }

    @Test
    void aNewDistrictContinuesTheNumbers() {
        assertThat(DistrictCode.next(codes("B 1", "B 3a", "B 2")))
                .isEqualTo(new DistrictCode("B 4"));
        assertThat(DistrictCode.next(List.of())).isEqualTo(new DistrictCode("1"));
        assertThat(DistrictCode.next(codes("Nord"))).isEqualTo(new DistrictCode("Nord 1"));
    }

    @Test
    void aBlankCodeIsNone() {
        assertThatThrownBy(() -> new DistrictCode(" "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DistrictCode("B 1 "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<DistrictCode> codes(String... texts) {
        return Stream.of(texts).map(DistrictCode::new).toList();
    }
}
