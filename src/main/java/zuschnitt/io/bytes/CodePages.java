package zuschnitt.io.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code pages that files of town halls come in, and the many ways to name them. */
public final class CodePages {
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** DOS and the old Windows consoles in western Europe. */
    public static final Charset CP850 = Charset.forName("IBM850");

    /** Macs before they learnt Unicode. */
    public static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");

    private static final Pattern NUMBER = Pattern.compile("(\\d{3,5})(?:-?(\\d{1,2}))?$");

    private CodePages() {}

    /**
     * The code page that a planner or a .cpg names: {@code UTF-8}, {@code 65001}, {@code ANSI
     * 1252}, {@code CP850}, {@code OEM 850}, {@code 88591}, {@code ISO-8859-1}.
     */
    public static Optional<Charset> named(String declaration) {
        String name = declaration.strip().toUpperCase(Locale.ROOT);
        if (name.equals("UTF8") || name.equals("65001")) return Optional.of(StandardCharsets.UTF_8);
        return known(name).or(() -> numbered(name));
    }

    private static Optional<Charset> numbered(String name) {
        Matcher number = NUMBER.matcher(name);
        if (!number.find()) return Optional.empty();
        String digits = number.group(1);
        if (digits.startsWith("8859")) {
            String part = number.group(2) == null ? digits.substring(4) : number.group(2);
            return known("ISO-8859-" + part);
        }
        return digits.startsWith("125") ? known("windows-" + digits) : known("IBM" + digits);
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The code page that the language byte of a .dbf stands for; none for 0 and unknown ones. */
    public static Optional<Charset> ofLanguageByte(int languageByte) {
        return switch (languageByte) {
            case 0x01, 0x09, 0x0B, 0x0D, 0x0F, 0x11, 0x15, 0x18, 0x19, 0x1B -> known("IBM437");
            case 0x02, 0x0A, 0x0E, 0x10, 0x12, 0x14, 0x16, 0x1A, 0x1D, 0x25, 0x37 ->
                    Optional.of(CP850);
            case 0x03, 0x57, 0x58, 0x59 -> Optional.of(WINDOWS_1252);
            case 0x08, 0x17, 0x66 -> known("IBM865");
            case 0x1F, 0x22, 0x23, 0x40, 0x64, 0x87 -> known("IBM852");
            case 0x04 -> Optional.of(MAC_ROMAN);
            case 0x26, 0x65 -> known("IBM866");
            case 0xC8 -> known("windows-1250");
            case 0xC9 -> known("windows-1251");
            case 0xCA -> known("windows-1254");
            case 0xCB -> known("windows-1253");
            case 0xCC -> known("windows-1257");
            default -> Optional.empty();
        };
    }

    /** Whether the bytes, as a whole, are well-formed UTF-8. */
    public static boolean utf8(byte[] bytes, int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    /** Whether all bytes are below 128. */
    public static boolean ascii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) if (bytes[i] < 0) return false;
        return true;
    }
}
