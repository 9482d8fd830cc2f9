package zuschnitt.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import zuschnitt.message.Message;

/** Puts into a sentence what picocli could not understand. */
final class UsageSentence {
    private UsageSentence() {}

    static Message of(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return Message.of("cli.usage.unknown", unmatched.getUnmatched().get(0));
        }
        if (failure instanceof MissingParameterException missing) {
            return Message.of("cli.usage.missing", labels(missing.getMissing()));
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return Message.of("cli.usage.twice", label(twice.getOverwritten()));
        }
        if (failure instanceof MutuallyExclusiveArgsException) {
            return Message.of("cli.usage.exclusive");
        }
        ArgSpec argument = failure.getArgSpec();
        return argument == null
                ? Message.of("cli.usage.wrong")
                : Message.of("cli.usage.value", label(argument), failure.getValue());
    }

    private static String labels(List<ArgSpec> arguments) {
        return arguments.stream().map(UsageSentence::label).collect(Collectors.joining(", "));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
