package zuschnitt.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;

/** Opens the window. */
@Command(name = "gui")
final class GuiCommand implements Callable<Integer> {
    private final Console console;
    private final Window window;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "PROJECT", descriptionKey = "cli.option.project")
    private Optional<Path> project = Optional.empty();

    @Option(names = "--demo", descriptionKey = "cli.option.demo")
    private boolean demo;

    GuiCommand(Console console, Window window) {
        this.console = console;
        this.window = window;
    }

    @Override
    public Integer call() throws UserException {
        if (!hasDisplay()) throw new UserException(Message.of("cli.gui.noDisplay", commands()));
        if (demo) window.openDemo();
        else if (project.isPresent()) window.open(project.get());
        else window.open();
        return ExitCode.DONE;
    }

    /** The names of the commands that need no window. */
    private String commands() {
        return spec.root().subcommands().keySet().stream()
                .filter(name -> !name.equals(spec.name()))
                .collect(Collectors.joining(", "));
    }

    /** On Windows and macOS there always is one; JavaFX can also be told to draw in memory. */
    private boolean hasDisplay() {
        var environment = console.terminal().environment();
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return !system.contains("linux")
                || environment.containsKey("DISPLAY")
                || environment.containsKey("WAYLAND_DISPLAY")
                || System.getProperty("glass.platform") != null;
    }
}
