package zuschnitt.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import zuschnitt.message.UserException;

/**
 * The program itself, without a command: it opens the window. Holds the options that every command
 * understands, which picocli and {@link CommandLineProgram} act upon.
 */
@SuppressWarnings("unused")
@Command(name = "zuschnitt", versionProvider = Release.class)
final class Zuschnitt implements Callable<Integer> {
    static final String DEBUG = "--debug";

    private final GuiCommand gui;

    /** Looked for before the words are understood, too; see {@link Language#among}. */
    @Option(
            names = "--lang",
            paramLabel = "de|en",
            descriptionKey = "cli.option.lang",
            scope = ScopeType.INHERIT)
    private Language language = Language.DE;

    /** Looked for before the words are understood. */
    @Option(names = DEBUG, descriptionKey = "cli.option.debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help",
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "cli.option.release")
    private boolean release;

    Zuschnitt(GuiCommand gui) {
        this.gui = gui;
    }

    @Override
    public Integer call() throws UserException {
        return gui.call();
    }
}
