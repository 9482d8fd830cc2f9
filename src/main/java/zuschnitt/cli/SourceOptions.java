package zuschnitt.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import zuschnitt.io.Layers;
import zuschnitt.io.grid.Layout;
import zuschnitt.io.grid.Layout.Head;
import zuschnitt.io.layer.Layer;
import zuschnitt.io.layer.Spelling;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** How a foreign file is to be read, where it doesn't say itself. */
final class SourceOptions {
    @Option(names = "--layer", paramLabel = "L", descriptionKey = "cli.option.layer")
    private Optional<String> layer = Optional.empty();

    @Option(names = "--encoding", paramLabel = "E", descriptionKey = "cli.option.encoding")
    private Optional<Charset> encoding = Optional.empty();

    @Option(names = "--separator", paramLabel = "C", descriptionKey = "cli.option.separator")
    private Optional<String> separator = Optional.empty();

    @Option(names = "--header", paramLabel = "yes|no", descriptionKey = "cli.option.header")
    private Optional<Answer> header = Optional.empty();

    @Option(names = "--numbers", paramLabel = "de|en", descriptionKey = "cli.option.numbers")
    private Optional<Language> numbers = Optional.empty();

    /** Whether something is so. */
    enum Answer {
        YES,
        NO
    }

    /**
     * Reads a file.
     *
     * @throws UsageException if the separator is not a single character
     */
    Layer read(Path file) throws UserException {
        Layers.Options options = new Layers.Options(layer, encoding, layout());
        return FileException.about(file, () -> Layers.read(file, options));
    }

    private Layout layout() throws UsageException {
        return new Layout(
                separator(),
                header.map(answer -> answer == Answer.YES ? Head.NAMES : Head.NONE),
                numbers.map(l -> l == Language.DE ? Spelling.GERMAN : Spelling.ENGLISH));
    }

    private Optional<Character> separator() throws UsageException {
        if (separator.isEmpty()) return Optional.empty();
        String word = separator.get();
        if (word.equalsIgnoreCase("tab") || word.equals("\\t")) return Optional.of('\t');
        if (word.length() == 1) return Optional.of(word.charAt(0));
        throw new UsageException(Message.of("cli.separator", word));
    }
}
