package zuschnitt.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import zuschnitt.io.Layers;
import zuschnitt.io.layer.Layer;
import zuschnitt.message.UserException;

/** How a foreign file is to be read, where it doesn't say itself. */
final class SourceOptions {
    @Option(names = "--layer", paramLabel = "L", descriptionKey = "cli.option.layer")
    private Optional<String> layer = Optional.empty();

    @Option(names = "--encoding", paramLabel = "E", descriptionKey = "cli.option.encoding")
    private Optional<Charset> encoding = Optional.empty();

    Layer read(Path file) throws UserException {
        return FileException.about(
                file, () -> Layers.read(file, new Layers.Options(layer, encoding)));
    }
}
