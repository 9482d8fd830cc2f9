package zuschnitt.raster;

import java.util.Optional;
import zuschnitt.theme.Drawn;
import zuschnitt.theme.Shading;

/**
 * What the colours of a plan say.
 *
 * @param print whether colours or patterns tell districts apart
 * @param theme what is drawn of a theme: classes take the place of the districts' colours, dots and
 *     circles let them pale. Empty: districts have their own
 */
public record Style(Print print, Optional<Drawn> theme) {
    /** The districts in their colours. */
    public static final Style DISTRICTS = new Style(Print.COLOUR, Optional.empty());

    /** What a picture is made for. */
    public enum Print {
        COLOUR,
        /** For printers and copiers without colours: districts differ in pattern. */
        BLACK_AND_WHITE
    }

    /** The classes of a theme, if it has any. */
    Optional<Shading> shading() {
        return theme.filter(Shading.class::isInstance).map(Shading.class::cast);
    }
}
