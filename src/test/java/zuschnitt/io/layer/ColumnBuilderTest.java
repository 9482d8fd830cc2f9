package zuschnitt.io.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ColumnBuilderTest {
    private final ColumnBuilder builder = new ColumnBuilder();

    @Test
    void wholeNumbersStayWhole() {
        builder.addMissing();
        builder.add(123_456_789_012_345_678L);
        assertThat(builder.build("N").kind()).isEqualTo(Kind.INTEGER);
        assertThat(builder.build("N").text(1)).isEqualTo("123456789012345678");
        assertThat(builder.build("N").missing(0)).isTrue();
    }

    @Test
    void oneFractionMakesDecimals() {
        builder.add(2);
        builder.addMissing();
        builder.add(0.5);
        builder.add(7);
        Column column = builder.build("N");
        assertThat(column.kind()).isEqualTo(Kind.DECIMAL);
        assertThat(column.text(0)).isEqualTo("2");
        assertThat(column.number(2)).isEqualTo(0.5);
        assertThat(column.number(3)).isEqualTo(7);
        assertThat(column.missing(1)).isTrue();
    }

    @Test
    void oneTextMakesTextsAndIsCountedAsMixed() {
        builder.add(2);
        builder.add("k. A.");
        builder.add(3);
        Column column = builder.build("N");
        assertThat(column.kind()).isEqualTo(Kind.TEXT);
        assertThat(column.text(0)).isEqualTo("2");
        assertThat(column.text(2)).isEqualTo("3");
        assertThat(builder.mixed()).isEqualTo(2);
    }

    @Test
    void wholeNumbersThatNoDoubleHoldsBecomeTextBesideAFraction() {
        builder.add(9_007_199_254_740_993L);
        builder.add(0.5);
        assertThat(builder.build("N").text(0)).isEqualTo("9007199254740993");
    }

    @Test
    void truthsAreTruths() {
        builder.add(true);
        builder.addMissing();
        assertThat(builder.build("B").kind()).isEqualTo(Kind.BOOLEAN);
    }

    @Test
    void manyRowsKeepTheirOrder() {
        for (int i = 0; i < 1000; i++) builder.add(i);
        builder.cutTo(999);
        assertThat(builder.build("N").size()).isEqualTo(999);
        assertThat(builder.build("N").number(998)).isEqualTo(998);
    }
}
