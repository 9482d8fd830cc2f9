package zuschnitt.fuzz;

import java.util.Locale;
import zuschnitt.message.UserException;

/** What Jazzer calls, by the names that it prescribes. */
public final class Fuzzer {
    private static Target target = Target.SHP;

    private Fuzzer() {}

    /** Takes the target's name, and begins slowly, so that no input is blamed for it. */
    public static void fuzzerInitialize(String[] arguments) throws UserException {
        target = Target.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        for (byte[] seed : Seeds.of(Target.PRJ)) Target.PRJ.read(seed);
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Rule.check(target, input);
    }
}
