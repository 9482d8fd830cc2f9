package zuschnitt.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A GIF that is written picture by picture, each with colours of its own, and plays for ever. */
final class AnimatedGif implements AutoCloseable {
    private static final String FORMAT = "javax_imageio_gif_image_1.0";

    /** A block of the sort that browsers brought along: begin anew, without end. */
    private static final byte[] FOR_EVER = {1, 0, 0};

    private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    private final ImageOutputStream out;

    AnimatedGif(OutputStream target) throws IOException {
        out = new MemoryCacheImageOutputStream(target);
        writer.setOutput(out);
        writer.prepareWriteSequence(null);
    }

    /**
     * Adds a picture.
     *
     * @param hundredths of a second that it stays
     */
    void add(BufferedImage picture, int hundredths) throws IOException {
        ImageTypeSpecifier type = ImageTypeSpecifier.createFromRenderedImage(picture);
        IIOMetadata about = writer.getDefaultImageMetadata(type, writer.getDefaultWriteParam());
        IIOMetadataNode root = (IIOMetadataNode) about.getAsTree(FORMAT);
        IIOMetadataNode control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", String.valueOf(hundredths));
        control.setAttribute("transparentColorIndex", "0");
        IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject(FOR_EVER.clone());
        child(root, "ApplicationExtensions").appendChild(loop);
        about.setFromTree(FORMAT, root);
        writer.writeToSequence(new IIOImage(picture, null, about), null);
        out.flush();
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        if (root.getElementsByTagName(name).item(0) instanceof IIOMetadataNode known) return known;
        IIOMetadataNode fresh = new IIOMetadataNode(name);
        root.appendChild(fresh);
        return fresh;
    }

    @Override
    public void close() throws IOException {
        writer.endWriteSequence();
        writer.dispose();
        out.close();
    }
}
