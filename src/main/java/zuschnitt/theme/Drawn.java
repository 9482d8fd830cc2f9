package zuschnitt.theme;

/** What a theme comes to over a plan: what is drawn, but where. */
public sealed interface Drawn permits Shading, Scattering, Scaling {
    /** The numbers behind it. */
    Values values();
}
