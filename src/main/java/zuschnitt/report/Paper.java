package zuschnitt.report;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jfree.svg.SVGGraphics2D;

/** On what a drawing is handed out. */
public enum Paper {
    /** Pixels. */
    PNG {
        @Override
        public void write(Drawing drawing, OutputStream out) throws IOException {
            ImageIO.write(image(drawing), "png", out);
        }
    },
    /** Text stays text, maps are pictures in it. */
    SVG {
        @Override
        public void write(Drawing drawing, OutputStream out) throws IOException {
            SVGGraphics2D canvas = new SVGGraphics2D(drawing.width(), drawing.height());
            canvas.setDefsKeyPrefix("zuschnitt");
            canvas.setGeomDoubleConverter(Paper::decimal);
            canvas.setFontFunction(family -> Typeface.FAMILIES);
            drawing.draw(canvas, Sampling.detail(drawing.width(), drawing.height()));
            String document = HEAD + canvas.getSVGElement();
            out.write(document.getBytes(StandardCharsets.UTF_8));
        }
    },
    /** A page as wide as A4 laid across. */
    PDF {
        @Override
        public void write(Drawing drawing, OutputStream out) throws IOException {
            float factor = PDRectangle.A4.getHeight() / drawing.width();
            PDRectangle sheet =
                    new PDRectangle(drawing.width() * factor, drawing.height() * factor);
            try (PDDocument document = new PDDocument();
                    PdfBoxGraphics2DFontTextDrawer letters = new PdfBoxGraphics2DFontTextDrawer()) {
                PDDocumentInformation about = document.getDocumentInformation();
                about.setTitle(drawing.title());
                about.setCreator("Zuschnitt");
                letters.registerFont(Typeface.file());
                PdfBoxGraphics2D canvas =
                        new PdfBoxGraphics2D(document, drawing.width(), drawing.height());
                canvas.setFontTextDrawer(letters);
                drawing.draw(canvas, Sampling.detail(drawing.width(), drawing.height()));
                canvas.dispose();
                PDPage page = new PDPage(sheet);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.transform(Matrix.getScaleInstance(factor, factor));
                    content.drawForm(canvas.getXFormObject());
                }
                document.save(out);
            }
        }
    };

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** The paper that a file's name asks for; empty if there is none such. */
    public static Optional<Paper> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(paper -> name.endsWith("." + paper.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Writes the drawing; leaves the stream open. */
    public abstract void write(Drawing drawing, OutputStream out) throws IOException;

    /** The drawing in pixels. */
    static BufferedImage image(Drawing drawing) {
        BufferedImage image =
                new BufferedImage(drawing.width(), drawing.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, drawing.width(), drawing.height());
        drawing.draw(canvas, 1);
        canvas.dispose();
        return image;
    }

    /** To the hundredth of a pixel. */
    private static String decimal(double value) {
        double rounded = Math.rint(value * 100) / 100;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : "" + rounded;
    }
}
