package zuschnitt.map;

import java.util.Optional;
import zuschnitt.raster.Style;
import zuschnitt.theme.Theme;

/**
 * What the colours of a map say.
 *
 * @param theme shown in place of the districts' colours, or over them
 * @param print for a screen, or for printers without colours
 */
public record Appearance(Optional<Theme> theme, Style.Print print) {
    /** The districts in their colours. */
    public static final Appearance DISTRICTS = new Appearance(Optional.empty(), Style.Print.COLOUR);

    public Appearance with(Optional<Theme> newTheme) {
        return new Appearance(newTheme, print);
    }

    public Appearance with(Style.Print newPrint) {
        return new Appearance(theme, newPrint);
    }

    /** The theme as it is drawn. */
    Optional<Theme> drawn() {
        return print == Style.Print.COLOUR ? theme : theme.map(Theme::inGrey);
    }
}
