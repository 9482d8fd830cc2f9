package zuschnitt.cli;

import java.lang.System.Logger;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import zuschnitt.message.Message;
import zuschnitt.message.UserException;
import zuschnitt.store.ProjectInUseException;

/** Says in one line what went wrong and about which file, and which exit code that is. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final String PROGRAM = "zuschnitt";

    private final Console console;
    private final boolean debug;

    /**
     * @param debug whether the stack trace is wanted too
     */
    Failures(Console console, boolean debug) {
        this.console = console;
        this.debug = debug;
    }

    /** The words can't be understood. */
    @Override
    public int handleParseException(ParameterException failure, String[] words) {
        CommandLine command = failure.getCommandLine();
        say(command.getCommandName(), usage(command, UsageSentence.of(failure)), failure);
        return ExitCode.USAGE;
    }

    private static Message usage(CommandLine command, Message sentence) {
        String name = command.getCommandSpec().qualifiedName(" ");
        return Message.of("cli.usage", sentence, name);
    }

    /** The command can't be done. */
    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult understood) {
        if (failure instanceof UsageException wrong) {
            say(command.getCommandName(), usage(command, wrong.sentence()), failure);
            return ExitCode.USAGE;
        }
        if (failure instanceof UserException known) {
            say(subject(known, command), known.sentence(), known);
            return known instanceof ProjectInUseException ? ExitCode.UNAVAILABLE : ExitCode.REFUSED;
        }
        return bug(failure, command);
    }

    /** There was not enough memory for the command, whichever it was. */
    int handleMemory(OutOfMemoryError failure) {
        long most = Runtime.getRuntime().maxMemory() >> 20;
        say(PROGRAM, Message.of("cli.memory", most), failure);
        return ExitCode.BUG;
    }

    /** Only now is the log woken, which takes longer than many a command. */
    private int bug(Exception failure, CommandLine command) {
        Logger log = System.getLogger(Failures.class.getName());
        log.log(Logger.Level.ERROR, "bug in the command " + command.getCommandName(), failure);
        say(command.getCommandName(), Message.of("cli.bug", failure.toString()), failure);
        return ExitCode.BUG;
    }

    /** What the line is about: the file that the failure names, otherwise the project. */
    private static String subject(UserException failure, CommandLine command) {
        if (failure instanceof FileException about) return about.file().toString();
        return command.getParseResult().matchedPositionals().stream()
                .findFirst()
                .map(project -> project.stringValues().get(0))
                .orElse(command.getCommandName());
    }

    private void say(String subject, Message sentence, Throwable failure) {
        String about = subject.equals(PROGRAM) ? "" : subject + ": ";
        console.complain(PROGRAM + ": " + about + console.messages().text(sentence));
        if (debug) failure.printStackTrace(console.terminal().err());
    }
}
