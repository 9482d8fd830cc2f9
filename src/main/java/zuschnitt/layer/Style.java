package zuschnitt.layer;

/** How the features of a layer look. */
public sealed interface Style {
    /**
     * A few choices.
     *
     * @param colour 0xRRGGBB
     * @param width of lines, pixels of layout, above 0; points are four times as large
     * @param dashed whether lines are
     * @param named whether features are labelled with their names
     */
    record Simple(int colour, double width, boolean dashed, boolean named) implements Style {
        public Simple {
            if (!(width > 0) || width > WIDEST)
                throw new IllegalArgumentException(width + " pixels");
        }
    }

    /** Wider lines would hide what they are to explain, pixels of layout. */
    double WIDEST = 40;

    /**
     * A Styled Layer Descriptor.
     *
     * @param name what it is called
     * @param sld the document
     */
    record Sld(String name, String sld) implements Style {}
}
