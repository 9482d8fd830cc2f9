package zuschnitt.io.bytes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import zuschnitt.message.UserException;

/** How XML from strangers is read: piece by piece, without document types, reaching for nothing. */
public final class Xml {
    private static final int LOOKED_AT = 256;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private Xml() {}

    /** A factory of parsers that know no entities but the five of XML itself. */
    public static XMLInputFactory strict() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /**
     * The characters of a document: in the chosen encoding, otherwise in the one that it declares.
     * Decoded here, since the JDK's parser writes to the console what it can't decode.
     */
    public static Reader characters(ByteSource source, Optional<Charset> chosen)
            throws IOException, UserException {
        String head = new String(source.head(LOOKED_AT), StandardCharsets.ISO_8859_1);
        Charset charset = chosen.orElseGet(() -> declared(head));
        Reader reader = new InputStreamReader(source.stream(), charset.newDecoder());
        if (marked(head)) reader.skip(1);
        return reader;
    }

    private static boolean marked(String head) {
        return head.startsWith("\u00EF\u00BB\u00BF") || wide(head);
    }

    private static boolean wide(String head) {
        return head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE");
    }

    private static Charset declared(String head) {
        if (wide(head))
            return head.charAt(0) == 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        Matcher encoding = ENCODING.matcher(head);
        Optional<Charset> named =
                encoding.find() ? CodePages.named(encoding.group(1)) : Optional.empty();
        return named.orElse(StandardCharsets.UTF_8);
    }

    /** What to say when the parser gave up, whatever it threw. */
    public static DamagedFile refusal(String file, Location place, Exception thrown) {
        if (thrown instanceof XMLStreamException parser
                && parser.getNestedException() instanceof CharacterCodingException) {
            return new DamagedFile(file, "xml-encoding");
        }
        return new DamagedFile(file, "xml", Integer.toString(place.getLineNumber()));
    }
}
