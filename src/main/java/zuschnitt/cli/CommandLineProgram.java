package zuschnitt.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;
import zuschnitt.message.Messages;

/** The command line: words in, an exit code out. */
public final class CommandLineProgram {
    private CommandLineProgram() {}

    /**
     * Does one command. What there is to say of it, a failure too, has been said when this returns.
     *
     * @param terminal where the command was given
     * @param window the window, for the command that opens it
     * @param words the command and its options; without any the window opens
     * @return the exit code
     */
    public static int run(Terminal terminal, Window window, String... words) {
        Locale locale = Language.among(words).map(Language::locale).orElse(terminal.locale());
        Console console = new Console(terminal, Messages.of(locale));
        Failures failures = new Failures(console, List.of(words).contains(Zuschnitt.DEBUG));
        CommandLine line = commandLine(console, window);
        line.setParameterExceptionHandler(failures);
        line.setExecutionExceptionHandler(failures);
        StringWriter help = new StringWriter();
        line.setOut(new PrintWriter(help));
        int code = execute(line, failures, words);
        if (!help.toString().isBlank()) console.print(help.toString().stripTrailing());
        return code;
    }

    /** Does the command; what there is no room for is said like any other failure. */
    private static int execute(CommandLine line, Failures failures, String... words) {
        try {
            return line.execute(words);
        } catch (OutOfMemoryError failure) {
            return failures.handleMemory(failure);
        }
    }

    private static CommandLine commandLine(Console console, Window window) {
        GuiCommand gui = new GuiCommand(console, window);
        CommandLine line = new CommandLine(new Zuschnitt(gui));
        Stream.concat(commands(console), Stream.of(gui)).forEach(line::addSubcommand);
        line.setResourceBundle(new Descriptions(console.messages()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        describe(line, console);
        return line;
    }

    private static Stream<Object> commands(Console console) {
        return Stream.of(
                new NewCommand(console),
                new AddLayerCommand(console),
                new InfoCommand(console),
                new JoinCommand(console),
                new ImportPlanCommand(console),
                new AssignCommand(console),
                new MergeCommand(console),
                new SplitCommand(console),
                new RenameCommand(console),
                new UndoCommand(console),
                new RedoCommand(console),
                new SaveCommand(console),
                new CheckoutCommand(console),
                new PullCommand(console),
                new HistoryCommand(console),
                new GoCommand(console),
                new ParkCommand(console),
                new ReplayCommand(console),
                new VersionsCommand(console),
                new AcceptCommand(console),
                new BarrierCommand(console),
                new BridgeCommand(console),
                new LayerCommand(console),
                new StatsCommand(console),
                new CheckCommand(console),
                new CompareCommand(console),
                new CrosswalkCommand(console),
                new ExportCommand(console),
                new RenderCommand(console),
                new VerifyCommand(console));
    }

    private static void describe(CommandLine line, Console console) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.synopsisHeading(console.text("cli.help.synopsis"));
        usage.parameterListHeading(console.text("cli.help.parameters"));
        usage.optionListHeading(console.text("cli.help.options"));
        usage.commandListHeading(console.text("cli.help.commands"));
        usage.description(console.text("cli.command." + line.getCommandName()));
        line.getSubcommands().values().forEach(command -> describe(command, console));
    }
}
