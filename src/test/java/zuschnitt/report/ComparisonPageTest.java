package zuschnitt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import zuschnitt.compare.Comparison;
import zuschnitt.compare.Side;
import zuschnitt.message.Messages;
import zuschnitt.plan.Figures;
import zuschnitt.plan.Plan;
import zuschnitt.plan.Tiny;
import zuschnitt.raster.Style.Print;

class ComparisonPageTest {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 566;

    /** Six square districts of four units each, of which the last loses one to the one before. */
    private final Plan old = Tiny.plan("112233\n112233\n445566\n445566");

    private final Plan now = Tiny.plan(old.ground(), "112233\n112233\n445566\n445556");

    private static ComparisonPage page(Plan before, Plan after, Print print) {
        return page(before, after, print, WIDTH, HEIGHT);
    }

    private static ComparisonPage page(
            Plan before, Plan after, Print print, int width, int height) {
        Figures figures = Tiny.figures(before.ground());
        Comparison comparison =
                Comparison.of(
                        new Side(before, figures), new Side(after, Tiny.figures(after.ground())));
        return ComparisonPage.of(
                new ComparisonPage.Subject("Süd", "Alt", "Neu", comparison, print),
                width,
                height,
                Messages.of(Locale.GERMANY));
    }

    /** Each district's colour on the left half, and the same on the right. */
    @Test
    void whatStaysIsInTheSamePlaceAndColourOnBothMaps() {
        BufferedImage image = Paper.image(page(old, now, Print.COLOUR));
        for (int slot = Plan.FIRST; slot < Plan.FIRST + 4; slot++) {
            int colour = old.district(slot).colour();
            int[] left = extent(image, colour, 0, WIDTH / 2);
            int[] right = extent(image, colour, WIDTH / 2, WIDTH);
            assertThat(right[0] - left[0]).as("shift").isBetween(380, 410);
            assertThat(right[1] - left[1]).isEqualTo(right[0] - left[0]);
            assertThat(right[2]).isEqualTo(left[2]);
            assertThat(right[3]).isEqualTo(left[3]);
        }
    }

    /** Where a colour is on the upper part of the page: left, right, top, bottom. */
    private static int[] extent(BufferedImage image, int colour, int from, int to) {
        int[] extent = {to, from, HEIGHT, 0};
        for (int y = 0; y < HEIGHT * 2 / 3; y++) {
            for (int x = from; x < to; x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) != colour) continue;
                extent[0] = Math.min(extent[0], x);
                extent[1] = Math.max(extent[1], x);
                extent[2] = Math.min(extent[2], y);
                extent[3] = Math.max(extent[3], y);
            }
        }
        assertThat(extent[1]).isGreaterThan(extent[0]);
        return extent;
    }

    @Test
    void aPdfIsOneSheetOfA4WhoseTextCanBeSearched() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(written(page(old, now, Print.COLOUR), Paper.PDF))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            PDRectangle sheet = document.getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isEqualTo(PDRectangle.A4.getHeight());
            assertThat(sheet.getHeight()).isBetween(594f, 597f);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Süd: Alt → Neu");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Aus 6 wurden 6 Sozialräume; 1 Baustein mit 23 Einwohnern")
                    .contains("Vorher: Alt · 6 Sozialräume · 300 Einwohner")
                    .contains("Nachher: Neu")
                    .contains("5: neue Grenze")
                    .contains("1 bleibt");
        }
    }

    @Test
    void anSvgIsWellFormedAndItsTextStaysText() throws Exception {
        byte[] svg = written(page(old, now, Print.COLOUR), Paper.SVG);
        String text =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg))
                        .getDocumentElement()
                        .getTextContent();
        assertThat(text).contains("wechselt den Sozialraum").contains("5: neue Grenze");
        assertThat(written(page(old, now, Print.COLOUR), Paper.SVG))
                .as("the same in every run")
                .isEqualTo(svg);
    }

    @Test
    void withoutColoursEverythingIsGrey() {
        BufferedImage image = Paper.image(page(old, now, Print.BLACK_AND_WHITE));
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int rgb = image.getRGB(x, y);
                assertThat(rgb >> 16 & 0xFF).isEqualTo(rgb & 0xFF);
            }
        }
    }

    /** Every unit a district: more rows than two columns have room for. */
    @Test
    void aLongTableHasTwoColumnsAndSaysWhatIsLeftOut() throws IOException {
        Plan many = Plan.ofUnits(Tiny.ground(10, 10), old.rules());
        try (PDDocument document =
                Loader.loadPDF(written(page(many, many, Print.COLOUR), Paper.PDF))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text.split("vorher", -1)).as("heads").hasSize(3);
            int rows = text.split(" bleibt ", -1).length - 1;
            assertThat(text).contains("… und " + (100 - rows) + " weitere Zeilen");
        }
    }

    /**
     * At any size there is a number of rows that just fits, and sums of decimals may fall short.
     */
    @Test
    void noRowIsLostWhereAllHaveRoom() throws IOException {
        for (int rows = 27; rows <= 34; rows++) {
            Plan many = Plan.ofUnits(Tiny.ground(rows, 1), old.rules());
            Drawing page = page(many, many, Print.COLOUR, 1920, 1080);
            try (PDDocument document = Loader.loadPDF(written(page, Paper.PDF))) {
                String text = new PDFTextStripper().getText(document);
                assertThat(text).as("%d rows", rows).doesNotContain("weitere Zeilen");
                assertThat(text.split(" bleibt", -1)).hasSize(1 + rows);
            }
        }
    }

    private static byte[] written(Drawing drawing, Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        paper.write(drawing, out);
        return out.toByteArray();
    }
}
