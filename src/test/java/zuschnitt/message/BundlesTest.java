package zuschnitt.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two bundles say the same things, and what the program says stands in them. */
class BundlesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/zuschnitt");

    private static final String GERMAN = "messages.properties";
    private static final String ENGLISH = "messages_en.properties";

    private static final Pattern ENTRY = Pattern.compile("(?m)^([a-z][\\w.-]*)\\s*=");
    private static final Pattern SAID =
            Pattern.compile(
                    "(?:Message\\.of|new Message|[.\\s(]text)\\(\\s*\"(\\w+\\.[^\"]+)\"\\s*[,)]");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private final Map<String, String> german = sentences(GERMAN);
    private final Map<String, String> english = sentences(ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(german.keySet()).isEqualTo(english.keySet()).isNotEmpty();
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (String bundle : List.of(GERMAN, ENGLISH)) {
            List<String> twice =
                    new ArrayList<>(matches(ENTRY, Files.readString(BUNDLES.resolve(bundle))));
            new TreeSet<>(twice).forEach(twice::remove);
            assertThat(twice).as(bundle).isEmpty();
        }
    }

    @Test
    void bothLanguagesNameTheSameThings() {
        for (String key : german.keySet()) {
            assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(german.get(key)));
        }
    }

    @Test
    void everySentenceIsWellFormed() {
        Stream.of(german, english)
                .flatMap(sentences -> sentences.entrySet().stream())
                .forEach(
                        entry ->
                                assertThat(new MessageFormat(entry.getValue()).toPattern())
                                        .as(entry.getKey())
                                        .isNotBlank());
    }

    @Test
    void anApostropheIsWrittenTwice() {
        Pattern single = Pattern.compile("(?<!')'(?!')");
        Stream.of(german, english)
                .flatMap(sentences -> sentences.entrySet().stream())
                .forEach(
                        entry ->
                                assertThat(single.matcher(entry.getValue()).find())
                                        .as(entry.getKey() + " = " + entry.getValue())
                                        .isFalse());
    }

    @Test
    void whatTheProgramSaysStandsInTheBundles() throws IOException {
        assertThat(german.keySet()).containsAll(matches(SAID, sources()));
    }

    /** A key counts as used if a text in the sources is the key or the beginning of it. */
    @Test
    void everySentenceIsSaid() throws IOException {
        Set<String> texts = new TreeSet<>(matches(TEXT, sources()));
        texts.removeIf(text -> !text.contains("."));
        Set<String> silent = new TreeSet<>(german.keySet());
        silent.removeIf(key -> texts.stream().anyMatch(key::startsWith));
        assertThat(silent).isEmpty();
    }

    private static Map<String, String> sentences(String bundle) {
        Properties entries = new Properties();
        try (Reader text = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
            entries.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sentences = new TreeMap<>();
        entries.stringPropertyNames().forEach(key -> sentences.put(key, entries.getProperty(key)));
        return sentences;
    }

    private static Set<String> arguments(String sentence) {
        return new TreeSet<>(matches(ARGUMENT, sentence));
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(BundlesTest::first).toList();
    }

    private static String first(MatchResult match) {
        return match.group(1);
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
