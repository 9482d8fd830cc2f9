package zuschnitt.fuzz;

import java.util.Locale;

/** What Jazzer calls, by the names that it prescribes. */
public final class Fuzzer {
    private static Target target = Target.SHP;

    private Fuzzer() {}

    /** Takes the target's name, and begins slowly, so that no input is blamed for it. */
    public static void fuzzerInitialize(String[] arguments) {
        target = Target.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        for (Target each : new Target[] {Target.PRJ, Target.DBF, target}) {
            for (byte[] seed : Seeds.of(each)) warmUp(each, seed);
        }
    }

    private static void warmUp(Target target, byte[] seed) {
        try {
            Rule.check(target, seed);
        } catch (AssertionError cold) {
            // Classes are loaded and instrumented, which takes time and memory, but only once.
            return;
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Rule.check(target, input);
    }
}
