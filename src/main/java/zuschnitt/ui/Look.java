package zuschnitt.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How the window looks and in which language it speaks.
 *
 * @param locale German or English
 * @param shade light or dark
 * @param textSize how large everything is written
 */
public record Look(Locale locale, Shade shade, TextSize textSize) {
    /** German, light, for a desk. */
    public static final Look DEFAULT = new Look(Locale.GERMANY, Shade.LIGHT, TextSize.NORMAL);

    /** Dark letters on light ground, or the other way round. */
    public enum Shade {
        LIGHT,
        DARK
    }

    /** How large the window writes. */
    public enum TextSize {
        NORMAL(14, List.of()),
        LARGE(17, List.of("text-large.css")),
        PROJECTOR(20, List.of("text-projector.css"));

        private final double pixels;
        private final List<String> styles;

        TextSize(double pixels, List<String> styles) {
            this.pixels = pixels;
            this.styles = styles;
        }
    }

    public Look withLocale(Locale newLocale) {
        return new Look(newLocale, shade, textSize);
    }

    public Look withShade(Shade newShade) {
        return new Look(locale, newShade, textSize);
    }

    public Look withTextSize(TextSize newSize) {
        return new Look(locale, shade, newSize);
    }

    /** A length that grows with the letters, in pixels. */
    double em(double ems) {
        return ems * textSize.pixels;
    }

    /** Height of a row in a table, in whole pixels, so that lines between rows stay sharp. */
    double rowHeight() {
        return Math.round(em(2.3));
    }

    /** The theme that everything is drawn with. */
    Theme theme() {
        return shade == Shade.DARK ? new PrimerDark() : new PrimerLight();
    }

    /** Addresses of the style sheets over the theme, in order. */
    List<String> styleSheets() {
        return Stream.concat(Stream.of("zuschnitt.css"), textSize.styles.stream())
                .map(name -> "/zuschnitt/styles/" + name)
                .toList();
    }
}
